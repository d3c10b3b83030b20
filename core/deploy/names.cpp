#include "core/deploy/names.h"

#include <algorithm>

namespace deploy {

namespace {

bool isAsciiWord(QChar c)
{
    return c < QChar(128) && c.isLetterOrNumber();
}

} // namespace

bool mayNameMachine(const QString &name)
{
    const auto mayStand = [](QChar c) {
        return c >= u' ' && !c.isSpace() && !(c >= QChar(0x7F) && c <= QChar(0x9F))
            && !QStringLiteral("?*<>{}[]\"#%\\^|~`$&,;:/").contains(c);
    };
    // A folder's own names are no name of a file in it.
    return !name.isEmpty() && name.size() <= 80 && std::ranges::all_of(name, mayStand) && name != u"." && name != u"..";
}

QString logicalId(const QString &name)
{
    QString id;
    bool begins = true;
    for (const QChar c : name) {
        if (isAsciiWord(c))
            id += begins ? c.toUpper() : c;
        begins = !isAsciiWord(c);
    }
    return id.isEmpty() || id.front().isDigit() ? QStringLiteral("Machine") + id : id;
}

QString identifier(const QString &name)
{
    // What HCL or Terraform takes for something of its own.
    static const QSet<QString> reserved{
        QStringLiteral("source"),    QStringLiteral("version"),    QStringLiteral("providers"),
        QStringLiteral("count"),     QStringLiteral("for_each"),   QStringLiteral("locals"),
        QStringLiteral("lifecycle"), QStringLiteral("depends_on"), QStringLiteral("for"),
        QStringLiteral("if"),        QStringLiteral("in"),         QStringLiteral("else"),
        QStringLiteral("endif"),     QStringLiteral("endfor"),     QStringLiteral("true"),
        QStringLiteral("false"),     QStringLiteral("null")};
    QString id;
    for (const QChar c : name)
        id += isAsciiWord(c) || c == u'_' ? c : u'_';
    while (id.contains(u"__"))
        id.replace(QStringLiteral("__"), QStringLiteral("_"));
    if (id.isEmpty() || id.front().isDigit())
        id.prepend(QStringLiteral("m_"));
    return reserved.contains(id) ? id + u'_' : id;
}

QString fileStem(const QString &name)
{
    QString stem;
    for (const QChar c : name)
        stem += isAsciiWord(c) || c == u'-' ? c : u'_';
    return stem;
}

QString untaken(const QString &name, QSet<QString> &taken)
{
    QString free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = name + QString::number(number);
    taken.insert(free);
    return free;
}

} // namespace deploy
