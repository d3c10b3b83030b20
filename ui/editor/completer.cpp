#include "ui/editor/completer.h"

#include "ui/editor/code_edit.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>
#include <QTreeWidget>

namespace editor {
namespace {

constexpr int MostOffers = 12; // in view at once
constexpr int MostItems = 200; // more are found by typing on

// A key after which a word is under way.
bool beginsWord(const QKeyEvent &event)
{
    const QString text = event.text();
    if (text.size() != 1 || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    return text[0].isLetterOrNumber() || QStringView(u"\"$.:_-").contains(text[0]);
}

// The word is written already: nothing is left to complete.
bool isWritten(const language::Completions &offer, const language::Item &item)
{
    const bool plain = item.kind == language::ItemKind::Value || item.kind == language::ItemKind::State
        || item.kind == language::ItemKind::Error || item.kind == language::ItemKind::Resource
        || item.kind == language::ItemKind::Path || item.kind == language::ItemKind::Variable;
    return plain && offer.typed == item.label;
}

} // namespace

Completer::Completer(session::Session &session, CodeEdit &edit)
    : QObject(&edit), m_session(session), m_edit(edit), m_list(new QTreeWidget(&edit))
{
    m_list->setObjectName(QStringLiteral("completions"));
    m_list->setAccessibleName(tr("Completions"));
    m_list->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Completer::follow);
    connect(m_list, &QTreeWidget::itemClicked, this, &Completer::accept);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &Completer::adoptTheme);
    m_edit.installEventFilter(this);
    adoptTheme();
}

void Completer::adoptTheme()
{
    const theme::Colours &colours = theme::colours();
    m_list->setStyleSheet(
        QStringLiteral("QTreeWidget { background: %1; color: %2; border: 1px solid %3; border-radius: 6px;"
                       " outline: none; } QTreeWidget::item { padding: 3px 6px; border: none; }"
                       "QTreeWidget::item:selected { background: %4; color: %2; }")
            .arg(colours.panel.name(), colours.ink.name(), colours.line.name(), colours.accentSoft.name()));
}

bool Completer::isOpen() const
{
    return m_list->isVisible();
}

void Completer::open()
{
    m_wanted = true;
    follow();
}

void Completer::close()
{
    m_soon.stop();
    m_list->hide();
}

bool Completer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        close();
    if (event->type() == QEvent::ShortcutOverride && isOpen()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Tab) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

bool Completer::takeKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) {
        open();
        return true;
    }
    if (isOpen() && takeKeyInList(event))
        return true;
    if (beginsWord(event))
        m_wanted = true;
    if (m_wanted || isOpen())
        m_soon.start();
    return false;
}

bool Completer::takeKeyInList(const QKeyEvent &event)
{
    const int last = m_list->topLevelItemCount() - 1;
    const int here = m_list->indexOfTopLevelItem(m_list->currentItem());
    const auto go = [&](int row) { m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row, 0, last))); };
    switch (event.key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Up: go(here == 0 ? last : here - 1); return true;
    case Qt::Key_Down: go(here == last ? 0 : here + 1); return true;
    case Qt::Key_PageUp: go(here - MostOffers); return true;
    case Qt::Key_PageDown: go(here + MostOffers); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (event.modifiers() != Qt::NoModifier)
            return false;
        accept();
        return true;
    default: return false;
    }
}

void Completer::follow()
{
    const bool wanted = std::exchange(m_wanted, false);
    if (m_edit.isReadOnly() || m_edit.textCursor().hasSelection() || (!wanted && !isOpen()))
        return close();
    m_offer = language::completionsAt(m_session.document().snapshot()->definition, m_edit.caret());
    m_items = language::filtered(m_offer.items, m_offer.typed);
    if (m_items.empty() || isWritten(m_offer, m_items.front()))
        return close();
    fill();
    place();
}

void Completer::fill()
{
    m_list->clear();
    if (m_items.size() > MostItems)
        m_items.resize(MostItems);
    QList<QTreeWidgetItem *> rows;
    for (const language::Item &item : m_items) {
        auto *row = new QTreeWidgetItem({item.label, item.detail});
        row->setForeground(1, theme::colours().dim);
        rows << row;
    }
    m_list->addTopLevelItems(rows);
    m_list->setCurrentItem(rows.front());
}

void Completer::place()
{
    const QRect caret = m_edit.cursorRect();
    const int height = m_list->sizeHintForRow(0) * int(std::min<size_t>(m_items.size(), MostOffers)) + 4;
    m_list->header()->resizeSections(QHeaderView::ResizeToContents);
    m_list->resize(std::clamp(m_list->columnWidth(0) + m_list->columnWidth(1) + 20, 220, 620), height);
    QPoint corner = m_edit.viewport()->mapToGlobal(caret.bottomLeft());
    if (const QScreen *screen = m_edit.screen()) {
        const QRect room = screen->availableGeometry();
        if (corner.y() + height > room.bottom())
            corner.setY(m_edit.viewport()->mapToGlobal(caret.topLeft()).y() - height);
        corner.setX(std::max(room.left(), std::min(corner.x(), room.right() - m_list->width())));
    }
    m_list->move(corner);
    m_list->show();
}

void Completer::accept()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    close();
    if (row < 0 || row >= int(m_items.size()))
        return;
    const language::Item item = m_items[size_t(row)];
    const language::Accepted taken = language::accepted(m_offer, item);
    m_session.document().commit(taken.patch, tr("Complete “%1”").arg(item.label));
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(int(std::min<qsizetype>(taken.caret, m_edit.document()->characterCount() - 1)));
    m_edit.setTextCursor(cursor);
    m_edit.ensureCursorVisible();
    if (item.caret >= 0) { // something is left to fill in
        m_wanted = true;
        m_soon.start();
    }
}

} // namespace editor
