// The states palette: what can be put on the canvas, to be found by everyday words, dragged there, or added after
// the selected state with Enter or a double click.
#pragma once

#include "ui/canvas/palette_model.h"
#include "ui/session/session.h"

#include <QWidget>

class QLineEdit;
class QTabBar;

namespace canvas {

class PaletteList;

class Palette : public QWidget
{
    Q_OBJECT

public:
    explicit Palette(session::Session &session, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showTab(int tab);
    void search(const QString &query);
    void addCurrent();

    session::Session &m_session;
    QTabBar *m_tabs;
    QLineEdit *m_search;
    PaletteList *m_list;
    PaletteModel m_actions{PaletteModel::Offer::Actions};
    PaletteModel m_flow{PaletteModel::Offer::Flow};
    PaletteModel m_patterns{PaletteModel::Offer::Patterns};
};

// What Enter in the palette does: the entry's state or states come after the selected one.
void addAfterSelection(session::Session &session, const PaletteEntry &entry);

} // namespace canvas
