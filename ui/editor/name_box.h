// One line over the editor to type a name into: Enter takes it, Escape and looking elsewhere do not.
#pragma once

#include <QFrame>

class QLineEdit;

namespace editor {

class NameBox : public QFrame
{
    Q_OBJECT

public:
    NameBox(const QString &title, const QString &name, QWidget *parent);
    void showAt(const QPoint &corner);

Q_SIGNALS:
    void named(const QString &name);

private:
    QLineEdit *m_name;
};

} // namespace editor
