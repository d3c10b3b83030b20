#include "app/recovery.h"

#include "app/file_access.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

#include <chrono>

namespace app {

namespace {

constexpr std::chrono::milliseconds WriteDelay{1000};

QString lockOf(const QString &record)
{
    return record.chopped(5) + QStringLiteral(".lock"); // instead of ".json"
}

std::optional<Unsaved> readRecord(const QString &record)
{
    const auto bytes = bytesOf(record);
    if (!bytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    if (!object.contains(u"text"))
        return std::nullopt;
    Unsaved unsaved;
    unsaved.record = record;
    unsaved.path = object[u"path"].toString();
    unsaved.name = object[u"name"].toString();
    unsaved.text = object[u"text"].toString();
    unsaved.at = QDateTime::fromString(object[u"at"].toString(), Qt::ISODate);
    return unsaved;
}

bool isOrphaned(const QString &record)
{
    QLockFile lock(lockOf(record));
    lock.setStaleLockTime(0); // only the death of its owner frees it, never age
    return lock.tryLock(0);
}

} // namespace

QString Recovery::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/unsaved");
}

Recovery::Recovery(document::WorkflowDocument &document, DocumentFiles &files, QString folder, QObject *parent)
    : QObject(parent), m_document(document), m_files(files), m_folder(std::move(folder))
{
    if (m_folder.isEmpty())
        return;
    QDir().mkpath(m_folder);
    m_record = m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".json");
    m_lock = std::make_unique<QLockFile>(lockOf(m_record));
    m_lock->setStaleLockTime(0);
    m_lock->tryLock(0);
    m_timer.setSingleShot(true);
    m_timer.setInterval(WriteDelay);
    connect(&m_timer, &QTimer::timeout, this, &Recovery::writeNow);
    connect(&m_document, &document::WorkflowDocument::snapshotChanged, this, &Recovery::noteChange);
    connect(&m_files, &DocumentFiles::fileChanged, this, &Recovery::noteChange);
}

// An orderly end: the user has been asked about unsaved changes.
Recovery::~Recovery()
{
    removeRecord();
}

std::optional<Unsaved> Recovery::leftBehind() const
{
    std::optional<Unsaved> newest;
    if (m_folder.isEmpty())
        return newest;
    const QDir folder(m_folder);
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const QString record = folder.filePath(file);
        if (record == m_record || !isOrphaned(record))
            continue;
        const auto unsaved = readRecord(record);
        if (unsaved && (!newest || newest->at < unsaved->at))
            newest = unsaved;
    }
    return newest;
}

void Recovery::restore(const Unsaved &unsaved)
{
    m_files.openRecovered(unsaved.path, unsaved.name, unsaved.text);
    writeNow(); // ours before theirs goes
    discard(unsaved);
}

void Recovery::discard(const Unsaved &unsaved)
{
    QFile::remove(unsaved.record);
    QFile::remove(lockOf(unsaved.record));
}

void Recovery::noteChange()
{
    if (!m_files.isModified())
        removeRecord();
    else if (!m_timer.isActive())
        m_timer.start();
}

void Recovery::writeNow()
{
    if (m_folder.isEmpty() || !m_files.isModified())
        return;
    const QJsonObject object{
        {QStringLiteral("path"), m_files.path()},
        {QStringLiteral("name"), m_files.name()},
        {QStringLiteral("text"), m_document.text()},
        {QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
    };
    if (!writeBytes(m_record, QJsonDocument(object).toJson(QJsonDocument::Compact)))
        qWarning("Unsaved changes could not be kept in %s", qPrintable(m_record));
}

void Recovery::removeRecord()
{
    m_timer.stop();
    if (!m_record.isEmpty())
        QFile::remove(m_record);
}

} // namespace app
