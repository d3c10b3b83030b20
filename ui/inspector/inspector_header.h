// Above the form: the tile, the name and the kind of what is shown.
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QLabel;

namespace inspector {

class InspectorHeader : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorHeader(QWidget *parent = nullptr);

    void showState(const asl::Definition &definition, const asl::State &state);
    void showWorkflow(const asl::Definition &definition);
    void showMany(int count);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const QString &icon, const QColor &tile, const QString &name, const QString &badge);
    void elide();

    QLabel *m_tile;
    QLabel *m_name;
    QLabel *m_badge;
    QString m_fullName;
};

} // namespace inspector
