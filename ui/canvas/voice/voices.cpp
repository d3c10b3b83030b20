#include "ui/canvas/canvas_view.h"
#include "ui/canvas/context_menu.h"
#include "ui/canvas/voice/part_voice.h"
#include "ui/canvas/words.h"

namespace canvas {

namespace {

QString pressName()
{
    return QAccessibleActionInterface::pressAction();
}

QString arrowWords(const EdgeItem &arrow)
{
    const QString to = arrow.target().isEmpty() ? Words::tr("End") : arrow.target().name();
    switch (arrow.look().kind) {
    case graph::EdgeKind::Start: return Words::tr("Start: %1").arg(to);
    case graph::EdgeKind::Next:
    case graph::EdgeKind::End: return Words::tr("Next: %1").arg(to);
    case graph::EdgeKind::Rule:
    case graph::EdgeKind::Default:
    case graph::EdgeKind::Catch: break;
    }
    return u"%1: %2"_qs.arg(arrow.look().label, to);
}

class StateVoice : public PartVoice
{
public:
    using PartVoice::PartVoice;

    QAccessible::Role role() const override
    {
        const NodeItem *node = view().stage().node(part().state); // none: it is gone, and that is being told
        return node && node->isFrame() ? QAccessible::Grouping : QAccessible::ListItem;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = PartVoice::state();
        if (!state.invalid && (item().isFrame() || item().look().shape == Shape::Folded)) {
            state.expandable = true;
            state.expanded = item().isFrame();
            state.collapsed = !state.expanded;
        }
        return state;
    }

protected:
    const NodeItem &item() const { return *view().stage().node(part().state); }
    QString name() const override { return spokenWords(item().look()); }
    QRectF place() const override { return item().place(); }
    bool isSelected() const override { return item().emphasis().selected; }

    QString description() const override
    {
        QStringList ways;
        for (const Part &below : canvas().partsBelow(part()))
            if (below.kind == Part::Kind::Arrow)
                ways << arrowWords(*view().stage().edge(below.arrow));
        return ways.join(u"; "_qs);
    }

    std::vector<VoicedAction> actions() const override
    {
        CanvasView &canvas = view();
        const asl::StatePath path = part().state;
        const auto alone = [&canvas, path](void (Deeds::*deed)()) {
            return [&canvas, path, deed] {
                canvas.setFocus(Qt::OtherFocusReason);
                canvas.session().select({path});
                (canvas.deeds().*deed)();
            };
        };
        std::vector<VoicedAction> list{
            {pressName(), Words::tr("Select"),
             [&canvas, path] {
                 canvas.setFocus(Qt::OtherFocusReason);
                 canvas.session().select({path});
             }},
            {u"append"_qs, Words::tr("Append a state…"), alone(&Deeds::appendState)},
            {u"replace"_qs, Words::tr("Replace by another kind…"), alone(&Deeds::replaceKind)},
            {u"rename"_qs, Words::tr("Rename"), alone(&Deeds::renameCurrent)},
            {u"delete"_qs, Words::tr("Delete"), alone(&Deeds::removeSelected)},
            {u"breakpoint"_qs, Words::tr("Set breakpoint"), alone(&Deeds::toggleBreakpoint)},
        };
        if (item().isFrame() || item().look().shape == Shape::Folded)
            list.push_back(
                {u"fold"_qs, item().isFrame() ? Words::tr("Fold") : Words::tr("Unfold"), alone(&Deeds::toggleFold)});
        const asl::State *around = canvas.edits().definition().find(asl::scopeOf(path).container);
        if (around && around->kind() == asl::StateKind::Parallel)
            list.push_back({u"split"_qs, Words::tr("Split off as a branch"),
                            [&canvas, path] { canvas.edits().splitBranch({path}); }});
        list.push_back({QAccessibleActionInterface::showMenuAction(), Words::tr("Menu"), [&canvas, path] {
                            canvas.camera().bringIntoViewNow(path);
                            canvas.session().select({path});
                            showContextMenu(canvas, canvas.placeInView(path).center());
                        }});
        return list;
    }
};

class LaneVoice : public PartVoice
{
public:
    using PartVoice::PartVoice;

