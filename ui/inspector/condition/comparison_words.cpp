#include "ui/inspector/condition/comparison_words.h"

#include "ui/document/rule_words.h"

#include <QCoreApplication>

namespace inspector {
namespace {

struct Comparing
{
    Q_DECLARE_TR_FUNCTIONS(inspector::Comparing)
};

struct Saying
{
    const char *part;
    const char *words;
};

constexpr Saying Subjects[] = {
    {"String", QT_TRANSLATE_NOOP("inspector::Comparing", "Text")},
    {"Numeric", QT_TRANSLATE_NOOP("inspector::Comparing", "Number")},
    {"Boolean", QT_TRANSLATE_NOOP("inspector::Comparing", "Yes or no")},
    {"Timestamp", QT_TRANSLATE_NOOP("inspector::Comparing", "Time")},
    {"Is", QT_TRANSLATE_NOOP("inspector::Comparing", "What it is")},
};

constexpr Saying Relations[] = {
    {"Equals", QT_TRANSLATE_NOOP("inspector::Comparing", "is equal to")},
    {"GreaterThan", QT_TRANSLATE_NOOP("inspector::Comparing", "is greater than")},
    {"GreaterThanEquals", QT_TRANSLATE_NOOP("inspector::Comparing", "is at least")},
    {"LessThan", QT_TRANSLATE_NOOP("inspector::Comparing", "is less than")},
    {"LessThanEquals", QT_TRANSLATE_NOOP("inspector::Comparing", "is at most")},
    {"Matches", QT_TRANSLATE_NOOP("inspector::Comparing", "is like (* for anything)")},
};

QString sayingOf(std::span<const Saying> sayings, const QString &part)
{
    const auto found =
        std::ranges::find_if(sayings, [&](const Saying &each) { return part == QLatin1StringView(each.part); });
    return found == sayings.end() ? part : QCoreApplication::translate("inspector::Comparing", found->words);
}

QString told(const asl::Comparison &comparison, const QString &relation)
{
    return Comparing::tr("%1: %2").arg(sayingOf(Subjects, comparison.subject), relation);
}

} // namespace

QString relationWords(const QString &relation)
{
    return sayingOf(Relations, relation);
}

QString comparisonWords(const asl::Comparison &comparison)
{
    return told(comparison, relationWords(comparison.relation));
}

QString answerWords(const asl::Comparison &comparison, bool yes)
{
    const graph::RuleWords words = document::ruleWords();
    const auto question = words.questions.constFind(comparison.name);
    if (question != words.questions.constEnd())
        return told(comparison, (yes ? question->yes : question->no).arg(QString()).simplified());
    if (comparison.relation == u"Equals")
        return told(comparison, yes ? Comparing::tr("is true") : Comparing::tr("is false"));
    return told(comparison, relationWords(comparison.relation) + (yes ? QString() : QStringLiteral(": false")));
}

QString faultWords(const asl::FaultyCondition &fault)
{
    switch (fault.fault) {
    case asl::ConditionFault::NoObject: return Comparing::tr("No rows: a condition here is no object.");
    case asl::ConditionFault::Nothing: return Comparing::tr("No rows: a condition here compares nothing.");
    case asl::ConditionFault::Several:
        return Comparing::tr("No rows: “%1” is one comparison too many in its condition.").arg(fault.name);
    case asl::ConditionFault::EmptyList: return Comparing::tr("No rows: “%1” is empty.").arg(fault.name);
    case asl::ConditionFault::NoVariable: return Comparing::tr("No rows: a comparison has no Variable.");
    case asl::ConditionFault::WrongValue:
        return Comparing::tr("No rows: “%1” has a value of another type.").arg(fault.name);
    case asl::ConditionFault::UnknownField: return Comparing::tr("No rows: “%1” is unknown here.").arg(fault.name);
    case asl::ConditionFault::FieldInside:
        return Comparing::tr("No rows: “%1” cannot stand within a condition.").arg(fault.name);
    case asl::ConditionFault::TooDeep: break;
    }
    return Comparing::tr("No rows: the conditions are nested too deep.");
}

} // namespace inspector
