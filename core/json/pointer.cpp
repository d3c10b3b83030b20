#include "core/json/pointer.h"

#include <algorithm>

namespace json {

NodeId resolved(const Tree &tree, const Pointer &pointer)
{
    NodeId id = tree.root();
    for (const QString &step : pointer) {
        if (tree.isArray(id)) {
            bool isIndex = false;
            const qsizetype index = step.toLongLong(&isIndex);
            id = isIndex && index >= 0 ? tree.child(id, index) : NoNode;
        } else {
            id = tree.find(id, step);
        }
        if (id == NoNode)
            return NoNode;
    }
    return id;
}

Pointer pointerTo(const Tree &tree, NodeId id)
{
    Pointer pointer;
    for (; id != NoNode && tree[id].parent != NoNode; id = tree[id].parent) {
        const bool inArray = tree.isArray(tree[id].parent);
        pointer.push_back(inArray ? QString::number(tree.indexOf(id)) : tree.key(id));
    }
    std::reverse(pointer.begin(), pointer.end());
    return pointer;
}

QString toString(const Pointer &pointer)
{
    QString written;
    for (QString step : pointer) {
        step.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
        written += u'/' + step;
    }
    return written;
}

Pointer pointerFrom(const QString &written)
{
    if (written.isEmpty())
        return {};
    Pointer pointer = written.split(u'/');
    pointer.removeFirst(); // what stands before the first slash is the document
    for (QString &step : pointer)
        step.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
    return pointer;
}

} // namespace json
