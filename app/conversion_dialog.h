// From JSONPath to JSONata with a look first: both texts side by side, the spots to check, and whether both versions
// end the same on the simulator's input. Converting is one step of the history.
#pragma once

#include "core/convert/to_jsonata.h"
#include "ui/session/simulation_controller.h"

#include <QDialog>
#include <QThreadPool>

class QCheckBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace app {

class ConversionDialog : public QDialog
{
    Q_OBJECT

public:
    ConversionDialog(session::Session &session, session::SimulationController &simulation, QWidget *parent);
    ~ConversionDialog() override;
    // Only what is selected is to be converted, until the user wants more.
    void narrowToState();

private:
    void compute();
    void showTexts(const QString &before, const QString &after);
    void showDoubts();
    void compare(const QString &converted);
    void convertNow();

    session::Session &m_session;
    session::SimulationController &m_simulation;
    convert::Conversion m_conversion;
    quint64 m_number = 0; // of the snapshot it is of
    QCheckBox *m_onlySelected;
    QLabel *m_count;
    QPlainTextEdit *m_before;
    QPlainTextEdit *m_after;
    QListWidget *m_doubts;
    QLabel *m_comparison;
    QPushButton *m_convert;
    QThreadPool m_pool;
};

} // namespace app
