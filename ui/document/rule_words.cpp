#include "ui/document/rule_words.h"

#include <QCoreApplication>

namespace document {

using graph::RuleWords; // lupdate takes a qualified result for a namespace

namespace {

struct RuleWording
{
    Q_DECLARE_TR_FUNCTIONS(document::RuleWording)
};

} // namespace

RuleWords ruleWords()
{
    RuleWords words;
    words.questions = {
        {QStringLiteral("IsPresent"), {RuleWording::tr("%1 is present"), RuleWording::tr("%1 is not present")}},
        {QStringLiteral("IsNull"), {RuleWording::tr("%1 is null"), RuleWording::tr("%1 is not null")}},
        {QStringLiteral("IsNumeric"), {RuleWording::tr("%1 is a number"), RuleWording::tr("%1 is not a number")}},
        {QStringLiteral("IsString"), {RuleWording::tr("%1 is a text"), RuleWording::tr("%1 is not a text")}},
        {QStringLiteral("IsBoolean"),
         {RuleWording::tr("%1 is true or false"), RuleWording::tr("%1 is neither true nor false")}},
        {QStringLiteral("IsTimestamp"), {RuleWording::tr("%1 is a time"), RuleWording::tr("%1 is not a time")}},
    };
    words.all = RuleWording::tr(" and ");
    words.any = RuleWording::tr(" or ");
    words.none = RuleWording::tr("not (%1)");
    return words;
}

} // namespace document
