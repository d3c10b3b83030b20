#include "core/yaml/readable.h"

#include <QRegularExpression>

namespace yaml {

namespace {

// JSON's escape for a character beyond the basic plane, which yaml-cpp 0.7 takes for two broken ones. The pair is
// read as two characters of the private use area, U+E000 to U+E7FF, that stand for it.
constexpr char16_t FirstSurrogate = 0xD800;
constexpr char16_t FirstHidden = 0xE000;

bool isHidden(QChar high, QChar low)
{
    return high.unicode() >= FirstHidden && high.unicode() < FirstHidden + 0x400 && low.unicode() >= FirstHidden + 0x400
        && low.unicode() < FirstHidden + 0x800;
}

// \uD83D to \uE03D and back: only the first two digits change.
QString escapeMoved(const QString &escape, int by)
{
    const uint unit = escape.mid(2).toUInt(nullptr, 16);
    const QString digits = QString::number(int(unit) + by, 16);
    return escape.left(2) + (escape[2].isUpper() ? digits.toUpper() : digits);
}

bool hidePairs(QString &text)
{
    static const QRegularExpression pair(
        QStringLiteral("(?<!\\\\)(?:\\\\\\\\)*\\K(\\\\u[dD][89abAB][0-9a-fA-F]{2})(\\\\u[dD][c-fC-F][0-9a-fA-F]{2})"));
    if (!text.contains(QLatin1String("\\ud"), Qt::CaseInsensitive))
        return false;
    bool found = false;
    for (auto matches = pair.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        for (const int part : {1, 2}) {
            const QString moved = escapeMoved(match.captured(part), FirstHidden - FirstSurrogate);
            text.replace(match.capturedStart(part), moved.size(), moved);
        }
        found = true;
    }
    return found;
}

struct Line
{
    qsizetype begin = 0, end = 0; // without the line end
    qsizetype indent = 0;
    bool isBlank = false;
};

Line lineAt(const QString &text, qsizetype begin)
{
    Line line{begin, text.indexOf(u'\n', begin)};
    if (line.end < 0)
        line.end = text.size();
    qsizetype at = begin;
    while (at < line.end && text[at] == u' ')
        ++at;
    line.indent = at - begin;
    line.isBlank = at == line.end || text[at] == u'\r' || text[at] == u'#';
    return line;
}

// Lines that begin with a tag or an anchor, or with a dash and one of these, before | or >: yaml-cpp takes them for the
// start of a key and looks for the block's lines too far to the right. An anchor's line is joined to that of its key, or
// parted from its dash by a tab, behind which yaml-cpp expects no key; a tag, which says nothing of a block that is text
// anyway, is left out.
class PropertyLines
{
public:
    explicit PropertyLines(QString &text) : m_text(text) {}

    void join()
    {
        qsizetype block = -1; // of a block scalar that is open: the indent of the line it belongs to
        qsizetype opener = -1; // the place behind the last line that ends with : or -
        qsizetype openerIndent = 0;
        for (qsizetype at = 0; at < m_text.size();) {
            const Line line = lineAt(m_text, at);
            at = line.end + 1;
            if (line.isBlank || (block >= 0 && line.indent > block))
                continue;
            block = -1;
            const QStringView content = QStringView(m_text).mid(line.begin, line.end - line.begin).trimmed();
            const qsizetype dashed = dashes(content);
            const bool isProperty = isPropertyLine(content.mid(dashed));
            const bool isAlone = isProperty && dashed == 0 && opener >= 0 && line.indent > openerIndent;
            if (isAlone)
                blank(opener, line.begin + line.indent);
            if (isProperty)
                leaveOutTags(line);
            if (isProperty && dashed > 0)
                m_text[line.begin + line.indent + dashed - 1] = u'\t';
            if (opensBlock(content))
                block = isAlone ? openerIndent : line.indent;
            opener = opens(content) ? line.begin + line.indent + withoutComment(content).size() : -1;
            openerIndent = line.indent + dashed;
        }
    }

private:
    static QStringView withoutComment(QStringView content)
    {
        const qsizetype comment = content.indexOf(QLatin1String(" #"));
        return (comment < 0 ? content : content.left(comment)).trimmed();
    }

    static bool opens(QStringView content)
    {
        const QStringView code = withoutComment(content);
        return code.endsWith(u':') || code == u"-" || code.endsWith(u" -");
    }

    // A key behind dashes stands where they end.
    static qsizetype dashes(QStringView content)
    {
        qsizetype at = 0;
        while (content.mid(at).startsWith(QLatin1String("- "))) {
            for (++at; at < content.size() && content[at] == u' ';)
                ++at;
        }
        return at;
    }

    static bool opensBlock(QStringView content)
    {
        static const QRegularExpression indicator(QStringLiteral("(?:^|[\\s])[|>][-+0-9]{0,2}$"));
        return indicator.match(withoutComment(content)).hasMatch();
    }

    static bool isPropertyLine(QStringView content)
    {
        static const QRegularExpression form(QStringLiteral("^(?:[!&]\\S*\\s+)+[|>][-+0-9]{0,2}$"));
        return form.match(withoutComment(content)).hasMatch();
    }

    void leaveOutTags(const Line &line)
    {
        for (qsizetype at = line.begin; at < line.end && m_text[at] != u'|' && m_text[at] != u'>'; ++at) {
            const qsizetype begin = at;
            while (at < line.end && !m_text[at].isSpace())
                ++at;
            if (m_text[begin] == u'!')
                blank(begin, at);
        }
    }

    void blank(qsizetype begin, qsizetype end)
    {
        for (qsizetype at = begin; at < end; ++at)
            m_text[at] = u' '; // a comment may hold longer characters; its bytes are counted in Builder
    }

    QString &m_text;
};

} // namespace

Readable readable(const QString &text)
{
    static const QRegularExpression candidate(QStringLiteral("^[- ]*(?:[!&]\\S*[ \\t]+)+[|>]"),
                                              QRegularExpression::MultilineOption);
    Readable made{text};
    made.hasPairs = hidePairs(made.text);
    if (candidate.match(made.text).hasMatch())
        PropertyLines(made.text).join();
    return made;
}

QString withPairs(QString value, bool isQuoted)
{
    static const QRegularExpression escaped(
        QStringLiteral("(\\\\u[eE][0-3][0-9a-fA-F]{2})(\\\\u[eE][4-7][0-9a-fA-F]{2})"));
    if (!isQuoted) {
        if (!value.contains(u'\\'))
            return value; // most
        for (auto matches = escaped.globalMatch(value); matches.hasNext();) {
            const auto match = matches.next();
            for (const int part : {1, 2}) {
                const QString moved = escapeMoved(match.captured(part), FirstSurrogate - FirstHidden);
                value.replace(match.capturedStart(part), moved.size(), moved);
            }
        }
        return value;
    }
    for (qsizetype at = 0; at + 1 < value.size(); ++at) {
        if (!isHidden(value[at], value[at + 1]))
            continue;
        for (const qsizetype unit : {at, at + 1})
            value[unit] = QChar(char16_t(value[unit].unicode() - (FirstHidden - FirstSurrogate)));
    }
    return value;
}

} // namespace yaml
