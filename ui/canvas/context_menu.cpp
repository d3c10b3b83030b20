#include "ui/canvas/context_menu.h"

#include "core/history/visit.h"
#include "core/rehearse/test_state_command.h"
#include "ui/answers/answer_menu.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/tool/move_lane.h"
#include "ui/canvas/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/verbatim.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace canvas {

namespace {

struct Entry
{
    QString icon;
    QString text;
    QString keys;
};

template <class Slot>
void add(QMenu &menu, const Entry &entry, bool isPossible, Slot slot)
{
    const QString shown = entry.keys.isEmpty() ? entry.text : entry.text + u'\t' + entry.keys;
    QAction *action = menu.addAction(entry.icon.isEmpty() ? QIcon() : theme::icon(entry.icon), shown);
    action->setEnabled(isPossible);
    QObject::connect(action, &QAction::triggered, &menu, slot);
}

bool isVisited(const CanvasView &view, const asl::StatePath &path)
{
    const session::SimulationController &shown = view.simulation();
    return history::lastVisit(shown.recording()->events, shown.position(), path).entered >= 0;
}

// The last visit to the state at the moment that is shown, to be tried in the cloud.
void copyAsCommand(CanvasView &view, const asl::StatePath &path)
{
    const session::SimulationController &shown = view.simulation();
    if (!shown.recording())
        return;
    const auto call = rehearse::testCallOf(*shown.recording(), shown.position(), path);
    const auto line = call ? rehearse::commandLineOf(*call) : Result<QString>(call.error());
    if (!line) {
        Q_EMIT view.session().refused(line.error());
        return;
    }
    QGuiApplication::clipboard()->setText(*line);
    view.session().say(call->isAnswerMadeUp
                           ? Words::tr("Copied, with an answer made up: there is none of its service's yet.")
                           : Words::tr("Copied: a command that tries %1 in the cloud.").arg(path.name()));
}

// What a deployment tool fills in of the state.
void addForHoles(QMenu &menu, CanvasView &view, const asl::StatePath &path)
{
    constexpr int Most = 6;
    session::Session &session = view.session();
    const document::SharedSnapshot now = session.document().snapshot();
    const asl::State *state = now->definition.find(path);
    if (!state)
        return;
    QStringList names;
    for (const exchange::ShownHole &hole : session.holesIn((*now->tree)[state->node].span))
        if (!names.contains(hole.name) && names.size() < Most)
            names << hole.name;
    for (const QString &name : std::as_const(names))
        add(menu, {u"text-cursor-input"_qs, theme::withoutKeys(Words::tr("What %1 stands for…").arg(name)), {}}, true,
            [&session, name] { session.askSubstitution(name); });
}

void addForState(QMenu &menu, CanvasView &view, const NodeItem &node)
{
    const asl::StatePath path = node.path();
    Edits &edits = view.edits();
    const asl::Definition &now = edits.definition();
    add(menu, {u"plus"_qs, Words::tr("Append a state…"), u"A"_qs}, true, [&view] { view.deeds().appendState(); });
    add(menu, {u"replace"_qs, Words::tr("Replace by another kind…"), u"R"_qs}, true,
        [&view] { view.deeds().replaceKind(); });
    add(menu, {u"text-cursor-input"_qs, Words::tr("Rename"), u"F2"_qs}, true,
        [&view] { view.deeds().renameCurrent(); });
    add(menu, {u"play"_qs, Words::tr("Start here"), {}}, edit::setStart(now, path).hasValue(),
        [&edits, path] { edits.setStart(path); });
    if (path.depth() == 1)
        add(menu, {u"circle-stop"_qs, Words::tr("End after this"), {}}, edit::connect(now, path, {}).hasValue(),
            [&edits, path] { edits.connect(path, {}); });
    if (node.look().kind == asl::StateKind::Parallel)
        add(menu, {u"columns-2"_qs, Words::tr("Add a branch"), {}}, edit::addBranch(now, path).hasValue(),
            [&edits, path] { edits.addBranch(path); });
    if (node.look().kind == asl::StateKind::Parallel || node.look().kind == asl::StateKind::Map)
        add(menu, {u"ungroup"_qs, Words::tr("Unwrap"), {}}, true, [&edits, path] { edits.unwrap(path); });
    if (const asl::State *state = now.find(path); state && regroup::callsWorkflow(*state))
        add(menu, {u"workflow"_qs, Words::tr("Bring its workflow in here…"), {}}, true,
            [&view, path] { view.session().bringBack(path); });
    if (node.isFrame() || node.look().shape == Shape::Folded)
        add(menu, {u"chevrons-down-up"_qs, node.isFrame() ? Words::tr("Fold") : Words::tr("Unfold"), {}}, true,
            [&view] { view.deeds().toggleFold(); });
    add(menu,
        {u"circle-dot"_qs,
         view.session().hasBreakpoint(path) ? Words::tr("Remove breakpoint") : Words::tr("Set breakpoint"), u"F9"_qs},
        true, [&view] { view.deeds().toggleBreakpoint(); });
    addForHoles(menu, view, path);
    if (node.look().kind == asl::StateKind::Task) {
        QMenu *mock = menu.addMenu(theme::icon(u"flask-conical"_qs), Words::tr("Mock"));
        mock->setObjectName(u"mockMenu"_qs);
        answers::fillAnswerMenu(*mock, view.simulation(), path, answers::Into::Instead);
    }
    add(menu, {u"flask-conical"_qs, Words::tr("Try it alone…"), {}}, true,
        [&view, path] { view.session().tryAlone(path); });
    add(menu, {u"arrow-right"_qs, Words::tr("Run to this state"), u"Ctrl+F9"_qs}, true,
        [&view, path] { view.simulation().runToState(path); });
    if (view.simulation().isActive())
        add(menu, {u"copy"_qs, Words::tr("Copy as AWS CLI command"), {}}, isVisited(view, path),
            [&view, path] { copyAsCommand(view, path); });
    menu.addSeparator();
}

void addForBranch(QMenu &menu, CanvasView &view, const Branch &branch)
{
    Edits &edits = view.edits();
    const int last = int(view.stage().node(branch.parallel)->lanes().size()) - 1;
    if (last == 0)
        return;
    const auto moves = [&edits, branch](int by) {
        return [&edits, branch, by] { edits.moveBranch(branch.parallel, branch.number, branch.number + by); };
    };
    add(menu, {u"arrow-left"_qs, Words::tr("Move this branch back"), {}}, branch.number > 0, moves(-1));
    add(menu, {u"arrow-right"_qs, Words::tr("Move this branch on"), {}}, branch.number < last, moves(1));
    add(menu, {u"arrow-down-to-line"_qs, Words::tr("Join with the branch behind"), {}}, branch.number < last,
        [&edits, branch] { edits.joinBranches(branch.parallel, branch.number); });
    add(menu, {u"trash-2"_qs, Words::tr("Remove this branch"), {}}, true,
        [&edits, branch] { edits.removeBranch(branch.parallel, branch.number); });
    menu.addSeparator();
}

// Asked when chosen, not before: whether it can be done takes reading all variables, and a refusal tells why not.
void addWrapping(QMenu &menu, session::Session &session, Edits &edits, const document::Selection &states)
{
    QMenu *wrap = menu.addMenu(theme::icon(u"group"_qs), Words::tr("Wrap in"));
    wrap->setObjectName(u"wrapMenu"_qs);
    add(*wrap, {u"columns-2"_qs, Words::tr("a Parallel"), {}}, true,
        [&edits, states] { edits.wrap(states, regroup::Wrapper::Parallel); });
    add(*wrap, {u"repeat"_qs, Words::tr("a Map"), {}}, true,
        [&edits, states] { edits.wrap(states, regroup::Wrapper::Map); });
    const asl::State *around = edits.definition().find(asl::scopeOf(states.front()).container);
    if (around && around->kind() == asl::StateKind::Parallel)
        add(menu, {u"split"_qs, Words::tr("Split off as a branch"), {}}, true,
            [&edits, states] { edits.splitBranch(states); });
    add(menu, {u"file-plus"_qs, Words::tr("Extract to a workflow of its own…"), {}}, true,
        [&session, states] { session.extract(states); });
}

void addForCanvas(QMenu &menu, CanvasView &view)
{
    session::Session &session = view.session();
    menu.addSeparator();
    add(menu, {u"maximize"_qs, Words::tr("Show everything"), u"Ctrl+1"_qs}, !view.stage().isEmpty(),
        [&view] { view.camera().fit(); });
    add(menu, {{}, Words::tr("Show at 100 %"), u"Ctrl+0"_qs}, true, [&view] { view.camera().actualSize(); });
    QAction *minimap = menu.addAction(Words::tr("Minimap"));
    minimap->setCheckable(true);
    minimap->setChecked(session.minimapShown());
    QObject::connect(minimap, &QAction::toggled, &menu, [&session](bool shown) { session.setMinimapShown(shown); });
}

// Where something new goes that is asked for there.
edit::Spot spotAt(CanvasView &view, QPointF point)
{
    for (const Role<NodeItem> &role : view.stage().cast().nodes())
        for (const NodeItem::Lane &lane : role.item->lanes())
            if (lane.isEmpty && lane.area.contains(point))
                return edit::IntoEmpty{lane.scope};
    return view.edits().spotAfter(view.session().selection());
}

} // namespace

