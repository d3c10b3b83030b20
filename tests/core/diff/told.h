// A difference in short, as tables of tests write it: "+Added -Removed Old>New State@Its/0/Path ~State.Field=1→2",
// in this order, with "(nothing)" where a field is not there.
#pragma once

#include "core/asl/reader.h"
#include "core/diff/difference.h"
#include "core/json/parser.h"
#include "core/yaml/parser.h"

namespace told {

inline asl::Definition definition(const QString &text)
{
    return asl::read(yaml::parse(text, yaml::formatOf(QString(), text)));
}

// ' for ", so that ASL is readable in C++.
inline asl::Definition quoted(const QString &text)
{
    return definition(QString(text).replace(u'\'', u'"'));
}

inline QString inShort(const std::optional<Value> &value)
{
    return value ? QString::fromStdString(value->dump()).replace(u'"', u'\'') : QStringLiteral("(nothing)");
}

inline QString inShort(const diff::Difference &difference)
{
    QStringList told;
    for (const asl::StatePath &path : difference.added)
        told << u'+' + asl::toString(path);
    for (const asl::StatePath &path : difference.removed)
        told << u'-' + asl::toString(path);
    for (const diff::Passage &passage : difference.renamed)
        told << asl::toString(passage.from) + u'>' + passage.to.name();
    for (const diff::Passage &passage : difference.moved)
        told << passage.from.name() + u'@' + asl::toString(passage.to);
    for (const diff::FieldChange &change : difference.changed)
        told << u'~' + asl::toString(change.state) + u'.' + QString::fromStdString(change.field).replace(u'"', u'\'')
                + u'=' + inShort(change.before) + u'→' + inShort(change.after);
    return told.join(u' ');
}

} // namespace told
