#include "ui/editor/choice_list.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace editor {
namespace {

constexpr int MostRows = 14;

} // namespace

ChoiceList::ChoiceList(const QString &title, const std::vector<Choice> &choices, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_filter(new QLineEdit), m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("choices"));
    setAccessibleName(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(4);
    column->addWidget(m_filter);
    column->addWidget(m_list);
    m_filter->setPlaceholderText(title);
    m_filter->installEventFilter(this);
    m_list->setHeaderHidden(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setColumnCount(2);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    const theme::Colours &colours = theme::colours();
    setStyleSheet(QStringLiteral("QFrame#choices { background: %1; border: 1px solid %2; } QTreeWidget { border: none;"
                                 " background: %1; color: %3; outline: none; } QTreeWidget::item { padding: 3px; }"
                                 "QTreeWidget::item:selected { background: %4; color: %3; }")
                      .arg(colours.panel.name(), colours.line.name(), colours.ink.name(), colours.accentSoft.name()));
    fill(choices);
    connect(m_filter, &QLineEdit::textChanged, this, &ChoiceList::narrow);
    connect(m_filter, &QLineEdit::returnPressed, this, &ChoiceList::choose);
    connect(m_list, &QTreeWidget::itemClicked, this, &ChoiceList::choose);
}

void ChoiceList::fill(const std::vector<Choice> &choices)
{
    std::vector<QTreeWidgetItem *> above;
    bool isTree = false;
    for (size_t i = 0; i < choices.size(); ++i) {
        auto *item = new QTreeWidgetItem({choices[i].text, choices[i].detail});
        item->setData(0, Qt::UserRole, int(i));
        item->setForeground(1, theme::colours().dim);
        above.resize(std::min(above.size(), size_t(choices[i].depth)));
        if (above.empty())
            m_list->addTopLevelItem(item);
        else
            above.back()->addChild(item);
        isTree = isTree || !above.empty();
        above.push_back(item);
    }
    m_list->setRootIsDecorated(isTree);
    m_list->expandAll();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ChoiceList::showAt(const QPoint &corner)
{
    int rows = 0;
    for (QTreeWidgetItemIterator each(m_list); *each; ++each)
        ++rows;
    m_list->header()->resizeSections(QHeaderView::ResizeToContents);
    const int width = std::clamp(m_list->columnWidth(0) + m_list->columnWidth(1) + 40, 280, 640);
    resize(width, m_list->sizeHintForRow(0) * std::min(rows, MostRows) + m_filter->sizeHint().height() + 24);
    QPoint place = corner;
    if (const QScreen *there = screen()) {
        const QRect room = there->availableGeometry();
        place.setX(std::max(room.left(), std::min(place.x(), room.right() - this->width())));
        place.setY(std::max(room.top(), std::min(place.y(), room.bottom() - height())));
    }
    move(place);
    show();
    m_filter->setFocus();
}

bool ChoiceList::narrowItem(QTreeWidgetItem &item, const QString &typed)
{
    bool fits = item.text(0).contains(typed, Qt::CaseInsensitive);
    for (int i = 0; i < item.childCount(); ++i)
        fits = narrowItem(*item.child(i), typed) || fits;
    item.setHidden(!fits);
    return fits;
}

void ChoiceList::narrow(const QString &typed)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        narrowItem(*m_list->topLevelItem(i), typed);
    QTreeWidgetItem *first = nullptr;
    for (QTreeWidgetItemIterator each(m_list, QTreeWidgetItemIterator::NotHidden); *each; ++each) {
        const bool fits = (*each)->text(0).contains(typed, Qt::CaseInsensitive);
        if (fits && !first)
            first = *each;
    }
    m_list->setCurrentItem(first);
}

void ChoiceList::choose()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const int index = item->data(0, Qt::UserRole).toInt();
    close();
    Q_EMIT chosen(index);
}

bool ChoiceList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        QTreeWidgetItem *next = key->key() == Qt::Key_Down ? m_list->itemBelow(m_list->currentItem())
            : key->key() == Qt::Key_Up                     ? m_list->itemAbove(m_list->currentItem())
                                                           : nullptr;
        if (next)
            m_list->setCurrentItem(next);
        if (next || key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace editor
