#include "core/validate/values.h"

#include "core/asl/comparison.h"
#include "core/validate/placeholder.h"

#include <QStringTokenizer>

#include <cmath>

namespace validate {

namespace {

using asl::Field;
using asl::ValueType;
using json::Kind;
using json::NodeId;

QString fieldName(const Field &field)
{
    return QLatin1String(field.name);
}

class ValueCheck
{
public:
    ValueCheck(Findings &findings, const Field &field, NodeId value)
        : m_findings(findings), m_field(field), m_value(value)
    {
    }

    void check()
    {
        switch (m_field.type) {
        case ValueType::Text:
        case ValueType::StateName:
        case ValueType::Arn: expect(Kind::String, "String"); break;
        case ValueType::Boolean: expect(Kind::Boolean, "Boolean"); break;
        case ValueType::Integer:
        case ValueType::Number: checkNumber(); break;
        case ValueType::Timestamp: checkTimestamp(); break;
        case ValueType::Path:
        case ValueType::ReferencePath: checkPathType(); break;
        case ValueType::Enumeration: checkEnumeration(); break;
        case ValueType::Array: checkArray(); break;
        case ValueType::Object:
        case ValueType::States: expect(Kind::Object, "Object"); break;
        case ValueType::Expression: checkExpression(); break;
        case ValueType::Template: checkTemplate(); break;
        case ValueType::Any: break;
        }
    }

private:
    const json::Tree &tree() const { return m_findings.tree(); }

    void wrongType(const char *expected)
    {
        const QString type = QLatin1String(expected);
        m_findings.atValue(m_value, {Rule::WrongType, {fieldName(m_field), type}});
    }

    bool expect(Kind kind, const char *name)
    {
        if (tree().kind(m_value) == kind)
            return true;
        wrongType(name);
        return false;
    }

    // Most templates may be any JSON; variables need names, and a Map needs something to go through.
    void checkTemplate()
    {
        const QString name = fieldName(m_field);
        const Kind kind = tree().kind(m_value);
        const bool expression = kind == Kind::String && tree().string(m_value).trimmed().startsWith(u"{%");
        if (expression)
            return;
        if (name == u"Assign")
            expect(Kind::Object, "Object");
        else if (name == u"Items" && kind != Kind::Object)
            expect(Kind::Array, "Array");
    }

    void checkNumber()
    {
        const auto number = tree().number(m_value);
        if (!number)
            return wrongType(m_field.type == ValueType::Integer ? "Integer" : "Number");
        if (m_field.type == ValueType::Integer && *number != std::floor(*number))
            return wrongType("Integer");
        const asl::Range range = m_field.range;
        // A comparison's number has no range: every other number field is a count, a time or a rate.
        const bool compares = fieldName(m_field).startsWith(u"Numeric");
        if (compares || (*number >= range.least && *number <= range.most))
            return;
        const bool tooSmall = *number < range.least;
        const QString limit = QString::number(tooSmall ? range.least : range.most, 'f', 0);
        // AWS writes the bounds of a field that takes fractions as Java writes a double.
        const QString bound = m_field.type == ValueType::Number ? limit + QStringLiteral(".0") : limit;
        m_findings.atValue(m_value,
                           {tooSmall ? Rule::TooSmall : Rule::TooLarge,
                            {fieldName(m_field), limit},
                            QStringLiteral("%1 value is %2")
                                .arg(tooSmall ? QStringLiteral("Minimum") : QStringLiteral("Maximum"), bound)});
    }

    void checkTimestamp()
    {
        if (!expect(Kind::String, "String"))
            return;
        if (!asl::isTimestamp(tree().string(m_value)))
            m_findings.atValue(m_value, {Rule::NotATimestamp, {fieldName(m_field)}});
    }

    // What the path says is checkPaths' matter. InputPath, OutputPath and ResultPath may be null: nothing at all.
    void checkPathType()
    {
        const QString name = fieldName(m_field);
        const bool mayBeNull = name == u"InputPath" || name == u"OutputPath" || name == u"ResultPath";
        if (!(mayBeNull && tree().kind(m_value) == Kind::Null))
            expect(Kind::String, "String");
    }

    void checkEnumeration()
    {
        if (!expect(Kind::String, "String"))
            return;
        const QString word = tree().string(m_value);
        const auto tokens = qTokenize(QLatin1String(m_field.choices), u'|');
        if (std::ranges::any_of(tokens, [&](QLatin1String each) { return each == word; }))
            return;
        // AWS lists the states in an order of its own.
        static const QStringList types =
            QStringLiteral("Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map").split(QStringLiteral(", "));
        const QStringList choices = fieldName(m_field) == u"Type" ? types : asl::choicesOf(m_field);
        m_findings.atValue(m_value, {Rule::NotAmong, {fieldName(m_field), choices}});
    }

    void checkArray()
    {
        const QString name = fieldName(m_field);
        const bool mayBeEmpty = name == u"Retry" || name == u"Catch" || name == u"CSVHeaders";
        if (expect(Kind::Array, "Array") && tree()[m_value].childCount == 0 && !mayBeEmpty)
            m_findings.atValue(m_value, {Rule::EmptyValue, {name}});
    }

    void checkExpression()
    {
        // AWS: a condition is an expression, or plainly true or false.
        if (tree().kind(m_value) == Kind::Boolean)
            return;
        const QString written = tree().string(m_value).trimmed();
        const bool meant = written.startsWith(u"{%") || written.endsWith(u"%}"); // checkExpressions' matter
        if (!meant)
            m_findings.atValue(m_value, {Rule::NotAnExpression, {fieldName(m_field)}});
    }

    Findings &m_findings;
    const Field &m_field;
    NodeId m_value;
};

// In JSONata an expression may stand for any value that is not part of the structure.
bool takesExpression(const Field &field)
{
    switch (field.type) {
    case ValueType::StateName:
    case ValueType::Enumeration:
    case ValueType::States:
    case ValueType::Arn: return false;
    default: return true;
    }
}

} // namespace

void checkValue(Findings &findings, const Field &field, NodeId value, asl::QueryLanguage language)
{
    const json::Tree &tree = findings.tree();
    if (isPlaceholder(tree, value))
        return;
    const bool expression = tree.isString(value) && tree.string(value).startsWith(u"{%");
    if (expression && language == asl::QueryLanguage::Jsonata && takesExpression(field))
        return;
    ValueCheck(findings, field, value).check();
}

} // namespace validate
