#include "app/cloud/outgoing.h"

#include "core/asl/substitution.h"
#include "core/base/reading.h"
#include "core/cloud/refusals.h"
#include "core/json/parser.h"
#include "core/yaml/json_text.h"
#include "core/yaml/parser.h"

namespace app {

Result<QString> outgoing(const QString &text, const QString &name, const QMap<QString, QString> &values)
{
    const json::Format format = yaml::formatOf(name, text);
    const QString filled = asl::substituted(text, values, format);
    if (const auto left = asl::substitutionsIn(filled); !left.empty())
        return Refusal{cloud::Code::Unfilled, {left.front().name}};
    const json::Tree tree = yaml::parse(filled, format);
    if (!tree.isSound() || filled.trimmed().isEmpty())
        return Refusal{cloud::Code::Faulty};
    return format == json::Format::Json ? Result<QString>(filled) : yaml::jsonText(tree, yaml::Tags::Dropped);
}

QString outgoingState(const asl::Definition &definition, const asl::State &state)
{
    const json::Tree &tree = *definition.tree;
    const text::Span span = tree[state.node].span;
    const QString own = tree.text().mid(span.begin, span.length());
    if (state.language != asl::QueryLanguage::Jsonata || tree.find(state.node, u"QueryLanguage") != json::NoNode)
        return own;
    return QStringLiteral("{\"QueryLanguage\": \"JSONata\", ") + own.mid(1);
}

Result<QString> outgoingInput(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QStringLiteral("{}");
    if (!valueFrom(text.toStdString()))
        return Refusal{cloud::Code::NoInput};
    return text;
}

} // namespace app
