#include "app/teaching/new_lesson.h"

#include "app/file_writer.h"
#include "app/language.h"
#include "app/refusals.h"

#include <QCoreApplication>
#include <QDir>

namespace app {

namespace {

struct NewLesson
{
    Q_DECLARE_TR_FUNCTIONS(app::NewLesson)
};

const char StarterText[] = R"({
  "StartAt": "Greet",
  "States": {
    "Greet": {
      "Type": "Pass",
      "End": true
    }
  }
}
)";

const char ReferenceText[] = R"({
  "StartAt": "Greet",
  "States": {
    "Greet": {
      "Type": "Pass",
      "Result": { "greeting": "Hello" },
      "End": true
    }
  }
}
)";

const char CasesText[] = R"({
  "Cases": [
    {
      "Name": "greets",
      "Input": "{}",
      "Expect": {
        "Status": "SUCCEEDED",
        "Output": { "greeting": "Hello" }
      }
    }
  ]
}
)";

// The title is left to be filled in: the check tells of it.
QString lessonText()
{
    QStringList lines{
        QStringLiteral("---"),
        QStringLiteral("# ") + NewLesson::tr("The lesson's facts. A line with a number sign is a note to yourself."),
        QStringLiteral("title:   # ") + NewLesson::tr("fill in: what the lesson is called"),
        QStringLiteral("language: ") + language(),
        QStringLiteral("level: 1   # ") + NewLesson::tr("1 to 5"),
        QStringLiteral("minutes: 15"),
        QStringLiteral("# about: ") + NewLesson::tr("a line for the list of lessons"),
        QStringLiteral("# allow: [Pass, Task, Choice]   # ")
            + NewLesson::tr("the Types that may be used; all, without this"),
        QStringLiteral("# ")
            + NewLesson::tr("starter.asl.json is what students begin with, reference.asl.json behaves as wanted,"),
        QStringLiteral("# ")
            + NewLesson::tr("cases.rehearsal.json holds the cases they see, hidden.rehearsal.json the others."),
        QStringLiteral("points: {cases: 60, behaviour: 40}"),
        QStringLiteral("---"),
        NewLesson::tr("What this lesson is about, in a few sentences. The first heading below begins the first step."),
        QString(),
        QStringLiteral("## ") + NewLesson::tr("The first step"),
        QString(),
        NewLesson::tr("Explain one thing here. Then set a task that the cases check."),
        QString(),
        QStringLiteral("```task"),
        QStringLiteral("id: greet"),
        QStringLiteral("text: ") + NewLesson::tr("Make the workflow answer with a greeting."),
        QStringLiteral("needs: [greets]"),
        QStringLiteral("```"),
        QString(),
        QStringLiteral("```hint"),
        NewLesson::tr("A Pass with a Result answers with that."),
        QStringLiteral("```"),
        QString(),
        QStringLiteral("```quiz"),
        QStringLiteral("id: pass"),
        QStringLiteral("kind: one"),
        QStringLiteral("ask: ") + NewLesson::tr("What does a Pass without a Result hand on?"),
        QStringLiteral("options:"),
        QStringLiteral("  - {text: ") + NewLesson::tr("Its input") + QStringLiteral(", right: true}"),
        QStringLiteral("  - {text: ") + NewLesson::tr("Nothing") + u'}',
        QStringLiteral("```"),
    };
    return lines.join(u'\n') + u'\n';
}

} // namespace

Result<QString> madeLesson(const QString &folder)
{
    const QDir there(folder);
    if (!there.mkpath(QStringLiteral(".")) || !there.isEmpty())
        return Refusal{Code::Unwritable, {folder, NewLesson::tr("it is no empty folder")}};
    const std::pair<const char *, QByteArray> files[] = {{"starter.asl.json", StarterText},
                                                         {"reference.asl.json", ReferenceText},
                                                         {"cases.rehearsal.json", CasesText},
                                                         {"lesson.md", lessonText().toUtf8()}};
    for (const auto &[name, bytes] : files)
        if (const auto written = writeBytes(there.filePath(QLatin1StringView(name)), bytes); !written)
            return written.error();
    return there.filePath(QStringLiteral("lesson.md"));
}

} // namespace app
