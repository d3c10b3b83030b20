#include "core/simulate/csv.h"

namespace sim {

namespace {

class Rows
{
public:
    Rows(std::string_view text, char delimiter) : m_text(text), m_delimiter(delimiter) {}

    std::vector<std::vector<std::string>> all()
    {
        while (m_at < m_text.size()) {
            std::vector<std::string> row = next();
            if (row.size() > 1 || !row.front().empty() || m_wasQuoted)
                m_rows.push_back(std::move(row));
        }
        return std::move(m_rows);
    }

private:
    std::vector<std::string> next()
    {
        std::vector<std::string> row;
        m_wasQuoted = false;
        for (;;) {
            row.push_back(field());
            if (m_at >= m_text.size())
                return row;
            const char end = m_text[m_at++];
            if (end == m_delimiter)
                continue;
            if (end == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
                ++m_at;
            return row;
        }
    }

    bool ends(char letter) const { return letter == m_delimiter || letter == '\n' || letter == '\r'; }
    char peek(size_t ahead) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }

    std::string field()
    {
        std::string value;
        bool quoted = peek(0) == '"' && m_at < m_text.size();
        if (quoted) {
            m_wasQuoted = true;
            ++m_at;
        }
        while (m_at < m_text.size() && (quoted || !ends(m_text[m_at]))) {
            const char letter = m_text[m_at];
            if (letter == '\\' && m_at + 1 < m_text.size()) {
                escaped(value, quoted);
            } else if (letter == '"' && peek(1) == '"') {
                value += '"'; // a doubled quote is a quote
                m_at += 2;
            } else if (letter == '"' && quoted) {
                quoted = false;
                ++m_at;
            } else {
                value += letter;
                ++m_at;
            }
        }
        return value;
    }

    // A backslash takes itself, a quote and the delimiter literally; before anything else it is dropped. A line end
    // outside of quotes is never escaped.
    void escaped(std::string &value, bool quoted)
    {
        ++m_at;
        const char letter = m_text[m_at];
        if (letter != '\\' && letter != '"' && letter != m_delimiter && ends(letter) && !quoted)
            return;
        value += letter;
        ++m_at;
    }

    std::string_view m_text;
    char m_delimiter;
    size_t m_at = 0;
    bool m_wasQuoted = false;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace

std::vector<std::vector<std::string>> csvRows(std::string_view text, char delimiter)
{
    return Rows(text, delimiter).all();
}

} // namespace sim
