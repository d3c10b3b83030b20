#include "core/validate/misspelling.h"

#include "core/text/words.h"

#include <QSet>

namespace validate {

namespace {

const QSet<QString> &everyField()
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        asl::forEachField([&](const asl::Field &field) { all.insert(QLatin1String(field.name)); });
        return all;
    }();
    return names;
}

} // namespace

bool holdsMisspelt(const json::Tree &tree, json::NodeId object, QStringView name)
{
    for (const json::NodeId field : tree.children(object)) {
        // Quotes and all: most are too long or too short to be looked at.
        if (std::abs(tree[field].key.length() - name.size()) > 4)
            continue;
        const QString key = tree.key(field);
        if (text::isNearly(key, name) && !everyField().contains(key))
            return true;
    }
    return false;
}

} // namespace validate
