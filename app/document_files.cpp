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

// A file of its own, whatever is in it now.
Result<Found> plainAt(const QString &path)
{
    const auto bytes = bytesOf(path);
    const auto file = bytes ? text::readFile(*bytes) : Result<text::FileText>(bytes.error());
    return file ? Result<Found>(Found{*file, path, *bytes, {}, {}, {}, {}, std::nullopt}) : file.error();
}

} // namespace

// What changes in a template beside the definition that is being edited.
class CarrierEdit : public QUndoCommand
{
public:
    CarrierEdit(DocumentFiles &files, const QString &before, const QString &after, const QString &label)
        : QUndoCommand(label), m_files(files), m_before(before), m_after(after)
    {
    }

    void redo() override
    {
        if (!m_files.replaceCarrier(m_before, m_after))
            setObsolete(true);
    }
    void undo() override
    {
        if (!m_files.replaceCarrier(m_after, m_before))
            setObsolete(true);
    }

private:
    DocumentFiles &m_files;
    QString m_before, m_after;
};

DocumentFiles::DocumentFiles(document::WorkflowDocument &document, Settings &settings, QObject *parent)
    : QObject(parent), m_document(document), m_settings(settings)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleTime);
    connect(&m_settle, &QTimer::timeout, this, &DocumentFiles::lookOutside);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_document, &document::WorkflowDocument::changed, this, &DocumentFiles::carry);
    connect(&m_document.history(), &QUndoStack::cleanChanged, this, &DocumentFiles::fileChanged);
}

QString DocumentFiles::name() const
{
    return m_path.isEmpty() ? m_name : QFileInfo(m_path).fileName();
}

QString DocumentFiles::filePath() const
{
    return m_within ? addressOf(m_path).file : m_path;
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
    return m_within ? m_document.text().toUtf8() : text::fileBytes(m_document.text(), m_origin);
}

QByteArray DocumentFiles::outside() const
{
    return fingerprintAt(filePath());
}

bool DocumentFiles::isNewer(const QString &path) const
{
    if (m_path.isEmpty())
        return false;
    const QString file = path == m_path ? filePath() : path;
    const bool isOurs = QFileInfo::exists(file) && (path == m_path || isSameFile(file, filePath()));
    return isOurs && fingerprintAt(file) != m_onDisk;
}

bool DocumentFiles::open(const QString &path)
{
    const auto found = definitionAt(path);
    if (!found) {
        m_settings.removeRecentFile(QFileInfo(path).absoluteFilePath());
        Q_EMIT failed(fileSentence(found.error(), path));
        return false;
    }
    openRead(*found);
    return true;
}

void DocumentFiles::openRead(const Found &found)
{
    m_onDisk = fingerprint(found.bytes);
    Q_EMIT fillingsKnown(found.fillings);
    const QString path = QFileInfo(found.path).absoluteFilePath();
    if (found.within)
        adopt(path + u'#' + found.machine, found.within->outer, &found);
    else
        adopt(path, found.file, &found);
    m_settings.addRecentFile(m_path);
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
}

void DocumentFiles::openText(const QString &name, const QString &text)
{
    m_name = name;
    m_onDisk.clear();
    Q_EMIT fillingsKnown({});
    text::FileText file;
    file.text = text;
    adopt({}, file);
}

void DocumentFiles::openRecovered(const QString &path, const QString &name, const QString &text, const QByteArray &base)
{
    const bool found = !path.isEmpty() && QFileInfo::exists(addressOf(path).file) && open(path);
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
    if (m_within && isSameFile(absolute, filePath()))
        return save();
    if (!write(absolute))
        return false;
    m_path = absolute;
    takeCarrier(nullptr);
    m_settings.addRecentFile(m_path);
    m_settings.setLastFolder(QFileInfo(m_path).absolutePath());
    watch();
    Q_EMIT fileChanged();
    return true;
}

void DocumentFiles::reload()
{
    const auto found = m_within ? definitionAt(m_path) : plainAt(m_path);
    if (!found) {
        Q_EMIT failed(fileSentence(found.error(), m_path));
        return;
    }
    m_onDisk = fingerprint(found->bytes);
    // What is carried from now on begins with the text as it is read.
    const bool wasWithin = m_within.has_value();
    m_within.reset();
    Q_EMIT fillingsKnown(found->fillings);
    m_document.commit(text::difference(m_document.text(), found->file.text), tr("Reload %1").arg(name()));
    m_origin = found->within ? found->within->outer : found->file;
    if (wasWithin)
        takeCarrier(&*found);
    if (wasWithin && !found->within) // the template names a file now
        m_path = QFileInfo(found->path).absoluteFilePath();
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
    const auto written = toWrite(path);
    const auto done = written ? writeBytes(path == m_path ? filePath() : path, *written) : written.error();
    if (!done) {
        Q_EMIT notSaved(fileSentence(done.error(), path) + u' ' + tr("Your changes are still here."));
        return false;
    }
    if (!m_within)
        m_origin = text::withText(m_document.text(), m_origin);
    else if (path != m_path)
        m_origin = text::withText(m_document.text(), {});
    m_onDisk = fingerprint(*written);
    m_toldGone = false;
    m_isCarrierEdited = false;
    m_document.history().setClean();
    watch();
    return true;
}

