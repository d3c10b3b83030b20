#include "app/histories.h"

#include "app/file_access.h"
#include "app/message_bar.h"
#include "app/workspace/workspace_commands.h"
#include "core/history/aws_reading.h"
#include "core/rehearse/saved_run.h"

#include <QFileDialog>
#include <QFileInfo>

namespace app {

namespace {

const QString HistorySubject = QStringLiteral("history");

} // namespace

Histories::Histories(Desks &desks, WorkspaceCommands &commands, Panels &panels, const Actions &actions, QWidget *window)
    : QObject(window), m_desks(desks), m_commands(commands), m_panels(panels), m_window(window)
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

struct Histories::Read
{
    QString path;
    Result<history::Recording> recording;
    document::SharedSnapshot snapshot; // of the workflow that it was read beside
    std::optional<rehearse::SavedRun> saved; // a run of ours
    std::optional<sim::Run> run; // that one, come as far again
};

void Histories::read(const QString &path, const QByteArray &bytes)
{
    Desk &desk = m_desks.front();
    m_reading.start([this, path, bytes, snapshot = desk.bench().document.snapshot(), front = QPointer<Desk>(&desk)] {
        const std::string_view text(bytes.constData(), size_t(bytes.size()));
        const auto made = std::make_shared<Read>(
            Read{path, history::recordingFrom(text, {snapshot, &snapshot->definition}), snapshot, {}, {}});
        if (made->recording)
            made->saved = rehearse::savedRunIn(text);
        if (made->saved)
            made->run = rehearse::ranAgain(*made->saved, *made->recording);
        QMetaObject::invokeMethod(
            this,
            [this, front, made] {
                if (front)
                    show(*front, std::move(*made));
            },
            Qt::QueuedConnection);
    });
}

void Histories::show(Desk &desk, Read read)
{
    if (!read.recording)
        return refuse(desk, fileSentence(read.recording.error(), read.path));
    desk.messages().dismiss(HistorySubject);
    if (read.run)
        return showAgain(std::move(read));
    if (!desk.bench().files.isOpen())
        return refuse(desk,
                      tr("%1 is an execution's history. Open the workflow that ran first, and then this file.")
                          .arg(QFileInfo(read.path).fileName()));
    read.recording->type = desk.bench().session.machineType();
    desk.bench().simulation.showRecorded(std::make_shared<const history::Recording>(std::move(*read.recording)),
                                         std::move(read.snapshot), read.path);
    m_panels.show(Act::ShowSimulator);
}

// In the workflow that ran: where that is not the one in front, its text is in the file.
void Histories::showAgain(Read read)
{
    const Workbench &front = m_desks.front().bench();
    if (!front.files.isOpen() || front.document.text() != read.saved->definition)
        m_commands.openText(QFileInfo(read.path).completeBaseName() + QStringLiteral(".asl.json"),
                            read.saved->definition);
    m_desks.front().bench().simulation.showSaved(std::move(*read.run), read.saved->rehearsal,
                                                 qint64(read.recording->events.size()), read.path);
    m_panels.show(Act::ShowSimulator);
}

void Histories::refuse(Desk &desk, const QString &sentence)
{
    desk.messages().show(HistorySubject, Tone::Error, sentence);
}

} // namespace app
