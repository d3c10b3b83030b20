#include "core/asl/attribute_values.h"

namespace asl {

bool holdsAttributes(const Integration &call, QStringView parameter)
{
    static const QStringList names = QStringLiteral("Key Item ExpressionAttributeValues ExclusiveStartKey").split(u' ');
    return call.service.compare(u"dynamodb", Qt::CaseInsensitive) == 0 && names.contains(parameter);
}

const QStringList &attributeTypes()
{
    static const QStringList types = QStringLiteral("S N BOOL NULL M L").split(u' ');
    return types;
}

QString attributeTypeOf(const json::Tree &tree, json::NodeId value)
{
    if (!tree.isObject(value) || tree[value].childCount != 1)
        return {};
    QString type = tree.key(tree[value].firstChild);
    if (type.endsWith(u".$"))
        type.chop(2);
    return attributeTypes().contains(type) ? type : QString();
}

} // namespace asl
