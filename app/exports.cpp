#include "app/exports.h"

#include "app/deployment_dialog.h"
#include "app/file_access.h"
#include "app/file_writer.h"
#include "app/message_bar.h"
#include "app/picture.h"
#include "app/refusals.h"
#include "app/run_page.h"
#include "core/rehearse/beside.h"
#include "ui/simulator/stepping_panel.h"
#include "ui/theme/verbatim.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace app {

namespace {

// In words; empty: there is none.
QString faultOf(const Result<bool> &done, const QString &path)
{
    return done ? QString() : fileSentence(done.error(), path);
}

// A run that was not made from a definition is told with the one that is open.
history::Recording withDefinition(history::Recording run, const session::Session &session)
{
    const document::SharedSnapshot snapshot = session.document().snapshot();
    if (!run.definition)
        run.definition = {snapshot, &snapshot->definition};
    return run;
}

} // namespace

Exports::Exports(Desks &desks, const Actions &actions, QWidget *window)
    : QObject(window), m_desks(desks), m_window(window)
{
    m_drawing.setMaxThreadCount(1); // in the order asked for
    connect(actions[Act::ExportSvg], &QAction::triggered, this,
            [this] { exportDrawing(QStringLiteral("svg"), tr("SVG pictures (*.svg)")); });
    connect(actions[Act::ExportPng], &QAction::triggered, this,
            [this] { exportDrawing(QStringLiteral("png"), tr("PNG pictures (*.png)")); });
    connect(actions[Act::ExportPdf], &QAction::triggered, this,
            [this] { exportDrawing(QStringLiteral("pdf"), tr("PDF documents (*.pdf)")); });
    connect(actions[Act::ExportDefinition], &QAction::triggered, this, &Exports::exportDefinition);
    connect(actions[Act::ExportPage], &QAction::triggered, this, &Exports::exportPage);
    connect(actions[Act::ExportHandIn], &QAction::triggered, this, &Exports::exportHandIn);
    connect(actions[Act::ExportDeployment], &QAction::triggered, this,
            [this] { (new DeploymentDialog(bench(), m_desks.workspace(), &m_desks.front()))->show(); });
    connect(actions[Act::ExportMermaid], &QAction::triggered, this,
            [this] { exportWords(WordForm::Mermaid, QStringLiteral("mmd"), tr("Mermaid diagrams (*.mmd)")); });
    connect(actions[Act::ExportDot], &QAction::triggered, this,
            [this] { exportWords(WordForm::Dot, QStringLiteral("dot"), tr("DOT graphs (*.dot)")); });
    connect(actions[Act::ExportMarkdown], &QAction::triggered, this,
            [this] { exportWords(WordForm::Markdown, QStringLiteral("md"), tr("Markdown texts (*.md)")); });
    connect(&desks, &Desks::frontChanged, this, &Exports::follow);
    follow(desks.front());
}

void Exports::follow(Desk &desk)
{
    QObject *seat = m_seat.taken();
    connect(&desk, &Desk::historyExported, seat,
            [this](const QString &path, const QByteArray &history) { writeHistory(path, history); });
    connect(
        &desk, &Desk::filesExported, seat,
        [this](const QString &folder, const std::map<std::string, std::string> &files) { writeFiles(folder, files); });
}

Exports::~Exports()
{
    m_drawing.waitForDone();
}

QString Exports::askPath(const QString &title, const QString &ending, const QString &filter)
{
    const QString stem = bench().files.name().section(u'.', 0, 0);
    QString path = QFileDialog::getSaveFileName(
        m_window, title, m_desks.workspace().settings().lastFolder() + u'/' + stem + u'.' + ending, filter);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += u'.' + ending;
    return path;
}

void Exports::exportDrawing(const QString &ending, const QString &filter)
{
    const QString path = askPath(tr("Export the drawing"), ending, filter);
    if (!path.isEmpty())
        writeDrawing(path);
}

void Exports::writeDrawing(const QString &path)
{
    session::Session &session = bench().session;
    session.say(tr("Drawing %1…").arg(path));
    m_drawing.start([this, path, snapshot = session.document().snapshot(), direction = session.direction(),
                     name = bench().files.name(), desk = QPointer<Desk>(&m_desks.front())] {
        layout::Layouter layouter;
        const asl::Definition &definition = snapshot->definition;
        const Result<bool> done =
            writePicture(drawingOf(definition, layouter, direction), path, formOf(definition, name));
        tellLater(desk, faultOf(done, path), path);
    });
}

void Exports::exportWords(WordForm form, const QString &ending, const QString &filter)
{
    const QString title = form == WordForm::Markdown ? tr("Export the states") : tr("Export the drawing");
    const QString path = askPath(title, ending, filter);
    if (path.isEmpty())
        return;
    const QString words =
        inWords(form, bench().document.snapshot()->definition, rehearse::machineNameOf(bench().files.name()));
    tell(m_desks.front(), faultOf(writeBytes(path, words.toUtf8()), path), path);
}

void Exports::exportPage()
{
    const QString path = askPath(tr("Export the run as a page"), QStringLiteral("html"), tr("Web pages (*.html)"));
    if (!path.isEmpty())
        writePage(path);
}

