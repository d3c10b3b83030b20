#include "ui/problems/problem_text.h"

#include "core/convert/to_jsonata.h"
#include "core/edit/intents.h"

#include <QCoreApplication>

namespace problems {
namespace {

constexpr const char *Context = "problems";

// In the order of json::ErrorCode. %1 is the offending text.
constexpr const char *SyntaxSentences[] = {
    QT_TRANSLATE_NOOP("problems", "The text is empty: a workflow begins with {."),
    QT_TRANSLATE_NOOP("problems", "Unexpected text here: %1"),
    QT_TRANSLATE_NOOP("problems", "A value is missing here."),
    QT_TRANSLATE_NOOP("problems", "A field name in double quotes should stand here."),
    QT_TRANSLATE_NOOP("problems", "A colon (:) is missing after the field name."),
    QT_TRANSLATE_NOOP("problems", "A comma is missing before this."),
    QT_TRANSLATE_NOOP("problems", "JSON allows no comma after the last item."),
    QT_TRANSLATE_NOOP("problems", "JSON allows no comments; AWS refuses them."),
    QT_TRANSLATE_NOOP("problems", "%1 is filled in when the workflow is deployed."),
    QT_TRANSLATE_NOOP("problems", "This { is never closed with }."),
    QT_TRANSLATE_NOOP("problems", "This [ is never closed with ]."),
    QT_TRANSLATE_NOOP("problems", "The closing double quote of this text is missing."),
    QT_TRANSLATE_NOOP("problems", "This comment is never closed with */."),
    QT_TRANSLATE_NOOP("problems", "%1 is no valid escape; a plain backslash is written \\\\."),
    QT_TRANSLATE_NOOP("problems", "Half a character: this is one part of a surrogate pair without the other."),
    QT_TRANSLATE_NOOP("problems", "A control character stands here; in JSON it is written as an escape such as \\n."),
    QT_TRANSLATE_NOOP("problems", "%1 is no number as JSON writes them."),
    QT_TRANSLATE_NOOP("problems", "%1 is not a value: text needs double quotes; otherwise true, false or null."),
    QT_TRANSLATE_NOOP("problems", "There is text after the end of the definition."),
    QT_TRANSLATE_NOOP("problems", "The nesting is too deep to be read."),
    QT_TRANSLATE_NOOP("problems", "YAML: %1"),
};
static_assert(std::size(SyntaxSentences) == size_t(json::ErrorCode::YamlError) + 1);

QString said(const char *source, const QStringList &arguments)
{
    QString sentence = QCoreApplication::translate(Context, source);
    // All at once: an argument may itself hold %1.
    for (qsizetype i = 0; i < arguments.size(); ++i)
        sentence.replace(QStringLiteral("%%1").arg(i + 1), QStringLiteral("\u0001%1\u0001").arg(i));
    for (qsizetype i = 0; i < arguments.size(); ++i)
        sentence.replace(QStringLiteral("\u0001%1\u0001").arg(i), arguments[i]);
    return sentence;
}

} // namespace

QString sentence(const validate::Diagnostic &problem)
{
    return said(wordingOf(problem.rule).sentence, validate::asWords(problem.arguments));
}

QString sentence(const json::SyntaxError &error)
{
    return said(SyntaxSentences[size_t(error.code)], {error.detail});
}

QString sentence(const Refusal &refusal)
{
    return said(refusal.wording->sentence, refusal.arguments);
}

QString sentence(const edit::Notice &notice)
{
    return said(wordingOf(notice.code).sentence, notice.arguments);
}

QString sentence(const convert::Doubt &doubt)
{
    return said(wordingOf(doubt.code).sentence, {doubt.field});
}

} // namespace problems
