#include "app/cli/aws.h"

#include "app/cli/aws_executions.h"
#include "app/cli/aws_machines.h"
#include "app/cli/command_line.h"

#include <algorithm>
#include <cstdio>

namespace cli {

namespace {

struct Verb
{
    const char *name;
    int (*run)(const QStringList &arguments);
    const char *words;
};

constexpr Verb Verbs[] = {
    {"publish", awsPublish, QT_TRANSLATE_NOOP("cli", "create or update the state machine, after showing what changes")},
    {"start", awsStart, QT_TRANSLATE_NOOP("cli", "start an execution")},
    {"follow", awsFollow, QT_TRANSLATE_NOOP("cli", "print what happens in an execution until it is over")},
    {"fetch", awsFetch, QT_TRANSLATE_NOOP("cli", "get an execution's history, for “batuta replay” and the window")},
    {"redrive", awsRedrive, QT_TRANSLATE_NOOP("cli", "let an execution that failed go on from there")},
    {"test-state", awsTestState, QT_TRANSLATE_NOOP("cli", "try one state alone")},
    {"validate", awsValidate, QT_TRANSLATE_NOOP("cli", "let the service check a definition")},
};

QString verbsInWords()
{
    QString text =
        tr("Usage: batuta aws VERB …   work on AWS, through your AWS CLI; batuta aws VERB --help tells more\n\n");
    for (const Verb &verb : Verbs)
        text += QStringLiteral("  %1 %2\n").arg(QLatin1StringView(verb.name), -10).arg(tr(verb.words));
    return text;
}

} // namespace

int aws(const QStringList &arguments)
{
    const QString word = arguments.value(0);
    if (word == u"--help" || word == u"-h") {
        print(verbsInWords());
        return Good;
    }
    const auto verb =
        std::ranges::find_if(Verbs, [&](const Verb &each) { return word == QLatin1StringView(each.name); });
    if (verb != std::end(Verbs))
        return verb->run(arguments.mid(1));
    std::fputs(qUtf8Printable(verbsInWords()), stderr);
    return Misused;
}

} // namespace cli
