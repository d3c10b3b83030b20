#include "ui/canvas/voice/canvas_voice.h"

#include "core/graph/flow_order.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/palette_list.h"
#include "ui/canvas/voice/list_voice.h"
#include "ui/canvas/voice/part_voice.h"

#include <algorithm>
#include <utility>

namespace canvas {

namespace {

const QString AppendAction = u"append"_qs;

QAccessibleInterface *voiceFor(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<CanvasView *>(object))
        return new CanvasVoice(*view);
    auto *list = qobject_cast<PaletteList *>(object);
    return list ? new ListVoice(*list) : nullptr;
}

Part arrowOf(const graph::Scope &scope, const graph::Edge &edge)
{
    return {Part::Kind::Arrow, {}, 0, edgeName(scope, edge)};
}

} // namespace

size_t qHash(const Part &part, size_t seed)
{
    return qHashMulti(seed, int(part.kind), part.state, part.lane, EdgeKey{part.arrow});
}

CanvasVoice::CanvasVoice(CanvasView &view) : QAccessibleWidget(&view, QAccessible::Canvas), m_view(view)
{
    QObject::connect(&view.stage(), &Stage::itemsChanged, &m_follower, [this] { followParts(); });
    QObject::connect(&view.stage().placing(), &Placing::settled, &m_follower, [this] { followParts(); });
    QObject::connect(&view.session(), &session::Session::selectionChanged, &m_follower, [this] { tellFocus(); });
}

