#include "core/simulate/behaviour/result_writer.h"

#include "core/history/timestamp.h"
#include "core/simulate/behaviour/map_run.h"
#include "core/simulate/json_text.h"
#include "core/simulate/object_store.h"

namespace sim {

namespace {

std::string textOf(const Value &object, const char *key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// "arn:aws:states:REGION:ACCOUNT:mapRun:MACHINE/LABEL:UUID"
std::string childArn(const std::string &mapRun, const std::string &name)
{
    static constexpr std::string_view mark = ":mapRun:";
    const size_t at = mapRun.find(mark), begin = at + mark.size();
    return mapRun.substr(0, at) + ":execution:" + mapRun.substr(begin, mapRun.rfind(':') - begin) + ":" + name;
}

bool hasSucceeded(const Value &report)
{
    return report.at("Status") == "SUCCEEDED";
}

// NONE: the children whole. COMPACT: the outputs alone. FLATTEN: also the elements of outputs that are arrays. What
// failed has no output and stays whole.
void addTransformed(Value &list, const Value &report, const std::string &transformation)
{
    if (transformation == "NONE" || !hasSucceeded(report)) {
        list.push_back(report);
        return;
    }
    Value output = Value::parse(textOf(report, "Output"), nullptr, false);
    if (transformation == "FLATTEN" && output.is_array()) {
        for (Value &element : output)
            list.push_back(std::move(element));
    } else {
        list.push_back(std::move(output));
    }
}

std::string fileText(const Value &list, const std::string &outputType)
{
    if (outputType != "JSONL")
        return jsonText(list);
    std::string text;
    for (const Value &each : list)
        text += jsonText(each) + "\n";
    return text;
}

struct Destination
{
    std::string bucket, folder;
};

// Where the files go, or why they cannot.
struct Destined
{
    Destination place;
    std::optional<Fault> fault;
};

Destined destination(Turn &turn, const Branch &owner)
{
    const Join &join = turn.join(owner.join);
    Destined made;
    const Filling &arguments = turn.kind<MapCode>(owner).writer->arguments;
    const expr::Evaluated filled = arguments.isSet() ? arguments.evaluated(turn.environment(owner, join.input))
                                                     : expr::Evaluated(shared(Value::object()));
    if (!filled) {
        made.fault = fault(turn, owner, filled.error());
        return made;
    }
    made.place.bucket = textOf(**filled, "Bucket");
    std::string prefix = textOf(**filled, "Prefix");
    if (!prefix.empty() && prefix.back() != '/')
        prefix += '/';
    made.place.folder = prefix + join.mapRunArn.substr(join.mapRunArn.rfind(':') + 1) + "/";
    const std::string path = "/" + made.place.bucket + "/" + made.place.folder;
    const QString files = QString::fromStdString(turn.setup.filesFolder);
    const bool isOutside =
        !files.isEmpty() && !objectPath(files, made.place.bucket, made.place.folder + "manifest.json");
    if (made.place.bucket.empty() || path.find("/../") != std::string::npos || isOutside) {
        made.fault.emplace();
        made.fault->error = "States.ResultWriterFailed";
        made.fault->cause = "The specified bucket does not exist";
    }
    return made;
}

void writeFiles(Turn &turn, const Join &join, const WriterCode &writer, const Destination &place)
{
    auto &objects = turn.run.objects;
    Value files = {{"FAILED", Value::array()}, {"PENDING", Value::array()}, {"SUCCEEDED", Value::array()}};
    for (const char *status : {"FAILED", "SUCCEEDED"}) {
        Value list = Value::array();
        for (const SharedValue &report : join.reports) {
            if (report && report->at("Status") == status)
                addTransformed(list, *report, writer.transformation);
        }
        if (list.empty())
            continue;
        const std::string key = place.folder + status + "_0." + (writer.outputType == "JSONL" ? "jsonl" : "json");
        const std::string &text = objects[place.bucket + "/" + key] = fileText(list, writer.outputType);
        files[status].push_back({{"Key", key}, {"Size", text.size()}});
    }
    Value manifest = Value::object();
    manifest["DestinationBucket"] = place.bucket;
    manifest["MapRunArn"] = join.mapRunArn;
    manifest["ResultFiles"] = std::move(files);
    objects[place.bucket + "/" + place.folder + "manifest.json"] = jsonText(manifest);
}

} // namespace

void reportChild(Turn &turn, int id, const SharedValue &output, const Fault &fault)
{
    const Branch &child = turn.branch(id);
    const Branch &owner = turn.branch(child.parent);
    Join &join = turn.join(owner.join);
    if (!join.isDistributed || !turn.kind<MapCode>(owner).writer)
        return;
    const std::string name = turn.run.random.nextUuid();
    Value report = Value::object();
    if (!output && fault.cause)
        report["Cause"] = *fault.cause;
    if (!output && fault.error)
        report["Error"] = *fault.error;
    report["ExecutionArn"] = childArn(join.mapRunArn, name);
    report["Input"] = jsonText(*child.given);
    report["InputDetails"] = {{"Included", true}};
    report["Name"] = name;
    if (output) {
        report["Output"] = jsonText(*output);
        report["OutputDetails"] = {{"Included", true}};
    }
    report["RedriveCount"] = 0;
    report["RedriveStatus"] = output ? "NOT_REDRIVABLE" : "REDRIVABLE_BY_MAP_RUN";
    report["StartDate"] = history::timestampText(child.startedAt);
    report["StateMachineArn"] = "arn:aws:states:us-east-1:111111111111:stateMachine:" + turn.setup.machineName;
    report["Status"] = output ? "SUCCEEDED" : "FAILED";
    report["StopDate"] = history::timestampText(turn.run.now);
    join.reports.resize(size_t(join.count));
    join.reports[size_t(child.number)] = shared(std::move(report));
}

void writeReports(Turn &turn, int ownerId)
{
    const Branch &owner = turn.branch(ownerId);
    const WriterCode &writer = *turn.kind<MapCode>(owner).writer;
    if (!writer.writes || turn.join(owner.join).reports.empty())
        return;
    const Destined destined = destination(turn, owner);
    if (!destined.fault)
        writeFiles(turn, turn.join(owner.join), writer, destined.place);
}

bool writeResults(Turn &turn, int ownerId, SharedValue &result)
{
    const Branch &owner = turn.branch(ownerId);
    const Join &join = turn.join(owner.join);
    const WriterCode &writer = *turn.kind<MapCode>(owner).writer;
    if (!writer.writes) {
        Value list = Value::array();
        for (const SharedValue &report : join.reports) {
            if (report)
                addTransformed(list, *report, writer.transformation);
        }
        result = shared(std::move(list));
        return true;
    }
    const Destined destined = destination(turn, owner);
    if (destined.fault) {
        failMapRun(turn, ownerId, *destined.fault);
        return false;
    }
    writeFiles(turn, join, writer, destined.place);
    Value written = Value::object();
    written["MapRunArn"] = join.mapRunArn;
    written["ResultWriterDetails"] = {{"Bucket", destined.place.bucket},
                                      {"Key", destined.place.folder + "manifest.json"}};
    result = shared(std::move(written));
    return true;
}

} // namespace sim
