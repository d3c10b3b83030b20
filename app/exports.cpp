#include "app/exports.h"

#include "app/file_access.h"
#include "app/file_writer.h"
#include "app/picture.h"

#include <QFileDialog>
#include <QFileInfo>

namespace app {

Exports::Exports(DocumentFiles &files, session::Session &session, Settings &settings, MessageBar &messages,
                 const Actions &actions, QWidget *window)
    : QObject(window), m_files(files), m_session(session), m_settings(settings), m_messages(messages), m_window(window)
{
    m_drawing.setMaxThreadCount(1); // in the order asked for
    connect(actions[Act::ExportSvg], &QAction::triggered, this,
            [this] { exportDrawing(QStringLiteral("svg"), tr("SVG pictures (*.svg)")); });
    connect(actions[Act::ExportPng], &QAction::triggered, this,
            [this] { exportDrawing(QStringLiteral("png"), tr("PNG pictures (*.png)")); });
    connect(actions[Act::ExportPdf], &QAction::triggered, this,
            [this] { exportDrawing(QStringLiteral("pdf"), tr("PDF documents (*.pdf)")); });
    connect(actions[Act::ExportDefinition], &QAction::triggered, this, &Exports::exportDefinition);
}

Exports::~Exports()
{
    m_drawing.waitForDone();
}

QString Exports::askPath(const QString &title, const QString &ending, const QString &filter)
{
    const QString stem = m_files.name().section(u'.', 0, 0);
    QString path =
        QFileDialog::getSaveFileName(m_window, title, m_settings.lastFolder() + u'/' + stem + u'.' + ending, filter);
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
    m_session.say(tr("Drawing %1…").arg(path));
    m_drawing.start([this, path, snapshot = m_session.document().snapshot(), direction = m_session.direction(),
                     name = m_files.name()] {
        layout::Layouter layouter;
        const asl::Definition &definition = snapshot->definition;
        const Result<bool> done =
            writePicture(drawingOf(definition, layouter, direction), path, formOf(definition, name));
        QMetaObject::invokeMethod(
            this, [this, done, path] { tell(done, path); }, Qt::QueuedConnection);
    });
}

void Exports::exportDefinition()
{
    const QString ending = m_files.isYaml() ? QStringLiteral("asl.yaml") : QStringLiteral("asl.json");
    const QString path = askPath(tr("Write a copy of the definition"), ending, tr("All files (*)"));
    if (!path.isEmpty())
        tell(m_files.isNewer(path) ? Result<bool>(Refusal{QStringLiteral("file-newer"), {}})
                                   : writeBytes(path, m_files.bytes()),
             path);
}

void Exports::writeHistory(const QString &path, const QByteArray &history)
{
    tell(writeBytes(path, history), path);
}

void Exports::tell(const Result<bool> &done, const QString &path)
{
    if (done)
        m_session.say(tr("Written: %1").arg(path));
    else if (done.error().code == u"picture-format")
        m_messages.show(
            QStringLiteral("export"), Tone::Error,
            tr("A picture's name ends in .svg, .png or .pdf, not in .%1.").arg(done.error().arguments.value(0)));
    else
        m_messages.show(QStringLiteral("export"), Tone::Error, fileSentence(done.error(), path));
}

} // namespace app
