// The variables in scope and the context object, as they are at the moment shown.
#pragma once

#include "ui/session/playback.h"

#include <QWidget>

class QPlainTextEdit;
class QTabWidget;
class QTableWidget;

namespace simulator {

class VariablesView : public QWidget
{
    Q_OBJECT

public:
    explicit VariablesView(session::Playback &playback, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void refresh();

    session::Playback &m_playback;
    QTabWidget *m_tabs;
    QTableWidget *m_table;
    QPlainTextEdit *m_context;
};

} // namespace simulator
