// The ${Names} of the definition, each with a field for what it stands for in a run. Hidden where there are none.
#pragma once

#include "ui/session/simulation_controller.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace simulator {

class SubstitutionForm : public QWidget
{
    Q_OBJECT

public:
    SubstitutionForm(session::SimulationController &simulation, session::Session &session, QWidget *parent = nullptr);

    void retranslateUi();
    void focusOn(const QString &name);

private:
    void follow();
    void build();
    void showValues();
    void keep(const QString &name, const QString &value);

    session::Session &m_session;
    QStringList m_names; // those with a field
    QLabel *m_title;
    QFormLayout *m_fields;
};

} // namespace simulator
