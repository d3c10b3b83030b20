#include "core/lesson/grade.h"

#include "core/lesson/refusals.h"
#include "core/lesson/requirement.h"
#include "core/rehearse/definition_text.h"
#include "core/rehearse/from_history.h"

#include <algorithm>

namespace lesson {

namespace {

std::string lastStateOf(const compare::Behaviour &behaviour)
{
    return behaviour.path.empty() ? std::string() : behaviour.path.back();
}

Evidence evidenceOf(const compare::Counterexample &found)
{
    return {found.trial, *found.outcome.parting, lastStateOf(found.outcome.one), lastStateOf(*found.outcome.other)};
}

} // namespace

size_t Grade::passed() const
{
    return size_t(std::ranges::count_if(cases, &CaseGrade::hasPassed));
}

bool Grade::isWhole() const
{
    return !refusal && forbidden.isEmpty() && passed() == cases.size() && !counterexample
        && std::ranges::find(requirements, false) == requirements.end();
}

Score scoreOf(const Lesson &lesson, const Grade &grade)
{
    Score score;
    score.most = lesson.points.cases + (lesson.hasReference() ? lesson.points.behaviour : 0);
    for (const Requirement &each : lesson.requirements)
        score.most += each.points;
    if (grade.refusal)
        return score;
    if (grade.forbidden.isEmpty() && !grade.cases.empty()) {
        score.points = lesson.points.cases * double(grade.passed()) / double(grade.cases.size());
        if (grade.isSearched && !grade.counterexample)
            score.points += lesson.points.behaviour;
    }
    for (size_t i = 0; i < grade.requirements.size(); ++i)
        if (grade.requirements[i])
            score.points += lesson.requirements[i].points;
    return score;
}

bool isDone(const Task &task, const Lesson &lesson, const Grade &grade)
{
    if (grade.refusal)
        return false;
    if (task.needs.isEmpty())
        return grade.isWhole();
    return std::ranges::all_of(task.needs, [&](const QString &need) {
        if (need == u"behaviour")
            return grade.isSearched && !grade.counterexample;
        for (size_t i = 0; i < grade.requirements.size(); ++i)
            if (lesson.requirements[i].id == need)
                return bool(grade.requirements[i]);
        for (const CaseGrade &each : grade.cases)
            if (QString::fromStdString(each.name) == need)
                return each.hasPassed && grade.forbidden.isEmpty();
        return false;
    });
}

const Evidence *evidenceIn(const Grade &grade)
{
    for (const CaseGrade &each : grade.cases)
        if (each.evidence)
            return &*each.evidence;
    return grade.counterexample ? &*grade.counterexample : nullptr;
}

Grader::Grader(Lesson lesson) : m_lesson(std::move(lesson))
{
    m_reference = rehearse::definitionFrom(m_lesson.reference, m_lesson.referenceFile);
    compare::Readying readying(m_lesson.compared);
    prepare(m_lesson.cases, false, readying);
    prepare(m_lesson.hidden, true, readying);
    m_common = m_lesson.hidden.cases.empty() ? m_lesson.cases : m_lesson.hidden;
    m_common.cases.clear();
    if (auto setup = rehearse::setupFor(m_common, m_reference))
        m_wanted = std::make_shared<compare::Wanted>(std::move(*setup), m_lesson.compared, readying);
}

void Grader::prepare(const rehearse::Rehearsal &rehearsal, bool isHidden, compare::Readying &readying)
{
    for (const rehearse::Case &each : rehearsal.cases) {
        Prepared made{each.name, isHidden, rehearse::rehearsalOf(rehearsal, each), {}, {}, {}, nullptr};
        made.rehearsal.cases.clear();
        auto setup = rehearse::setupFor(made.rehearsal, m_reference);
        if (setup) {
            made.trial = {setup->input, setup->script};
            made.wanted = std::make_shared<compare::Wanted>(std::move(*setup), m_lesson.compared, readying);
        } else {
            made.refusal = setup.error();
        }
        m_cases.push_back(std::move(made));
    }
}

// One workflow at work: made ready once for all of its runs.
class Grader::Grading
{
public:
    Grading(const Grader &grader, const asl::Definition &definition)
        : m_grader(grader), m_definition(definition), m_readying(grader.m_lesson.compared)
    {
    }

    // The evidence that is shown first is made as small as it can be; that takes many runs.
    CaseGrade gradeOf(const Prepared &prepared, bool isFirst)
    {
        CaseGrade made{prepared.name, prepared.isHidden, false, {}, prepared.refusal};
        if (made.refusal)
            return made;
        if (!prepared.told)
            prepared.told = &prepared.wanted->told(prepared.trial);
        const compare::Pair pair = pairOf(prepared.rehearsal, prepared.wanted);
        compare::Outcome outcome = pair.outcome(prepared.trial, *prepared.told);
        made.hasPassed = !outcome.parting;
        if (!outcome.parting)
            return made;
        compare::Counterexample shown{prepared.trial, std::move(outcome)};
        made.evidence = evidenceOf(isFirst ? compare::smallest(pair, std::move(shown)) : shown);
        return made;
    }

    void search(const compare::SearchLimits &limits, Grade &grade)
    {
        if (!m_grader.m_wanted)
            return;
        const compare::Pair pair = pairOf(m_grader.m_common, m_grader.m_wanted);
        std::vector<compare::Trial> trials;
        for (const Prepared &each : m_grader.m_cases)
            if (!each.refusal)
                trials.push_back(each.trial);
        grade.isSearched = true;
        if (const auto found = compare::counterexample(pair, trials, limits))
            grade.counterexample = evidenceOf(*found);
    }

private:
    // What the reference's setup is, with the workflow in its place.
    compare::Pair pairOf(const rehearse::Rehearsal &rehearsal, const std::shared_ptr<compare::Wanted> &wanted)
    {
        sim::Setup setup = wanted->setup();
        setup.definition = rehearse::filledIn(m_definition, rehearsal.substitutions);
        return {std::move(setup), wanted, m_readying};
    }

    const Grader &m_grader;
    const asl::Definition &m_definition;
    compare::Readying m_readying;
};

rehearse::Case Grader::caseOf(const Evidence &evidence, const asl::Definition &definition) const
{
    rehearse::Case made;
    auto setup = rehearse::setupFor(m_common, definition);
    if (!setup || !m_wanted)
        return made;
    const sim::Run run = compare::Pair(std::move(*setup), m_wanted).runOfOne(evidence.trial);
    const rehearse::Rehearsal answered = rehearse::rehearsalOf(run.recording());
    made.inputText = answered.inputText;
    made.script = answered.script;
    made.type = m_common.type;
    made.expected = {};
    return made;
}

Grade Grader::grade(const asl::Definition &definition, const compare::SearchLimits &limits) const
{
    Grade made;
    if (!definition.tree->isSound() || definition.root.states.empty()) {
        made.refusal = Refusal{Code::Broken, {QString()}};
        return made;
    }
    made.forbidden = forbidden(m_lesson, definition);
    if (m_lesson.hasReference()) {
        Grading grading(*this, definition);
        for (const Prepared &each : m_cases)
            made.cases.push_back(grading.gradeOf(each, !evidenceIn(made)));
        if (made.passed() == made.cases.size())
            grading.search(limits, made);
    }
    for (const Requirement &each : m_lesson.requirements)
        made.requirements.push_back(isMet(each, definition));
    return made;
}

} // namespace lesson
