#include "core/validate/path_fields.h"

#include <QHash>

namespace validate {

using asl::ValueType;

std::optional<ValueType> pathFieldType(const QString &name)
{
    static const QHash<QString, ValueType> fields = [] {
        QHash<QString, ValueType> byName;
        asl::forEachField([&](const asl::Field &field) {
            const bool path = field.type == ValueType::Path || field.type == ValueType::ReferencePath;
            if (path || field.type == ValueType::Template)
                byName.insert(QLatin1String(field.name), field.type);
        });
        return byName;
    }();
    const auto found = fields.constFind(name);
    return found == fields.cend() ? std::nullopt : std::optional(*found);
}

} // namespace validate
