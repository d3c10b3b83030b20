// All keyboard shortcuts on one page, as the actions have them, and the keys of the drawing and the simulator. Those of the
// commands can be changed there: the key of the row that is chosen is pressed in the field below.
#pragma once

#include "app/key_bindings.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTableWidget;

namespace app {

class ShortcutList : public QDialog
{
    Q_OBJECT

public:
    ShortcutList(KeyBindings &bindings, QWidget *parent);

private:
    void fill();
    void build();
    QAction *current() const; // null: a key of a panel's own
    void showCurrent();
    void showWhatWouldHappen();
    void bind();

    KeyBindings &m_bindings;
    QTableWidget *m_table;
    QLabel *m_what;
    QKeySequenceEdit *m_key;
    QPushButton *m_set, *m_restore;
    QLabel *m_told;
};

void showAbout(QWidget *parent);

} // namespace app
