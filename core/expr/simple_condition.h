// A JSONata condition as far as it is simple: comparisons of a path or variable with a literal or another path, $exists,
// a path by itself, and these joined by and, or and $not. Every part knows its place in the text, so that one is changed
// and all else stays as it is written.
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace expr {

struct Stretch
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

struct SimpleCondition
{
    enum class Kind : quint8 { Comparison, Exists, Truth, And, Or, Not };
    Kind kind = Kind::Truth;
    Stretch whole; // with the parentheses around it
    Stretch inner; // without them
    Stretch left; // the only operand of Exists and Truth
    Stretch sign; // of a comparison, as is the right side
    Stretch right;
    std::vector<SimpleCondition> parts;
};

// "$states.input.order[0].total", "$limit".
bool isPathOperand(QStringView text);
// A path, a number, a text in quotes, true, false or null.
bool isOperand(QStringView text);
// A text as JSONata writes it, in quotes.
QString quotedText(const QString &text);

class ConditionText
{
public:
    // Which of the parts, from the outermost in; that of Not is 0.
    using Way = QList<int>;
    enum class Joint : quint8 { And, Or };

    // Nothing: it is not simple.
    static std::optional<ConditionText> read(const QString &text);

    const SimpleCondition &whole() const { return m_whole; }
    QString said(Stretch place) const { return m_text.mid(place.begin, place.end - place.begin); }

    bool has(const Way &way) const;
    // The text with that changed, of parts that it has. `operation` is a comparison's sign, "$exists", or empty for the truth of a path.
    QString withLeft(const Way &way, const QString &operand) const;
    QString withRight(const Way &way, const QString &operand) const;
    QString withOperation(const Way &way, const QString &operation) const;
    QString joined(const Way &way, Joint joint, const QString &fresh) const;
    QString negated(const Way &way) const;
    QString rejoined(const Way &group, Joint joint) const;
    QString unwrapped(const Way &negation) const;
    QString added(const Way &group, const QString &fresh) const;
    QString removed(const Way &way) const;

private:
    const SimpleCondition &at(const Way &way) const;
    bool needsParentheses(const Way &way, SimpleCondition::Kind kind) const;
    QString with(Stretch place, const QString &text) const;
    QString put(const Way &way, SimpleCondition::Kind kind, const QString &text) const;

    QString m_text;
    SimpleCondition m_whole;
};

} // namespace expr
