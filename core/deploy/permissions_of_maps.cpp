#include "core/deploy/arn_template.h"
#include "core/deploy/permission_writer.h"

namespace deploy {

namespace {

// Arguments stand in one field or the other, as the query language has it.
CallArguments argumentsOf(const json::Tree &tree, json::NodeId holder)
{
    const json::NodeId modern = tree.find(holder, u"Arguments");
    return {tree, modern != json::NoNode ? modern : tree.find(holder, u"Parameters")};
}

void allow(const QString &actions, const QString &written, const CallArguments &arguments, const QString &state,
           PermissionWriter &writer)
{
    const Arns arns = arnsOf(written, arguments);
    if (arns.isMissing)
        return;
    Statement statement{actions.split(u' '), arns.texts, {}, {state}, {}};
    if (!arns.unknown.isEmpty())
        statement.why << unsettled(arns.unknown);
    writer.add(std::move(statement));
}

void addReader(const json::Tree &tree, json::NodeId reader, const QString &state, PermissionWriter &writer)
{
    const CallArguments arguments = argumentsOf(tree, reader);
    const json::NodeId config = tree.find(reader, u"ReaderConfig");
    const bool isManifest = tree.string(tree.find(config, u"InputType")).endsWith(u"MANIFEST");
    const bool readsListed = tree.string(tree.find(config, u"Transformation")) == u"LOAD_AND_FLATTEN";
    if (tree.string(tree.find(reader, u"Resource")).endsWith(u":s3:listObjectsV2")) {
        allow(QStringLiteral("s3:ListBucket"), QStringLiteral("arn:P:s3:::{Bucket}"), arguments, state, writer);
        if (readsListed)
            allow(QStringLiteral("s3:GetObject"), QStringLiteral("arn:P:s3:::{Bucket}/*"), arguments, state, writer);
    } else {
        // A manifest names files beside it.
        allow(QStringLiteral("s3:GetObject"),
              isManifest ? QStringLiteral("arn:P:s3:::{Bucket}/*") : QStringLiteral("arn:P:s3:::{Bucket}/{Key}"),
              arguments, state, writer);
    }
}

} // namespace

void addDistributedMap(const json::Tree &tree, const asl::State &map, const QString &machine, PermissionWriter &writer)
{
    const CallArguments none(tree, json::NoNode);
    // Its children are executions of the machine itself.
    allow(QStringLiteral("states:StartExecution"), QStringLiteral("arn:P:states:R:A:stateMachine:") + machine, none,
          map.name, writer);
    allow(QStringLiteral("states:DescribeExecution states:StopExecution states:RedriveExecution"),
          QStringLiteral("arn:P:states:R:A:execution:%1/*:*").arg(machine), none, map.name, writer);
    if (const json::NodeId reader = tree.find(map.node, u"ItemReader"); reader != json::NoNode)
        addReader(tree, reader, map.name, writer);
    if (const json::NodeId to = tree.find(map.node, u"ResultWriter"); tree.find(to, u"Resource") != json::NoNode)
        allow(QStringLiteral("s3:PutObject s3:GetObject s3:ListMultipartUploadParts s3:AbortMultipartUpload"),
              QStringLiteral("arn:P:s3:::{Bucket}/{Prefix=*}/*"), argumentsOf(tree, to), map.name, writer);
}

} // namespace deploy
