// Builds a tree from yaml-cpp's events.
#pragma once

#include "core/json/tree.h"
#include "core/yaml/parser.h"

#include <QSet>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

namespace yaml {

// Thrown to leave the parser when values nest too deeply, or aliases multiply beyond all measure.
struct BeyondMeasure
{
    json::ErrorCode code = json::ErrorCode::TooDeep;
    text::Span span;
    QString words;
};

class Builder : public YAML::EventHandler
{
public:
    // `utf8` is the text as the parser sees it; `hasPairs`: with surrogate pairs hidden in it.
    Builder(const QString &text, const std::string &utf8, bool hasPairs)
        : m_text(text), m_utf8(utf8), m_hasPairs(hasPairs)
    {
    }

    // Marks what is still open as damaged and closes it there.
    void breakOff(qsizetype position);
    // yaml-cpp counts bytes.
    qsizetype unitOf(int byte);
    qsizetype end() const { return m_nodes.empty() ? 0 : m_nodes.front().span.end; } // of what was read so far
    json::Tree tree(std::vector<json::SyntaxError> errors);
    const std::vector<Shared> &sharing() const { return m_shared; }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override;
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override;

private:
    struct Decoded
    {
        QString key, string;
    };
    struct Open
    {
        json::NodeId id;
        bool keyNext = false;
        bool flow = false;
        bool isBracketed = false;
        text::Span key;
        QString keyText;
    };

    QString read(const YAML::Mark &mark, const std::string &value);
    void refuseEmptyItem(const YAML::Mark &mark, YAML::anchor_t anchor);
    bool isKeyNext() const { return !m_open.empty() && m_open.back().keyNext; }
    json::NodeId added(text::Span span, json::Kind kind, YAML::anchor_t anchor);
    json::NodeId linked(json::NodeId parent);
    void start(const YAML::Mark &mark, json::Kind kind, YAML::anchor_t anchor, bool flow);
    void end(QChar closing);
    qsizetype bracketEnd(qsizetype reach, QChar closing) const;
    void valueDone();
    void copy(json::NodeId from, json::NodeId to, text::Span span);
    json::NodeId twinOf(json::NodeId original, json::NodeId parent, Shared shared);
    void markShared(json::NodeId source);
    void merge(json::NodeId object);
    void takeFrom(json::NodeId object, json::NodeId source, QSet<QString> &held);
    int depthOf(json::NodeId node) const;

    const QString &m_text;
    const std::string &m_utf8;
    std::vector<json::Node> m_nodes;
    std::vector<Decoded> m_decoded; // beside m_nodes
    std::vector<Shared> m_shared; // beside m_nodes
    std::vector<Open> m_open;
    QHash<size_t, json::NodeId> m_anchors;
    std::vector<json::SyntaxError> m_errors;
    bool m_hasPairs;
    text::Span m_alias; // the alias or merge key whose values are being copied
    int m_copies = 0;
    int m_byte = 0; // where the last look-up of a position ended
    qsizetype m_unit = 0;
};

} // namespace yaml