    QAccessible::Role role() const override { return QAccessible::Grouping; }

protected:
    const NodeItem &item() const { return *view().stage().node(part().state); }
    QRectF place() const override { return item().lanes()[size_t(part().lane)].area; }

    QString name() const override
    {
        if (item().look().kind == asl::StateKind::Map)
            return Words::tr("Each item of %1").arg(part().state.name());
        return Words::tr("Branch %1 of %2").arg(part().lane + 1).arg(item().lanes().size());
    }

    QString description() const override
    {
        return item().lanes()[size_t(part().lane)].isEmpty ? Words::tr("No states yet") : QString();
    }

    std::vector<VoicedAction> actions() const override
    {
        CanvasView &canvas = view();
        const NodeItem::Lane &lane = item().lanes()[size_t(part().lane)];
        std::vector<VoicedAction> list;
        if (lane.isEmpty)
            list.push_back({u"append"_qs, Words::tr("Append a state…"), [&canvas, lane, place = place()] {
                                canvas.setFocus(Qt::OtherFocusReason);
                                canvas.deeds().pickState(edit::IntoEmpty{lane.scope},
                                                         canvas.mapFromScene(place.center()));
                            }});
        if (item().look().kind == asl::StateKind::Parallel)
            addMoves(list);
        return list;
    }

private:
    void addMoves(std::vector<VoicedAction> &list) const
    {
        Edits &edits = view().edits();
        const Part lane = part();
        const int last = int(item().lanes().size()) - 1;
        if (lane.lane > 0)
            list.push_back({u"move back"_qs, Words::tr("Move this branch back"),
                            [&edits, lane] { edits.moveBranch(lane.state, lane.lane, lane.lane - 1); }});
        if (lane.lane < last)
            list.push_back({u"move on"_qs, Words::tr("Move this branch on"),
                            [&edits, lane] { edits.moveBranch(lane.state, lane.lane, lane.lane + 1); }});
        if (lane.lane < last)
            list.push_back({u"join"_qs, Words::tr("Join with the branch behind"),
                            [&edits, lane] { edits.joinBranches(lane.state, lane.lane); }});
        if (last > 0)
            list.push_back({u"remove"_qs, Words::tr("Remove this branch"),
                            [&edits, lane] { edits.removeBranch(lane.state, lane.lane); }});
    }
};

class ArrowVoice : public PartVoice
{
public:
    using PartVoice::PartVoice;

    QAccessible::Role role() const override { return QAccessible::Link; }

protected:
    const EdgeItem &item() const { return *view().stage().edge(part().arrow); }
    QString name() const override { return arrowWords(item()); }
    QRectF place() const override { return item().line().boundingRect().united(item().label()); }
    bool isSelected() const override { return item().emphasis().selected; }

    std::vector<VoicedAction> actions() const override
    {
        CanvasView &canvas = view();
        const edit::EdgeName arrow = part().arrow;
        return {
            {pressName(), Words::tr("Select"),
             [&canvas, arrow] {
                 canvas.setFocus(Qt::OtherFocusReason);
                 canvas.follower().selectEdge(arrow);
             }},
            {u"insert"_qs, Words::tr("Insert a state…"),
             [&canvas, arrow, place = place()] {
                 canvas.setFocus(Qt::OtherFocusReason);
                 canvas.deeds().pickState(edit::OnEdge{arrow}, canvas.mapFromScene(place.center()));
             }},
            {u"delete"_qs, Words::tr("Delete"), [&canvas, arrow] { canvas.edits().removeEdge(arrow); }},
        };
    }
};

} // namespace

QAccessibleInterface *makeVoice(CanvasVoice &canvas, const Part &part)
{
    switch (part.kind) {
    case Part::Kind::Lane: return new LaneVoice(canvas, part);
    case Part::Kind::Arrow: return new ArrowVoice(canvas, part);
    case Part::Kind::State: break;
    }
    return new StateVoice(canvas, part);
}

} // namespace canvas
