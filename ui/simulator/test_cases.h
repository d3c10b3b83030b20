// The test cases of the loaded mock file, and the one chosen: its answers are the next run's.
#pragma once

#include "ui/session/simulation_controller.h"

#include <QObject>
#include <QStringList>

#include <optional>

class QMenu;

namespace simulator {

class TestCases : public QObject
{
    Q_OBJECT

public:
    explicit TestCases(session::SimulationController &simulation, QObject *parent = nullptr);

    // AWS's MockConfigFile.json. The first machine's cases are taken where there is none of that name; the first
    // case is chosen. Empty bytes unload. False for what is no mock file; the session tells it.
    bool load(const QByteArray &json, const QString &machine, const QString &file = {});
    bool loadFile(const QString &path, const QString &machine);
    // The mock file that lies beside a workflow; see core/rehearse.
    void loadBeside(const QString &workflow);
    void forget(); // the mock file; what tasks answer stays

    const QStringList &names() const { return m_names; }
    const QString &current() const { return m_current; }
    void choose(const QString &name); // empty: no mocks, every task asks
    void fill(QMenu *menu); // with an entry for each, and one for none

Q_SIGNALS:
    void changed();

private:
    void refuse(const Refusal &reason);

    session::SimulationController &m_simulation;
    std::optional<sim::MockFile> m_file;
    QString m_fileName; // for refusals
    std::string m_machine;
    QStringList m_names;
    QString m_current;
};

} // namespace simulator
