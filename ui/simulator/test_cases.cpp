#include "ui/simulator/test_cases.h"

#include "core/rehearse/beside.h"
#include "core/text/refusals.h"
#include "ui/problems/problem_text.h"
#include "ui/theme/verbatim.h"

#include <QActionGroup>
#include <QFile>
#include <QMenu>

namespace simulator {

TestCases::TestCases(session::SimulationController &simulation, QObject *parent)
    : QObject(parent), m_simulation(simulation)
{
}

void TestCases::refuse(const Refusal &reason)
{
    m_simulation.session().say(problems::sentence(reason));
}

bool TestCases::load(const QByteArray &json, const QString &machine, const QString &file)
{
    m_fileName = file.isEmpty() ? tr("The mock file") : file;
    m_file.reset();
    m_names.clear();
    choose({});
    if (json.isEmpty())
        return true;
    auto read = sim::readMockFile(json.toStdString());
    if (!read) {
        refuse(read.error().about(m_fileName));
        return false;
    }
    const std::vector<std::string> machines = read->machines();
    const auto found = std::ranges::find(machines, machine.toStdString());
    m_machine = found != machines.end() ? *found : machines.empty() ? std::string() : machines.front();
    for (const std::string &name : read->testCases(m_machine))
        m_names << QString::fromStdString(name);
    m_file = std::move(*read);
    choose(m_names.value(0));
    return true;
}

bool TestCases::loadFile(const QString &path, const QString &machine)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        refuse(Refusal{text::Code::Unreadable, {QFileInfo(path).fileName(), file.errorString()}});
        return false;
    }
    return load(file.read(rehearse::LargestMockFile), machine, QFileInfo(path).fileName());
}

void TestCases::loadBeside(const QString &workflow)
{
    const QString mocks = rehearse::mockFileBeside(workflow);
    if (!mocks.isEmpty())
        loadFile(mocks, rehearse::machineNameOf(workflow));
    else
        load({}, {});
}

void TestCases::forget()
{
    m_file.reset();
    m_names.clear();
    m_current.clear();
    Q_EMIT changed();
}

void TestCases::choose(const QString &name)
{
    m_current.clear();
    sim::Script script;
    if (m_file && !name.isEmpty()) {
        auto chosen = m_file->script(m_machine, name.toStdString());
        if (chosen) {
            script = std::move(*chosen);
            m_current = name;
        } else {
            refuse(chosen.error().about(m_fileName));
        }
    }
    m_simulation.setScript(std::move(script));
    Q_EMIT changed();
}

void TestCases::fill(QMenu *menu)
{
    menu->clear();
    const QStringList names = QStringList{QString()} + m_names;
    for (const QString &name : names) {
        QAction *entry = menu->addAction(name.isEmpty() ? tr("No mocks: every task asks") : theme::withoutKeys(name));
        entry->setCheckable(true);
        entry->setChecked(name == m_current);
        connect(entry, &QAction::triggered, this, [this, name] { choose(name); });
    }
}

} // namespace simulator
