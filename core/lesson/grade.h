// What a student's workflow is worth in a lesson: its cases run beside the reference, a search for what they do not
// show, and the lesson's wishes. The same workflow gets the same grade on any machine.
#pragma once

#include "core/compare/counterexample.h"
#include "core/lesson/lesson.h"

namespace lesson {

// A run that shows a fault, and where it shows.
struct Evidence
{
    compare::Trial trial;
    compare::Parting parting; // one: the student's
    std::string lastState, wantedLastState; // where each of them was last
};

struct CaseGrade
{
    std::string name;
    bool isHidden = false;
    bool hasPassed = false;
    std::optional<Evidence> evidence; // nothing: it passed, or could not run
    std::optional<Refusal> refusal;
};

struct Grade
{
    std::optional<Refusal> refusal; // it is no definition: nothing else was looked at
    QStringList forbidden; // Types that the lesson does not allow: no case counts
    std::vector<CaseGrade> cases;
    std::vector<bool> requirements; // met, in the lesson's order
    // Beyond the cases, looked for where all of them pass.
    bool isSearched = false;
    std::optional<Evidence> counterexample;

    size_t passed() const; // cases
    // No case fails, nothing was found beyond them, and all wishes are met.
    bool isWhole() const;
};

struct Score
{
    double points = 0, most = 0;
};
Score scoreOf(const Lesson &lesson, const Grade &grade);
// Whether a task's needs are met.
bool isDone(const Task &task, const Lesson &lesson, const Grade &grade);
// The evidence to be shown first, if there is any.
const Evidence *evidenceIn(const Grade &grade);

class Grader
{
public:
    explicit Grader(Lesson lesson);

    Grade grade(const asl::Definition &definition, const compare::SearchLimits &limits = {}) const;
    // The evidence as a case of that workflow: its calls get the answers that they got when it was found.
    rehearse::Case caseOf(const Evidence &evidence, const asl::Definition &definition) const;
    const Lesson &lesson() const { return m_lesson; }
    const asl::Definition &reference() const { return m_reference; }

private:
    struct Prepared
    {
        std::string name;
        bool isHidden;
        rehearse::Rehearsal rehearsal; // of the case
        std::optional<Refusal> refusal;
        compare::Trial trial;
        std::shared_ptr<compare::Wanted> wanted; // null: it was refused
        mutable const compare::Wanted::Told *told; // of the trial; null until it is asked for
    };
    class Grading;
    void prepare(const rehearse::Rehearsal &rehearsal, bool isHidden, compare::Readying &readying);

    Lesson m_lesson;
    asl::Definition m_reference;
    std::vector<Prepared> m_cases;
    rehearse::Rehearsal m_common; // of the search
    std::shared_ptr<compare::Wanted> m_wanted; // null: it was refused
};

} // namespace lesson
