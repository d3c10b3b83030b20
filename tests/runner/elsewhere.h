// Runs other tests of the same program as computers elsewhere would: other time zones, another language's locale.
#pragma once

#include "tests/runner/runner.h"

#include <QProcess>

namespace runner {

// Under the sanitizers the one that differs most: the same code runs in all of them.
inline void addPlaces()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("locale");
    QTest::newRow("half an hour off, in Brazilian Portuguese")
        << QStringLiteral("Asia/Kolkata") << QStringLiteral("pt_BR.UTF-8");
    if (IsSanitized)
        return;
    QTest::newRow("in UTC, in no language") << QStringLiteral("UTC") << QStringLiteral("C");
    QTest::newRow("west of UTC, in Brazilian Portuguese")
        << QStringLiteral("America/Sao_Paulo") << QStringLiteral("pt_BR.UTF-8");
    QTest::newRow("where clocks change, in German") << QStringLiteral("Europe/Berlin") << QStringLiteral("de_DE.UTF-8");
}

// Each subject's tests pass there.
inline void passElsewhere(const QStringList &subjects, const QString &zone, const QString &locale)
{
    auto surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(QStringLiteral("TZ"), zone);
    for (const char *name : {"LANG", "LC_ALL"})
        surroundings.insert(QString::fromLatin1(name), locale);
    for (const QString &subject : subjects) {
        QProcess there;
        there.setProcessEnvironment(surroundings);
        there.start(QCoreApplication::applicationFilePath(), {subject, QStringLiteral("-silent")});
        QVERIFY(there.waitForFinished(300000));
        QVERIFY2(there.exitStatus() == QProcess::NormalExit && there.exitCode() == 0,
                 there.readAllStandardOutput().constData());
    }
}

} // namespace runner
