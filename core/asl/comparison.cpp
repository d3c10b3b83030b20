#include "core/asl/comparison.h"

#include <QDateTime>
#include <QRegularExpression>

namespace asl {

namespace {

constexpr QLatin1StringView PathWord("Path");
constexpr QStringView VariableKey(u"Variable");

bool isComparisonField(const Field &field)
{
    return field.language == LanguageUse::JsonPathOnly && field.inside == Place::None
        && VariableKey != QLatin1StringView(field.name);
}

// "StringEquals": where the second word begins.
qsizetype secondWord(const QString &name)
{
    qsizetype at = 1;
    while (at < name.size() && !name[at].isUpper())
        ++at;
    return at;
}

Comparison comparisonOf(const Field &field)
{
    Comparison made;
    made.name = QLatin1StringView(field.name);
    made.value = field.type;
    QString plain = made.name;
    if (made.isByPath() && plain.endsWith(PathWord)) {
        plain.chop(PathWord.size());
        made.twin = plain;
    } else if (fieldOf(Place::ChoiceRule, plain + PathWord)) {
        made.twin = plain + PathWord;
    }
    const qsizetype second = secondWord(plain);
    made.subject = plain.left(second);
    made.relation = plain.mid(second);
    return made;
}

bool holdsHole(const QString &text)
{
    return text.contains(u"${");
}

bool fits(ValueType type, const json::Tree &tree, json::NodeId value)
{
    switch (type) {
    case ValueType::Boolean: return tree.kind(value) == json::Kind::Boolean;
    case ValueType::Number:
        return tree.kind(value) == json::Kind::Number || (tree.isString(value) && holdsHole(tree.string(value)));
    default: return tree.isString(value);
    }
}

class ConditionCheck
{
public:
    explicit ConditionCheck(const json::Tree &tree) : m_tree(tree) {}

    bool isWhole(json::NodeId condition, int depth)
    {
        constexpr int Deepest = 12; // rows within rows have no room to be read
        if (!m_tree.isObject(condition))
            return fail(ConditionFault::NoObject);
        if (depth > Deepest)
            return fail(ConditionFault::TooDeep);
        json::NodeId asked = json::NoNode;
        QStringList names;
        for (const json::NodeId field : m_tree.children(condition)) {
            const QString name = m_tree.key(field);
            if (names.contains(name))
                return fail(ConditionFault::Several, name);
            names += name;
            if (!fieldOf(Place::ChoiceRule, name))
                return fail(ConditionFault::UnknownField, name);
            if (depth > 0 && !isConditionField(name) && name != u"Comment")
                return fail(ConditionFault::FieldInside, name);
            if (!isConditionField(name) || name == VariableKey)
                continue;
            if (asked != json::NoNode)
                return fail(ConditionFault::Several, name);
            asked = field;
        }
        if (asked == json::NoNode)
            return fail(ConditionFault::Nothing);
        return isJunction(m_tree.key(asked)) ? isWholeJunction(condition, asked, depth)
                                             : isWholeComparison(condition, asked);
    }
    const FaultyCondition &fault() const { return m_fault; }

private:
    bool fail(ConditionFault fault, const QString &name = {})
    {
        m_fault = {fault, name};
        return false;
    }

    bool isWholeJunction(json::NodeId condition, json::NodeId junction, int depth)
    {
        const QString name = m_tree.key(junction);
        if (m_tree.find(condition, VariableKey) != json::NoNode)
            return fail(ConditionFault::Several, VariableKey.toString());
        if (fieldOf(Place::ChoiceRule, name)->type == ValueType::Object)
            return isWhole(junction, depth + 1);
        if (!m_tree.isArray(junction))
            return fail(ConditionFault::WrongValue, name);
        if (m_tree[junction].childCount == 0)
            return fail(ConditionFault::EmptyList, name);
        for (const json::NodeId each : m_tree.children(junction)) {
            if (!isWhole(each, depth + 1))
                return false;
        }
        return true;
    }

    bool isWholeComparison(json::NodeId condition, json::NodeId comparison)
    {
        if (!m_tree.isString(m_tree.find(condition, VariableKey)))
            return fail(ConditionFault::NoVariable);
        const QString name = m_tree.key(comparison);
        return fits(comparisonNamed(name)->value, m_tree, comparison) || fail(ConditionFault::WrongValue, name);
    }

    const json::Tree &m_tree;
    FaultyCondition m_fault;
};

} // namespace

const std::vector<Comparison> &comparisons()
{
    static const std::vector<Comparison> all = [] {
        std::vector<Comparison> made;
        for (const Field &field : fieldsOf(Place::ChoiceRule)) {
            if (isComparisonField(field))
                made.push_back(comparisonOf(field));
        }
        return made;
    }();
    return all;
}

const Comparison *comparisonNamed(QStringView name)
{
    const auto found = std::ranges::find(comparisons(), name, &Comparison::name);
    return found == comparisons().end() ? nullptr : &*found;
}

bool isTimestamp(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"));
    return form.match(text).hasMatch() && QDateTime::fromString(text.left(19), Qt::ISODate).isValid();
}

bool isJunction(QStringView name)
{
    const Field *field = fieldOf(Place::ChoiceRule, name);
    return field && field->inside == Place::ChoiceRule;
}

bool isConditionField(QStringView name)
{
    return isJunction(name) || name == VariableKey || comparisonNamed(name);
}

std::optional<FaultyCondition> faultOfCondition(const json::Tree &tree, json::NodeId rule)
{
    ConditionCheck check(tree);
    return check.isWhole(rule, 0) ? std::nullopt : std::optional(check.fault());
}

} // namespace asl
