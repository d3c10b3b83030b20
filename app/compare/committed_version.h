// A file as Git's last commit has it. Git is asked in a process of its own, for a few seconds at most; nobody waits.
#pragma once

#include <QProcess>
#include <QTimer>

namespace app {

class CommittedVersion : public QObject
{
    Q_OBJECT

public:
    // Asks at once; ends itself once it has answered.
    CommittedVersion(const QString &file, QObject *parent);

Q_SIGNALS:
    void found(const QByteArray &bytes);
    void failed(const QString &sentence);

private:
    void finish();
    void tell(const QString &sentence);

    QString m_name;
    QProcess m_git;
    QTimer m_deadline;
    bool m_isTold = false;
};

} // namespace app
