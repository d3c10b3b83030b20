// A small searchable list that pops up where a state is wanted.
#pragma once

#include "ui/canvas/palette_model.h"

#include <QFrame>

class QLineEdit;

namespace canvas {

class PaletteList;

class StatePicker : public QFrame
{
    Q_OBJECT

public:
    enum class Offer : quint8 { Everything, Kinds };

    explicit StatePicker(QWidget *parent, Offer offer = Offer::Everything);

    // Deletes itself when it closes.
    void openAt(QPoint global);

Q_SIGNALS:
    void picked(const canvas::PaletteEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &query);
    void pick();

    QLineEdit *m_search;
    PaletteList *m_list;
    PaletteModel m_model;
};

} // namespace canvas
