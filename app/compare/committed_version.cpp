#include "app/compare/committed_version.h"

#include "core/text/file_text.h"

#include <QFileInfo>

namespace app {

namespace {

constexpr int PatienceMs = 5000;

} // namespace

CommittedVersion::CommittedVersion(const QString &file, QObject *parent)
    : QObject(parent), m_name(QFileInfo(file).fileName())
{
    m_git.setWorkingDirectory(QFileInfo(file).absolutePath());
    m_git.setProgram(QStringLiteral("git"));
    m_git.setArguments({QStringLiteral("--no-pager"), QStringLiteral("show"), QStringLiteral("HEAD:./") + m_name});
    connect(&m_git, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            tell(tr("Git could not be started."));
    });
    connect(&m_git, &QProcess::finished, this, &CommittedVersion::finish);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        tell(tr("Git did not answer in time."));
        m_git.kill();
    });
    m_deadline.start(PatienceMs);
    m_git.start(QIODevice::ReadOnly);
}

void CommittedVersion::finish()
{
    if (m_git.exitStatus() != QProcess::NormalExit || m_git.exitCode() != 0)
        return tell(tr("The last commit has no %1, or it is not in a Git work tree.").arg(m_name));
    const QByteArray bytes = m_git.read(text::LargestFile + 1);
    if (bytes.size() > text::LargestFile)
        return tell(tr("%1 is too large in the last commit.").arg(m_name));
    if (m_isTold)
        return;
    m_isTold = true;
    Q_EMIT found(bytes);
    deleteLater();
}

void CommittedVersion::tell(const QString &sentence)
{
    if (m_isTold)
        return;
    m_isTold = true;
    Q_EMIT failed(sentence);
    deleteLater();
}

} // namespace app
