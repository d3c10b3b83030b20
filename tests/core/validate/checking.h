// A machine out of a few words, and what the checker says about it.
#pragma once

#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/validate/validator.h"

#include <QTest>

namespace checking {

using validate::Diagnostic;
using validate::Severity;

inline asl::Definition read(const QString &text)
{
    return asl::read(json::parse(text));
}

// A machine that starts at A; `states` are the members of States, `extra` those before it; ' stands for ".
inline QString machine(const QString &states, const QString &extra = {})
{
    const QString text = QStringLiteral("{%1'StartAt': 'A', 'States': {%2}}").arg(extra, states);
    return QString(text).replace(u'\'', u'"');
}

inline QString jsonata(const QString &states)
{
    return machine(states, QStringLiteral("'QueryLanguage': 'JSONata', "));
}

// "ERROR key 'marked text'" for each finding, advice left out unless asked for.
inline QStringList told(const QString &text, bool withAdvice = false, const validate::Options &options = {})
{
    QStringList lines;
    for (const Diagnostic &each : validate::diagnosed(read(text), options)) {
        if (each.severity == Severity::Advice && !withAdvice)
            continue;
        const char *grade = each.severity == Severity::Error ? "ERROR "
            : each.severity == Severity::Warning             ? "WARNING "
                                                             : "INFO ";
        lines << QLatin1String(grade) + QLatin1String(wordingOf(each.rule).name) + u' '
                + text.mid(each.span.begin, each.span.length()).replace(u'"', u'\'');
    }
    return lines;
}

inline void compare(const QStringList &lines, const QString &expected)
{
    const QStringList wanted = expected.isEmpty() ? QStringList() : expected.split(u'|');
    QCOMPARE(lines.join(u'|'), wanted.join(u'|'));
}

} // namespace checking
