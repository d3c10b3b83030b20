#include "app/hand_in/readme.h"

#include "app/hand_in/markdown.h"
#include "app/hand_in/step_words.h"
#include "core/asl/substitution.h"
#include "core/base/shell_word.h"
#include "ui/answers/answer_words.h"
#include "ui/problems/problem_text.h"
#include "ui/simulator/event_words.h"
#include "ui/theme/state_style.h"

#include <QCoreApplication>

namespace app {

namespace {

using markdown::code;
using markdown::strong;
using markdown::words;

struct ReadmeWords
{
    Q_DECLARE_TR_FUNCTIONS(app::HandIn)
};

constexpr qsizetype LongestCell = 120; // characters of data in a table

QString shortened(QString text)
{
    text = text.simplified();
    return text.size() > LongestCell ? text.left(LongestCell) + u'…' : text;
}

QString jsonText(const Value &value)
{
    return QString::fromStdString(value.dump(-1, ' ', false, Value::error_handler_t::replace));
}

QString bullets(const QStringList &lines)
{
    QString made;
    for (const QString &line : lines)
        made += QStringLiteral("- ") + line + u'\n';
    return made;
}

QString numbered(const QStringList &lines)
{
    QString made;
    for (qsizetype i = 0; i < lines.size(); ++i)
        made += QStringLiteral("%1. ").arg(i + 1) + lines[i] + u'\n';
    return made;
}

class ReadmeText
{
public:
    explicit ReadmeText(const ReadmeParts &parts) : m_parts(parts), m_tree(*parts.definition.tree) {}

    QString whole()
    {
        section(QStringLiteral("# ") + words(m_parts.title));
        if (!m_parts.lesson.isEmpty())
            section(ReadmeWords::tr("Lesson: %1").arg(words(m_parts.lesson)));
        writeAim();
        section(
            markdown::picture(ReadmeWords::tr("Drawing of the workflow %1").arg(m_parts.title), m_parts.pictureFile));
        writeStart();
        writeStates();
        writeCases();
        writeHowToRun();
        writeFiles();
        return m_text;
    }

    QString states()
    {
        section(QStringLiteral("# ") + words(m_parts.title));
        writeAim();
        writeStates();
        return m_text;
    }

private:
    using WriteScope = void (ReadmeText::*)(const asl::Scope &);

    void section(const QString &text)
    {
        if (!m_text.isEmpty())
            m_text += u'\n';
        m_text += text;
        if (!m_text.endsWith(u'\n'))
            m_text += u'\n';
    }
    void heading(const QString &text) { section(QStringLiteral("## ") + text); }

    QString field(QStringView name) const { return m_tree.string(m_tree.find(m_parts.definition.root.node, name)); }

    void writeAim()
    {
        const QString comment = markdown::paragraphs(m_parts.definition.comment);
        section(comment.isEmpty()
                    ? ReadmeWords::tr("A workflow of %n state(s).", nullptr, m_parts.definition.stateCount())
                    : comment);
    }

    void writeStates()
    {
        heading(ReadmeWords::tr("States"));
        writeScope(m_parts.definition.root, {}, &ReadmeText::writeTable);
        heading(ReadmeWords::tr("What each step does"));
        writeScope(m_parts.definition.root, {}, &ReadmeText::writeSteps);
    }

    // The rehearsal's, or that of the first case that has one of its own.
    QString input() const
    {
        const auto &cases = m_parts.rehearsal.cases;
        const auto given = std::ranges::find_if(cases, [](const rehearse::Case &each) { return bool(each.inputText); });
        return m_parts.rehearsal.inputText.simplified() == u"{}" && given != cases.end() ? *given->inputText
                                                                                         : m_parts.rehearsal.inputText;
    }

