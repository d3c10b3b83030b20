// Which calls an answer is for, beside their numbers: the items of a Map, and a condition. Says at the field what is
// wrong with it.
#pragma once

#include "core/simulate/script.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace answers {

class BindingForm : public QWidget
{
    Q_OBJECT

public:
    explicit BindingForm(QWidget *parent = nullptr);

    // What says the same already stays as it was typed. Items are only asked for within a Map.
    void show(const sim::Binding &binding, bool isInMap);
    // Nothing while it is none yet.
    std::optional<sim::Binding> binding() const;

Q_SIGNALS:
    void changed();

private:
    void build();
    void check();
    void fold();

    bool m_isInMap = false;
    QToolButton *m_more;
    QWidget *m_fields;
    QLabel *m_itemsTitle, *m_whenTitle, *m_itemsFault, *m_whenFault;
    QLineEdit *m_items, *m_when;
};

} // namespace answers
