#include "core/asl/call_parameters.h"

#include "core/asl/catalogue.h"
#include "core/validate/placeholder.h"
#include "core/validate/rules.h"

namespace validate {

namespace {

using asl::State;
using json::NodeId;
using json::NoNode;

constexpr QLatin1StringView PathSuffix(".$");

// Warnings all: the models come from AWS's SDKs, and Step Functions takes some of their changes over later, some earlier.
class ParameterCheck
{
public:
    ParameterCheck(Findings &findings, const State &state, const asl::Integration &call)
        : m_findings(findings), m_tree(findings.tree()), m_state(state), m_call(call),
          m_parameters(asl::parametersOf(call)), m_words(call.service + u':' + call.action)
    {
    }

    void check()
    {
        const bool isJsonata = m_state.language == asl::QueryLanguage::Jsonata;
        const NodeId given = m_tree.find(m_state.node, isJsonata ? u"Arguments" : u"Parameters");
        if (given == NoNode)
            return checkMissing(NoNode, m_state.node);
        if (!m_tree.isObject(given) || isPlaceholder(m_tree, given))
            return;
        checkMissing(given, given);
        if (asl::areAllParametersKnown(m_call))
            checkUnknown(given, isJsonata);
    }

private:
    // AWS saves the definition without, mostly, and the call fails then.
    void checkMissing(NodeId given, NodeId place)
    {
        QStringList missing;
        for (const asl::Parameter &parameter : m_parameters) {
            const bool isThere = m_tree.find(given, parameter.name) != NoNode
                || m_tree.find(given, parameter.name + PathSuffix) != NoNode;
            if (parameter.required && !isThere)
                missing << parameter.name;
        }
        if (missing.isEmpty())
            return;
        const QString message = missing.size() == 1
            ? QStringLiteral("The field '%1' is required but was missing").arg(missing.front())
            : QStringLiteral("These fields are required: [%1]").arg(missing.join(QStringLiteral(", ")));
        m_findings.atObject(place, {Rule::MissingParameter, {m_words, missing}, message});
    }

    void checkUnknown(NodeId given, bool isJsonata)
    {
        for (const NodeId each : m_tree.children(given)) {
            QString name = m_tree.key(each);
            if (!isJsonata && name.endsWith(PathSuffix))
                name.chop(PathSuffix.size());
            const bool isKnown = std::ranges::find(m_parameters, name, &asl::Parameter::name) != m_parameters.end();
            if (!isKnown && !holdsPlaceholder(name))
                m_findings.atKey(each, {Rule::UnknownParameter, {m_words, name}});
        }
    }

    Findings &m_findings;
    const json::Tree &m_tree;
    const State &m_state;
    const asl::Integration m_call;
    const std::vector<asl::Parameter> m_parameters;
    const QString m_words;
};

} // namespace

void checkCallParameters(Findings &findings)
{
    forEachStateIn(findings.definition().root, [&](const State &state) {
        const auto *task = std::get_if<asl::TaskFields>(&state.fields);
        if (!task)
            return;
        const asl::Integration call = asl::integrationOf(task->resource);
        if (asl::recognitionOf(call) == asl::Recognition::Known && findings.isLanguageKnown(state))
            ParameterCheck(findings, state, call).check();
    });
}

} // namespace validate
