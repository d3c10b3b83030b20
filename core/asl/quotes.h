// Where the quoted texts of a definition are, by looking at its characters alone: it need not be sound, as one with bare
// ${Name} places is not.
#pragma once

#include "core/json/tree.h"

namespace asl {

class Quotes
{
public:
    Quotes(const QString &text, json::Format format) : m_text(text), m_isYaml(format == json::Format::Yaml) {}

    // " or ' where such a text is open, else nothing. Positions are asked for in their order.
    QChar openAt(qsizetype position);

private:
    void takeQuoted();
    void takeLineEnd();
    void takePlain();
    bool isBlankAt(qsizetype at) const { return at >= m_text.size() || m_text[at].isSpace(); }
    bool isIndicator() const;
    void skipLine();
    void skipBlock();
    void skipWord();

    const QString &m_text;
    bool m_isYaml;
    qsizetype m_at = 0;
    QChar m_open;
    // YAML only:
    bool m_isPlain = false; // within a text without quotes
    int m_flow = 0; // brackets that are open
    qsizetype m_indent = 0; // of the line
    bool m_isLineStart = true;
};

} // namespace asl
