// Words the tests of this room are written in: a machine from its flow in short, "A: Pass > B, B: [C: Pass]", and its flow
// in short again. A state in brackets is a container (a Parallel, or a Map where it is named so) with one branch.
#pragma once

#include "core/asl/reader.h"
#include "core/json/parser.h"

#include <QStringList>

namespace regrouping {

inline QString fieldsOf(const QString &kind, const QStringList &ways)
{
    if (kind == u"Choice")
        return u"'Choices': [{'Variable': '$.x', 'IsPresent': true, 'Next': '%1'}], 'Default': '%2'"_qs.arg(
            ways.value(0), ways.value(1));
    if (kind == u"Succeed" || kind == u"Fail")
        return u"'Comment': ''"_qs;
    return ways.isEmpty() ? u"'End': true"_qs : u"'Next': '%1'"_qs.arg(ways.front());
}

inline QString scopeText(const QString &flow);

// Parted at commas outside brackets.
inline QStringList stateTexts(const QString &flow)
{
    QStringList texts{QString()};
    int depth = 0;
    for (const QChar c : flow) {
        depth += c == u'[' ? 1 : c == u']' ? -1 : 0;
        if (c == u',' && depth == 0)
            texts << QString();
        else
            texts.last() += c;
    }
    return texts;
}

inline QString stateText(const QString &written, QString &name)
{
    name = written.section(u':', 0, 0).trimmed();
    const QString rest = written.section(u':', 1).trimmed();
    if (!rest.startsWith(u'[')) {
        QStringList words = rest.split(u" > "_qs);
        const QString kind = words.takeFirst();
        return u"'%1': {'Type': '%2', %3}"_qs.arg(name, kind, fieldsOf(kind, words));
    }
    const qsizetype close = rest.lastIndexOf(u']');
    const QString inner = scopeText(rest.mid(1, close - 1));
    const QString way = fieldsOf({}, rest.mid(close + 1).split(u" > "_qs, Qt::SkipEmptyParts));
    return name.startsWith(u"Map") ? u"'%1': {'Type': 'Map', 'ItemProcessor': %2, %3}"_qs.arg(name, inner, way)
                                   : u"'%1': {'Type': 'Parallel', 'Branches': [%2], %3}"_qs.arg(name, inner, way);
}

inline QString scopeText(const QString &flow)
{
    QStringList states;
    QString start, name;
    for (const QString &written : stateTexts(flow)) {
        states << stateText(written.trimmed(), name);
        start = start.isEmpty() ? name : start;
    }
    return u"{'StartAt': '%1', 'States': {%2}}"_qs.arg(start, states.join(u", "_qs));
}

inline asl::Definition machine(const QString &flow)
{
    return asl::read(json::parse(scopeText(flow).replace(u'\'', u'"')));
}

inline std::vector<asl::StatePath> paths(const QString &written)
{
    std::vector<asl::StatePath> paths;
    for (const QString &each : written.split(u' ', Qt::SkipEmptyParts))
        paths.push_back(asl::statePathFrom(each));
    return paths;
}

inline QString flowOf(const asl::Scope &scope)
{
    QStringList states;
    for (const asl::State &state : scope.states) {
        QString text = state.name + u": "_qs;
        if (state.scopes().empty())
            text += asl::toString(state.kind());
        for (const asl::Scope &inner : state.scopes())
            text += u'[' + flowOf(inner) + u']';
        if (const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields)) {
            for (const asl::ChoiceRule &rule : choice->rules)
                text += u" > "_qs + rule.next.name;
            text += u" > "_qs + choice->defaultTarget.name;
        } else if (state.next.isSet()) {
            text += u" > "_qs + state.next.name;
        }
        states << text;
    }
    return states.join(u", "_qs);
}

} // namespace regrouping
