// Above the form: the tile, the name and the kind of what is shown, and of a state what such a kind is.
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace inspector {

class InspectorHeader : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorHeader(QWidget *parent = nullptr);

    void showState(const asl::Definition &definition, const asl::State &state);
    void showWorkflow(const asl::Definition &definition);
    void showMany(int count);

Q_SIGNALS:
    void meaningWanted(); // of the state's kind

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const QString &icon, const QColor &tile, const QString &name, const QString &badge);
    void retranslateUi();
    void elide();

    QLabel *m_tile;
    QLabel *m_name;
    QLabel *m_badge;
    QToolButton *m_meaning;
    QString m_fullName;
};

} // namespace inspector
