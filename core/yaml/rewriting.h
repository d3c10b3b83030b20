// One round of turning a document into what is wanted: every edit that can be made of the text as it stands.
// Where edits would meet, some wait for the next round.
#pragma once

#include "core/base/result.h"
#include "core/text/patch.h"
#include "core/yaml/matching.h"
#include "core/yaml/parser.h"
#include "core/yaml/refusals.h"
#include "core/yaml/writer.h"

namespace yaml {

class Rewriting
{
public:
    Rewriting(const Document &now, const json::Tree &wanted);

    // Empty once the document says what is wanted.
    Result<text::Patch> round();

private:
    using NodeId = json::NodeId;
    using Nodes = std::vector<NodeId>;

    void value(NodeId node, NodeId want);
    void object(NodeId node, NodeId want);
    void array(NodeId node, NodeId want);
    void arrange(NodeId container, NodeId want, const Nodes &own, const std::vector<Slot> &slots);
    void arrangeBlock(const Nodes &own, const std::vector<Slot> &slots);
    void arrangeFlow(NodeId container, const Nodes &own, const std::vector<Slot> &slots);
    void insertBlock(const Nodes &own, const std::vector<Slot> &slots);
    void removeBlock(const Nodes &own, const std::vector<bool> &kept);
    bool removeFlow(const Nodes &own, const std::vector<bool> &kept);
    void rename(NodeId node, NodeId want);
    void replace(NodeId node, NodeId want);
    void replaceScalar(NodeId node, NodeId want);

    std::vector<bool> keptOf(const Nodes &own, const std::vector<Slot> &slots) const;
    QString keyText(NodeId want, NodeId sibling) const;
    QString entryText(NodeId want, qsizetype column, NodeId sibling) const;
    QString afterKey(NodeId want, qsizetype column, bool literals) const;
    QString afterDash(NodeId want, qsizetype column, bool literals) const;
    QString flowText(NodeId want, const QString &lineIndent, bool onLines, bool quoted) const;
    bool isQuotedFlow(NodeId near) const;
    text::Span spanOf(NodeId node);
    void edit(text::Span span, const QString &text);
    void refuse(Code code, NodeId node);

    const Document &m_document;
    const json::Tree &m_now;
    const json::Tree &m_wanted;
    Style m_style;
    text::Patch m_edits;
    std::optional<Refusal> m_refusal;
};

} // namespace yaml
