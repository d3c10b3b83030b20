// The program as a shell runs it, in a folder of its own: its exit code, its answer, its complaints.
#pragma once

#include "tests/app/small_disk.h"

#include <QProcess>
#include <QTemporaryDir>

namespace tests {

struct Reply
{
    int code = -1;
    QByteArray said;
    QByteArray complained;
};

class Program
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        if (!put(path(name), bytes))
            qFatal("A test's file could not be written.");
    }
    QByteArray read(const QString &name) const { return got(path(name)); }

    // A line of a shell; $batuta is the program.
    Reply shell(const QString &line) const
    {
        QProcess shell;
        shell.setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("batuta"), QStringLiteral(BATUTA_PROGRAM));
        shell.setProcessEnvironment(environment);
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line});
        if (!shell.waitForFinished(60000) || shell.exitStatus() != QProcess::NormalExit) {
            shell.kill();
            shell.waitForFinished();
            return {};
        }
        return {shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tests
