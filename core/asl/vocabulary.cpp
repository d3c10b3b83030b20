#include "core/asl/vocabulary.h"

#include <QHash>

#include <array>

namespace asl {

namespace {

using enum ValueType;
using enum LanguageUse;

constexpr quint32 Tk = bit(StateKind::Task), Ps = bit(StateKind::Pass), Ch = bit(StateKind::Choice),
                  Wt = bit(StateKind::Wait), Sc = bit(StateKind::Succeed), Fl = bit(StateKind::Fail),
                  Pl = bit(StateKind::Parallel), Mp = bit(StateKind::Map);
constexpr quint32 Every = Tk | Ps | Ch | Wt | Sc | Fl | Pl | Mp;
constexpr quint32 GoesOn = Tk | Ps | Wt | Pl | Mp;

// Source: Amazon States Language specification; AWS Step Functions Developer Guide, "State types".
constexpr std::array States_{
    Field{"Type", Enumeration, Both, true, Every, "Task|Pass|Choice|Wait|Succeed|Fail|Parallel|Map"},
    Field{"Comment", Text, Both, false, Every, ""},
    Field{"QueryLanguage", Enumeration, Both, false, Every, "JSONPath|JSONata"},
    Field{"Resource", Arn, Both, true, Tk, ""},
    Field{"InputPath", Path, JsonPathOnly, false, Every & ~Fl, ""},
    Field{"ItemReader", Object, Both, false, Mp, ""},
    Field{"Items", Template, JsonataOnly, false, Mp, ""},
    Field{"ItemsPath", Path, JsonPathOnly, false, Mp, ""},
    Field{"ItemSelector", Template, Both, false, Mp, ""},
    Field{"ItemBatcher", Object, Both, false, Mp, ""},
    Field{"MaxConcurrency", Integer, Both, false, Mp, ""},
    Field{"MaxConcurrencyPath", ReferencePath, JsonPathOnly, false, Mp, ""},
    Field{"ToleratedFailureCount", Integer, Both, false, Mp, ""},
    Field{"ToleratedFailureCountPath", ReferencePath, JsonPathOnly, false, Mp, ""},
    Field{"ToleratedFailurePercentage", Number, Both, false, Mp, ""},
    Field{"ToleratedFailurePercentagePath", ReferencePath, JsonPathOnly, false, Mp, ""},
    Field{"Label", Text, Both, false, Mp, ""},
    Field{"Parameters", Template, JsonPathOnly, false, Tk | Ps | Pl | Mp, ""},
    Field{"Arguments", Template, JsonataOnly, false, Tk | Pl, ""},
    Field{"Credentials", Object, Both, false, Tk, ""},
    Field{"Seconds", Integer, Both, false, Wt, ""},
    Field{"SecondsPath", ReferencePath, JsonPathOnly, false, Wt, ""},
    Field{"Timestamp", Timestamp, Both, false, Wt, ""},
    Field{"TimestampPath", ReferencePath, JsonPathOnly, false, Wt, ""},
    Field{"Error", Text, Both, false, Fl, ""},
    Field{"ErrorPath", Path, JsonPathOnly, false, Fl, ""},
    Field{"Cause", Text, Both, false, Fl, ""},
    Field{"CausePath", Path, JsonPathOnly, false, Fl, ""},
    Field{"Choices", Array, Both, true, Ch, ""},
    Field{"Default", StateName, Both, false, Ch, ""},
    Field{"Branches", Array, Both, true, Pl, ""},
    Field{"ItemProcessor", States, Both, false, Mp, ""},
    Field{"Iterator", States, Both, false, Mp, ""},
    Field{"Result", Any, JsonPathOnly, false, Ps, ""},
    Field{"ResultWriter", Object, Both, false, Mp, ""},
    Field{"ResultSelector", Template, JsonPathOnly, false, Tk | Pl | Mp, ""},
    Field{"ResultPath", ReferencePath, JsonPathOnly, false, Tk | Ps | Pl | Mp, ""},
    Field{"OutputPath", Path, JsonPathOnly, false, Every & ~Fl, ""},
    Field{"Output", Template, JsonataOnly, false, Every & ~Fl, ""},
    Field{"Assign", Template, Both, false, Tk | Ps | Ch | Wt | Pl | Mp, ""},
    Field{"TimeoutSeconds", Integer, Both, false, Tk, ""},
    Field{"TimeoutSecondsPath", ReferencePath, JsonPathOnly, false, Tk, ""},
    Field{"HeartbeatSeconds", Integer, Both, false, Tk, ""},
    Field{"HeartbeatSecondsPath", ReferencePath, JsonPathOnly, false, Tk, ""},
    Field{"Retry", Array, Both, false, Tk | Pl | Mp, ""},
    Field{"Catch", Array, Both, false, Tk | Pl | Mp, ""},
    Field{"Next", StateName, Both, false, GoesOn, ""},
    Field{"End", Boolean, Both, false, GoesOn, ""},
};

constexpr std::array Machine{
    Field{"Comment", Text, Both, false, 0, ""},
    Field{"Version", Text, Both, false, 0, ""},
    Field{"QueryLanguage", Enumeration, Both, false, 0, "JSONPath|JSONata"},
    Field{"TimeoutSeconds", Integer, Both, false, 0, ""},
    Field{"StartAt", StateName, Both, true, 0, ""},
    Field{"States", States, Both, true, 0, ""},
};
constexpr std::array Branch{
    Field{"Comment", Text, Both, false, 0, ""},
    Field{"StartAt", StateName, Both, true, 0, ""},
    Field{"States", States, Both, true, 0, ""},
};
constexpr std::array Processor{
    Field{"Comment", Text, Both, false, 0, ""},
    Field{"ProcessorConfig", Object, Both, false, 0, ""},
    Field{"StartAt", StateName, Both, true, 0, ""},
    Field{"States", States, Both, true, 0, ""},
};
constexpr std::array ProcessorConfig{
    Field{"Mode", Enumeration, Both, false, 0, "INLINE|DISTRIBUTED"},
    Field{"ExecutionType", Enumeration, Both, false, 0, "STANDARD|EXPRESS"},
};
constexpr std::array Rule{
    Field{"Comment", Text, Both, false, 0, ""},
    Field{"And", Array, JsonPathOnly, false, 0, ""},
    Field{"Or", Array, JsonPathOnly, false, 0, ""},
    Field{"Not", Object, JsonPathOnly, false, 0, ""},
    Field{"Variable", Path, JsonPathOnly, false, 0, ""},
    Field{"BooleanEquals", Boolean, JsonPathOnly, false, 0, ""},
    Field{"BooleanEqualsPath", Path, JsonPathOnly, false, 0, ""},
    Field{"IsBoolean", Boolean, JsonPathOnly, false, 0, ""},
    Field{"IsNull", Boolean, JsonPathOnly, false, 0, ""},
    Field{"IsNumeric", Boolean, JsonPathOnly, false, 0, ""},
    Field{"IsPresent", Boolean, JsonPathOnly, false, 0, ""},
    Field{"IsString", Boolean, JsonPathOnly, false, 0, ""},
    Field{"IsTimestamp", Boolean, JsonPathOnly, false, 0, ""},
    Field{"NumericEquals", Number, JsonPathOnly, false, 0, ""},
    Field{"NumericEqualsPath", Path, JsonPathOnly, false, 0, ""},
    Field{"NumericGreaterThan", Number, JsonPathOnly, false, 0, ""},
    Field{"NumericGreaterThanPath", Path, JsonPathOnly, false, 0, ""},
    Field{"NumericGreaterThanEquals", Number, JsonPathOnly, false, 0, ""},
    Field{"NumericGreaterThanEqualsPath", Path, JsonPathOnly, false, 0, ""},
    Field{"NumericLessThan", Number, JsonPathOnly, false, 0, ""},
    Field{"NumericLessThanPath", Path, JsonPathOnly, false, 0, ""},
    Field{"NumericLessThanEquals", Number, JsonPathOnly, false, 0, ""},
    Field{"NumericLessThanEqualsPath", Path, JsonPathOnly, false, 0, ""},
    Field{"StringEquals", Text, JsonPathOnly, false, 0, ""},
    Field{"StringEqualsPath", Path, JsonPathOnly, false, 0, ""},
    Field{"StringGreaterThan", Text, JsonPathOnly, false, 0, ""},
    Field{"StringGreaterThanPath", Path, JsonPathOnly, false, 0, ""},
    Field{"StringGreaterThanEquals", Text, JsonPathOnly, false, 0, ""},
    Field{"StringGreaterThanEqualsPath", Path, JsonPathOnly, false, 0, ""},
    Field{"StringLessThan", Text, JsonPathOnly, false, 0, ""},
    Field{"StringLessThanPath", Path, JsonPathOnly, false, 0, ""},
    Field{"StringLessThanEquals", Text, JsonPathOnly, false, 0, ""},
    Field{"StringLessThanEqualsPath", Path, JsonPathOnly, false, 0, ""},
    Field{"StringMatches", Text, JsonPathOnly, false, 0, ""},
    Field{"TimestampEquals", Timestamp, JsonPathOnly, false, 0, ""},
    Field{"TimestampEqualsPath", Path, JsonPathOnly, false, 0, ""},
    Field{"TimestampGreaterThan", Timestamp, JsonPathOnly, false, 0, ""},
    Field{"TimestampGreaterThanPath", Path, JsonPathOnly, false, 0, ""},
    Field{"TimestampGreaterThanEquals", Timestamp, JsonPathOnly, false, 0, ""},
    Field{"TimestampGreaterThanEqualsPath", Path, JsonPathOnly, false, 0, ""},
    Field{"TimestampLessThan", Timestamp, JsonPathOnly, false, 0, ""},
    Field{"TimestampLessThanPath", Path, JsonPathOnly, false, 0, ""},
    Field{"TimestampLessThanEquals", Timestamp, JsonPathOnly, false, 0, ""},
    Field{"TimestampLessThanEqualsPath", Path, JsonPathOnly, false, 0, ""},
    Field{"Condition", Expression, JsonataOnly, true, 0, ""},
    Field{"Output", Template, JsonataOnly, false, 0, ""},
    Field{"Assign", Template, Both, false, 0, ""},
    Field{"Next", StateName, Both, true, 0, ""},
};
constexpr std::array Retrier_{
    Field{"Comment", Text, Both, false, 0, ""},
    Field{"ErrorEquals", Array, Both, true, 0, ""},
    Field{"IntervalSeconds", Integer, Both, false, 0, ""},
    Field{"MaxAttempts", Integer, Both, false, 0, ""},
    Field{"BackoffRate", Number, Both, false, 0, ""},
    Field{"MaxDelaySeconds", Integer, Both, false, 0, ""},
    Field{"JitterStrategy", Enumeration, Both, false, 0, "NONE|FULL"},
};
constexpr std::array Catcher_{
    Field{"Comment", Text, Both, false, 0, ""},
    Field{"ErrorEquals", Array, Both, true, 0, ""},
    Field{"ResultPath", ReferencePath, JsonPathOnly, false, 0, ""},
    Field{"Output", Template, JsonataOnly, false, 0, ""},
    Field{"Assign", Template, Both, false, 0, ""},
    Field{"Next", StateName, Both, true, 0, ""},
};
constexpr std::array Reader{
    Field{"Resource", Arn, Both, true, 0, ""},
    Field{"ReaderConfig", Object, Both, false, 0, ""},
    Field{"Parameters", Template, JsonPathOnly, false, 0, ""},
    Field{"Arguments", Template, JsonataOnly, false, 0, ""},
};
constexpr std::array ReaderConfig{
    Field{"InputType", Enumeration, Both, false, 0, "CSV|JSON|JSONL|MANIFEST|PARQUET"},
    Field{"Transformation", Enumeration, Both, false, 0, "NONE|LOAD_AND_FLATTEN"},
    Field{"ManifestType", Enumeration, Both, false, 0, "ATHENA_DATA|S3_INVENTORY"},
    Field{"CSVHeaderLocation", Enumeration, Both, false, 0, "FIRST_ROW|GIVEN"},
    Field{"CSVHeaders", Array, Both, false, 0, ""},
    Field{"CSVDelimiter", Enumeration, Both, false, 0, "COMMA|PIPE|SEMICOLON|SPACE|TAB"},
    Field{"ItemsPointer", Text, Both, false, 0, ""},
    Field{"MaxItems", Integer, Both, false, 0, ""},
    Field{"MaxItemsPath", ReferencePath, JsonPathOnly, false, 0, ""},
};
constexpr std::array Batcher{
    Field{"MaxItemsPerBatch", Integer, Both, false, 0, ""},
    Field{"MaxItemsPerBatchPath", ReferencePath, JsonPathOnly, false, 0, ""},
    Field{"MaxInputBytesPerBatch", Integer, Both, false, 0, ""},
    Field{"MaxInputBytesPerBatchPath", ReferencePath, JsonPathOnly, false, 0, ""},
    Field{"BatchInput", Template, Both, false, 0, ""},
};
constexpr std::array Writer{
    Field{"Resource", Arn, Both, false, 0, ""},
    Field{"WriterConfig", Object, Both, false, 0, ""},
    Field{"Parameters", Template, JsonPathOnly, false, 0, ""},
    Field{"Arguments", Template, JsonataOnly, false, 0, ""},
};
constexpr std::array WriterConfig{
    Field{"Transformation", Enumeration, Both, false, 0, "NONE|COMPACT|FLATTEN"},
    Field{"OutputType", Enumeration, Both, false, 0, "JSON|JSONL"},
};
constexpr std::array Credentials{
    Field{"RoleArn", Arn, Both, false, 0, ""},
    Field{"RoleArn.$", Path, JsonPathOnly, false, 0, ""},
};

struct PlaceFields
{
    QStringView place;
    std::span<const Field> fields;
};

const std::array Places{
    PlaceFields{u"machine", Machine},           PlaceFields{u"branch", Branch},
    PlaceFields{u"processor", Processor},       PlaceFields{u"processorConfig", ProcessorConfig},
    PlaceFields{u"choiceRule", Rule},           PlaceFields{u"retrier", Retrier_},
    PlaceFields{u"catcher", Catcher_},          PlaceFields{u"itemReader", Reader},
    PlaceFields{u"readerConfig", ReaderConfig}, PlaceFields{u"itemBatcher", Batcher},
    PlaceFields{u"resultWriter", Writer},       PlaceFields{u"writerConfig", WriterConfig},
    PlaceFields{u"credentials", Credentials},
};

} // namespace

std::span<const Field> stateFields()
{
    return States_;
}

std::span<const Field> fieldsOf(QStringView place)
{
    const auto found = std::ranges::find(Places, place, &PlaceFields::place);
    return found == Places.end() ? std::span<const Field>() : found->fields;
}

const Field *stateField(QStringView name)
{
    static const QHash<QString, const Field *> byName = [] {
        QHash<QString, const Field *> fields;
        for (const Field &each : States_)
            fields.insert(QLatin1String(each.name), &each);
        return fields;
    }();
    return byName.value(QString::fromRawData(name.data(), name.size()), nullptr);
}

bool allows(const Field &field, StateKind kind, QueryLanguage language)
{
    if (kind != StateKind::Unknown && (field.kinds & bit(kind)) == 0)
        return false;
    return field.language == Both || (field.language == JsonPathOnly) == (language == QueryLanguage::JsonPath);
}

const QStringList &stateFieldOrder()
{
    static const QStringList order = [] {
        QStringList names;
        for (const Field &field : States_)
            names << QLatin1String(field.name);
        return names;
    }();
    return order;
}

QStringList choicesOf(const Field &field)
{
    return QString::fromLatin1(field.choices).split(u'|', Qt::SkipEmptyParts);
}

// Source: AWS Step Functions Developer Guide, "Handling errors".
const QStringList &reservedErrors()
{
    static const QStringList names =
        QStringLiteral(
            "States.ALL|States.BranchFailed|States.DataLimitExceeded|States.ExceedToleratedFailureThreshold|"
            "States.HeartbeatTimeout|States.Http.Socket|States.IntrinsicFailure|States.ItemReaderFailed|"
            "States.NoChoiceMatched|States.ParameterPathFailure|States.Permissions|States.QueryEvaluationError|"
            "States.ResultPathMatchFailure|States.ResultWriterFailed|States.Runtime|States.TaskFailed|States.Timeout")
            .split(u'|');
    return names;
}

bool isReservedError(QStringView name)
{
    return reservedErrors().contains(name);
}

} // namespace asl
