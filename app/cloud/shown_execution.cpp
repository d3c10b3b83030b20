#include "app/cloud/shown_execution.h"

#include "app/cloud/held_against.h"
#include "core/cloud/operation.h"
#include "core/history/aws_reading.h"

namespace app {

struct ShownExecution::Read
{
    QString name;
    document::SharedSnapshot snapshot;
    Result<history::Recording> recording;
    QString compared; // empty: it is not over
};

ShownExecution::ShownExecution(Desk &desk, Panels &panels, QObject *parent)
    : QObject(parent), m_desk(desk), m_panels(panels)
{
    m_reading.setMaxThreadCount(1); // in the order in which it happened
}

ShownExecution::~ShownExecution()
{
    m_reading.waitForDone();
}

void ShownExecution::begin(const QString &execution)
{
    m_name = execution.section(u':', 6); // "order:one"
    m_number = 0;
}

void ShownExecution::show(const Value &history, bool isOver)
{
    const Workbench &bench = m_desk.bench();
    m_reading.start([this, history, isOver, name = m_name, snapshot = bench.document.snapshot(),
                     type = bench.session.machineType(), rehearsal = bench.simulation.rehearsal()] {
        const auto made = std::make_shared<Read>(
            Read{name, snapshot, history::recordingFrom(history.dump(), {snapshot, &snapshot->definition}), {}});
        if (made->recording) {
            made->recording->type = type;
            if (isOver)
                made->compared = heldAgainst(*made->recording, rehearsal).sentence;
        }
        QMetaObject::invokeMethod(
            this, [this, made] { put(*made); }, Qt::QueuedConnection);
    });
}

void ShownExecution::put(Read &read)
{
    if (read.name != m_name) // another one was begun meanwhile
        return;
    if (!read.recording)
        return Q_EMIT refused(read.recording.error().about(cloud::commandOf(cloud::Operation::GetExecutionHistory)));
    session::SimulationController &simulation = m_desk.bench().simulation;
    auto recording = std::make_shared<const history::Recording>(std::move(*read.recording));
    if (m_number == 0 || !simulation.extendRecorded(m_number, recording)) {
        simulation.showRecorded(recording, read.snapshot, read.name);
        simulation.seek(simulation.knownEvents()); // where it is on AWS
        m_number = simulation.watched()->number;
        m_panels.show(Act::ShowSimulator);
    }
    if (!read.compared.isEmpty())
        Q_EMIT compared(read.compared);
}

} // namespace app
