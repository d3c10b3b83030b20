#include "core/text/line_index.h"

#include <algorithm>

namespace text {

LineIndex::LineIndex(const QString &text) : m_starts{0}, m_length(text.size())
{
    for (qsizetype i = 0; i < m_length; ++i) {
        const bool pair = text[i] == u'\r' && i + 1 < m_length && text[i + 1] == u'\n';
        if (text[i] == u'\n' || (text[i] == u'\r' && !pair))
            m_starts.push_back(i + 1);
    }
}

Place LineIndex::place(qsizetype position) const
{
    const qsizetype inside = std::clamp<qsizetype>(position, 0, m_length);
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), inside);
    const auto line = after - m_starts.begin();
    return {int(line), int(inside - m_starts[size_t(line - 1)]) + 1};
}

qsizetype LineIndex::position(Place place) const
{
    if (place.line < 1)
        return 0;
    if (place.line > lineCount())
        return m_length;
    const auto line = size_t(place.line - 1);
    const qsizetype end = place.line < lineCount() ? m_starts[line + 1] - 1 : m_length;
    return std::clamp(m_starts[line] + place.column - 1, m_starts[line], end);
}

} // namespace text
