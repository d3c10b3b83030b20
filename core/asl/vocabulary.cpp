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

// AWS: the largest wait and time-out is 99999999 seconds, a retrier's longest delay less than 31622400; a tolerated
// percentage ends at 100, the items of a distributed Map at 100 million, a batch at 256 KiB.
constexpr double LongestSeconds = 99999999;

// Source: Amazon States Language specification; AWS Step Functions Developer Guide, "State types".
constexpr std::array States_{
    Field{"Type", Enumeration, Both, true, Every, "Task|Pass|Choice|Wait|Succeed|Fail|Parallel|Map"},
    Field{"Comment", Text, Both, false, Every, ""},
    Field{"QueryLanguage", Enumeration, Both, false, Every, "JSONPath|JSONata"},
    Field{"Resource", Arn, Both, true, Tk, ""},
    Field{"InputPath", Path, JsonPathOnly, false, Every & ~Fl, ""},
    Field{"ItemReader", Object, Both, false, Mp, "", Place::ItemReader},
    Field{"Items", Template, JsonataOnly, false, Mp, "", Place::None, {}, "ItemsPath"},
    Field{"ItemsPath", Path, JsonPathOnly, false, Mp, ""},
    Field{"ItemSelector", Template, Both, false, Mp, ""},
    Field{"ItemBatcher", Object, Both, false, Mp, "", Place::ItemBatcher},
    Field{"MaxConcurrency", Integer, Both, false, Mp, "", Place::None, {}, "MaxConcurrencyPath"},
    Field{"MaxConcurrencyPath", ReferencePath, JsonPathOnly, false, Mp, ""},
    Field{"ToleratedFailureCount", Integer, Both, false, Mp, "", Place::None, {}, "ToleratedFailureCountPath"},
    Field{"ToleratedFailureCountPath", ReferencePath, JsonPathOnly, false, Mp, ""},
    Field{"ToleratedFailurePercentage",
          Number,
          Both,
          false,
          Mp,
          "",
          Place::None,
          {0, 100},
          "ToleratedFailurePercentagePath"},
    Field{"ToleratedFailurePercentagePath", ReferencePath, JsonPathOnly, false, Mp, ""},
    Field{"Label", Text, Both, false, Mp, ""},
    Field{"Parameters", Template, JsonPathOnly, false, Tk | Ps | Pl | Mp, "", Place::Parameters},
    Field{"Arguments", Template, JsonataOnly, false, Tk | Pl, "", Place::Parameters},
    Field{"Credentials", Object, Both, false, Tk, "", Place::Credentials},
    Field{"Seconds", Integer, Both, false, Wt, "", Place::None, {0, LongestSeconds}},
    Field{"SecondsPath", ReferencePath, JsonPathOnly, false, Wt, ""},
    Field{"Timestamp", Timestamp, Both, false, Wt, ""},
    Field{"TimestampPath", ReferencePath, JsonPathOnly, false, Wt, ""},
    Field{"Error", Text, Both, false, Fl, "", Place::None, {}, "ErrorPath"},
    Field{"ErrorPath", Path, JsonPathOnly, false, Fl, ""},
    Field{"Cause", Text, Both, false, Fl, "", Place::None, {}, "CausePath"},
    Field{"CausePath", Path, JsonPathOnly, false, Fl, ""},
    Field{"Choices", Array, Both, true, Ch, "", Place::ChoiceRule},
    Field{"Default", StateName, Both, false, Ch, ""},
    Field{"Branches", Array, Both, true, Pl, "", Place::Branch},
    Field{"ItemProcessor", States, Both, false, Mp, "", Place::Processor, {}, "Iterator"},
    Field{"Iterator", States, Both, false, Mp, "", Place::Processor},
    Field{"Result", Any, JsonPathOnly, false, Ps, ""},
    Field{"ResultWriter", Object, Both, false, Mp, "", Place::ResultWriter},
    Field{"ResultSelector", Template, JsonPathOnly, false, Tk | Pl | Mp, ""},
    Field{"ResultPath", ReferencePath, JsonPathOnly, false, Tk | Ps | Pl | Mp, ""},
    Field{"OutputPath", Path, JsonPathOnly, false, Every & ~Fl, ""},
    Field{"Output", Template, JsonataOnly, false, Every & ~Fl, ""},
    Field{"Assign", Template, Both, false, Tk | Ps | Ch | Wt | Pl | Mp, "", Place::Assign},
    Field{"TimeoutSeconds", Integer, Both, false, Tk, "", Place::None, {1, LongestSeconds}, "TimeoutSecondsPath"},
    Field{"TimeoutSecondsPath", ReferencePath, JsonPathOnly, false, Tk, ""},
    Field{"HeartbeatSeconds", Integer, Both, false, Tk, "", Place::None, {1, LongestSeconds}, "HeartbeatSecondsPath"},
    Field{"HeartbeatSecondsPath", ReferencePath, JsonPathOnly, false, Tk, ""},
    Field{"Retry", Array, Both, false, Tk | Pl | Mp, "", Place::Retrier},
    Field{"Catch", Array, Both, false, Tk | Pl | Mp, "", Place::Catcher},
    Field{"Next", StateName, Both, false, GoesOn, "", Place::None, {}, "End"},
    Field{"End", Boolean, Both, false, GoesOn, ""},
};

