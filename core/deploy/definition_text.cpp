#include "core/deploy/definition_text.h"

#include "core/asl/substitution.h"
#include "core/deploy/refusals.h"
#include "core/json/parser.h"
#include "core/json/pointer.h"
#include "core/json/refusals.h"
#include "core/yaml/json_text.h"
#include "core/yaml/parser.h"
#include "core/yaml/refusals.h"

namespace deploy {

namespace {

bool isPlainJson(const json::Tree &tree)
{
    return tree.format() == json::Format::Json && std::ranges::all_of(tree.errors(), [](const json::SyntaxError &each) {
               return each.code == json::ErrorCode::SubstitutionFound;
           });
}

// YAML's are found by what stands where neither a text nor a key does: a # is enough to say that some are lost.
bool hasComments(const json::Tree &tree)
{
    if (tree.format() == json::Format::Json)
        return std::ranges::any_of(
            tree.errors(), [](const json::SyntaxError &each) { return each.code == json::ErrorCode::CommentFound; });
    for (qsizetype at = tree.text().indexOf(u'#'); at >= 0; at = tree.text().indexOf(u'#', at + 1)) {
        const json::NodeId node = tree.at(at);
        const bool isScalar = node != json::NoNode && !tree.isObject(node) && !tree.isArray(node);
        const bool begins = at == 0 || tree.text()[at - 1].isSpace();
        if (begins && !isScalar)
            return true;
    }
    return false;
}

// {"Fn::GetAtt": …} or {"Ref": "…"}: what !GetAtt and !Ref of YAML become in JSON.
json::NodeId functionIn(const json::Tree &tree)
{
    for (json::NodeId node = 0; node < tree.size(); ++node) {
        if (!tree.isObject(node) || tree[node].childCount != 1)
            continue;
        const json::NodeId only = tree[node].firstChild;
        const QString key = tree.key(only);
        if (key.startsWith(u"Fn::") || (key == u"Ref" && tree.isString(only)))
            return node;
    }
    return json::NoNode;
}

Result<QString> jsonOf(const json::Tree &tree)
{
    if (isPlainJson(tree))
        return tree.text().endsWith(u'\n') ? tree.text() : tree.text() + u'\n';
    if (tree.format() == json::Format::Yaml && yaml::read(tree.text()).hasMore)
        return Refusal{yaml::Code::ManyDocuments};
    return yaml::jsonText(tree, yaml::Tags::AsFunctions);
}

} // namespace

Result<DefinitionText> definitionText(const asl::Definition &definition, const QMap<QString, QString> &values)
{
    const json::Tree &tree = *definition.tree;
    if (!tree.isSound())
        return Refusal{json::Code::Damaged};
    if (definition.stateCount() == 0)
        return Refusal{Code::NoStates};
    const auto text = jsonOf(tree);
    if (!text)
        return text.error();
    QMap<QString, QString> places;
    for (const asl::Substitution &word : asl::standInsIn(*text))
        if (const auto value = values.constFind(word.name); value != values.cend())
            places.insert(word.name, *value);
    const QString filled = asl::substituted(*text, places, json::Format::Json);
    const json::Tree made = json::parse(filled);
    if (const json::NodeId function = functionIn(made); function != json::NoNode)
        return Refusal{Code::Function, {json::toString(json::pointerTo(made, function))}};
    return DefinitionText{filled, hasComments(tree)};
}

} // namespace deploy
