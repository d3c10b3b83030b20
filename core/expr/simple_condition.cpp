#include "core/expr/simple_condition.h"

#include <QRegularExpression>

namespace expr {

namespace {

using Kind = SimpleCondition::Kind;

const QString &pathForm()
{
    static const QString form =
        QStringLiteral(R"(\$[A-Za-z_][A-Za-z0-9_]*(?:\.(?:[A-Za-z_][A-Za-z0-9_]*|`[^`]+`)|\[-?\d+\])*)");
    return form;
}

const QString &literalForm()
{
    static const QString form =
        QStringLiteral(
            R"(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|'(?:[^'\\]|%1)*'|"(?:[^"\\]|%1)*"|(?:true|false|null)\b)")
            .arg(QStringLiteral(R"(\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))"));
    return form;
}

QRegularExpression whole(const QString &form)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(form));
}

// Reads as JSONata binds: and before or, comparisons before both.
class ConditionReader
{
public:
    explicit ConditionReader(const QString &text) : m_text(text) {}

    std::optional<SimpleCondition> all()
    {
        std::optional<SimpleCondition> made = joined(Kind::Or, 0);
        skipBlanks();
        return made && m_at == m_text.size() ? made : std::nullopt;
    }

private:
    using Read = std::optional<SimpleCondition>;

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    std::optional<Stretch> take(const QRegularExpression &form)
    {
        skipBlanks();
        const auto match =
            form.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return std::nullopt;
        m_at = match.capturedEnd();
        return Stretch{match.capturedStart(), match.capturedEnd()};
    }

    bool takeSign(QChar sign)
    {
        skipBlanks();
        const bool is = m_at < m_text.size() && m_text[m_at] == sign;
        m_at += is ? 1 : 0;
        return is;
    }

    Read joined(Kind kind, int depth)
    {
        static const QRegularExpression both(QStringLiteral("and\\b"));
        static const QRegularExpression either(QStringLiteral("or\\b"));
        SimpleCondition group;
        group.kind = kind;
        do {
            Read part = kind == Kind::Or ? joined(Kind::And, depth) : unit(depth);
            if (!part)
                return std::nullopt;
            group.parts.push_back(std::move(*part));
        } while (take(kind == Kind::Or ? either : both));
        if (group.parts.size() == 1)
            return std::move(group.parts.front());
        group.inner = group.whole = {group.parts.front().whole.begin, group.parts.back().whole.end};
        return group;
    }

    Read unit(int depth)
    {
        constexpr int Deepest = 24;
        static const QRegularExpression negation(QStringLiteral("\\$not\\s*\\("));
        static const QRegularExpression existence(QStringLiteral("\\$exists\\s*\\("));
        if (depth > Deepest)
            return std::nullopt;
        skipBlanks();
        const qsizetype begin = m_at;
        if (takeSign(u'('))
            return closed(joined(Kind::Or, depth + 1), begin);
        if (take(negation)) {
            Read inner = joined(Kind::Or, depth + 1);
            SimpleCondition made;
            made.kind = Kind::Not;
            if (!inner || !takeSign(u')'))
                return std::nullopt;
            made.parts.push_back(std::move(*inner));
            made.inner = made.whole = {begin, m_at};
            return made;
        }
        if (take(existence))
            return existing(begin);
        return comparison(begin);
    }

    Read closed(Read inner, qsizetype begin)
    {
        if (!inner || !takeSign(u')'))
            return std::nullopt;
        inner->whole = {begin, m_at};
        return inner;
    }

    Read existing(qsizetype begin)
    {
        static const QRegularExpression path(pathForm());
        const auto operand = take(path);
        if (!operand || !takeSign(u')'))
            return std::nullopt;
        SimpleCondition made;
        made.kind = Kind::Exists;
        made.left = *operand;
        made.inner = made.whole = {begin, m_at};
        return made;
    }

