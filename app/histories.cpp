#include "app/histories.h"

#include "app/file_access.h"
#include "app/message_bar.h"
#include "app/workspace/workspace_commands.h"
#include "core/history/aws_reading.h"

#include <QFileDialog>
#include <QFileInfo>

namespace app {

namespace {

const QString HistorySubject = QStringLiteral("history");

} // namespace

Histories::Histories(Desks &desks, WorkspaceCommands &commands, Panels &panels, const Actions &actions, QWidget *window)
    : QObject(window), m_desks(desks), m_panels(panels), m_window(window)
{
    m_reading.setMaxThreadCount(1); // in the order asked for
    connect(actions[Act::OpenHistory], &QAction::triggered, this, &Histories::choose);
    connect(&commands, &WorkspaceCommands::historyFound, this, &Histories::read);
}

Histories::~Histories()
{
    m_reading.waitForDone();
}

void Histories::choose()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open an execution history"),
                                                      m_desks.workspace().settings().lastFolder(),
                                                      tr("Execution histories (*.json);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void Histories::open(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return refuse(m_desks.front(), fileSentence(bytes.error(), path));
    read(path, *bytes);
}

void Histories::read(const QString &path, const QByteArray &bytes)
{
    Desk &desk = m_desks.front();
    if (!desk.bench().files.isOpen())
        return refuse(desk,
                      tr("%1 is an execution's history. Open the workflow that ran first, and then this file.")
                          .arg(QFileInfo(path).fileName()));
    m_reading.start([this, path, bytes, snapshot = desk.bench().document.snapshot(), front = QPointer<Desk>(&desk)] {
        auto recording =
            history::recordingFrom(std::string_view(bytes.constData(), size_t(bytes.size())),
                                   std::shared_ptr<const asl::Definition>(snapshot, &snapshot->definition));
        QMetaObject::invokeMethod(
            this,
            [this, front, snapshot, path, recording = std::move(recording)]() mutable {
                if (front)
                    show(*front, std::move(recording), snapshot, path);
            },
            Qt::QueuedConnection);
    });
}

void Histories::show(Desk &desk, Result<history::Recording> recording, document::SharedSnapshot snapshot,
                     const QString &path)
{
    if (!recording)
        return refuse(desk, fileSentence(recording.error(), path));
    desk.messages().dismiss(HistorySubject);
    recording->type = desk.bench().session.machineType();
    desk.bench().simulation.showRecorded(std::make_shared<const history::Recording>(std::move(*recording)),
                                         std::move(snapshot), path);
    m_panels.show(Act::ShowSimulator);
}

void Histories::refuse(Desk &desk, const QString &sentence)
{
    desk.messages().show(HistorySubject, Tone::Error, sentence);
}

} // namespace app
