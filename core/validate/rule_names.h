// The rules by their names, how grave a finding can be, and AWS's codes: what core/validate/rule.h has the words for.
#pragma once

#include <QtGlobal>

namespace validate {

enum class Severity : quint8 { Error, Warning, Advice };

enum class Rule : quint8 {
    Syntax,
    NotAnObject,
    DefinitionTooLarge,
    BrokeOff,
    RuleNeedsOneOperator,
    MissingFields,
    WrongType,
    StatesAllNotAlone,
    StatesAllNotLast,
    NotBoth,
    WaitNeedsOne,
    NeitherNextNorEnd,
    UnsupportedExpression,
    InvalidExpression,
    DuplicateField,
    LanguageDowngrade,
    UnknownField,
    FieldNotForKind,
    FieldNotInRule,
    FieldNotForInput,
    NotAJsonPointer,
    PointerNotRead,
    FieldOtherLanguage,
    StateNameLength,
    DuplicateStateName,
    InvalidLabel,
    DuplicateLabel,
    NotAPathOrCall,
    NotAPath,
    NotAReferencePath,
    UnknownResource,
    NotInExpress,
    HeartbeatNotBelowTimeout,
    EmptyValue,
    MissingTarget,
    NoTerminalState,
    UnreachableState,
    TooSmall,
    TooLarge,
    NotATimestamp,
    NotAmong,
    NotAnExpression,
    ExpressionBrackets,
    NotAvailableHere,
    InvalidVariableName,
    OuterVariable,
    UndefinedVariable,
    VariableNotOnEveryPath,
    AssignTooLarge,
    ServiceNotCatalogued,
    ServiceGone,
    SessionIdTooShort,
    MissingParameter,
    UnknownParameter,
    StaticResult,
    NoDollar,
    NoPath,
    YamlReadersDisagree,
    AdviceRetry,
    AdviceDefault,
    AdviceNotSimulated,
    AdviceArgumentCount,
    AdviceTimeout,
    AdviceNoToken,
    AdviceTimeLimit,
    AdviceUnusedPayload,
    AdviceCoveredErrors,
    AdviceReservedError,
    AdvicePlaceholder,
    AdvicePolling,
    AdviceRetries,
    AdviceRepeats,
    AdviceEndless,
    AdviceExpressTime,
    AdviceSameRule,
    AdviceCoveredRule,
    AdviceNoCatch,
    AdviceUnversioned,
    AdviceLargeResults,
    AdviceLargeAnswer,
    AdviceWholeInput,
    AdviceMapEvents,
    AdviceLoopEvents,
    UnusedSubstitution,
    MissingSubstitution,
    UnresolvedReference,
    QuotedNumber,
    UnfilledVariable,
    LostBesideRef,
    EncodedTwice,
    MissingPlugin,
    ArnWithoutRegion,
    ArnWithoutAccount,
    MissingDefinitionFile,
    SharedDefinitionFile,
};

// AWS's codes.
namespace code {
inline constexpr const char *InvalidJson = "INVALID_JSON_DESCRIPTION";
inline constexpr const char *Schema = "SCHEMA_VALIDATION_FAILED";
inline constexpr const char *MissingTarget = "MISSING_TRANSITION_TARGET";
inline constexpr const char *MissingEnd = "MISSING_END_STATE";
inline constexpr const char *DuplicateState = "DUPLICATE_STATE_NAME";
inline constexpr const char *InvalidStateName = "INVALID_STATE_NAME";
inline constexpr const char *DuplicateLabel = "DUPLICATE_LABEL_NAME";
inline constexpr const char *InvalidLabel = "INVALID_LABEL_NAME";
inline constexpr const char *InvalidJsonata = "INVALID_JSONATA_EXPRESSION";
inline constexpr const char *UnsupportedJsonata = "UNSUPPORTED_JSONATA_EXPRESSION";
inline constexpr const char *InvalidResource = "INVALID_RESOURCE";
inline constexpr const char *NoDollar = "NO_DOLLAR";
inline constexpr const char *NoPath = "NO_PATH";
inline constexpr const char *StaticResult = "PASS_RESULT_IS_STATIC";
inline constexpr const char *MissingDescription = "MISSING_DESCRIPTION";
// The house's own, for what AWS saves without a word.
inline constexpr const char *UndefinedVariable = "UNDEFINED_VARIABLE";
inline constexpr const char *Advice = "ADVICE";
inline constexpr const char *AmbiguousYaml = "AMBIGUOUS_YAML";
inline constexpr const char *TooDeep = "TOO_DEEPLY_NESTED";
// Of what carries a definition: core/carrier.
inline constexpr const char *UnusedSubstitution = "UNUSED_SUBSTITUTION";
inline constexpr const char *MissingSubstitution = "MISSING_SUBSTITUTION";
inline constexpr const char *UnresolvedReference = "UNRESOLVED_REFERENCE";
inline constexpr const char *QuotedNumber = "QUOTED_NUMBER";
inline constexpr const char *UnfilledVariable = "UNFILLED_VARIABLE";
inline constexpr const char *LostFields = "LOST_FIELDS";
inline constexpr const char *EncodedTwice = "ENCODED_TWICE";
inline constexpr const char *MissingPlugin = "MISSING_PLUGIN";
inline constexpr const char *IncompleteArn = "INCOMPLETE_ARN";
inline constexpr const char *MissingFile = "MISSING_FILE";
inline constexpr const char *SharedFile = "SHARED_FILE";
} // namespace code

} // namespace validate
