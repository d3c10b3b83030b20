#include "ui/canvas/voice/list_voice.h"

#include "ui/canvas/palette_list.h"
#include "ui/canvas/palette_model.h"

namespace canvas {

namespace {

class ItemVoice : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemVoice(ListVoice &list, int row) : m_list(list), m_row(row) {}

    bool isValid() const override { return index().isValid(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_list.window(); }
    QAccessibleInterface *parent() const override { return &m_list; }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return isHeading() ? QAccessible::Heading : QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        const QRect inView = m_list.list().visualRect(index());
        return {m_list.list().viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

    QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Name)
            return index().data(Qt::DisplayRole).toString();
        if (which != QAccessible::Description)
            return {};
        const QString line = index().data(PaletteModel::LineRole).toString();
        return line.isEmpty() ? index().data(PaletteModel::DetailRole).toString() : line;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = state.focusable = !isHeading();
        state.selected = state.focused = m_list.list().currentIndex() == index();
        state.offscreen = !m_list.list().viewport()->rect().intersects(m_list.list().visualRect(index()));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return isHeading() ? QStringList() : QStringList{pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    void doAction(const QString &name) override
    {
        if (name != pressAction() || isHeading())
            return;
        PaletteList &list = m_list.list();
        list.setCurrentIndex(index());
        Q_EMIT list.chosen();
    }

private:
    QModelIndex index() const { return m_list.indexAt(m_row); }
    bool isHeading() const { return !(index().flags() & Qt::ItemIsSelectable); }

    ListVoice &m_list;
    int m_row;
};

} // namespace

ListVoice::ListVoice(PaletteList &list) : QAccessibleWidget(&list, QAccessible::List), m_list(list)
{
    QObject::connect(&list, &PaletteList::rowsChanged, &m_follower, [this] { forget(); });
}

ListVoice::~ListVoice()
{
    forget();
}

void ListVoice::forget()
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
    m_items.clear();
}

QModelIndex ListVoice::indexAt(int row) const
{
    const QAbstractItemModel *model = m_list.model();
    return model ? model->index(row, 0) : QModelIndex();
}

int ListVoice::childCount() const
{
    return m_list.model() ? m_list.model()->rowCount() : 0;
}

QAccessibleInterface *ListVoice::child(int index) const
{
    if (!indexAt(index).isValid())
        return nullptr;
    if (!m_items.contains(index))
        m_items.insert(index,
                       QAccessible::registerAccessibleInterface(new ItemVoice(const_cast<ListVoice &>(*this), index)));
    return QAccessible::accessibleInterface(m_items.value(index));
}

int ListVoice::indexOfChild(const QAccessibleInterface *child) const
{
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it)
        if (QAccessible::accessibleInterface(it.value()) == child)
            return it.key();
    return -1;
}

QAccessibleInterface *ListVoice::childAt(int x, int y) const
{
    const QModelIndex index = m_list.indexAt(m_list.viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? child(index.row()) : nullptr;
}

QAccessibleInterface *ListVoice::focusChild() const
{
    return m_list.hasFocus() && m_list.currentIndex().isValid() ? child(m_list.currentIndex().row()) : nullptr;
}

} // namespace canvas
