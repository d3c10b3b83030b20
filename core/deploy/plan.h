// What every tool's template is made from.
#pragma once

#include "core/deploy/export.h"
#include "core/deploy/holes.h"
#include "core/deploy/permissions.h"

namespace deploy {

struct Plan
{
    const Options &options;
    QString id; // the machine's, as the template calls it
    QString definition; // its JSON
    std::vector<Hole> holes;
    std::vector<Statement> statements; // of its role

    // Null for what is no hole.
    const Hole *hole(const QString &name) const;
    QString parameterOf(const QString &name) const;
    // "statemachine/order.asl.json"
    QString definitionFile() const;
    QString type() const { return options.isExpress ? QStringLiteral("EXPRESS") : QStringLiteral("STANDARD"); }
    QString logsData() const { return options.logsData ? QStringLiteral("true") : QStringLiteral("false"); }
    bool logs() const { return options.logLevel != LogLevel::Off; }
    QString logLevel() const { return wordFor(options.logLevel); }
};

// The parameter's own text: where the hole stands.
QString describedBy(const Hole &hole);
// Which states call for a statement, and why it is no narrower: on one line each, in whatever a comment is there.
QStringList commentsOf(const Statement &statement);
QString logGroupName(const Plan &plan);

std::vector<File> samExport(const Plan &plan);
std::vector<File> cloudFormationExport(const Plan &plan);
std::vector<File> serverlessExport(const Plan &plan);
std::vector<File> terraformExport(const Plan &plan);
std::vector<File> cdkExport(const Plan &plan);

} // namespace deploy
