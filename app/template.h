// A definition wherever it lives: in a file of its own, or as one of the machines in a deployment tool's file, which is
// then named FILE#NAME (the name may be left out where there is one machine).
#pragma once

#include "core/base/result.h"
#include "core/exchange/template.h"
#include "core/text/file_text.h"
#include "core/text/line_index.h"

#include <QMap>

#include <memory>
#include <optional>
#include <vector>

namespace app {

struct Address
{
    QString file;
    QString machine; // empty: none is named
};
// A file whose own name has a # in it is that file.
Address addressOf(const QString &path);
// As exchange::templateIn, with the machines of the files that it includes whole.
std::optional<exchange::Template> templateAt(const QString &path, const QString &text);

// A template's file.
struct Carrier
{
    QString path;
    text::FileText file;
    exchange::Template seen;

    bool isThere(const QString &name) const; // a file that it names
};

struct Carried
{
    std::shared_ptr<const Carrier> by;
    size_t index = 0; // among its machines
    const exchange::Machine &machine() const { return by->seen.machines[index]; }
};

struct Found
{
    // The definition alone. Out of a template's text its expressions stand as there; standaloneOf() has placeholders instead.
    text::FileText file;
    QString path; // of the file it stands in
    QByteArray bytes; // of that file
    QString machine; // its name there; empty in a file of its own
    QString type; // as the template says; empty in a file of its own
    QMap<QString, QString> constants; // what the template fills in and is known
    std::vector<exchange::Filling> fillings; // all that it fills in
    struct Within
    {
        text::FileText outer;
        exchange::Machine machine; // with its inner text
    };
    std::optional<Within> within;
    // Of a file of its own that Terraform fills in: what it says, with ${Name} for each of Terraform's expressions.
    std::optional<exchange::Inner> filledIn = {};
    // What carries it, the file that was named first; more than one where a file of serverless.yml is in several. Empty for a file
    // of its own.
    std::vector<Carried> carriers = {};
};

// Refusals: textOf's, exchange's, and Code::NoDefinition; fileSentence() puts them all into words.
Result<Found> definitionAt(const QString &path);
// A machine that cannot be read, and where in the template it stands.
struct UnreadMachine
{
    QString machine;
    text::Place place; // of its definition
    Refusal reason;
};
struct Definitions
{
    QString path; // of the file, without a machine's name
    std::vector<Found> found;
    std::vector<UnreadMachine> unread;
};
// All of them: of a definition's file the one, of a template each of its machines.
Result<Definitions> definitionsAt(const QString &path);
// "template.yaml:12:5: Orders: The definition lies in S3 …"
QString unreadSentence(const QString &path, const UnreadMachine &unread);

bool isExpress(const Found &found); // its template says so
// JSON or YAML.
json::Format formatOf(const Found &found);
// What a template's machine is called in a file of its own.
QString fileNameFor(const QString &machine, json::Format format);
// As a file of its own would hold it.
text::FileText standaloneOf(const Found &found);
Result<text::FileText> definitionTextOf(const QString &path);
Result<text::FileText> definitionTextFrom(const QByteArray &bytes, const QString &machine = {});

QString templateSentence(const Refusal &refusal, const QString &name);

} // namespace app
