#include "core/validate/readings.h"

#include "core/validate/placeholder.h"
#include "core/validate/rules.h"

#include <QRegularExpression>

namespace validate {

namespace {

using json::NodeId;

class ReadingCheck
{
public:
    explicit ReadingCheck(Findings &findings) : m_findings(findings), m_tree(findings.tree()) {}

    void check(NodeId node)
    {
        const json::Node &at = m_tree[node];
        if (!at.key.isEmpty())
            checkText(node, at.key);
        const bool isScalar = m_tree.isString(node) || m_tree.kind(node) == json::Kind::Number;
        if (isScalar && !isPlaceholder(m_tree, node))
            checkText(node, at.span);
    }

private:
    // What is quoted, or a block, does not look like these; nor does an alias, at whose anchor it is told.
    void checkText(NodeId node, text::Span span)
    {
        const QString written = m_tree.text().mid(span.begin, span.length());
        if (isReadDifferently(written))
            m_findings.add({Rule::YamlReadersDisagree, {written}}, m_findings.location(node), span);
    }

    Findings &m_findings;
    const json::Tree &m_tree;
};

} // namespace

bool isReadDifferently(const QString &written)
{
    static const QRegularExpression form(QStringLiteral("^(?:"
                                                        "[Yy]es|YES|[Nn]o|NO|[Oo]n|ON|[Oo]ff|OFF"
                                                        "|[-+]?0[0-9_]+"
                                                        "|[-+]?[1-9][0-9]*_[0-9_]*"
                                                        "|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+"
                                                        "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
                                                        "(?:(?:[Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}.*)?"
                                                        ")$"));
    return form.match(written).hasMatch();
}

void checkReadings(Findings &findings)
{
    if (findings.tree().format() != json::Format::Yaml)
        return;
    ReadingCheck check(findings);
    for (NodeId node = 0; node < NodeId(findings.tree().size()); ++node)
        check.check(node);
}

} // namespace validate
