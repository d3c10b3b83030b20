// Turns positions into lines and columns and back. A line ends at \n, \r\n or \r, as editors count.
#pragma once

#include <QString>

#include <vector>

namespace text {

struct Place
{
    int line = 1; // from 1
    int column = 1; // from 1, in UTF-16 code units
    bool operator==(const Place &) const = default;
};

class LineIndex
{
public:
    explicit LineIndex(const QString &text);

    // Positions outside the text answer with its nearest end.
    Place place(qsizetype position) const;
    qsizetype position(Place place) const;
    int lineCount() const { return int(m_starts.size()); }

private:
    std::vector<qsizetype> m_starts;
    qsizetype m_length = 0;
};

} // namespace text