    void writeStart()
    {
        heading(ReadmeWords::tr("How it starts"));
        QStringList sentences{
            ReadmeWords::tr("The execution begins in %1.").arg(strong(m_parts.definition.root.startAt.name)),
            m_parts.definition.language == asl::QueryLanguage::Jsonata
                ? ReadmeWords::tr("Its expressions are written in JSONata.")
                : ReadmeWords::tr("Its data is picked with JSONPath."),
            m_parts.rehearsal.type == sim::MachineType::Express
                ? ReadmeWords::tr("It is an Express workflow: short, and paid by its duration.")
                : ReadmeWords::tr("It is a Standard workflow: each step is recorded, and paid by the transition.")};
        if (const auto seconds = m_tree.number(m_tree.find(m_parts.definition.root.node, u"TimeoutSeconds")))
            sentences << ReadmeWords::tr("After %1 AWS ends the execution (`TimeoutSeconds`).")
                             .arg(simulator::durationText(*seconds));
        section(sentences.join(u' '));
        section(ReadmeWords::tr("An input to start it with:"));
        section(markdown::block(input(), QStringLiteral("json")));
    }

    // Those inside of its states follow, each with a heading of its own.
    void writeScope(const asl::Scope &scope, const asl::ScopePath &at, WriteScope write)
    {
        if (!at.container.isEmpty())
            section(QStringLiteral("### ") + scopeName(at));
        (this->*write)(scope);
        for (const asl::State &state : scope.states)
            for (size_t i = 0; i < state.scopes().size(); ++i)
                writeScope(state.scopes()[i], {at.state(state.name), int(i)}, write);
    }

    QString scopeName(const asl::ScopePath &at) const
    {
        const asl::State *container = m_parts.definition.find(at.container);
        return container && container->kind() == asl::StateKind::Parallel
            ? ReadmeWords::tr("Inside %1, branch %2").arg(words(at.container.name()), QString::number(at.number + 1))
            : ReadmeWords::tr("Inside %1, for each item").arg(words(at.container.name()));
    }

    void writeTable(const asl::Scope &scope)
    {
        std::vector<QStringList> rows;
        for (const asl::State &state : scope.states)
            rows.push_back(
                {strong(state.name), theme::kindName(state.kind()),
                 words(state.comment.isEmpty() ? theme::summaryOf(m_parts.definition, state) : state.comment),
                 nextWords(state), errorWords(state)});
        section(markdown::table({ReadmeWords::tr("State"), ReadmeWords::tr("Type"), ReadmeWords::tr("What it does"),
                                 ReadmeWords::tr("What comes next"), ReadmeWords::tr("Errors")},
                                rows));
    }

    void writeSteps(const asl::Scope &scope)
    {
        for (const asl::State &state : scope.states)
            section(stepWords(m_parts.definition, state));
    }

    static QString answersOf(const sim::Script &script)
    {
        QStringList lines;
        for (const sim::Script::Entry &entry : script.entries())
            lines << words(QStringLiteral("%1: %2%3 → %4")
                               .arg(QString::fromStdString(entry.state), answers::callsWords(entry.first, entry.last),
                                    answers::bindingWords(entry.binding), answers::answerWords(entry.answer)));
        if (script.fallback())
            lines << words(ReadmeWords::tr("every other task → %1").arg(answers::answerWords(*script.fallback())));
        return lines.isEmpty() ? QStringLiteral("—") : lines.join(QStringLiteral("; "));
    }

    static QString expectedEnd(const rehearse::Expectation &wanted)
    {
        QStringList parts;
        const auto data = [](const Value &value) { return code(shortened(jsonText(value))); };
        const auto text = [](const std::string &value) { return code(shortened(QString::fromStdString(value))); };
        if (wanted.status)
            parts << code(QString::fromStdString(std::string(sim::awsName(*wanted.status))));
        if (wanted.error)
            parts << ReadmeWords::tr("error %1").arg(text(*wanted.error));
        if (wanted.cause)
            parts << ReadmeWords::tr("cause %1").arg(text(*wanted.cause));
        if (wanted.output)
            parts << ReadmeWords::tr("output %1").arg(data(*wanted.output));
        if (wanted.outputPart)
            parts << ReadmeWords::tr("in the output %1").arg(data(*wanted.outputPart));
        if (!wanted.outputCondition.empty())
            parts << ReadmeWords::tr("of the output it is true that %1").arg(text(wanted.outputCondition));
        QStringList path;
        for (const std::string &name : wanted.path)
            path << words(QString::fromStdString(name));
        if (!path.isEmpty())
            parts << ReadmeWords::tr("by way of %1").arg(path.join(QStringLiteral(" → ")));
        return parts.isEmpty() ? ReadmeWords::tr("any end") : parts.join(QStringLiteral(", "));
    }

