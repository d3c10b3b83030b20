#include "core/edit/editing.h"

#include "core/asl/reader.h"
#include "core/json/parser.h"

#include <algorithm>

namespace edit {

namespace {

json::SharedTree treeOf(const Definition &definition)
{
    return definition.tree ? definition.tree : std::make_shared<const json::Tree>(json::parse(QString()));
}

// A copy of a state takes its comments along: they are no harm.
qsizetype harmIn(const json::Tree &tree)
{
    return std::ranges::count_if(tree.errors(),
                                 [](const json::SyntaxError &error) { return !json::Tree({}, {}, {error}).isSound(); });
}

} // namespace

Refusal failure()
{
    try {
        throw;
    } catch (const std::exception &fault) {
        return Refusal{Code::Failed, {QString::fromUtf8(fault.what())}};
    } catch (...) {
        return Refusal{Code::Failed, {QString()}};
    }
}

Editing::Editing(const Definition &now)
    : m_rewriter(treeOf(now)), m_now(now), m_style(text::styleOf(m_rewriter.tree().text())),
      m_harmBefore(harmIn(m_rewriter.tree()))
{
    m_now.tree = m_rewriter.sharedTree();
}

json::NodeId Editing::field(const StatePath &path, QStringView key) const
{
    const asl::State *found = state(path);
    return found ? tree().find(found->node, key) : json::NoNode;
}

json::NodeId Editing::object(const StatePath &path)
{
    const asl::State *found = state(path);
    if (!found) {
        refuse(noSuchState(path));
        return json::NoNode;
    }
    if (!tree().isObject(found->node)) {
        refuse(json::Code::Damaged);
        return json::NoNode;
    }
    return found->node;
}

bool Editing::apply(const Result<Patch> &step)
{
    if (isRefused())
        return false;
    if (!step)
        return refuse(step.error());
    if (step->empty())
        return true;
    if (!m_rewriter.apply(step))
        return refuse(m_rewriter.patch().error());
    m_now = asl::read(m_rewriter.sharedTree());
    return true;
}

bool Editing::setField(json::NodeId object, const QString &key, const QString &valueText, const QStringList &order)
{
    if (isRefused())
        return false;
    if (!tree().isObject(object))
        return refuse(json::Code::Damaged);
    return apply(json::setProperty(tree(), object, key, valueText, order));
}

bool Editing::remove(json::NodeId node)
{
    const qsizetype before = tree().text().size();
    if (!apply(json::remove(tree(), node)))
        return false;
    return tree().text().size() < before || refuse(json::Code::Damaged);
}

bool Editing::removeField(const StatePath &path, QStringView key)
{
    // A key may stand there twice, and the earlier one must not come to light.
    for (json::NodeId node = field(path, key); node != json::NoNode; node = field(path, key)) {
        if (!remove(node))
            return false;
    }
    return !isRefused();
}

bool Editing::refuse(const Refusal &reason)
{
    if (!m_refusal)
        m_refusal = reason;
    return false;
}

qsizetype Editing::placeNow(qsizetype before) const
{
    const Result<Patch> patch = m_rewriter.patch();
    return patch ? text::mapped(before, *patch) : before;
}

Answer Editing::answer(std::vector<StatePath> selection) const
{
    if (m_refusal)
        return *m_refusal;
    if (harmIn(tree()) > m_harmBefore)
        return m_harmBefore == 0 ? Refusal{Code::BreaksSyntax} : Refusal{json::Code::Damaged};
    const Result<Patch> patch = m_rewriter.patch();
    if (!patch)
        return patch.error();
    return Edited{*patch, std::move(selection), m_notices};
}

Patch together(const std::vector<Patch> &patches)
{
    Patch all;
    for (const Patch &patch : patches)
        all.insert(all.end(), patch.begin(), patch.end());
    std::ranges::stable_sort(all, {}, [](const text::Edit &edit) { return edit.span.begin; });
    return all;
}

Result<Patch> replacedProperty(const json::Tree &tree, json::NodeId property, const QString &key,
                               const QString &valueText)
{
    const json::Node &node = tree[property];
    if (node.damaged || node.key.isEmpty() || node.kind == json::Kind::Missing)
        return Refusal{json::Code::Damaged};
    return Patch{{node.key, json::quoted(key)}, {node.span, valueText}};
}

} // namespace edit
