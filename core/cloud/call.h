// One thing asked of AWS, as the words that its CLI is called with, and as the line that a person would type. Nothing of
// it runs here.
#pragma once

#include "core/cloud/operation.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace cloud {

// As the user's own CLI has them; what is empty is left to its configuration and environment.
struct Account
{
    QString profile, region, endpoint;
    bool operator==(const Account &) const = default;
};

struct Option
{
    QString name; // "--definition"
    QString value; // empty: it is a flag
    bool isDocument = false; // a text of any length, which goes through a file
};

struct Call
{
    Operation operation{};
    std::vector<Option> options;
};

struct MachineWish
{
    QString definition; // JSON
    QString role; // ARN; empty: as it is
    QString type; // "STANDARD", "EXPRESS"
};

Call listingMachines();
Call describingMachine(const QString &machine);
Call creatingMachine(const QString &name, const MachineWish &wish);
Call updatingMachine(const QString &machine, const MachineWish &wish);
Call validating(const QString &definition, const QString &type);
// The definition of one state. Without a role AWS takes only states that call nothing.
Call testingState(const QString &state, const QString &input, const QString &role);
struct ExecutionWish
{
    QString machine; // ARN
    QString name; // empty: AWS gives one
    QString input; // JSON
    bool isSync = false; // of an Express machine: the answer is the execution's end
};
Call starting(const ExecutionWish &wish);
Call describingExecution(const QString &execution);
Call readingHistory(const QString &execution); // all of it
Call readingLatest(const QString &execution, int most); // the last events, the newest first
Call redriving(const QString &execution);

// `placeOf` says what stands for a document on the line: "file://…", or the text itself.
QStringList argumentsOf(const Call &call, const Account &account,
                        const std::function<QString(const Option &)> &placeOf);
// What the environment must hold for it beside what it holds already: "NAME=VALUE".
QStringList environmentOf(const Call &call, const Account &account);
// As a POSIX shell reads it.
QString shellLine(const QStringList &environment, const QStringList &arguments);

// The last part of an ARN that tells the region, or none.
bool isExecution(const QString &arn);
// "arn:aws:states:REGION:ACCOUNT:express:NAME:…", which no history is kept of.
bool isExpressExecution(const QString &arn);

} // namespace cloud