    static QString verdict(const rehearse::CaseResult &result)
    {
        if (result.hasPassed())
            return ReadmeWords::tr("passed");
        QStringList why;
        if (result.refusal)
            why << shortened(problems::sentence(*result.refusal));
        for (const rehearse::Miss &miss : result.misses)
            why << shortened(problems::sentence(miss));
        return QStringLiteral("**%1**: ").arg(ReadmeWords::tr("failed")) + words(why.join(u' '));
    }

    void writeCases()
    {
        heading(ReadmeWords::tr("Test cases"));
        const auto &cases = m_parts.rehearsal.cases;
        if (cases.empty())
            return section(
                ReadmeWords::tr("There are no test cases yet. %1 looks for some.")
                    .arg(code(QStringLiteral("batuta test --propose ") + shellWord(m_parts.definitionFile))));
        std::vector<QStringList> rows;
        for (size_t i = 0; i < cases.size(); ++i)
            rows.push_back({words(QString::fromStdString(cases[i].name)),
                            code(shortened(cases[i].inputText.value_or(m_parts.rehearsal.inputText))),
                            answersOf(cases[i].script.value_or(m_parts.rehearsal.script)),
                            expectedEnd(cases[i].expected), verdict(m_parts.results[i])});
        section(markdown::table({ReadmeWords::tr("Case"), ReadmeWords::tr("Input"), ReadmeWords::tr("Answers"),
                                 ReadmeWords::tr("Expected end"), ReadmeWords::tr("Verdict")},
                                rows));
        const auto passed = std::ranges::count_if(m_parts.results, &rehearse::CaseResult::hasPassed);
        section(
            ReadmeWords::tr("%1 of %n case(s) passed when this was written.", nullptr, int(cases.size())).arg(passed));
        writeCoverage();
    }

    void writeCoverage()
    {
        using rehearse::Way;
        const rehearse::Coverage &coverage = m_parts.coverage;
        std::vector<QStringList> rows;
        const auto add = [&rows](const QString &what, const rehearse::Figure &figure) {
            if (figure.all > 0)
                rows.push_back({what, ReadmeWords::tr("%1 of %2").arg(figure.covered).arg(figure.all)});
        };
        add(ReadmeWords::tr("States"), coverage.of(Way::State));
        add(ReadmeWords::tr("Arrows"), coverage.ofArrows());
        add(ReadmeWords::tr("Rules of Choice states"), coverage.of(Way::Rule));
        add(QStringLiteral("Retry"), coverage.of(Way::Retrier));
        add(QStringLiteral("Catch"), coverage.of(Way::Catcher));
        section(QStringLiteral("### ") + ReadmeWords::tr("What the cases cover"));
        section(markdown::table({ReadmeWords::tr("What"), ReadmeWords::tr("Covered")}, rows));
        constexpr qsizetype Shown = 20;
        QStringList open;
        for (const rehearse::CoverageItem &item : coverage.items())
            if (item.times == 0)
                open << words(problems::placeOf(item));
        if (open.isEmpty())
            return;
        const int rest = int(open.size() - Shown);
        open = open.mid(0, Shown);
        if (rest > 0)
            open << ReadmeWords::tr("and %n more", nullptr, rest);
        section(ReadmeWords::tr("No case goes here yet:"));
        section(bullets(open));
    }

