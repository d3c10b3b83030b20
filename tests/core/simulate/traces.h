// The golden traces' definitions, inputs and answers: a run for each kind of state and each way it may end.
#pragma once

#include "tests/core/simulate/runs.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace traces {

inline QString folder()
{
    return QStringLiteral(BATUTA_TEST_DATA "/traces/");
}

inline QByteArray content(const QString &name)
{
    QFile file(folder() + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline sim::Setup setup(const QString &name)
{
    const Value script = Value::parse(content(name + QStringLiteral(".script.json")).toStdString());
    sim::Setup made = runs::setup(QString::fromUtf8(content(name + QStringLiteral(".asl.json"))), script.at("input"),
                                  script.value("answers", Value::object()));
    if (script.value("type", "standard") == "express")
        made.type = sim::MachineType::Express;
    return made;
}

inline QStringList names()
{
    QStringList found = QDir(folder()).entryList({QStringLiteral("*.asl.json")}, QDir::Files, QDir::Name);
    for (QString &name : found)
        name.chop(9);
    return found;
}

inline void addRows()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names())
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace traces
