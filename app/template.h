// Files of deployment tools, which hold state machines among other things: what such a file is and which machines are
// seen in it, so that nobody is told that his sound template is a broken definition.
#pragma once

#include "core/base/result.h"
#include "core/text/file_text.h"

#include <optional>
#include <vector>

namespace app {

struct SeenMachine
{
    QString name;
    qsizetype line = 0; // from 1
    QString file; // where its definition lives, if the template names another file
};

struct Template
{
    enum Kind { Sam, CloudFormation, Serverless, Terraform } kind = Sam;
    std::vector<SeenMachine> machines; // in the file's order
};

// Told by the content alone. A text that is a definition, sound or not, is never taken for a template.
std::optional<Template> templateIn(const QString &text);

// The text of a definition's file. Refusals: textOf's, and Code::NoDefinition, which fileSentence() puts into words.
Result<text::FileText> definitionTextOf(const QString &path);
Result<text::FileText> definitionTextFrom(const QByteArray &bytes);

QString templateSentence(const Refusal &refusal, const QString &name);

} // namespace app