    Read comparison(qsizetype begin)
    {
        static const QRegularExpression truth(pathForm() + QStringLiteral("|(?:true|false)\\b"));
        static const QRegularExpression sign(QStringLiteral("!=|<=|>=|=|<|>"));
        static const QRegularExpression operand(pathForm() + u'|' + literalForm());
        const auto left = take(truth);
        if (!left)
            return std::nullopt;
        SimpleCondition made;
        made.left = *left;
        if (const auto is = take(sign)) {
            const auto right = take(operand);
            if (!right || m_text[left->begin] != u'$')
                return std::nullopt;
            made.kind = Kind::Comparison;
            made.sign = *is;
            made.right = *right;
        }
        made.inner = made.whole = {begin, m_at};
        return made;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

QString wordOf(Kind kind)
{
    return kind == Kind::And ? QStringLiteral("and") : QStringLiteral("or");
}

Kind kindOf(ConditionText::Joint joint)
{
    return joint == ConditionText::Joint::And ? Kind::And : Kind::Or;
}

bool isGroup(Kind kind)
{
    return kind == Kind::And || kind == Kind::Or;
}

} // namespace

bool isPathOperand(QStringView text)
{
    static const QRegularExpression form = whole(pathForm());
    return form.match(text.toString()).hasMatch();
}

bool isOperand(QStringView text)
{
    static const QRegularExpression form = whole(literalForm());
    return isPathOperand(text) || form.match(text.toString()).hasMatch();
}

// JSONata knows \" within quotes, and no \'.
QString quotedText(const QString &text)
{
    const QChar quote = text.contains(u'\'') ? u'"' : u'\'';
    QString inside = text;
    inside.replace(u'\\', QStringLiteral("\\\\"));
    if (quote == u'"')
        inside.replace(u'"', QStringLiteral("\\\""));
    return quote + inside + quote;
}

std::optional<ConditionText> ConditionText::read(const QString &text)
{
    ConditionText made;
    made.m_text = text;
    std::optional<SimpleCondition> whole = ConditionReader(made.m_text).all();
    if (!whole)
        return std::nullopt;
    made.m_whole = std::move(*whole);
    return made;
}

bool ConditionText::has(const Way &way) const
{
    const SimpleCondition *found = &m_whole;
    for (const int step : way) {
        if (step < 0 || size_t(step) >= found->parts.size())
            return false;
        found = &found->parts[size_t(step)];
    }
    return true;
}

const SimpleCondition &ConditionText::at(const Way &way) const
{
    const SimpleCondition *found = &m_whole;
    for (const int step : way)
        found = &found->parts.at(size_t(step));
    return *found;
}

QString ConditionText::with(Stretch place, const QString &text) const
{
    return QString(m_text).replace(place.begin, place.end - place.begin, text);
}

// Within a group, another group is one by its parentheses only: without them it would be one with it, or tear it apart.
bool ConditionText::needsParentheses(const Way &way, Kind kind) const
{
    return isGroup(kind) && !way.isEmpty() && isGroup(at(way.first(way.size() - 1)).kind);
}

// In the place of the whole part.
QString ConditionText::put(const Way &way, Kind kind, const QString &text) const
{
    return with(at(way).whole, needsParentheses(way, kind) ? u'(' + text + u')' : text);
}

QString ConditionText::withLeft(const Way &way, const QString &operand) const
{
    return with(at(way).left, operand);
}

QString ConditionText::withRight(const Way &way, const QString &operand) const
{
    return with(at(way).right, operand);
}

QString ConditionText::withOperation(const Way &way, const QString &operation) const
{
    const SimpleCondition &part = at(way);
    const QString left = said(part.left);
    // True or false alone can be asked nothing.
    const QString path = left.startsWith(u'$') ? left : QStringLiteral("$states.input.value");
    if (operation.isEmpty())
        return with(part.inner, left);
    if (operation == u"$exists")
        return with(part.inner, QStringLiteral("$exists(%1)").arg(path));
    const bool isOfAnyType = operation == u"=" || operation == u"!=";
    if (part.kind == Kind::Comparison) {
        static const QStringList unordered{QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("null")};
        const bool hasOrder = isOfAnyType || !unordered.contains(said(part.right));
        return hasOrder ? with(part.sign, operation)
                        : with({part.sign.begin, part.right.end}, operation + QStringLiteral(" 0"));
    }
    return with(
        part.inner,
        QStringLiteral("%1 %2 %3").arg(path, operation, isOfAnyType ? QStringLiteral("''") : QStringLiteral("0")));
}

QString ConditionText::joined(const Way &way, Joint joint, const QString &fresh) const
{
    const SimpleCondition &part = at(way);
    const QString first = isGroup(part.kind) ? u'(' + said(part.inner) + u')' : said(part.inner);
    const Kind kind = kindOf(joint);
    return put(way, kind, QStringLiteral("%1 %2 %3").arg(first, wordOf(kind), fresh));
}

QString ConditionText::negated(const Way &way) const
{
    return put(way, Kind::Not, QStringLiteral("$not(%1)").arg(said(at(way).inner)));
}

QString ConditionText::unwrapped(const Way &negation) const
{
    const SimpleCondition &inside = at(negation).parts.at(0);
    return put(negation, inside.kind, said(inside.inner));
}

QString ConditionText::rejoined(const Way &group, Joint joint) const
{
    const SimpleCondition &part = at(group);
    QStringList parts;
    for (const SimpleCondition &each : part.parts)
        parts << (isGroup(each.kind) ? u'(' + said(each.inner) + u')' : said(each.whole));
    const Kind kind = kindOf(joint);
    return put(group, kind, parts.join(u' ' + wordOf(kind) + u' '));
}

QString ConditionText::added(const Way &group, const QString &fresh) const
{
    const SimpleCondition &part = at(group);
    const qsizetype end = part.parts.back().whole.end;
    return with({end, end}, QStringLiteral(" %1 %2").arg(wordOf(part.kind), fresh));
}

QString ConditionText::removed(const Way &way) const
{
    const Way around = way.first(way.size() - 1);
    const std::vector<SimpleCondition> &parts = at(around).parts;
    const size_t index = size_t(way.last());
    if (parts.size() == 2) {
        const SimpleCondition &left = parts[1 - index];
        return put(around, left.kind, said(left.inner));
    }
    return index == 0 ? with({parts[0].whole.begin, parts[1].whole.begin}, {})
                      : with({parts[index - 1].whole.end, parts[index].whole.end}, {});
}

} // namespace expr
