#include "app/cli/commands.h"

#include "app/cli/aws.h"
#include "app/cli/command_line.h"
#include "app/cli/convert.h"
#include "app/cli/diff.h"
#include "app/cli/eval.h"
#include "app/cli/export.h"
#include "app/cli/format.h"
#include "app/cli/grade.h"
#include "app/cli/hand_in.h"
#include "app/cli/lesson.h"
#include "app/cli/machines.h"
#include "app/cli/render.h"
#include "app/cli/replay.h"
#include "app/cli/simulate.h"
#include "app/cli/test.h"
#include "app/cli/test_state.h"
#include "app/cli/validate.h"
#include "app/failure.h"
#include "app/language.h"
#include "core/text/words.h"

#include <QApplication>

#include <array>
#include <csignal>

namespace cli {

namespace {

constexpr std::array all{
    Command{"validate", false, validate, QT_TRANSLATE_NOOP("cli", "find the faults of definitions")},
    Command{"simulate", false, simulate, QT_TRANSLATE_NOOP("cli", "run a definition and print how it ends")},
    Command{"replay", false, replay,
            QT_TRANSLATE_NOOP("cli", "go through an execution's history, and make mocks of it")},
    Command{"test", false, test,
            QT_TRANSLATE_NOOP("cli", "run the test cases of definitions, and tell what they cover")},
    Command{"lesson", false, lessonCommand, QT_TRANSLATE_NOOP("cli", "tell what is wrong with lessons")},
    Command{"grade", false, grade, QT_TRANSLATE_NOOP("cli", "grade a class's submissions against a lesson")},
    Command{"hand-in", true, handIn, QT_TRANSLATE_NOOP("cli", "write a folder with a README, to be handed in")},
    Command{"test-state", false, testState, QT_TRANSLATE_NOOP("cli", "try one state alone, as AWS's TestState does")},
    Command{"eval", false, eval, QT_TRANSLATE_NOOP("cli", "evaluate a JSONata or JSONPath expression")},
    Command{"render", true, render, QT_TRANSLATE_NOOP("cli", "draw a definition as SVG, PNG, PDF or JSON")},
    Command{"export", false, exportCommand,
            QT_TRANSLATE_NOOP("cli", "write a definition for a deployment tool, or as a diagram in words")},
    Command{"diff", false, diff, QT_TRANSLATE_NOOP("cli", "compare two definitions as workflows")},
    Command{"convert", false, convert, QT_TRANSLATE_NOOP("cli", "write a definition in another format")},
    Command{"machines", false, machines, QT_TRANSLATE_NOOP("cli", "list the state machines in a template")},
    Command{"aws", false, aws, QT_TRANSLATE_NOOP("cli", "work on AWS itself, through your AWS CLI")},
    Command{"format", false, format, QT_TRANSLATE_NOOP("cli", "lay definitions out anew")},
};

QStringList argumentsAfter(const QCoreApplication &application)
{
    return application.arguments().mid(2);
}

// Of a run, which shows its picture; or of a comparison.
bool asksForPicture(const Command &command, int argc, char **argv)
{
    QStringList words;
    for (int i = 2; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    if (command.run == diff)
        return diffPaints(words);
    return std::ranges::any_of(words, [](const QString &word) { return word.startsWith(u"--page"); });
}

} // namespace

const Command *commandNamed(const QString &name)
{
    const auto found = std::ranges::find_if(all, [&](const Command &each) { return name == QLatin1String(each.name); });
    return found == all.end() ? nullptr : &*found;
}

const Command &commandNearest(const QString &word)
{
    const auto begun = std::ranges::find_if(
        all, [&](const Command &each) { return QLatin1String(each.name).startsWith(word, Qt::CaseInsensitive); });
    if (begun != all.end())
        return *begun;
    return *std::ranges::min_element(
        all, {}, [&](const Command &each) { return text::slipsBetween(word, QString::fromLatin1(each.name)); });
}

// Whatever is thrown ends here, with a sentence.
int attempted(const Command &command, const QStringList &arguments)
{
    try {
        return command.run(arguments);
    } catch (...) {
        return report(AtFault, app::failureSentence());
    }
}

int run(const Command &command, int &argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that leaves is told as any output that cannot be written
    if (!command.paints && !asksForPicture(command, argc, argv)) {
        const QCoreApplication application(argc, argv);
        app::setLanguage({});
        return finished(attempted(command, argumentsAfter(application)));
    }
    // The same picture on every machine, whatever its display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    app::setLanguage({});
    return finished(attempted(command, argumentsAfter(application)));
}

QString usage()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("cli", text); };
    QString text = tr("Usage: batuta [FILE…]           open the window\n"
                      "       batuta COMMAND …         work without a window; batuta COMMAND --help tells more\n\n");
    for (const Command &command : all)
        text += QStringLiteral("  %1 %2\n").arg(QLatin1String(command.name), -10).arg(tr(command.words));
    return text;
}

} // namespace cli
