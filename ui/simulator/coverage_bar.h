// What the test cases cover, in figures, on the drawing on wish, and as a list of what they leave out.
#pragma once

#include "ui/session/case_runner.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace simulator {

class CoverageBar : public QWidget
{
    Q_OBJECT

public:
    CoverageBar(session::Session &session, session::CaseRunner &runner, QWidget *parent = nullptr);

    void retranslateUi();

private:
    void follow();
    void paintOnDrawing();
    void fillMissing();

    session::Session &m_session;
    session::CaseRunner &m_runner;
    QLabel *m_figures;
    QPushButton *m_missing, *m_onDrawing;
};

} // namespace simulator
