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
    return {found.trial, *found.outcome.parting, lastStateOf(found.outcome.one), lastStateOf(found.outcome.other)};
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
    prepare(m_lesson.cases, false);
    prepare(m_lesson.hidden, true);
    m_common = m_lesson.hidden.cases.empty() ? m_lesson.cases : m_lesson.hidden;
    m_common.cases.clear();
    if (auto setup = rehearse::setupFor(m_common, m_reference))
        m_wanted = std::make_shared<compare::Wanted>(std::move(*setup), m_lesson.compared);
}

void Grader::prepare(const rehearse::Rehearsal &rehearsal, bool isHidden)
{
    for (const rehearse::Case &each : rehearsal.cases) {
        Prepared made{each.name, isHidden, rehearse::rehearsalOf(rehearsal, each), {}, {}, {}};
        made.rehearsal.cases.clear();
        auto setup = rehearse::setupFor(made.rehearsal, m_reference);
        if (setup) {
            made.trial = {setup->input, setup->script};
            made.wanted = std::make_shared<compare::Wanted>(std::move(*setup), m_lesson.compared);
        } else {
            made.refusal = setup.error();
        }
        m_cases.push_back(std::move(made));
    }
}

CaseGrade Grader::gradeOf(const Prepared &prepared, const asl::Definition &definition, bool isFirst) const
{
    CaseGrade made{prepared.name, prepared.isHidden, false, {}, prepared.refusal};
    auto setup = rehearse::setupFor(prepared.rehearsal, definition);
    if (!setup)
        made.refusal = setup.error();
    if (made.refusal)
        return made;
    const compare::Pair pair(std::move(*setup), prepared.wanted);
    compare::Outcome outcome = pair.outcome(prepared.trial);
    made.hasPassed = !outcome.parting;
    if (!outcome.parting)
        return made;
    compare::Counterexample shown{prepared.trial, std::move(outcome)};
    made.evidence = evidenceOf(isFirst ? compare::smallest(pair, std::move(shown)) : shown);
    return made;
}

void Grader::search(const asl::Definition &definition, const compare::SearchLimits &limits, Grade &grade) const
{
    auto setup = rehearse::setupFor(m_common, definition);
    if (!setup || !m_wanted)
        return;
    const compare::Pair pair(std::move(*setup), m_wanted);
    std::vector<compare::Trial> trials;
    for (const Prepared &each : m_cases)
        if (!each.refusal)
            trials.push_back(each.trial);
    grade.isSearched = true;
    if (const auto found = compare::counterexample(pair, trials, limits))
        grade.counterexample = evidenceOf(*found);
}

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
        for (const Prepared &each : m_cases)
            made.cases.push_back(gradeOf(each, definition, !evidenceIn(made)));
        if (made.passed() == made.cases.size())
            search(definition, limits, made);
    }
    for (const Requirement &each : m_lesson.requirements)
        made.requirements.push_back(isMet(each, definition));
    return made;
}

} // namespace lesson