// Of a template it is the template with what was edited in it; elsewhere the definition stands alone.
Result<QByteArray> DocumentFiles::toWrite(const QString &path) const
{
    if (!m_within || path != m_path)
        return bytes();
    const auto outer = m_within->edited(m_document.text());
    return outer ? Result<QByteArray>(text::fileBytes(*outer, m_origin)) : outer.error();
}

void DocumentFiles::carry(const document::Change &change)
{
    if (!m_within || change.isAnother())
        return;
    m_within->take(change.patch, change.now->text);
    const auto refusal = m_within->refusal();
    const QString told = refusal ? fileSentence(*refusal, name()) : QString();
    if (told == m_carrierRefused)
        return;
    m_carrierRefused = told;
    Q_EMIT carrierRefused(told);
}

// The template has changed around the machine, or another of its machines has: what is edited here goes on from there.
bool DocumentFiles::moveAlong(const QByteArray &bytes)
{
    const bool mayMove = m_within && !m_isCarrierEdited;
    const auto found = mayMove ? definitionAt(m_path) : Result<Found>(Refusal{Code::Newer});
    if (!found || !found->within || found->bytes != bytes
        || found->within->machine.inner->text != m_within->machine().inner->text)
        return false;
    exchange::Embedding moved(found->within->outer.text, found->within->machine);
    moved.take(text::difference(m_within->machine().inner->text, m_document.text()), m_document.text());
    takeCarrier(&*found);
    m_within = std::move(moved);
    m_origin = found->within->outer;
    m_onDisk = fingerprint(bytes);
    return true;
}

std::optional<problems::CarrierSource> DocumentFiles::carrier() const
{
    if (!m_carrier)
        return std::nullopt;
    return problems::CarrierSource{QFileInfo(m_carrier->path).fileName(),
                                   m_within ? m_within->outer() : m_carrier->file.text, m_machine, m_within,
                                   [by = m_carrier](const QString &name) { return by->isThere(name); }};
}

void DocumentFiles::editCarrier(const QString &seen, const text::Patch &patch, const QString &label)
{
    const auto now = m_within ? m_within->edited(m_document.text()) : Result<QString>(Refusal{Code::Newer});
    if (now && *now == seen)
        m_document.history().push(new CarrierEdit(*this, seen, text::applied(seen, patch), label));
}

// False where the template is another by now, or would hold another definition.
bool DocumentFiles::replaceCarrier(const QString &before, const QString &after)
{
    const auto now = m_within ? m_within->edited(m_document.text()) : Result<QString>(Refusal{Code::Newer});
    auto machine = now && *now == before ? exchange::readAgain(after, m_within->machine(), m_document.text())
                                         : Refusal{Code::Newer};
    if (!machine || machine->inner->text != m_document.text())
        return false;
    m_within.emplace(after, std::move(*machine));
    m_isCarrierEdited = true;
    Q_EMIT carrierChanged();
    return true;
}

void DocumentFiles::takeCarrier(const Found *found)
{
    m_within.reset();
    if (found && found->within)
        m_within.emplace(found->within->outer.text, found->within->machine);
    m_carrier = found && !found->carriers.empty() ? found->carriers.back().by : nullptr;
    m_machine = m_carrier ? found->carriers.back().machine().name : QString();
    m_isExpress = found && app::isExpress(*found);
    m_isCarrierEdited = false;
}

void DocumentFiles::adopt(const QString &path, const text::FileText &file, const Found *found)
{
    m_path = path;
    m_origin = file;
    takeCarrier(found);
    m_carrierRefused.clear();
    const QString text = m_within ? m_within->machine().inner->text : file.text;
    const json::Format format = m_within ? m_within->machine().inner->format : yaml::formatOf(name(), text);
    m_open = true;
    m_toldGone = false;
    m_lookedSize = -1;
    m_document.reset(text, format);
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
        m_watcher.addPaths({filePath(), QFileInfo(filePath()).absolutePath()});
}

void DocumentFiles::lookOutside()
{
    watch();
    if (m_path.isEmpty())
        return;
    if (!QFileInfo::exists(filePath())) {
        if (!m_toldGone)
            Q_EMIT goneOutside();
        m_toldGone = true;
        return;
    }
    m_toldGone = false;
    const QFileInfo file(filePath());
    if (file.lastModified() == m_lookedAt && file.size() == m_lookedSize)
        return;
    m_lookedAt = file.lastModified();
    m_lookedSize = file.size();
    const auto bytes = bytesOf(filePath());
    if (!bytes || fingerprint(*bytes) == m_onDisk || moveAlong(*bytes))
        return;
    if (isModified())
        Q_EMIT changedOutside();
    else
        reload();
}

} // namespace app
