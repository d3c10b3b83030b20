// The state's name. It is written when the typing is finished, since everything that names the state follows; whether
// it may be is said while one types.
#pragma once

#include "ui/inspector/subject.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace inspector {

class NameField : public QWidget
{
    Q_OBJECT

public:
    explicit NameField(Subject state);
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    edit::Answer renamed() const;
    void check();
    void rename();
    void showError(const QString &sentence);

    Subject m_state;
    QLineEdit *m_line;
    QLabel *m_error;
    QString m_shown; // the name the text says, as last shown
};

} // namespace inspector
