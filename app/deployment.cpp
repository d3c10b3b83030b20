#include "app/deployment.h"

#include "app/hand_in/readme.h"
#include "core/graph/diagram_text.h"
#include "ui/document/rule_words.h"

namespace app {

Result<Deployment> deploymentOf(const asl::Definition &definition, const deploy::Options &options,
                                const std::optional<QByteArray> &rehearsal)
{
    const auto made = deploy::exportOf(definition, options);
    if (!made)
        return made.error();
    Deployment all{{}, made->notices, made->unknown, made->widened};
    for (const deploy::File &file : made->files)
        all.files.push_back({file.name, file.text.toUtf8()});
    if (rehearsal)
        all.files.push_back({made->rehearsal, *rehearsal});
    return all;
}

std::optional<WordForm> wordFormNamed(QStringView word)
{
    if (word == u"dot")
        return WordForm::Dot;
    if (word == u"mermaid")
        return WordForm::Mermaid;
    return word == u"markdown" ? std::optional(WordForm::Markdown) : std::nullopt;
}

QString inWords(WordForm form, const asl::Definition &definition, const QString &title)
{
    if (form == WordForm::Markdown)
        return statesInMarkdown(definition, title);
    const graph::FlowGraph drawn = graph::flowGraphOf(definition, document::ruleWords());
    return form == WordForm::Dot ? graph::dotText(drawn, title) : graph::mermaidText(drawn);
}

} // namespace app
