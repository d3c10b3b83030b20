// A lesson as a teacher wrote it: words in one or several languages, what the student begins with, what is wanted, and
// by which cases and wishes it is checked. Its form is told in README, "Lessons".
#pragma once

#include "core/compare/parting.h"
#include "core/rehearse/rehearsal.h"

#include <QStringList>

#include <variant>

namespace lesson {

struct Task
{
    QString id, text;
    QStringList needs; // names of cases, ids of requirements, "behaviour"; empty: everything
};

struct Hint
{
    QString markdown;
};

struct Option
{
    QString text, why;
    bool isRight = false;
};

struct Quiz
{
    enum class Kind : quint8 { One, Several, Order, Expression, State };
    Kind kind = Kind::One;
    QString id, ask, why;
    std::vector<Option> options; // One, Several
    QStringList items; // Order: in their right order
    QString answer; // Expression: JSONata; any with the same values is right
    std::vector<Value> data; // Expression: what it is tried on
    QStringList states; // State: any of these
};

using Block = std::variant<QString, Task, Hint, Quiz>; // a text is Markdown

struct Step
{
    QString title;
    std::vector<Block> blocks;
};

// The lesson in one language.
struct Page
{
    QString language, title, about;
    std::vector<Block> introduction;
    std::vector<Step> steps;
};

// What is wished beyond the cases.
struct Requirement
{
    enum class Kind : quint8 {
        When, // JSONata that is true of the definition, as $states.input
        Uses, // a Type, or a field
        States, // no more than so many, inner ones included
        Handles, // a Catch names this error
    };
    Kind kind = Kind::When;
    QString id;
    QString argument;
    double points = 0;
};

struct Points
{
    double cases = 60, behaviour = 20; // requirements have their own
};

struct Lesson
{
    QString name; // its folder's
    int level = 1; // 1 to 5
    int minutes = 0; // 0: not told
    compare::Aspects compared;
    Points points;
    QStringList allowed; // Types; empty: all
    std::vector<Requirement> requirements;
    std::vector<Page> pages; // the first is the one with the facts
    QMap<QString, QStringList> wishes; // by language: the requirements' words, in their order
    QString starterFile, referenceFile; // their names, which tell their formats
    QString starter, reference; // their texts
    rehearse::Rehearsal cases, hidden;
    QString casesFile, hiddenFile; // where those were read from; empty: nowhere

    // The page in the language, in the same without its country ("pt"), or the first.
    const Page &page(const QString &language) const;
    QString wish(size_t requirement, const QString &language) const;
    bool hasReference() const { return !reference.isEmpty(); }
};

// Those of the introduction first.
template <class Visit>
void forEachBlock(const Page &page, const Visit &visit)
{
    for (const Block &block : page.introduction)
        visit(block);
    for (const Step &step : page.steps)
        for (const Block &block : step.blocks)
            visit(block);
}

std::optional<Quiz::Kind> quizKindFrom(const QString &word);

} // namespace lesson
