#include "core/validate/path_fields.h"

#include <QHash>

namespace validate {

using asl::ValueType;

std::optional<ValueType> pathFieldType(const QString &name)
{
    static const QHash<QString, ValueType> fields = [] {
        QHash<QString, ValueType> byName;
        const auto take = [&](std::span<const asl::Field> some) {
            for (const asl::Field &field : some) {
                const bool path = field.type == ValueType::Path || field.type == ValueType::ReferencePath;
                if (path || field.type == ValueType::Template)
                    byName.insert(QLatin1String(field.name), field.type);
            }
        };
        take(asl::stateFields());
        for (const QStringView place : {u"choiceRule", u"catcher", u"itemReader", u"readerConfig", u"itemBatcher",
                                        u"resultWriter", u"credentials"})
            take(asl::fieldsOf(place));
        return byName;
    }();
    const auto found = fields.constFind(name);
    return found == fields.cend() ? std::nullopt : std::optional(*found);
}

} // namespace validate
