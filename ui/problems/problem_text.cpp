#include "ui/problems/problem_text.h"

#include "core/edit/intents.h"
#include "ui/problems/diagnostic_text.h"

#include <QCoreApplication>

namespace problems {
namespace {

struct Wording
{
    const char *code;
    const char *sentence;
};

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

constexpr Wording Refusals[] = {
    {"damaged", QT_TRANSLATE_NOOP("problems", "The text here is broken. Correct it first, then this can be done.")},
    {"failed", QT_TRANSLATE_NOOP("problems", "Batuta met a fault of its own and changed nothing: %1")},
    {"breaks-syntax", QT_TRANSLATE_NOOP("problems", "This would leave the text broken.")},
    {"not-editable-format", QT_TRANSLATE_NOOP("problems", "This works on JSON only.")},
    {"too-deep", QT_TRANSLATE_NOOP("problems", "This is nested too deeply.")},
    {"not-convertible", QT_TRANSLATE_NOOP("problems", "This cannot be said in the other format.")},
    {"yaml-shared",
     QT_TRANSLATE_NOOP("problems",
                       "An anchor, alias or merge key of YAML shares this text (“%1”) with other places. "
                       "Change it in the text.")},
    {"yaml-layout", QT_TRANSLATE_NOOP("problems", "“%1” is laid out too unusually. Change it in the text.")},
    {"yaml-many-documents",
     QT_TRANSLATE_NOOP("problems", "The file holds several YAML documents. Change them in the text.")},
    {"not-json", QT_TRANSLATE_NOOP("problems", "This is not valid JSON.")},
    {"not-asl", QT_TRANSLATE_NOOP("problems", "This is no state, states or workflow in Amazon States Language.")},
    {"name-taken", QT_TRANSLATE_NOOP("problems", "There is already a state named “%1”.")},
    {"name-empty", QT_TRANSLATE_NOOP("problems", "A state needs a name.")},
    {"name-too-long", QT_TRANSLATE_NOOP("problems", "A state's name has at most 80 characters.")},
    {"no-such-state", QT_TRANSLATE_NOOP("problems", "The state “%1” is no longer there.")},
    {"no-such-edge", QT_TRANSLATE_NOOP("problems", "This arrow is no longer there.")},
    {"no-such-place", QT_TRANSLATE_NOOP("problems", "This part of the text is no longer there.")},
    {"not-a-source", QT_TRANSLATE_NOOP("problems", "No arrow can leave “%1”: the flow ends there.")},
    {"not-a-target", QT_TRANSLATE_NOOP("problems", "An arrow cannot lead there.")},
    {"other-scope",
     QT_TRANSLATE_NOOP("problems", "“%1” and “%2” are in different branches; arrows stay within their branch.")},
    {"into-itself", QT_TRANSLATE_NOOP("problems", "A state cannot be moved into itself.")},
    {"start-needed", QT_TRANSLATE_NOOP("problems", "A workflow needs a state to start at.")},
    {"nothing-to-do", QT_TRANSLATE_NOOP("problems", "There is nothing to change.")},
};

constexpr Wording Notices[] = {
    {"target-missing", QT_TRANSLATE_NOOP("problems", "“%1” still points to “%2”, which is not here.")},
    {"way-led", QT_TRANSLATE_NOOP("problems", "“%1” pointed to “%2”, which is not here; it now goes on to “%3”.")},
    {"way-ended", QT_TRANSLATE_NOOP("problems", "“%1” pointed to “%2”, which is not here; the flow now ends there.")},
};

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
    const char *source = sourceSentence(problem.key);
    return source ? said(source, problem.arguments) : problem.message;
}

QString sentence(const json::SyntaxError &error)
{
    return said(SyntaxSentences[size_t(error.code)], {error.detail});
}

QString sentence(const Refusal &refusal)
{
    const auto wording =
        std::ranges::find_if(Refusals, [&](const Wording &each) { return refusal.code == QLatin1String(each.code); });
    if (wording != std::end(Refusals))
        return said(wording->sentence, refusal.arguments);
    return refusal.arguments.isEmpty() ? refusal.code
                                       : refusal.code + QStringLiteral(": ") + refusal.arguments.join(u", ");
}

QString sentence(const edit::Notice &notice)
{
    const auto wording =
        std::ranges::find_if(Notices, [&](const Wording &each) { return notice.code == QLatin1String(each.code); });
    return wording == std::end(Notices) ? notice.code : said(wording->sentence, notice.arguments);
}

} // namespace problems
