#include "ui/editor/assistance.h"

#include "core/edit/intents.h"
#include "core/language/fix.h"
#include "core/language/meaning.h"
#include "ui/editor/choice_list.h"
#include "ui/editor/code_edit.h"
#include "ui/editor/completer.h"
#include "ui/editor/name_box.h"
#include "ui/editor/signature_hint.h"
#include "ui/problems/fix_text.h"
#include "ui/problems/problem.h"
#include "ui/session/ways_out.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace editor {
namespace {

enum class Wish { None, Fixes, Rename, Places, Outline, Signature };

Wish wishOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers with = event.modifiers() & ~Qt::KeypadModifier;
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isReturn && with == Qt::AltModifier)
        return Wish::Fixes;
    if (event.key() == Qt::Key_F2 && with == Qt::NoModifier)
        return Wish::Rename;
    if (event.key() == Qt::Key_F12 && with == Qt::ShiftModifier)
        return Wish::Places;
    if (event.key() == Qt::Key_O && with == (Qt::ControlModifier | Qt::ShiftModifier))
        return Wish::Outline;
    if (event.key() == Qt::Key_Space && with == (Qt::ControlModifier | Qt::ShiftModifier))
        return Wish::Signature;
    return Wish::None;
}

bool areOnOneLine(const text::LineIndex &lines, qsizetype a, qsizetype b)
{
    return lines.place(a).line == lines.place(b).line;
}

// Those the caret touches; failing that, those on its line.
std::vector<problems::Problem> problemsAt(const session::Session &session, qsizetype caret)
{
    const document::Snapshot &now = *session.document().snapshot();
    std::vector<problems::Problem> touched, onLine;
    for (const problems::Problem &problem : problems::problemsOf(*now.tree, session.findings().diagnostics)) {
        if (problem.span.touches({caret, caret}))
            touched.push_back(problem);
        else if (areOnOneLine(now.lines, problem.span.begin, caret))
            onLine.push_back(problem);
    }
    return touched.empty() ? onLine : touched;
}

} // namespace

Assistance::Assistance(session::Session &session, CodeEdit &edit)
    : QObject(&edit), m_session(session), m_edit(edit), m_completer(new Completer(session, edit)),
      m_signature(new SignatureHint(session, edit))
{
    m_edit.installEventFilter(this);
}

bool Assistance::eventFilter(QObject *watched, QEvent *event)
{
    const bool isClaim = event->type() == QEvent::ShortcutOverride;
    if (!isClaim && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const Wish wish = wishOf(*static_cast<QKeyEvent *>(event));
    if (wish == Wish::None)
        return QObject::eventFilter(watched, event);
    event->accept(); // before the window's own use of the key
    if (isClaim)
        return true;
    switch (wish) {
    case Wish::Fixes: showFixes(); break;
    case Wish::Rename: rename(); break;
    case Wish::Places: showPlaces(); break;
    case Wish::Outline: showOutline(); break;
    case Wish::Signature: m_signature->ask(); break;
    case Wish::None: break;
    }
    return true;
}

QPoint Assistance::belowCaret() const
{
    return m_edit.viewport()->mapToGlobal(m_edit.cursorRect().bottomLeft() + QPoint(0, 2));
}

QString Assistance::lineText(qsizetype position) const
{
    return m_edit.document()->findBlock(int(position)).text().trimmed();
}

void Assistance::complete()
{
    m_completer->open();
}

std::vector<language::Fix> Assistance::fixesAtCaret() const
{
    std::vector<language::Fix> fixes;
    for (const problems::Problem &problem : problemsAt(m_session, m_edit.caret())) {
        for (language::Fix &fix : session::waysOut(m_session, problem.diagnostic))
            fixes.push_back(std::move(fix));
    }
    return fixes;
}

void Assistance::showFixes()
{
    if (m_edit.isReadOnly())
        return;
    const std::vector<language::Fix> fixes = fixesAtCaret();
    if (fixes.empty())
        return m_session.say(tr("Nothing to fix here that Batuta knows a way for."));
    std::vector<ChoiceList::Choice> choices;
    for (const language::Fix &fix : fixes)
        choices.push_back({problems::nameOf(fix), {}, 0});
    auto *list = new ChoiceList(tr("Fix"), choices, &m_edit);
    const quint64 number = m_session.document().snapshot()->number;
    connect(list, &ChoiceList::chosen, this, [this, fixes, number](int index) {
        const language::Fix &fix = fixes[size_t(index)];
        if (m_session.document().snapshot()->number == number) // else the patch is of another text
            m_session.document().commit(fix.patch, problems::nameOf(fix));
    });
    list->showAt(belowCaret());
}

void Assistance::showPlaces()
{
    const document::SharedSnapshot now = m_session.document().snapshot();
    const asl::StatePath state = language::stateMeantAt(now->definition, m_edit.caret());
    const std::vector<text::Span> places = language::placesNaming(now->definition, state);
    if (places.empty())
        return m_session.say(tr("Put the caret on a state, or on its name."));
    std::vector<ChoiceList::Choice> choices;
    for (const text::Span place : places)
        choices.push_back({lineText(place.begin), tr("line %1").arg(now->lines.place(place.begin).line), 0});
    auto *list = new ChoiceList(tr("Where “%1” is named").arg(state.name()), choices, &m_edit);
    connect(list, &ChoiceList::chosen, this, [this, places](int index) { m_session.showText(places[size_t(index)]); });
    list->showAt(belowCaret());
}

void Assistance::rename()
{
    const document::SharedSnapshot now = m_session.document().snapshot();
    const asl::StatePath state = language::stateMeantAt(now->definition, m_edit.caret());
    if (state.isEmpty() || m_edit.isReadOnly())
        return m_session.say(tr("Put the caret on a state, or on its name."));
    auto *box = new NameBox(tr("New name"), state.name(), &m_edit);
    connect(box, &NameBox::named, this, [this, state](const QString &name) {
        m_session.perform(edit::renameState(m_session.document().snapshot()->definition, state, name),
                          tr("Rename “%1” to “%2”").arg(state.name(), name));
    });
    box->showAt(belowCaret());
}

void Assistance::showOutline()
{
    const document::SharedSnapshot now = m_session.document().snapshot();
    std::vector<ChoiceList::Choice> choices;
    std::vector<asl::StatePath> paths;
    asl::forEachState(now->definition.root, {}, [&](const asl::StatePath &path, const asl::State &state) {
        choices.push_back({state.name, asl::toString(state.kind()), path.depth() - 1});
        paths.push_back(path);
    });
    if (choices.empty())
        return m_session.say(tr("There are no states yet."));
    auto *list = new ChoiceList(tr("Go to a state"), choices, &m_edit);
    connect(list, &ChoiceList::chosen, this, [this, paths](int index) {
        const document::SharedSnapshot then = m_session.document().snapshot();
        const asl::State *state = then->definition.find(paths[size_t(index)]);
        if (!state)
            return;
        m_session.showText((*then->tree)[state->node].key);
        m_session.select({paths[size_t(index)]});
    });
    list->showAt(m_edit.mapToGlobal(QPoint(m_edit.width() / 6, 24)));
}

} // namespace editor
