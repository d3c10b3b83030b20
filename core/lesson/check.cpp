#include "core/lesson/check.h"

#include "core/expr/jsonata.h"
#include "core/lesson/grade.h"
#include "core/lesson/refusals.h"
#include "core/lesson/requirement.h"
#include "core/rehearse/definition_text.h"
#include "core/rehearse/verdict.h"

#include <algorithm>

namespace lesson {

namespace {

bool hasState(const asl::Definition &definition, const QString &name)
{
    bool isFound = false;
    asl::forEachState(definition.root, {}, [&](const asl::StatePath &path, const asl::State &state) {
        isFound = isFound || state.name == name || asl::toString(path) == name;
    });
    return isFound;
}

class Checker
{
public:
    explicit Checker(const Reading &reading)
        : m_reading(reading), m_lesson(reading.lesson), m_grader(reading.lesson), m_faults(reading.faults)
    {
    }

    std::vector<Fault> done() &&
    {
        forEachBlock(m_lesson.pages.front(), [this](const Block &block) {
            if (const auto *task = std::get_if<Task>(&block))
                checkTask(*task);
            else if (const auto *quiz = std::get_if<Quiz>(&block))
                checkQuiz(*quiz);
        });
        for (const Requirement &each : m_lesson.requirements)
            if (const auto fault = expressionFault(each))
                tell(lineOf(QStringLiteral("requirement ") + each.id), Code::BrokenExpression,
                     {each.argument, QString::fromStdString(*fault)});
        if (m_lesson.hasReference())
            checkReference();
        checkStarter();
        std::ranges::stable_sort(m_faults, [](const Fault &one, const Fault &other) {
            return std::tie(one.file, one.line) < std::tie(other.file, other.line);
        });
        return std::move(m_faults);
    }

private:
    int lineOf(const QString &key) const { return m_reading.lines.value(key, 1); }
    void tell(int line, Code code, QStringList arguments = {}, const QString &file = FirstFile)
    {
        m_faults.push_back({file, line, Refusal{code, std::move(arguments)}});
    }

    void checkTask(const Task &task)
    {
        for (const QString &need : task.needs) {
            const auto isNamed = [&need](const auto &each) { return QString::fromStdString(each.name) == need; };
            const bool isKnown = need == u"behaviour" || std::ranges::any_of(m_lesson.cases.cases, isNamed)
                || std::ranges::any_of(m_lesson.hidden.cases, isNamed)
                || std::ranges::any_of(m_lesson.requirements,
                                       [&need](const Requirement &each) { return each.id == need; });
            if (!isKnown)
                tell(lineOf(QStringLiteral("task ") + task.id), Code::UnknownNeed, {need});
        }
    }

    void checkQuiz(const Quiz &quiz)
    {
        const int line = lineOf(QStringLiteral("quiz ") + quiz.id);
        for (const QString &state : quiz.states)
            if (m_lesson.hasReference() && !hasState(m_grader.reference(), state))
                tell(line, Code::UnknownState, {state});
        if (quiz.kind != Quiz::Kind::Expression || quiz.answer.isEmpty())
            return;
        const auto compiled = expr::Jsonata::compiled(quiz.answer.toStdString(), expr::Dialect::Plain);
        const auto tellBroken = [&](const std::string &why) {
            tell(line, Code::BrokenExpression, {quiz.answer, QString::fromStdString(why)});
        };
        if (!compiled)
            return tellBroken(compiled.error().cause);
        for (const Value &data : quiz.data) {
            expr::Environment environment;
            expr::Random random;
            environment.random = &random;
            environment.input = shared(data);
            if (const expr::Evaluated found = compiled->evaluated(environment, "answer"); !found)
                return tellBroken(found.error().cause);
        }
    }

    void checkReference()
    {
        const asl::Definition &reference = m_grader.reference();
        if (!reference.tree->isSound() || reference.root.states.empty())
            return tell(1, Code::Broken, {m_lesson.referenceFile}, m_lesson.referenceFile);
        for (const QString &type : forbidden(m_lesson, reference))
            tell(1, Code::NotAllowed, {type}, m_lesson.referenceFile);
        for (const Requirement &each : m_lesson.requirements)
            if (!expressionFault(each) && !isMet(each, reference))
                tell(lineOf(QStringLiteral("requirement ") + each.id), Code::ReferenceWish, {each.id});
        for (const rehearse::Rehearsal *rehearsal : {&m_lesson.cases, &m_lesson.hidden})
            for (const rehearse::Case &each : rehearsal->cases)
                checkCase(*rehearsal, each);
        if (m_lesson.cases.cases.empty() && m_lesson.hidden.cases.empty())
            tell(1, Code::NoCases);
    }

    void checkCase(const rehearse::Rehearsal &rehearsal, const rehearse::Case &test)
    {
        const QString name = QString::fromStdString(test.name);
        auto setup = rehearse::setupFor(rehearse::rehearsalOf(rehearsal, test), m_grader.reference());
        if (!setup) {
            m_faults.push_back({FirstFile, 1, Refusal{Code::CaseRefused, {name, setup.error().name()}}});
            return;
        }
        sim::Run run = sim::Run::started(std::move(*setup));
        run.advanceToEnd(rehearse::MostEvents);
        if (!rehearse::missesOf(run, test.expected).empty())
            tell(1, Code::ReferenceFails, {name});
    }

    void checkStarter()
    {
        if (m_lesson.starter.isEmpty() || !m_lesson.hasReference())
            return;
        if (m_grader.grade(rehearse::definitionFrom(m_lesson.starter, m_lesson.starterFile)).isWhole())
            tell(1, Code::StarterPasses, {}, m_lesson.starterFile);
    }

    const Reading &m_reading;
    const Lesson &m_lesson;
    Grader m_grader;
    std::vector<Fault> m_faults;
};

} // namespace

std::vector<Fault> faultsOf(const Reading &reading)
{
    return Checker(reading).done();
}

} // namespace lesson
