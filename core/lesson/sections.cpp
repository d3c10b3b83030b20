#include "core/lesson/sections.h"

#include <QStringList>

namespace lesson {

namespace {

bool isOurs(const QString &word)
{
    return word == u"task" || word == u"hint" || word == u"quiz";
}

// How many ` or ~ begin the line, which is a fence from three on.
qsizetype fenceOf(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    qsizetype count = 0;
    while (count < trimmed.size() && (trimmed[count] == u'`' || trimmed[count] == u'~') && trimmed[count] == trimmed[0])
        ++count;
    return count >= 3 ? count : 0;
}

class Splitter
{
public:
    explicit Splitter(const QString &markdown) : m_lines(markdown.split(u'\n')) {}

    Sections done() &&
    {
        readFront();
        for (; m_at < m_lines.size(); ++m_at)
            readLine(m_lines[m_at]);
        if (m_fence > 0) {
            m_made.openFence = m_fenceLine;
            if (m_isBlock)
                m_made.all.push_back(m_block);
        }
        flush();
        return std::move(m_made);
    }

private:
    void readFront()
    {
        if (m_lines.isEmpty() || m_lines[0].trimmed() != u"---")
            return;
        m_made.frontLine = 2;
        m_made.isFrontOpen = true;
        for (m_at = 1; m_at < m_lines.size() && m_made.isFrontOpen; ++m_at) {
            if (m_lines[m_at].trimmed() == u"---")
                m_made.isFrontOpen = false;
            else
                m_made.front += m_lines[m_at] + u'\n';
        }
    }

    void readLine(const QString &line)
    {
        const qsizetype fence = fenceOf(line);
        const QString word = line.trimmed().mid(fence).trimmed();
        if (m_fence > 0) {
            readInside(line, fence >= m_fence && word.isEmpty());
        } else if (fence > 0) {
            m_fence = fence;
            m_fenceLine = int(m_at) + 1;
            m_isBlock = isOurs(word);
            if (!m_isBlock)
                return addText(line);
            flush();
            m_block = {Section::Kind::Fenced, word, {}, int(m_at) + 2};
        } else if (line.startsWith(u"## ")) {
            flush();
            m_made.all.push_back({Section::Kind::Heading, line.mid(3).trimmed(), {}, int(m_at) + 1});
        } else {
            addText(line);
        }
    }

    void readInside(const QString &line, bool isEnd)
    {
        if (isEnd)
            m_fence = 0;
        if (!m_isBlock)
            return addText(line);
        if (isEnd)
            m_made.all.push_back(m_block);
        else
            m_block.text += line + u'\n';
    }

    void addText(const QString &line)
    {
        if (m_text.text.isEmpty())
            m_text.line = int(m_at) + 1;
        m_text.text += line + u'\n';
    }

    void flush()
    {
        if (!m_text.text.trimmed().isEmpty())
            m_made.all.push_back(m_text);
        m_text = {};
    }

    QStringList m_lines;
    qsizetype m_at = 0;
    Sections m_made;
    Section m_text, m_block;
    qsizetype m_fence = 0; // its length while inside of one
    int m_fenceLine = 0;
    bool m_isBlock = false;
};

} // namespace

Sections sectionsOf(const QString &markdown)
{
    return Splitter(markdown).done();
}

} // namespace lesson