void showContextMenu(CanvasView &view, QPoint at)
{
    const edit::Spot spot = spotAt(view, view.mapToScene(at));
    auto *menu = new QMenu(&view);
    menu->setObjectName(u"canvasMenu"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Edits &edits = view.edits();
    const document::Selection selection = view.session().selection();
    const bool hasStates = !selection.empty();
    const NodeItem *node = selection.size() == 1 ? view.stage().node(selection.front()) : nullptr;
    if (const auto branch = branchAt(view.stage(), view.mapToScene(at)))
        addForBranch(*menu, view, *branch);
    if (node)
        addForState(*menu, view, *node);
    else if (!hasStates && !view.stage().selectedEdge())
        add(*menu, {u"plus"_qs, Words::tr("Add a state…"), u"A"_qs}, true,
            [&view, spot, at] { view.deeds().pickState(spot, at); });
    if (const auto edge = view.stage().selectedEdge())
        add(*menu, {u"plus"_qs, Words::tr("Insert a state…"), {}}, true,
            [&view, edge, at] { view.deeds().pickState(edit::OnEdge{*edge}, at); });
    add(*menu, {u"copy"_qs, Words::tr("Copy"), u"Ctrl+C"_qs}, hasStates,
        [&edits, selection] { edits.copy(selection); });
    add(*menu, {u"scissors"_qs, Words::tr("Cut"), u"Ctrl+X"_qs}, hasStates,
        [&edits, selection] { edits.cut(selection); });
    add(*menu, {u"clipboard-paste"_qs, Words::tr("Paste"), u"Ctrl+V"_qs}, true, [&edits, spot] { edits.paste(spot); });
    add(*menu, {u"copy"_qs, Words::tr("Duplicate"), u"Ctrl+D"_qs}, hasStates,
        [&edits, selection] { edits.duplicate(selection); });
    if (hasStates)
        addWrapping(*menu, view.session(), edits, selection);
    add(*menu, {u"trash-2"_qs, Words::tr("Delete"), u"Del"_qs}, hasStates || view.stage().selectedEdge(),
        [&view] { view.deeds().removeSelected(); });
    addForCanvas(*menu, view);
    menu->popup(view.viewport()->mapToGlobal(at));
}

} // namespace canvas