    // What stands in the definition for something that only the one who runs it knows.
    QStringList openPlaces() const
    {
        QStringList names;
        for (const auto &open : {asl::substitutionsIn(m_tree.text()), asl::standInsIn(m_tree.text())})
            for (const asl::Substitution &each : open)
                names << code(
                    m_tree.text().mid(each.places.front().begin, each.places.front().end - each.places.front().begin));
        names.removeDuplicates();
        return names;
    }

    void writeHowToRun()
    {
        const QString file = shellWord(m_parts.definitionFile);
        heading(ReadmeWords::tr("How to run it"));
        section(ReadmeWords::tr("On your own computer, without an account at AWS, with Batuta:"));
        QStringList commands{QStringLiteral("batuta ") + file, QStringLiteral("batuta validate ") + file};
        if (!m_parts.rehearsal.cases.empty())
            commands << QStringLiteral("batuta test --coverage ") + file;
        section(markdown::block(commands.join(u'\n'), QStringLiteral("sh")));
        section(ReadmeWords::tr("In the AWS console:"));
        QStringList steps;
        if (m_tree.format() == json::Format::Yaml)
            steps << ReadmeWords::tr("The console takes JSON alone. Make it first: %1")
                         .arg(code(u"batuta convert %1 -o workflow.asl.json"_qs.arg(file)));
        if (const QStringList open = openPlaces(); !open.isEmpty())
            steps << ReadmeWords::tr("In the definition, put your own values for %1.")
                         .arg(open.join(QStringLiteral(", ")));
        steps << ReadmeWords::tr("Open Step Functions, choose **State machines**, then **Create state machine**, and "
                                 "begin with a blank one of the type **%1**.")
                     .arg(m_parts.rehearsal.type == sim::MachineType::Express ? u"Express"_qs : u"Standard"_qs)
              << ReadmeWords::tr("Go to **Code** and replace all of it by what is in %1.")
                     .arg(code(m_parts.definitionFile))
              << ReadmeWords::tr("Press **Create**. The role it offers must be allowed to call the services above.")
              << ReadmeWords::tr("Press **Start execution** and give it the input above.");
        section(numbered(steps));
    }

    void writeFiles()
    {
        heading(ReadmeWords::tr("Files"));
        QStringList lines;
        const auto add = [&lines](const QString &file, const QString &what) {
            if (!file.isEmpty())
                lines << markdown::link(file, file) + QStringLiteral(": ") + what;
        };
        add(m_parts.definitionFile, ReadmeWords::tr("the definition, in the Amazon States Language"));
        add(m_parts.rehearsalFile, ReadmeWords::tr("the input, the answers and the test cases"));
        add(m_parts.pictureFile, ReadmeWords::tr("the drawing"));
        add(m_parts.pageFile, ReadmeWords::tr("a run that plays in a browser"));
        add(m_parts.notesFile, ReadmeWords::tr("my notes and what I have learnt"));
        section(bullets(lines));
    }

    const ReadmeParts &m_parts;
    const json::Tree &m_tree;
    QString m_text;
};

} // namespace

QString readme(const ReadmeParts &parts)
{
    return ReadmeText(parts).whole();
}

QString statesInMarkdown(const asl::Definition &definition, const QString &title)
{
    const rehearse::Rehearsal none;
    ReadmeParts parts(definition, none);
    parts.title = title;
    return ReadmeText(parts).states();
}

QString notes(const QString &title)
{
    return QStringLiteral("# %1\n\n%2\n\n## %3\n\n- \n\n## %4\n\n- \n\n## %5\n\n- \n")
        .arg(ReadmeWords::tr("Notes on %1").arg(words(title)),
             ReadmeWords::tr("This file is yours: when the folder is exported again, it stays as it is."),
             ReadmeWords::tr("What I have learnt"), ReadmeWords::tr("What was hard, and how I solved it"),
             ReadmeWords::tr("What I would do next"));
}

} // namespace app
