#include "core/convert/intrinsic_call.h"

#include <QHash>

namespace convert {

namespace {

struct Argument
{
    QString expression;
    std::optional<QString> string; // of a literal
};
using Arguments = std::vector<Argument>;

// Functions that differ by their name only.
const QHash<QString, QString> &twins()
{
    static const QHash<QString, QString> table{
        {QStringLiteral("StringToJson"), QStringLiteral("$parse")},
        {QStringLiteral("JsonToString"), QStringLiteral("$string")},
        {QStringLiteral("ArrayPartition"), QStringLiteral("$partition")},
        {QStringLiteral("ArrayRange"), QStringLiteral("$range")},
        {QStringLiteral("ArrayLength"), QStringLiteral("$count")},
        {QStringLiteral("Base64Encode"), QStringLiteral("$base64encode")},
        {QStringLiteral("Base64Decode"), QStringLiteral("$base64decode")},
        {QStringLiteral("Hash"), QStringLiteral("$hash")},
        {QStringLiteral("UUID"), QStringLiteral("$uuid")},
    };
    return table;
}

QString joined(const Arguments &arguments)
{
    QStringList parts;
    for (const Argument &argument : arguments)
        parts << argument.expression;
    return parts.join(QStringLiteral(", "));
}

// 'a {} b' with arguments: "a " & $string(x) & " b".
std::optional<QString> format(const Arguments &arguments)
{
    if (arguments.empty() || !arguments.front().string)
        return std::nullopt;
    const QStringList pieces = arguments.front().string->split(QStringLiteral("{}"));
    if (pieces.size() != qsizetype(arguments.size()))
        return std::nullopt;
    QStringList parts{literal(pieces.first().toStdString())};
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        parts << QStringLiteral("$string(%1)").arg(arguments[size_t(i)].expression);
        if (!pieces[i].isEmpty())
            parts << literal(pieces[i].toStdString());
    }
    if (pieces.first().isEmpty() && parts.size() > 1)
        parts.removeFirst();
    return u'(' + parts.join(QStringLiteral(" & ")) + u')';
}

std::optional<QString> ofTwo(const QString &name, const Arguments &arguments, Expressions &expressions)
{
    const QString &a = arguments[0].expression, &b = arguments[1].expression;
    if (name == u"ArrayContains")
        return QStringLiteral("(%1 in %2)").arg(b, a);
    if (name == u"ArrayGetItem")
        return QStringLiteral("(%1)[%2]").arg(a, b);
    if (name == u"MathAdd")
        return QStringLiteral("(%1 + %2)").arg(a, b);
    if (name == u"StringSplit" && arguments[1].string && arguments[1].string->size() == 1) {
        expressions.doubt(DoubtCode::StringSplit); // empty pieces
        return QStringLiteral("$split(%1, %2)").arg(a, b);
    }
    if (name == u"MathRandom") {
        expressions.doubt(DoubtCode::Random);
        return QStringLiteral("($floor($random() * (%2 - %1)) + %1)").arg(a, b);
    }
    return std::nullopt;
}

std::optional<QString> called(const QString &name, const Arguments &arguments, Expressions &expressions)
{
    if (const QString twin = twins().value(name); !twin.isEmpty()) {
        if (name == u"UUID")
            expressions.doubt(DoubtCode::Random);
        const QString call = twin + u'(' + joined(arguments) + u')';
        // $range gives the item itself where there is but one, and nothing where there is none.
        return name == u"ArrayRange" ? u'[' + call + u']' : call;
    }
    if (name == u"Format")
        return format(arguments);
    if (name == u"Array") {
        expressions.doubt(DoubtCode::ListOfLists);
        return u'[' + joined(arguments) + u']';
    }
    if (name == u"ArrayUnique" && arguments.size() == 1)
        return QStringLiteral("[$distinct(%1)]").arg(joined(arguments));
    if (name == u"JsonMerge" && arguments.size() == 3 && arguments[2].expression == u"false")
        return QStringLiteral("$merge([%1, %2])").arg(arguments[0].expression, arguments[1].expression);
    return arguments.size() == 2 ? ofTwo(name, arguments, expressions) : std::nullopt;
}

// AWS: calls nest at most ten deep within the outermost one.
constexpr int DeepestCall = 11;

class Reader
{
public:
    Reader(const QString &text, Expressions &expressions) : m_text(text), m_expressions(expressions) {}

    std::optional<QString> whole()
    {
        auto read = call();
        skipBlanks();
        return m_at == m_text.size() ? read : std::nullopt;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool take(QChar c)
    {
        skipBlanks();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    std::optional<QString> call()
    {
        if (++m_depth > DeepestCall)
            return std::nullopt;
        const auto read = callHere();
        --m_depth;
        return read;
    }

    std::optional<QString> callHere()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        if (open < 0)
            return std::nullopt;
        const QString name = m_text.mid(m_at, open - m_at).trimmed().mid(7); // behind "States."
        m_at = open + 1;
        Arguments arguments;
        while (!take(u')')) {
            if (!arguments.empty() && !take(u','))
                return std::nullopt;
            const auto read = argument();
            if (!read)
                return std::nullopt;
            arguments.push_back(*read);
        }
        return called(name, arguments, m_expressions);
    }

    std::optional<Argument> argument()
    {
        skipBlanks();
        if (m_at < m_text.size() && m_text[m_at] == u'\'')
            return string();
        if (QStringView(m_text).mid(m_at).startsWith(u"States.")) {
            const auto nested = call();
            return nested ? std::optional(Argument{*nested, {}}) : std::nullopt;
        }
        const qsizetype begin = m_at;
        int depth = 0;
        for (; m_at < m_text.size() && (depth > 0 || !QStringView(u",)").contains(m_text[m_at])); ++m_at)
            depth += QStringView(u"[(").contains(m_text[m_at]) ? 1 : QStringView(u"])").contains(m_text[m_at]) ? -1 : 0;
        const QString word = m_text.mid(begin, m_at - begin).trimmed();
        if (word.startsWith(u'$')) {
            const auto path = m_expressions.path(word);
            return path ? std::optional(Argument{*path, {}}) : std::nullopt;
        }
        return word.isEmpty() ? std::nullopt : std::optional(Argument{word, {}});
    }

    std::optional<Argument> string()
    {
        QString read;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != u'\''; ++m_at) {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size()) {
                m_expressions.doubt(DoubtCode::Escapes);
                ++m_at;
            }
            read += m_text[m_at];
        }
        if (m_at == m_text.size())
            return std::nullopt;
        ++m_at;
        return Argument{literal(read.toStdString()), read};
    }

    const QString &m_text;
    Expressions &m_expressions;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

std::optional<QString> intrinsicCall(const QString &written, Expressions &expressions)
{
    return Reader(written, expressions).whole();
}

} // namespace convert
