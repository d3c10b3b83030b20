#include "core/convert/condition.h"

#include <QHash>
#include <QRegularExpression>

namespace convert {

namespace {

using Text = std::optional<QString>;

Text joined(const Value &rules, const QString &word, Expressions &expressions)
{
    if (!rules.is_array() || rules.empty())
        return std::nullopt;
    QStringList parts;
    for (const Value &rule : rules) {
        const Text part = condition(rule, expressions);
        if (!part)
            return std::nullopt;
        parts << *part;
    }
    return parts.size() == 1 ? parts.first() : u'(' + parts.join(u' ' + word + u' ') + u')';
}

// AWS: * stands for any characters, \* for itself.
QString patternOf(const QString &wildcards)
{
    QString pattern = QStringLiteral("/^");
    for (qsizetype i = 0; i < wildcards.size(); ++i) {
        if (wildcards[i] == u'*') {
            pattern += QStringLiteral("[\\s\\S]*");
            continue;
        }
        i += wildcards[i] == u'\\' && i + 1 < wildcards.size() ? 1 : 0;
        const QString escaped = QRegularExpression::escape(QString(wildcards[i]));
        pattern += wildcards[i] == u'/' ? QStringLiteral("\\/") : escaped;
    }
    return pattern + QStringLiteral("$/");
}

QString guarded(const QString &variable, const QString &type, const QString &test)
{
    return QStringLiteral("($type(%1) = \"%2\" and %3)").arg(variable, type, test);
}

Text tested(const QString &name, bool wanted, const QString &variable, Expressions &expressions)
{
    static const QString timestamp =
        QStringLiteral("/^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$/");
    QString test;
    if (name == u"IsPresent")
        test = QStringLiteral("$exists(%1)").arg(variable);
    else if (name == u"IsNull" || name == u"IsString" || name == u"IsBoolean")
        test = QStringLiteral("$type(%1) = \"%2\"").arg(variable, name.mid(2).toLower());
    else if (name == u"IsNumeric")
        test = QStringLiteral("$type(%1) = \"number\"").arg(variable);
    else if (name == u"IsTimestamp")
        test =
            guarded(variable, QStringLiteral("string"), QStringLiteral("$contains(%1, %2)").arg(variable, timestamp));
    else
        return std::nullopt;
    if (name != u"IsPresent")
        expressions.doubt(DoubtCode::AbsentVariable);
    return wanted ? test : QStringLiteral("$not(%1)").arg(test);
}

Text compared(QString name, const Value &against, const QString &variable, Expressions &expressions)
{
    static const QRegularExpression form(QStringLiteral(
        "^(String|Numeric|Boolean|Timestamp)(Equals|LessThanEquals|LessThan|GreaterThanEquals|GreaterThan)(Path)?$"));
    static const QHash<QString, QString> signs{{QStringLiteral("Equals"), QStringLiteral("=")},
                                               {QStringLiteral("LessThan"), QStringLiteral("<")},
                                               {QStringLiteral("LessThanEquals"), QStringLiteral("<=")},
                                               {QStringLiteral("GreaterThan"), QStringLiteral(">")},
                                               {QStringLiteral("GreaterThanEquals"), QStringLiteral(">=")}};
    const auto match = form.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    expressions.doubt(DoubtCode::AbsentVariable);
    const bool byPath = !match.captured(3).isEmpty();
    if (byPath && !against.is_string())
        return std::nullopt;
    const Text other = byPath ? expressions.path(QString::fromStdString(against.get<std::string>())) : literal(against);
    if (!other)
        return std::nullopt;
    const QString sign = QStringLiteral(" %1 ").arg(signs.value(match.captured(2)));
    const QString kind = match.captured(1);
    const bool time = kind == u"Timestamp";
    const QString type = time || kind == u"String" ? QStringLiteral("string")
        : kind == u"Numeric"                       ? QStringLiteral("number")
                                                   : QStringLiteral("boolean");
    if (!byPath && !time && sign == u" = ")
        return QStringLiteral("%1 = %2").arg(variable, *other);
    if (time)
        expressions.doubt(DoubtCode::Timestamp);
    const QString test = time
        ? QStringLiteral("$toMillis(%1)").arg(variable) + sign + QStringLiteral("$toMillis(%1)").arg(*other)
        : variable + sign + *other;
    // Values of different types are never equal, less or greater; JSONata would fail for want of an order.
    return guarded(variable, type, byPath ? guarded(*other, type, test) : test);
}

} // namespace

bool isComparison(const std::string &key)
{
    return key != "Next" && key != "Assign" && key != "Comment";
}

Text condition(const Value &rule, Expressions &expressions)
{
    if (!rule.is_object())
        return std::nullopt;
    if (rule.contains("And"))
        return joined(rule["And"], QStringLiteral("and"), expressions);
    if (rule.contains("Or"))
        return joined(rule["Or"], QStringLiteral("or"), expressions);
    if (rule.contains("Not")) {
        const Text inner = condition(rule["Not"], expressions);
        return inner ? Text(QStringLiteral("$not(%1)").arg(*inner)) : std::nullopt;
    }
    const auto named = rule.find("Variable");
    const Text variable = named != rule.end() && named->is_string()
        ? expressions.path(QString::fromStdString(named->get<std::string>()))
        : std::nullopt;
    if (!variable)
        return std::nullopt;
    for (const auto &[key, value] : rule.items()) {
        const QString name = QString::fromStdString(key);
        if (key == "Variable" || !isComparison(key))
            continue;
        if (name.startsWith(u"Is") && value.is_boolean())
            return tested(name, value.get<bool>(), *variable, expressions);
        if (name == u"StringMatches" && value.is_string()) {
            expressions.doubt(DoubtCode::AbsentVariable);
            return guarded(*variable, QStringLiteral("string"),
                           QStringLiteral("$contains(%1, %2)")
                               .arg(*variable, patternOf(QString::fromStdString(value.get<std::string>()))));
        }
        return compared(name, value, *variable, expressions);
    }
    return std::nullopt;
}

} // namespace convert
