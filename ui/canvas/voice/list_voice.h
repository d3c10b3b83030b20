// A list of palette entries for screen readers: each is an item that can be pressed, as a click would press it; headings are
// headings.
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QModelIndex>
#include <QObject>

namespace canvas {

class PaletteList;

class ListVoice : public QAccessibleWidget
{
public:
    explicit ListVoice(PaletteList &list);
    ~ListVoice() override;

    PaletteList &list() const { return m_list; }
    QModelIndex indexAt(int row) const;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    void forget(); // the rows are others

    PaletteList &m_list;
    QObject m_follower;
    mutable QHash<int, QAccessible::Id> m_items; // by row
};

} // namespace canvas
