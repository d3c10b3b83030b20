// What is exported of a workflow, for the command line and the window alike: the files that a deployment tool takes, with
// the rehearsal beside the definition, and its drawing or its states in words. Nothing is written here.
#pragma once

#include "app/folder_files.h"
#include "core/deploy/export.h"

namespace app {

struct Deployment
{
    std::vector<FolderFile> files; // the template first, a rehearsal last
    std::vector<Refusal> notices;
    QStringList unknown, widened; // as deploy::Export has them
};

// `rehearsal`: the bytes of its file, where it is to come along.
Result<Deployment> deploymentOf(const asl::Definition &definition, const deploy::Options &options,
                                const std::optional<QByteArray> &rehearsal);

// What a drawing is written as in words; and states as tables.
enum class WordForm : quint8 { Dot, Mermaid, Markdown };
std::optional<WordForm> wordFormNamed(QStringView word);
QString inWords(WordForm form, const asl::Definition &definition, const QString &title);

} // namespace app