void Exports::writePage(const QString &path)
{
    session::Session &session = bench().session;
    const history::Recording *run = bench().simulation.recording();
    if (!run)
        return;
    // One that is too long is not even copied.
    if (const auto fits = fitsPage(*run); !fits)
        return tell(m_desks.front(), faultOf(fits, path), path);
    session.say(tr("Writing %1…").arg(path));
    m_drawing.start([this, path, recording = withDefinition(*run, session), direction = session.direction(),
                     name = bench().files.name(), desk = QPointer<Desk>(&m_desks.front())] {
        const auto page = runPage(recording, name, direction);
        const auto done = page ? writeBytes(path, *page) : Result<bool>(page.error());
        tellLater(desk, faultOf(done, path), path);
    });
}

void Exports::exportHandIn()
{
    const QString folder = QFileDialog::getExistingDirectory(m_window, tr("Where to write the hand-in folder"),
                                                             m_desks.workspace().settings().lastFolder());
    if (!folder.isEmpty())
        writeHandIn(folder);
}

void Exports::writeHandIn(const QString &folder)
{
    session::Session &session = bench().session;
    HandIn what;
    what.name = bench().files.name();
    what.definition = bench().files.bytes();
    what.rehearsal = bench().simulation.rehearsal();
    what.direction = session.direction();
    if (what.rehearsal != rehearse::Rehearsal())
        what.beside.insert({QFileInfo(rehearse::rehearsalFileBeside(what.name)).fileName(), bench().rehearsal.bytes()});
    if (const history::Recording *run = bench().simulation.recording(); run && fitsPage(*run))
        what.run = withDefinition(*run, session);
    session.say(tr("Writing %1…").arg(folder));
    m_drawing.start([this, folder, what = std::move(what), desk = QPointer<Desk>(&m_desks.front())] {
        const auto files = handInFiles(what);
        const QStringList replaced = files ? replacedIn(folder, *files) : QStringList();
        if (!files)
            tellLater(desk, fileSentence(files.error(), what.name), folder);
        else if (replaced.isEmpty())
            writeFolder(folder, *files, desk);
        else
            QMetaObject::invokeMethod(
                this, [this, folder, files = *files, replaced, desk] { askToReplace(folder, files, replaced, desk); },
                Qt::QueuedConnection);
    });
}

// Called beside the window, as tellLater() is.
void Exports::writeFolder(const QString &folder, const std::vector<FolderFile> &files, const QPointer<Desk> &desk)
{
    const auto written = app::writeInto(folder, files);
    tellLater(desk, written ? QString() : written.error(), folder);
}

// Without a fault it is written.
void Exports::tellLater(const QPointer<Desk> &desk, const QString &fault, const QString &path)
{
    QMetaObject::invokeMethod(
        this, [this, desk, fault, path] { tell(desk ? *desk : m_desks.front(), fault, path); }, Qt::QueuedConnection);
}

void Exports::askToReplace(const QString &folder, const std::vector<FolderFile> &files, const QStringList &replaced,
                           const QPointer<Desk> &desk)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Hand-in folder"),
                                tr("These files are there already and say something else. Replace them?"),
                                QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(theme::verbatim(replaced.join(u'\n')));
    const QPushButton *replace = box->addButton(tr("Replace"), QMessageBox::AcceptRole);
    connect(replace, &QPushButton::clicked, this, [this, folder, files, desk] {
        m_drawing.start([this, folder, files, desk] { writeFolder(folder, files, desk); });
    });
    box->open();
}

void Exports::exportDefinition()
{
    const DocumentFiles &files = bench().files;
    const QString ending = files.isYaml() ? QStringLiteral("asl.yaml") : QStringLiteral("asl.json");
    const QString path = askPath(tr("Write a copy of the definition"), ending, tr("All files (*)"));
    if (!path.isEmpty())
        writeDefinition(path);
}

void Exports::writeDefinition(const QString &path)
{
    const Workbench *holder = m_desks.workspace().holding(path);
    const auto done = holder && holder->files.isNewer(path) ? Result<bool>(Refusal{Code::Newer})
                                                            : writeBytes(path, bench().files.bytes());
    tell(m_desks.front(), faultOf(done, path), path);
}

void Exports::writeHistory(const QString &path, const QByteArray &history)
{
    tell(m_desks.front(), faultOf(writeBytes(path, history), path), path);
}

// By BUCKET/KEY, as they are read again. What a key may name outside of the folder is not written there.
void Exports::writeFiles(const QString &folder, const std::map<std::string, std::string> &files)
{
    for (const auto &[name, contents] : files) {
        const QString path = QDir::cleanPath(folder + u'/' + QString::fromStdString(name));
        if (!path.startsWith(QDir::cleanPath(folder) + u'/'))
            continue;
        QDir().mkpath(QFileInfo(path).absolutePath());
        const auto done = writeBytes(path, QByteArray::fromStdString(contents));
        if (!done)
            return tell(m_desks.front(), faultOf(done, path), path);
    }
    tell(m_desks.front(), {}, folder);
}

void Exports::tell(Desk &desk, const QString &fault, const QString &path)
{
    if (fault.isEmpty())
        desk.bench().session.say(tr("Written: %1").arg(path));
    else
        desk.messages().show(QStringLiteral("export"), Tone::Error, fault);
}

} // namespace app
