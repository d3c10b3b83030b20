// A workflow as the files that a deployment tool takes: a template with the machine, its settings and a role of the least
// privilege, and the definition, where the tool reads that from a file. The definition means the same as before: each
// ${Name} becomes a parameter of the template, and nothing else is touched but what the tool would misread. Nothing is
// written here.
#pragma once

#include "core/asl/definition.h"
#include "core/base/result.h"
#include "core/deploy/settings.h"

#include <QMap>

namespace deploy {

enum class Tool : quint8 { Sam, CloudFormation, Serverless, Terraform, Cdk };

struct Options : Settings
{
    Tool tool = Tool::Sam;
    QString name; // the machine's
    bool isExpress = false;
    QMap<QString, QString> values; // what ${Names} are known to stand for: the parameters' defaults
};

struct File
{
    QString name; // within the folder
    QString text;
    bool operator==(const File &) const = default;
};

struct Export
{
    std::vector<File> files; // the template first
    QString rehearsal; // what a rehearsal beside the definition is called there
    std::vector<Refusal> notices; // what is lost or left open all the same
    QStringList unknown; // ${Names} that get no default: whoever deploys says what they stand for
    QStringList widened; // states for which the role may do more than one would wish, since only a run knows on what
};

// "sam", "cloudformation", "serverless", "terraform", "cdk".
std::optional<Tool> toolNamed(QStringView word);

Result<Export> exportOf(const asl::Definition &definition, const Options &options);

} // namespace deploy
