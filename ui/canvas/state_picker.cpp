#include "ui/canvas/state_picker.h"

#include "ui/canvas/palette_list.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace canvas {

StatePicker::StatePicker(QWidget *parent, Offer offer)
    : QFrame(parent, Qt::Popup), m_search(new QLineEdit(this)), m_list(new PaletteList(this)),
      m_model(offer == Offer::Kinds ? PaletteModel::Offer::Kinds : PaletteModel::Offer::Everything)
{
    setObjectName(u"statePicker"_qs);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Choose a state"));
    m_search->setPlaceholderText(tr("Search: queue, wait, Lambda…"));
    m_search->setAccessibleName(tr("Search states and actions"));
    m_search->addAction(theme::icon(u"search"_qs), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setDragEnabled(false);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &StatePicker::search);
    connect(m_search, &QLineEdit::returnPressed, this, &StatePicker::pick);
    connect(m_list, &QListView::clicked, this, &StatePicker::pick);
    connect(m_list, &PaletteList::chosen, this, &StatePicker::pick);
    search({});
    if (offer == Offer::Everything)
        prepareSearch();
}

void StatePicker::search(const QString &query)
{
    m_model.search(query);
    m_list->setCurrentIndex(m_model.firstEntry());
}

void StatePicker::pick()
{
    const PaletteEntry *entry = m_model.entryAt(m_list->currentIndex());
    if (!entry)
        return;
    const PaletteEntry chosen = *entry;
    close();
    Q_EMIT picked(chosen);
}

void StatePicker::openAt(QPoint global)
{
    resize(260, 340);
    const QScreen *screen = QGuiApplication::screenAt(global);
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    move(qBound(room.left(), global.x(), qMax(room.left(), room.right() - width())),
         qBound(room.top(), global.y(), qMax(room.top(), room.bottom() - height())));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

bool StatePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace canvas
