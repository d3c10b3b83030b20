#include "core/convert/excerpt.h"

#include "core/edit/layout_text.h"
#include "core/json/parser.h"

namespace convert {

namespace {

bool holdsScopes(const QString &key)
{
    return key == u"Branches" || key == u"ItemProcessor" || key == u"Iterator";
}

} // namespace

// The indentation of its first line stands before it, since new fields take theirs from it.
QString Excerpt::cut(const json::Tree &tree, const asl::State &state, std::vector<Hole> &holes)
{
    const QString &text = tree.text();
    const text::Span whole = tree[state.node].span;
    QString made = edit::indentationAt(tree, state.node);
    qsizetype at = whole.begin;
    for (const json::NodeId child : tree.children(state.scopes().empty() ? json::NoNode : state.node)) {
        const text::Span span = tree[child].span;
        if (!holdsScopes(tree.key(child)) || span.isEmpty())
            continue;
        made += QStringView(text).mid(at, span.begin - at);
        // Whether an object stands on one line decides how its fields are written.
        const QString stub = tree.raw(child).contains(u'\n') ? QStringLiteral("{\n}") : QStringLiteral("{}");
        made += stub;
        holes.push_back({made.size(), span.length() - stub.size()});
        at = span.end;
    }
    return made.append(QStringView(text).mid(at, whole.end - at));
}

Excerpt::Excerpt(const json::Tree &tree, const asl::State &state, const text::Style &style)
    : m_style(style), m_begin(tree[state.node].span.begin - edit::indentationAt(tree, state.node).size()),
      m_rewriter(std::make_shared<const json::Tree>(json::parse(cut(tree, state, m_holes))))
{
}

bool Excerpt::isSoundObject() const
{
    const json::Tree &tree = m_rewriter.tree();
    return tree.isSound() && tree.isObject(tree.root());
}

Value Excerpt::value() const
{
    return m_rewriter.tree().toValue(m_rewriter.tree().root());
}

void Excerpt::setField(const QString &key, const Value &value, const QStringList &order)
{
    const json::Tree &tree = m_rewriter.tree();
    m_rewriter.apply(
        json::setProperty(tree, tree.root(), key, edit::memberText(tree, tree.root(), value, m_style), order));
}

// A key may stand there twice, and the earlier one must not come to light.
void Excerpt::removeField(const QString &key)
{
    const auto present = [&] { return m_rewriter.tree().find(m_rewriter.tree().root(), key); };
    for (json::NodeId node = present(); node != json::NoNode; node = present()) {
        const qsizetype before = m_rewriter.tree().text().size();
        if (!m_rewriter.apply(json::remove(m_rewriter.tree(), node)))
            return;
        if (m_rewriter.tree().text().size() >= before) {
            m_rewriter.apply(Refusal{json::Code::Damaged});
            return;
        }
    }
}

qsizetype Excerpt::placeOf(qsizetype at) const
{
    qsizetype place = m_begin + at;
    for (const Hole &hole : m_holes)
        place += at >= hole.at ? hole.shorter : 0;
    return place;
}

Result<text::Patch> Excerpt::patch() const
{
    auto patch = m_rewriter.patch();
    if (patch) {
        for (text::Edit &edit : *patch)
            edit.span = {placeOf(edit.span.begin), placeOf(edit.span.end)};
    }
    return patch;
}

} // namespace convert
