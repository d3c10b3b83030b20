#include "ui/problems/diagnostic_text.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace problems {
namespace {

struct Finding
{
    const char *key;
    const char *sentence;
};

constexpr Finding Findings[] = {
    {"rule-needs-one-operator",
     QT_TRANSLATE_NOOP("problems", "A rule needs exactly one comparison, such as StringEquals or IsPresent.")},
    {"missing-fields", QT_TRANSLATE_NOOP("problems", "Missing here: %1.")},
    {"broke-off", QT_TRANSLATE_NOOP("problems", "The check met a fault of its own and broke off: %1")},
    {"wrong-type", QT_TRANSLATE_NOOP("problems", "%1 should be of the type %2.")},
    {"states-all-not-alone",
     QT_TRANSLATE_NOOP("problems", "States.ALL means every error: it must stand alone in ErrorEquals.")},
    {"states-all-not-last",
     QT_TRANSLATE_NOOP("problems", "States.ALL catches what is left: only the last entry may name it.")},
    {"not-both", QT_TRANSLATE_NOOP("problems", "%1 and %2 cannot both be given.")},
    {"wait-needs-one",
     QT_TRANSLATE_NOOP("problems", "“%1” needs exactly one of Seconds, SecondsPath, Timestamp and TimestampPath.")},
    {"neither-next-nor-end", QT_TRANSLATE_NOOP("problems", "“%1” leads nowhere: it needs Next, or End with true.")},
    {"unsupported-expression", QT_TRANSLATE_NOOP("problems", "Step Functions does not support this in JSONata: %1")},
    {"invalid-expression", QT_TRANSLATE_NOOP("problems", "This is not valid JSONata: %1")},
    {"duplicate-field", QT_TRANSLATE_NOOP("problems", "“%1” is written twice here; only the last one would count.")},
    {"language-downgrade",
     QT_TRANSLATE_NOOP("problems", "The workflow speaks JSONata, so “%1” cannot speak JSONPath.")},
    {"unknown-field", QT_TRANSLATE_NOOP("problems", "There is no field “%1” here.")},
    {"field-not-for-kind", QT_TRANSLATE_NOOP("problems", "A %2 state has no field “%1”.")},
    {"field-not-in-rule",
     QT_TRANSLATE_NOOP(
         "problems",
         "%1 has no place in this rule: And, Or and Not hold rules, and only the outermost rule says what follows.")},
    {"field-not-for-input", QT_TRANSLATE_NOOP("problems", "%1 cannot stand beside the InputType %2.")},
    {"not-a-json-pointer",
     QT_TRANSLATE_NOOP("problems",
                       "ItemsPointer must be a JSON Pointer, such as /data/items: “%1” does not begin with /.")},
    {"pointer-not-read",
     QT_TRANSLATE_NOOP("problems", "ItemsPointer is only read of JSON; beside %1 it says nothing.")},
    {"field-other-language", QT_TRANSLATE_NOOP("problems", "“%1” belongs to %3, but %2 is spoken here.")},
    {"state-name-length", QT_TRANSLATE_NOOP("problems", "A state's name has 1 to 80 characters.")},
    {"duplicate-state-name",
     QT_TRANSLATE_NOOP("problems", "There is more than one state named “%1”; names are unique in the whole workflow.")},
    {"invalid-label", QT_TRANSLATE_NOOP("problems", "“%1” is no valid label: at most 40 letters, digits, - and _.")},
    {"duplicate-label", QT_TRANSLATE_NOOP("problems", "There is more than one Map with the label “%1”.")},
    {"not-a-path-or-call",
     QT_TRANSLATE_NOOP(
         "problems", "“%1” ends with .$, so its value must be a JSONPath ($.…) or an intrinsic function (States.…).")},
    {"not-a-path", QT_TRANSLATE_NOOP("problems", "%1 must be a JSONPath, such as $.order.")},
    {"not-a-reference-path",
     QT_TRANSLATE_NOOP("problems", "%1 must name exactly one place, such as $.result: no wildcards, no filters.")},
    {"unknown-resource", QT_TRANSLATE_NOOP("problems", "AWS knows no such resource: %1")},
    {"not-in-express", QT_TRANSLATE_NOOP("problems", "An Express workflow does not support this: %1.")},
    {"heartbeat-not-below-timeout", QT_TRANSLATE_NOOP("problems", "The heartbeat must be shorter than the timeout.")},
    {"not-an-object",
     QT_TRANSLATE_NOOP("problems", "A definition is one JSON object: it begins with { and ends with }.")},
    {"empty-value", QT_TRANSLATE_NOOP("problems", "%1 must not be empty.")},
    {"missing-target", QT_TRANSLATE_NOOP("problems", "There is no state “%1” here to go to.")},
    {"no-terminal-state",
     QT_TRANSLATE_NOOP("problems",
                       "Nothing ends this flow: some state needs End, or there must be a Succeed or Fail.")},
    {"unreachable-state", QT_TRANSLATE_NOOP("problems", "No arrow leads to “%1”: it can never run.")},
    {"too-small", QT_TRANSLATE_NOOP("problems", "%1 must be at least %2.")},
    {"too-large", QT_TRANSLATE_NOOP("problems", "%1 must be at most %2.")},
    {"not-a-timestamp", QT_TRANSLATE_NOOP("problems", "%1 must be a time such as 2030-01-31T12:00:00Z.")},
    {"not-among", QT_TRANSLATE_NOOP("problems", "%1 must be one of: %2.")},
    {"not-an-expression", QT_TRANSLATE_NOOP("problems", "%1 must be a JSONata expression between {% and %}.")},
    {"expression-brackets",
     QT_TRANSLATE_NOOP("problems", "An expression fills the whole text: it begins with {% and ends with %}.")},
    {"not-available-here", QT_TRANSLATE_NOOP("problems", "%1 has no value here.")},
    {"definition-too-large", QT_TRANSLATE_NOOP("problems", "A definition may have at most 1,048,576 characters.")},
    {"invalid-variable-name",
     QT_TRANSLATE_NOOP(
         "problems",
         "“%1” cannot be a variable's name: a letter first, then letters, digits and _, at most 80; not “states”.")},
    {"outer-variable",
     QT_TRANSLATE_NOOP("problems", "“%1” belongs to the flow around this one: it can be read here, but not assigned.")},
    {"undefined-variable", QT_TRANSLATE_NOOP("problems", "Nothing assigns the variable “%1” before this state.")},
    {"variable-not-on-every-path",
     QT_TRANSLATE_NOOP("problems", "The variable “%1” has no value yet on some way to this state.")},
    {"assign-too-large", QT_TRANSLATE_NOOP("problems", "What Assign keeps may have at most 256 KiB.")},
    {"service-not-catalogued",
     QT_TRANSLATE_NOOP("problems", "The service “%1” is not in Batuta's list; AWS may know it all the same.")},
    {"service-gone", QT_TRANSLATE_NOOP("problems", "Step Functions has not had %1 since %2: AWS took it away.")},
    {"session-id-too-short",
     QT_TRANSLATE_NOOP("problems", "RuntimeSessionId must have at least %1 characters; a UUID is long enough.")},
    {"static-result",
     QT_TRANSLATE_NOOP(
         "problems", "A Pass state's Result is taken as it is written: %1 stays a text. Parameters would fill it in.")},
    {"no-dollar",
     QT_TRANSLATE_NOOP("problems",
                       "This looks like a path, but stays a text: the field's name must end with .$ (%1.$).")},
    {"no-path", QT_TRANSLATE_NOOP("problems", "This looks like a path: the field for it is %1Path.")},
    {"yaml-readers-disagree",
     QT_TRANSLATE_NOOP(
         "problems",
         "Tools that read YAML disagree about %1: a text for some, for others a number, a date or a truth value. Put it in quotes.")},
    {"advice-retry",
     QT_TRANSLATE_NOOP("problems",
                       "“%1” gives up at the first error of the service; a Retry for transient errors would help.")},
    {"advice-default",
     QT_TRANSLATE_NOOP("problems", "“%1” fails when no rule matches; a Default says where to go then.")},
    {"advice-not-simulated",
     QT_TRANSLATE_NOOP(
         "problems",
         "“%1” reads Parquet files, which a run here cannot: AWS does. The same rows as JSONL or CSV can be read.")},
    {"advice-argument-count",
     QT_TRANSLATE_NOOP("problems",
                       "%1 gets too few or too many arguments: AWS takes the definition and fails when it runs.")},
    {"advice-timeout",
     QT_TRANSLATE_NOOP("problems", "“%1” waits for an answer without a time limit: TimeoutSeconds sets one.")},
    {"advice-time-limit",
     QT_TRANSLATE_NOOP("problems",
                       "AWS ends the call of “%1” after %2 seconds at the latest, whatever TimeoutSeconds says.")},
    {"advice-unused-payload",
     QT_TRANSLATE_NOOP("problems",
                       "“%1” passes on all that the service says about the call, not only the function's answer.")},
    {"advice-covered-errors",
     QT_TRANSLATE_NOOP("problems", "%1 never gets here: an entry above takes it, or nothing can.")},
    {"advice-reserved-error",
     QT_TRANSLATE_NOOP("problems", "AWS has no error %1, and keeps names that begin with “States.” for its own.")},
    {"advice-placeholder", QT_TRANSLATE_NOOP("problems", "The ARN still holds a placeholder: %1.")},
    {"advice-polling",
     QT_TRANSLATE_NOOP("problems",
                       "“%1” is asked again and again without a pause; a Wait in the loop saves transitions.")},
};

} // namespace

const char *sourceSentence(const QString &key)
{
    const auto wording =
        std::ranges::find_if(Findings, [&](const Finding &each) { return key == QLatin1String(each.key); });
    return wording == std::end(Findings) ? nullptr : wording->sentence;
}

} // namespace problems
