#include "core/validate/placeholder.h"
#include "core/validate/practice.h"
#include "core/validate/rules.h"

#include <QRegularExpression>

namespace validate {

namespace {

using asl::IntegrationKind;
using asl::State;
using asl::StateKind;

// A function's name or ARN as it is written, of a call of Lambda's; empty where it is not known here.
QString functionCalled(const Findings &findings, const State &state)
{
    const auto *task = std::get_if<asl::TaskFields>(&state.fields);
    if (!task)
        return {};
    const json::Tree &tree = findings.tree();
    const asl::Integration call = asl::integrationOf(task->resource);
    QString function;
    if (call.kind == IntegrationKind::Lambda) {
        function = task->resource;
    } else if (call.kind == IntegrationKind::Optimized && call.service == u"lambda") {
        json::NodeId given = tree.find(state.node, u"Arguments");
        given = given == json::NoNode ? tree.find(state.node, u"Parameters") : given;
        const bool isQualified =
            tree.find(given, u"Qualifier") != json::NoNode || tree.find(given, u"Qualifier.$") != json::NoNode;
        function = isQualified ? QString() : tree.string(tree.find(given, u"FunctionName"));
    }
    const bool isWorkedOut = function.startsWith(u"{%") || holdsPlaceholder(function);
    return isWorkedOut ? QString() : function;
}

// Lambda's API reference, FunctionName: a name, an account and a name, or an ARN, each with :QUALIFIER behind it or not.
bool isUnversioned(const QString &function)
{
    static const QRegularExpression bare(
        QStringLiteral(R"(^(?:arn:[\w-]+:lambda:[\w-]*:\w*:function:|\w+:function:)?[\w-]+(?::\$LATEST)?$)"));
    return bare.match(function).hasMatch();
}

bool pauses(const State &state)
{
    if (const auto *task = std::get_if<asl::TaskFields>(&state.fields))
        return waits(asl::integrationOf(task->resource));
    return state.kind() == StateKind::Wait;
}

} // namespace

// A function's code is that of the moment it is called. Told once, and only of workflows that wait: in one that is over
// in a moment hardly any deployment falls between two calls.
void checkVersions(Findings &findings)
{
    bool isLong = false;
    const State *first = nullptr;
    forEachStateIn(findings.definition().root, [&](const State &state) {
        isLong |= pauses(state);
        if (!first && isUnversioned(functionCalled(findings, state)))
            first = &state;
    });
    if (first && isLong && !findings.options().express)
        findings.advise(first->node, {Rule::AdviceUnversioned, {first->name}});
}

} // namespace validate
