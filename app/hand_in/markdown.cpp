#include "app/hand_in/markdown.h"

#include <QRegularExpression>
#include <QUrl>

namespace app::markdown {

namespace {

const QString Marks = QStringLiteral("\\`*[]<>#|~&");

// Spans of code show everything but these as it is: a pipe ends a table's cell even there, or not, as readers please.
bool mayBeCode(const QString &text)
{
    return !text.isEmpty() && !text.contains(u'`') && !text.contains(u'|');
}

// What readers make links, formulas or little pictures of, though it is no Markdown.
bool isTakenForMore(const QString &token)
{
    static const QRegularExpression more(QStringLiteral(R"(@|://|www\.|mailto:|^\$[\w.{\[]|:[\w+-]+:)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return more.match(token).hasMatch();
}

bool isWithinWord(const QString &token, qsizetype at)
{
    return at > 0 && at + 1 < token.size() && token[at - 1].isLetterOrNumber() && token[at + 1].isLetterOrNumber();
}

QString escapedToken(const QString &token)
{
    const bool isMore = isTakenForMore(token);
    QString made;
    for (qsizetype i = 0; i < token.size(); ++i) {
        const QChar c = token[i];
        const bool isMark = Marks.contains(c) || (c == u'_' && !isWithinWord(token, i))
            || (isMore && QStringLiteral(":@$").contains(c));
        if (isMark)
            made += u'\\';
        made += c;
    }
    // www. is known by its dot alone.
    static const QRegularExpression www(QStringLiteral(R"((www)\.)"), QRegularExpression::CaseInsensitiveOption);
    return made.replace(www, QStringLiteral("\\1\\."));
}

QString withoutControls(QString text)
{
    for (QChar &c : text)
        if ((c < u' ' && !c.isSpace()) || c == QChar(0x7F))
            c = QChar(0xFFFD);
    return text;
}

// What would begin a list or underline a heading, were it first on its line.
QString guarded(QString line)
{
    static const QRegularExpression numbered(QStringLiteral(R"(^(\d+)([.)]))"));
    if (!line.isEmpty() && QStringLiteral("+-=").contains(line.front()))
        return u'\\' + line;
    if (const auto match = numbered.match(line); match.hasMatch())
        line.insert(match.capturedEnd(1), u'\\');
    return line;
}

QString target(const QString &file)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
}

} // namespace

QString words(const QString &text)
{
    QStringList tokens = withoutControls(text).simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString &token : tokens)
        token = isTakenForMore(token) && mayBeCode(token) ? u'`' + token + u'`' : escapedToken(token);
    return guarded(tokens.join(u' '));
}

QString strong(const QString &text)
{
    const QString made = words(text);
    return made.isEmpty() ? QStringLiteral("“”") : QStringLiteral("**%1**").arg(made);
}

QString code(const QString &text)
{
    const QString line = withoutControls(text).simplified();
    return mayBeCode(line) ? u'`' + line + u'`' : words(line);
}

QString paragraphs(const QString &text)
{
    QString made;
    bool isBegun = false;
    for (const QString &line : text.split(u'\n')) {
        const QString shown = words(line);
        if (!shown.isEmpty())
            made += (isBegun ? QStringLiteral("\\\n") : made.isEmpty() ? QString() : QStringLiteral("\n\n")) + shown;
        isBegun = !shown.isEmpty();
    }
    return made;
}

QString block(const QString &text, const QString &language)
{
    QString fence = QStringLiteral("```");
    while (text.contains(fence))
        fence += u'`';
    return fence + language + u'\n' + text + u'\n' + fence;
}

QString link(const QString &text, const QString &file)
{
    return QStringLiteral("[%1](%2)").arg(words(text), target(file));
}

QString picture(const QString &text, const QString &file)
{
    return u'!' + link(text, file);
}

QString table(const QStringList &head, const std::vector<QStringList> &rows)
{
    const auto line = [](const QStringList &cells) {
        return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
    };
    QString made = line(head) + line(QStringList(head.size(), QStringLiteral("---")));
    for (const QStringList &row : rows)
        made += line(row);
    return made;
}

} // namespace app::markdown
