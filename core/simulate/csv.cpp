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

    std::string field()
    {
        std::string value;
        if (m_at < m_text.size() && m_text[m_at] == '"')
            readQuoted(value);
        while (m_at < m_text.size() && !ends(m_text[m_at]))
            value += m_text[m_at++];
        return value;
    }

    // A doubled quote inside quotes is a quote.
    void readQuoted(std::string &value)
    {
        m_wasQuoted = true;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != '"') {
                value += m_text[m_at];
                continue;
            }
            if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '"')
                break;
            value += m_text[m_at++];
        }
        m_at = std::min(m_at + 1, m_text.size());
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
