#include "app/rehearsal_file.h"

#include "app/file_access.h"
#include "app/file_writer.h"
#include "app/refusals.h"
#include "core/rehearse/beside.h"
#include "ui/problems/problem_text.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace app {

namespace {

QByteArray printOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
}

QByteArray printAt(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    const auto bytes = bytesOf(path);
    return bytes ? printOf(*bytes) : bytes.error().name().toLatin1();
}

} // namespace

RehearsalFile::RehearsalFile(DocumentFiles &files, session::SimulationController &simulation, QObject *parent)
    : QObject(parent), m_files(files), m_simulation(simulation)
{
    settle();
    connect(&m_simulation, &session::SimulationController::rehearsalChanged, this, &RehearsalFile::follow);
}

QString RehearsalFile::path() const
{
    return rehearse::rehearsalFileBeside(m_files.path());
}

QString RehearsalFile::folder() const
{
    return m_files.path().isEmpty() ? QString() : QFileInfo(m_files.path()).absolutePath();
}

bool RehearsalFile::read()
{
    m_onDisk.clear();
    m_writtenTo = path();
    if (m_writtenTo.isEmpty() || !QFileInfo::exists(m_writtenTo))
        return false;
    const auto bytes = bytesOf(m_writtenTo);
    if (!bytes) {
        Q_EMIT failed(fileSentence(bytes.error(), m_writtenTo));
        return false;
    }
    m_onDisk = printOf(*bytes);
    auto rehearsal = rehearse::rehearsalInText(bytes->toStdString());
    if (!rehearsal) {
        m_onDisk = QByteArrayLiteral("unread"); // what we could not read is not written over unasked
        Q_EMIT failed(QFileInfo(m_writtenTo).fileName() + QStringLiteral(": ") + problems::sentence(rehearsal.error()));
        return false;
    }
    m_simulation.setRehearsal(rehearse::unfolded(std::move(*rehearsal), folder()));
    return true;
}

void RehearsalFile::settle()
{
    m_known = m_simulation.rehearsal();
    follow();
}

void RehearsalFile::follow()
{
    Q_EMIT changed();
    const bool isModified = m_simulation.rehearsal() != m_known;
    if (isModified == m_isModified)
        return;
    m_isModified = isModified;
    Q_EMIT modifiedChanged();
}

bool RehearsalFile::isNewer() const
{
    return m_writtenTo == path() ? printAt(path()) != m_onDisk : QFileInfo::exists(path());
}

void RehearsalFile::keepMine()
{
    m_writtenTo = path();
    m_onDisk = printAt(path());
}

QByteArray RehearsalFile::bytes() const
{
    return QByteArray::fromStdString(rehearse::fileTextOf(rehearse::foldedInto(m_simulation.rehearsal(), folder())));
}

bool RehearsalFile::save()
{
    const QString to = path();
    // Elsewhere than before: what belongs to the workflow goes with it.
    const bool hasMoved = to != m_writtenTo && m_simulation.rehearsal() != rehearse::Rehearsal();
    if (to.isEmpty() || (!m_isModified && !hasMoved))
        return true;
    if (isNewer()) {
        Q_EMIT notSaved(fileSentence(Refusal{Code::Newer}, to));
        return false;
    }
    const QByteArray written = bytes();
    const auto done = writeBytes(to, written);
    if (!done) {
        Q_EMIT notSaved(fileSentence(done.error(), to));
        return false;
    }
    m_writtenTo = to;
    m_onDisk = printOf(written);
    settle();
    return true;
}

void RehearsalFile::restore(const QByteArray &bytes)
{
    if (auto rehearsal = rehearse::rehearsalInText(bytes.toStdString()))
        m_simulation.setRehearsal(rehearse::unfolded(std::move(*rehearsal), folder()));
}

} // namespace app
