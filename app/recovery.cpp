#include "app/recovery.h"

#include "app/disk.h"
#include "app/file_access.h"
#include "app/file_writer.h"
#include "core/rehearse/beside.h"
#include "core/text/refusals.h"

#include <QDir>
#include <QStandardPaths>
#include <QUuid>

#include <chrono>

#include <sys/stat.h>

namespace app {

namespace {

constexpr std::chrono::milliseconds WriteDelay{500}, RetryDelay{3000};

QString holdOf(const QString &record)
{
    return record.chopped(5) + QStringLiteral(".lock"); // instead of ".json"
}

std::optional<Unsaved> readRecord(const QString &record)
{
    const auto bytes = bytesOf(record);
    if (!bytes)
        return std::nullopt;
    auto unsaved = unsavedFrom(*bytes);
    if (unsaved)
        unsaved->record = record;
    return unsaved;
}

void removeWithHold(const QString &record)
{
    QFile::remove(record);
    QFile::remove(holdOf(record));
}

// Of a program that was killed after it had saved, and before it could say so.
bool isSavedSince(const Unsaved &unsaved)
{
    const auto saved =
        unsaved.path.isEmpty() ? Result<text::FileText>(Refusal{text::Code::Missing}) : textOf(unsaved.path);
    if (!saved || saved->text != unsaved.text)
        return false;
    const auto rehearsal = bytesOf(rehearse::rehearsalFileBeside(unsaved.path));
    return unsaved.rehearsal.isEmpty() || (rehearsal && *rehearsal == unsaved.rehearsal);
}

void makePrivate(const QString &path, mode_t mode)
{
    ::chmod(QFile::encodeName(path).constData(), mode);
}

} // namespace

QString Recovery::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/unsaved");
}

Recovery::Recovery(document::WorkflowDocument &document, DocumentFiles &files, QString folder, RehearsalFile *rehearsal,
                   QObject *parent)
    : QObject(parent), m_document(document), m_files(files), m_rehearsal(rehearsal), m_folder(std::move(folder))
{
    if (m_folder.isEmpty())
        return;
    prepareFolder();
    m_record = m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".json");
    m_hold = Hold::taken(holdOf(m_record));
    m_timer.setSingleShot(true);
    m_timer.setInterval(WriteDelay);
    connect(&m_timer, &QTimer::timeout, this, &Recovery::writeNow);
    connect(&m_document, &document::WorkflowDocument::changed, this, &Recovery::noteChange);
    connect(&m_files, &DocumentFiles::fileChanged, this, &Recovery::noteChange);
    if (m_rehearsal) {
        connect(m_rehearsal, &RehearsalFile::changed, this, &Recovery::noteChange);
        connect(m_rehearsal, &RehearsalFile::modifiedChanged, this, &Recovery::noteChange);
    }
    // A program that is killed while it saves leaves the new text twice, never an older one.
    connect(&m_files, &DocumentFiles::saving, this, &Recovery::writeNow);
}

// An orderly end: the user has been asked about unsaved changes.
Recovery::~Recovery()
{
    removeRecord();
}

// Workflows name accounts and addresses: nobody else is to read them.
void Recovery::prepareFolder()
{
    QDir().mkpath(m_folder);
    makePrivate(m_folder, 0700);
    removeDrafts(m_folder);
    const QDir folder(m_folder);
    for (const QFileInfo &record : folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files)) {
        makePrivate(record.filePath(), 0600);
        if (Hold::isHeld(holdOf(record.filePath())))
            continue;
        const auto unsaved = readRecord(record.filePath());
        if (record.size() == 0 || (unsaved && isSavedSince(*unsaved)))
            removeWithHold(record.filePath());
    }
    for (const QFileInfo &hold : folder.entryInfoList({QStringLiteral("*.lock")}, QDir::Files)) {
        const QString record = hold.filePath().chopped(5) + QStringLiteral(".json");
        if (!QFileInfo::exists(record))
            Hold::taken(hold.filePath()); // and let go: with it goes the file
    }
}

std::optional<Unsaved> Recovery::leftBehind() const
{
    const std::vector<Unsaved> all = allLeftBehind();
    return all.empty() ? std::nullopt : std::optional(all.front());
}

std::vector<Unsaved> Recovery::allLeftBehind() const
{
    std::vector<Unsaved> all;
    if (m_folder.isEmpty())
        return all;
    const QDir folder(m_folder);
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const QString record = folder.filePath(file);
        if (record == m_record || Hold::isHeld(holdOf(record)))
            continue;
        if (auto unsaved = readRecord(record))
            all.push_back(std::move(*unsaved));
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &Unsaved::at);
    return all;
}

void Recovery::restore(const Unsaved &unsaved)
{
    m_files.openRecovered(unsaved.path, unsaved.name, unsaved.text, unsaved.base);
    if (m_rehearsal && !unsaved.rehearsal.isEmpty())
        m_rehearsal->restore(unsaved.rehearsal);
    // Theirs becomes ours in one stroke, which needs no room on a full disk.
    if (m_record.isEmpty() || Disk::used().rename(QFile::encodeName(unsaved.record), QFile::encodeName(m_record)) != 0)
        return;
    QFile::remove(holdOf(unsaved.record));
    noteChange();
}

void Recovery::discard(const Unsaved &unsaved)
{
    removeWithHold(unsaved.record);
}

void Recovery::noteChange()
{
    if (!hasUnsaved())
        removeRecord();
    else if (!m_timer.isActive())
        m_timer.start(WriteDelay);
}

bool Recovery::hasUnsaved() const
{
    return m_files.isModified() || (m_files.isOpen() && m_rehearsal && m_rehearsal->isModified());
}

bool Recovery::writeNow()
{
    if (m_folder.isEmpty() || !hasUnsaved())
        return true;
    if (!QFileInfo::exists(m_folder))
        prepareFolder();
    const Unsaved now{m_record,
                      m_files.path(),
                      m_files.name(),
                      m_document.text(),
                      m_files.base(),
                      QDateTime::currentDateTimeUtc(),
                      m_rehearsal && m_rehearsal->isModified() ? m_rehearsal->bytes() : QByteArray()};
    const auto done = writeBytes(m_record, recordOf(now), {.secret = true});
    if (!done) {
        tellFailure(done.error());
        m_timer.start(RetryDelay);
        return false;
    }
    if (!m_hold)
        m_hold = Hold::taken(holdOf(m_record));
    if (!m_told.isEmpty()) {
        m_told.clear();
        Q_EMIT keepingWorks();
    }
    return true;
}

void Recovery::tellFailure(const Refusal &reason)
{
    const QString why = reason.arguments.isEmpty() ? fileSentence(reason, m_record) : reason.arguments.first();
    if (why == m_told)
        return;
    m_told = why;
    Q_EMIT keepingFailed(tr("Unsaved changes cannot be kept for the case that Batuta ends unexpectedly: %1. Save soon; "
                            "it is tried again meanwhile.")
                             .arg(why));
}

void Recovery::removeRecord()
{
    m_timer.stop();
    if (!m_record.isEmpty())
        QFile::remove(m_record);
    if (!m_told.isEmpty()) {
        m_told.clear();
        Q_EMIT keepingWorks(); // there is nothing to keep
    }
}

} // namespace app