constexpr std::array Machine{
    Field{"Comment", Text, Both, false, 0, ""},
    Field{"Version", Text, Both, false, 0, ""},
    Field{"QueryLanguage", Enumeration, Both, false, 0, "JSONPath|JSONata"},
    Field{"TimeoutSeconds", Integer, Both, false, 0, "", Place::None, {1, LongestSeconds}},
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
    Field{"ProcessorConfig", Object, Both, false, 0, "", Place::ProcessorConfig},
    Field{"StartAt", StateName, Both, true, 0, ""},
    Field{"States", States, Both, true, 0, ""},
};
constexpr std::array ProcessorConfig{
    Field{"Mode", Enumeration, Both, false, 0, "INLINE|DISTRIBUTED"},
    Field{"ExecutionType", Enumeration, Both, false, 0, "STANDARD|EXPRESS"},
};
constexpr std::array Rule{
    Field{"Comment", Text, Both, false, 0, ""},
    Field{"And", Array, JsonPathOnly, false, 0, "", Place::ChoiceRule},
    Field{"Or", Array, JsonPathOnly, false, 0, "", Place::ChoiceRule},
    Field{"Not", Object, JsonPathOnly, false, 0, "", Place::ChoiceRule},
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
    Field{"Assign", Template, Both, false, 0, "", Place::Assign},
    Field{"Next", StateName, Both, true, 0, ""},
};
constexpr std::array Retrier_{
    Field{"Comment", Text, Both, false, 0, ""},
    Field{"ErrorEquals", Array, Both, true, 0, ""},
    Field{"IntervalSeconds", Integer, Both, false, 0, "", Place::None, {1, LongestSeconds}},
    Field{"MaxAttempts", Integer, Both, false, 0, "", Place::None, {0, LongestSeconds}},
    Field{"BackoffRate", Number, Both, false, 0, "", Place::None, {1, Unlimited}},
    Field{"MaxDelaySeconds", Integer, Both, false, 0, "", Place::None, {1, 31622399}},
    Field{"JitterStrategy", Enumeration, Both, false, 0, "NONE|FULL"},
};
constexpr std::array Catcher_{
    Field{"Comment", Text, Both, false, 0, ""},
    Field{"ErrorEquals", Array, Both, true, 0, ""},
    Field{"ResultPath", ReferencePath, JsonPathOnly, false, 0, ""},
    Field{"Output", Template, JsonataOnly, false, 0, ""},
    Field{"Assign", Template, Both, false, 0, "", Place::Assign},
    Field{"Next", StateName, Both, true, 0, ""},
};
constexpr std::array Reader{
    Field{"Resource", Arn, Both, true, 0, ""},
    Field{"ReaderConfig", Object, Both, false, 0, "", Place::ReaderConfig},
    Field{"Parameters", Template, JsonPathOnly, false, 0, "", Place::Parameters},
    Field{"Arguments", Template, JsonataOnly, false, 0, "", Place::Parameters},
};
constexpr std::array ReaderConfig{
    Field{"InputType", Enumeration, Both, false, 0, "CSV|JSON|JSONL|MANIFEST|PARQUET"},
    Field{"Transformation", Enumeration, Both, false, 0, "NONE|LOAD_AND_FLATTEN"},
    Field{"ManifestType", Enumeration, Both, false, 0, "ATHENA_DATA|S3_INVENTORY"},
    Field{"CSVHeaderLocation", Enumeration, Both, false, 0, "FIRST_ROW|GIVEN"},
    Field{"CSVHeaders", Array, Both, false, 0, ""},
    Field{"CSVDelimiter", Enumeration, Both, false, 0, "COMMA|PIPE|SEMICOLON|SPACE|TAB"},
    Field{"ItemsPointer", Text, Both, false, 0, ""},
    Field{"MaxItems", Integer, Both, false, 0, "", Place::None, {0, 100000000}, "MaxItemsPath"},
    Field{"MaxItemsPath", ReferencePath, JsonPathOnly, false, 0, ""},
};
constexpr std::array Batcher{
    Field{"MaxItemsPerBatch", Integer, Both, false, 0, "", Place::None, {}, "MaxItemsPerBatchPath"},
    Field{"MaxItemsPerBatchPath", ReferencePath, JsonPathOnly, false, 0, ""},
    Field{"MaxInputBytesPerBatch", Integer, Both, false, 0, "", Place::None, {0, 262144}, "MaxInputBytesPerBatchPath"},
    Field{"MaxInputBytesPerBatchPath", ReferencePath, JsonPathOnly, false, 0, ""},
    Field{"BatchInput", Template, Both, false, 0, ""},
};
constexpr std::array Writer{
    Field{"Resource", Arn, Both, false, 0, ""},
    Field{"WriterConfig", Object, Both, false, 0, "", Place::WriterConfig},
    Field{"Parameters", Template, JsonPathOnly, false, 0, "", Place::Parameters},
    Field{"Arguments", Template, JsonataOnly, false, 0, "", Place::Parameters},
};
constexpr std::array WriterConfig{
    Field{"Transformation", Enumeration, Both, false, 0, "NONE|COMPACT|FLATTEN"},
    Field{"OutputType", Enumeration, Both, false, 0, "JSON|JSONL"},
};
constexpr std::array Credentials{
    Field{"RoleArn", Arn, Both, false, 0, ""},
    Field{"RoleArn.$", Path, JsonPathOnly, false, 0, ""},
};

} // namespace