CanvasVoice::~CanvasVoice()
{
    for (const QAccessible::Id id : std::as_const(m_voices))
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *CanvasVoice::voiceOf(const Part &part)
{
    if (!isThere(part))
        return nullptr;
    if (!m_voices.contains(part))
        m_voices.insert(part, QAccessible::registerAccessibleInterface(makeVoice(*this, part)));
    return QAccessible::accessibleInterface(m_voices.value(part));
}

bool CanvasVoice::isThere(const Part &part) const
{
    const Stage &stage = m_view.stage();
    if (stage.isBuilding())
        return false;
    if (part.kind == Part::Kind::Arrow)
        return stage.edge(part.arrow);
    const NodeItem *item = stage.node(part.state);
    return item && (part.kind == Part::Kind::State || part.lane < int(item->lanes().size()));
}

const std::vector<Part> &CanvasVoice::partsOf(int scope) const
{
    const graph::FlowGraph &graph = m_view.stage().graph();
    if (std::exchange(m_partsOf, &graph) != &graph)
        m_parts.clear();
    const auto known = m_parts.find(scope);
    if (known != m_parts.end())
        return known->second;
    std::vector<Part> &parts = m_parts[scope];
    const graph::Scope &here = graph.scopes[size_t(scope)];
    for (const graph::Edge &edge : here.edges)
        if (edge.kind == graph::EdgeKind::Start)
            parts.push_back(arrowOf(here, edge));
    for (const int node : graph::flowOrder(here))
        parts.push_back({Part::Kind::State, here.nodes[size_t(node)].path});
    std::erase_if(parts, [this](const Part &part) { return !isThere(part); });
    return parts;
}

const std::vector<Part> &CanvasVoice::parts() const
{
    static const std::vector<Part> none;
    const Stage &stage = m_view.stage();
    return stage.isBuilding() || stage.graph().scopes.empty() ? none : partsOf(0);
}

std::vector<Part> CanvasVoice::partsBelow(const Part &part) const
{
    const graph::FlowGraph &graph = m_view.stage().graph();
    const auto at = part.kind == Part::Kind::Arrow ? std::nullopt : graph.find(part.state);
    if (!at)
        return {};
    const graph::Node &node = graph.at(*at);
    if (part.kind == Part::Kind::Lane)
        return part.lane < int(node.scopes.size()) ? partsOf(node.scopes[size_t(part.lane)]) : std::vector<Part>();
    std::vector<Part> parts;
    for (int lane = 0; lane < int(node.scopes.size()); ++lane)
        parts.push_back({Part::Kind::Lane, part.state, lane});
    const graph::Scope &around = graph.scopes[size_t(at->scope)];
    for (const graph::Edge &edge : around.edges)
        if (edge.from == at->node)
            parts.push_back(arrowOf(around, edge));
    std::erase_if(parts, [this](const Part &each) { return !isThere(each); });
    return parts;
}

// What stands on the canvas comes first, then what floats over it, at last a list that has popped up: Qt counts popups among
// nobody's children, and a program that looks for one would not find it.
int CanvasVoice::childCount() const
{
    return int(parts().size()) + QAccessibleWidget::childCount() + int(popups().size());
}

QList<QWidget *> CanvasVoice::popups() const
{
    QList<QWidget *> popups = m_view.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    popups.removeIf([](const QWidget *each) { return each->windowType() != Qt::Popup || !each->isVisible(); });
    return popups;
}

QAccessibleInterface *CanvasVoice::child(int index) const
{
    const std::vector<Part> &here = parts();
    if (index >= 0 && index < int(here.size()))
        return const_cast<CanvasVoice *>(this)->voiceOf(here[size_t(index)]);
    index -= int(here.size());
    if (index < QAccessibleWidget::childCount())
        return QAccessibleWidget::child(index);
    return QAccessible::queryAccessibleInterface(popups().value(index - QAccessibleWidget::childCount()));
}

int CanvasVoice::indexOfChild(const QAccessibleInterface *child) const
{
    const std::vector<Part> &here = parts();
    if (const auto *voice = dynamic_cast<const PartVoice *>(child)) {
        const auto found = std::ranges::find(here, voice->part());
        return found == here.end() ? -1 : int(found - here.begin());
    }
    const int before = int(here.size());
    if (const int widget = QAccessibleWidget::indexOfChild(child); widget >= 0)
        return before + widget;
    const auto popup = popups().indexOf(qobject_cast<QWidget *>(child->object()));
    return popup < 0 ? -1 : before + QAccessibleWidget::childCount() + int(popup);
}

QAccessibleInterface *CanvasVoice::childAt(int x, int y) const
{
    const QPoint at = m_view.viewport()->mapFromGlobal(QPoint(x, y));
    const NodeItem *item = m_view.stage().nodeAt(m_view.mapToScene(at));
    if (item && !item->path().isEmpty())
        return const_cast<CanvasVoice *>(this)->voiceOf({Part::Kind::State, item->path()});
    return QAccessibleWidget::childAt(x, y);
}

QAccessibleInterface *CanvasVoice::focusChild() const
{
    if (!m_view.hasFocus())
        return QAccessibleWidget::focusChild();
    if (const auto &arrow = m_view.stage().selectedEdge())
        return const_cast<CanvasVoice *>(this)->voiceOf({Part::Kind::Arrow, {}, 0, *arrow});
    const NodeItem *item = m_view.stage().anchor();
    return item ? const_cast<CanvasVoice *>(this)->voiceOf({Part::Kind::State, item->path()}) : nullptr;
}

// A first state has nothing to be appended to.
QStringList CanvasVoice::actionNames() const
{
    return QStringList{AppendAction} + QAccessibleWidget::actionNames();
}

void CanvasVoice::doAction(const QString &name)
{
    if (name != AppendAction)
        return QAccessibleWidget::doAction(name);
    m_view.setFocus(Qt::OtherFocusReason);
    m_view.deeds().appendState();
}

void CanvasVoice::followParts()
{
    m_parts.clear();
    tellGone();
    if (!QAccessible::isActive())
        return;
    for (const Part &part : std::vector<Part>(parts())) {
        if (m_voices.contains(part))
            continue;
        QAccessibleEvent come(voiceOf(part), QAccessible::ObjectCreated);
        QAccessible::updateAccessibility(&come);
    }
}

// Who is told may ask for others, which makes voices: all that are gone are known before.
void CanvasVoice::tellGone()
{
    QList<Part> gone;
    for (auto it = m_voices.cbegin(); it != m_voices.cend(); ++it)
        if (!isThere(it.key()))
            gone << it.key();
    for (const Part &part : std::as_const(gone)) {
        const QAccessible::Id id = m_voices.value(part);
        auto *voice = static_cast<PartVoice *>(QAccessible::accessibleInterface(id));
        voice->leave();
        QAccessibleEvent left(voice, QAccessible::ObjectDestroyed);
        QAccessible::updateAccessibility(&left);
        QAccessible::deleteAccessibleInterface(id);
        m_voices.remove(part);
    }
}

void CanvasVoice::tellFocus()
{
    QAccessibleInterface *spoken = QAccessible::isActive() && m_view.hasFocus() ? focusChild() : nullptr;
    if (!spoken)
        return;
    QAccessibleEvent moved(spoken, QAccessible::Focus);
    QAccessible::updateAccessibility(&moved);
}

void letCanvasSpeak()
{
    static const bool speaks = (QAccessible::installFactory(voiceFor), true);
    Q_UNUSED(speaks)
}

} // namespace canvas
