// Text in lines, indented by two blanks a level.
#pragma once

#include <QString>

namespace deploy {

class Lines
{
public:
    void add(int level, const QString &line) { m_text += QString(level * 2, u' ') + line + u'\n'; }
    void append(const Lines &more) { m_text += more.m_text; }
    void blank() { m_text += u'\n'; }
    const QString &text() const { return m_text; }

private:
    QString m_text;
};

} // namespace deploy