std::span<const Field> stateFields()
{
    return States_;
}

std::span<const Field> fieldsOf(Place place)
{
    switch (place) {
    case Place::Machine: return Machine;
    case Place::State: return States_;
    case Place::Branch: return Branch;
    case Place::Processor: return Processor;
    case Place::ProcessorConfig: return ProcessorConfig;
    case Place::ChoiceRule: return Rule;
    case Place::Retrier: return Retrier_;
    case Place::Catcher: return Catcher_;
    case Place::ItemReader: return Reader;
    case Place::ReaderConfig: return ReaderConfig;
    case Place::ItemBatcher: return Batcher;
    case Place::ResultWriter: return Writer;
    case Place::WriterConfig: return WriterConfig;
    case Place::Credentials: return Credentials;
    case Place::None:
    case Place::States:
    case Place::Parameters:
    case Place::Assign: break;
    }
    return {};
}

const Field *fieldOf(Place place, QStringView name)
{
    if (place == Place::State)
        return stateField(name);
    const std::span<const Field> all = fieldsOf(place);
    const auto found = std::ranges::find_if(all, [&](const Field &each) { return name == QLatin1String(each.name); });
    return found == all.end() ? nullptr : &*found;
}

Place placeInside(QStringView field)
{
    Place inside = Place::None;
    forEachField([&](const Field &each) {
        if (each.inside != Place::None && field == QLatin1String(each.name))
            inside = each.inside;
    });
    return inside;
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
