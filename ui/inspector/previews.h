// Below each JSONata expression of the page that is seen: what it comes to on the data of the state's last visit in the run
// that is watched. Where there was none, or it fails on these data, nothing.
#pragma once

#include "ui/session/inquirer.h"
#include "ui/session/simulation_controller.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace sim {
class Stager;
}

namespace inspector {

class FieldEditor;

class Previews : public QObject
{
    Q_OBJECT

public:
    explicit Previews(session::SimulationController &simulation, QObject *parent = nullptr);
    // The page has new contents, or is another.
    void follow(QWidget *page, const asl::StatePath &state);

private:
    void inquire();

    session::SimulationController &m_simulation;
    QPointer<QWidget> m_page;
    asl::StatePath m_state;
    QTimer m_rest; // until nobody types any more
    std::shared_ptr<sim::Stager> m_stager; // the inquirer's alone
    session::Inquirer m_inquirer; // last: it is waited for first
};

} // namespace inspector
