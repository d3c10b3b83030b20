#include "app/document_files.h"

#include "app/file_access.h"
#include "app/file_writer.h"
#include "app/refusals.h"
#include "app/template.h"
#include "core/yaml/parser.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <chrono>

namespace app {

namespace {

// Editors write in several strokes (empty, rename, write); one look when they are done is enough.
constexpr std::chrono::milliseconds SettleTime{200};

QByteArray fingerprint(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
}

// What cannot be read has one too: it is not what was read before.
QByteArray fingerprintAt(const QString &path)
{
    const auto bytes = bytesOf(path);
    return bytes ? fingerprint(*bytes) : bytes.error().name().toLatin1();
}

} // namespace

DocumentFiles::DocumentFiles(document::WorkflowDocument &document, Settings &settings, QObject *parent)
    : QObject(parent), m_document(document), m_settings(settings)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleTime);
    connect(&m_settle, &QTimer::timeout, this, &DocumentFiles::lookOutside);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_document.history(), &QUndoStack::cleanChanged, this, &DocumentFiles::fileChanged);
}

QString DocumentFiles::name() const
{
    return m_path.isEmpty() ? m_name : QFileInfo(m_path).fileName();
}

bool DocumentFiles::isModified() const
{
    return m_open && !m_document.history().isClean();
}

bool DocumentFiles::isYaml() const
{
    return m_document.snapshot()->tree->format() == json::Format::Yaml;
}

QByteArray DocumentFiles::bytes() const
{
    return text::fileBytes(m_document.text(), m_origin);
}

QByteArray DocumentFiles::outside() const
{
    return fingerprintAt(m_path);
}

bool DocumentFiles::isNewer(const QString &path) const
{
    const bool isOurs = !m_path.isEmpty() && QFileInfo::exists(path) && (path == m_path || isSameFile(path, m_path));
    return isOurs && fingerprintAt(path) != m_onDisk;
}

Result<DocumentFiles::Reading> DocumentFiles::read(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    const auto file = definitionTextFrom(*bytes);
    if (!file)
        return file.error();
    return Reading{*file, *bytes};
}

bool DocumentFiles::open(const QString &path)
{
    const auto reading = read(path);
    if (!reading) {
        m_settings.removeRecentFile(QFileInfo(path).absoluteFilePath());
        Q_EMIT failed(fileSentence(reading.error(), path));
        return false;
    }
    openRead(path, *reading);
    return true;
}

void DocumentFiles::openRead(const QString &path, const Reading &reading)
{
    m_onDisk = fingerprint(reading.bytes);
    adopt(QFileInfo(path).absoluteFilePath(), reading.file);
    m_settings.addRecentFile(m_path);
    m_settings.setLastFolder(QFileInfo(m_path).absolutePath());
}

void DocumentFiles::openText(const QString &name, const QString &text)
{
    m_name = name;
    m_onDisk.clear();
    text::FileText file;
    file.text = text;
    adopt({}, file);
}

void DocumentFiles::openRecovered(const QString &path, const QString &name, const QString &text, const QByteArray &base)
{
    const bool found = !path.isEmpty() && QFileInfo::exists(path) && open(path);
    if (!found)
        openText(name, {});
    m_document.commit(text::difference(m_document.text(), text), tr("Restore unsaved changes"));
    if (!found || !isModified() || m_onDisk == base)
        return;
    m_onDisk = base;
    Q_EMIT changedOutside();
}

void DocumentFiles::close()
{
    m_name.clear();
    m_onDisk.clear();
    adopt({}, {});
    m_open = false;
    Q_EMIT opened();
    Q_EMIT fileChanged();
}

bool DocumentFiles::save()
{
    return !m_path.isEmpty() && write(m_path);
}

bool DocumentFiles::saveAs(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!write(absolute))
        return false;
    m_path = absolute;
    m_settings.addRecentFile(m_path);
    m_settings.setLastFolder(QFileInfo(m_path).absolutePath());
    watch();
    Q_EMIT fileChanged();
    return true;
}

void DocumentFiles::reload()
{
    const auto bytes = bytesOf(m_path);
    const auto file = bytes ? text::readFile(*bytes) : Result<text::FileText>(bytes.error());
    if (!file) {
        Q_EMIT failed(fileSentence(file.error(), m_path));
        return;
    }
    m_onDisk = fingerprint(*bytes);
    m_document.commit(text::difference(m_document.text(), file->text), tr("Reload %1").arg(name()));
    m_origin = *file;
    m_document.history().setClean();
    Q_EMIT reloaded();
    Q_EMIT fileChanged();
}

void DocumentFiles::keepMine(const QByteArray &seen)
{
    m_onDisk = seen;
}

bool DocumentFiles::write(const QString &path)
{
    if (isNewer(path)) {
        Q_EMIT notSaved(fileSentence(Refusal{Code::Newer}, path));
        return false;
    }
    Q_EMIT saving();
    const QByteArray written = bytes();
    const auto done = writeBytes(path, written);
    if (!done) {
        Q_EMIT notSaved(fileSentence(done.error(), path) + u' ' + tr("Your changes are still here."));
        return false;
    }
    m_origin = text::withText(m_document.text(), m_origin);
    m_onDisk = fingerprint(written);
    m_toldGone = false;
    m_document.history().setClean();
    watch();
    return true;
}

void DocumentFiles::adopt(const QString &path, const text::FileText &file)
{
    m_path = path;
    m_origin = file;
    m_open = true;
    m_toldGone = false;
    m_lookedSize = -1;
    m_document.reset(file.text, yaml::formatOf(name(), file.text));
    watch();
    Q_EMIT opened();
    Q_EMIT fileChanged();
}

// The folder is watched too: a file that is replaced by a rename is no longer the one that was watched.
void DocumentFiles::watch()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    if (!m_path.isEmpty())
        m_watcher.addPaths({m_path, QFileInfo(m_path).absolutePath()});
}

void DocumentFiles::lookOutside()
{
    watch();
    if (m_path.isEmpty())
        return;
    if (!QFileInfo::exists(m_path)) {
        if (!m_toldGone)
            Q_EMIT goneOutside();
        m_toldGone = true;
        return;
    }
    m_toldGone = false;
    const QFileInfo file(m_path);
    if (file.lastModified() == m_lookedAt && file.size() == m_lookedSize)
        return;
    m_lookedAt = file.lastModified();
    m_lookedSize = file.size();
    const auto bytes = bytesOf(m_path);
    if (!bytes || fingerprint(*bytes) == m_onDisk)
        return;
    if (isModified())
        Q_EMIT changedOutside();
    else
        reload();
}

} // namespace app
