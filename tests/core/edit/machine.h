// Words the tests of this room are written in: a machine's text, what an answer makes of it, and its flow in
// short.
#pragma once

#include "core/asl/reader.h"
#include "core/edit/intents.h"
#include "core/json/parser.h"

#include <QDirIterator>
#include <QtTest>

namespace machine {

// Text with ' for ", so that ASL is readable in C++.
inline QString quoted(const char *text)
{
    return QString::fromUtf8(text).replace(u'\'', u'"');
}

inline asl::Definition definition(const QString &text)
{
    return asl::read(json::parse(text));
}

inline asl::StatePath path(const char *written)
{
    return asl::statePathFrom(QString::fromUtf8(written));
}

inline edit::EdgeName edge(const char *from, graph::EdgeKind kind, int index = -1)
{
    const asl::StatePath tail = path(from);
    return {tail, asl::scopeOf(tail), kind, index};
}

inline asl::ScopePath lane(const char *container, int number = 0)
{
    return {path(container), number};
}

// The text an answer leads to, or "refused: code".
inline QString outcome(const QString &before, const edit::Answer &answer)
{
    if (!answer)
        return QStringLiteral("refused: ") + answer.error().name();
    if (!text::isSound(answer->patch, before.size()))
        return QStringLiteral("unsound patch");
    return text::applied(before, answer->patch);
}

inline void appendFlow(QStringList &flow, const asl::Scope &scope)
{
    if (scope.startAt.isSet())
        flow << u'>' + scope.startAt.name;
    for (const asl::State &state : scope.states) {
        QString line = state.name;
        if (const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields)) {
            for (const asl::ChoiceRule &rule : choice->rules)
                line += QStringLiteral(" ?") + rule.next.name;
            if (choice->defaultTarget.isSet())
                line += QStringLiteral(" :") + choice->defaultTarget.name;
        }
        if (state.next.isSet())
            line += QStringLiteral(" >") + state.next.name;
        if (state.end)
            line += QStringLiteral(" .");
        for (const asl::Catcher &catcher : state.catchers)
            line += QStringLiteral(" !") + catcher.next.name;
        flow << line;
        for (const asl::Scope &inner : state.scopes()) {
            QStringList below;
            appendFlow(below, inner);
            flow << u'[' + below.join(QStringLiteral(", ")) + u']';
        }
    }
}

// ">A, A >B, B ?C :D, C ., D !C .": start, then each state with rules (?), default (:), next (>), end (.) and
// catchers (!), lanes in brackets.
inline QString flow(const QString &text)
{
    QStringList flow;
    appendFlow(flow, definition(text).root);
    return flow.join(QStringLiteral(", "));
}

inline QString flowAfter(const QString &before, const edit::Answer &answer)
{
    const QString after = outcome(before, answer);
    return answer ? flow(after) : after;
}

// What the tests run over: our own definitions, and the published ones where they are at hand.
inline QStringList definitionFiles()
{
    QStringList files;
    for (const char *folder : {BATUTA_TEST_DATA "/definitions", BATUTA_SHARED "/corpus/files"}) {
        QDirIterator each(QString::fromUtf8(folder), {QStringLiteral("*.json")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            files << each.next();
    }
    files.sort();
    return files;
}

} // namespace machine
