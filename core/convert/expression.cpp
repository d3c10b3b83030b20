#include "core/convert/expression.h"

#include "core/convert/intrinsic_call.h"
#include "core/expr/path/parser.h"

#include <QRegularExpression>

namespace convert {

namespace {

using expr::path::Path;
using expr::path::Root;

QString step(const std::string &name)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    static const QStringList words{QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("in")};
    const QString written = QString::fromStdString(name);
    return plain.match(written).hasMatch() && !words.contains(written) ? u'.' + written
                                                                       : QStringLiteral(".`%1`").arg(written);
}

QString rootOf(const Path &path, const QString &input)
{
    if (path.root == Root::Context)
        return QStringLiteral("$states.context");
    return path.root == Root::Variable ? u'$' + QString::fromStdString(path.variable) : input;
}

// Nothing where JSONata has no such step.
std::optional<QString> stepText(const expr::path::Step &each)
{
    if (each.descends)
        return std::nullopt;
    if (const auto *children = std::get_if<expr::path::Children>(&each.what)) {
        const bool one = children->names.size() == 1 && children->names.front().find('`') == std::string::npos;
        return one ? std::optional(step(children->names.front())) : std::nullopt;
    }
    if (const auto *indexes = std::get_if<expr::path::Indexes>(&each.what); indexes && indexes->indexes.size() == 1)
        return QStringLiteral("[%1]").arg(indexes->indexes.front());
    // A step of JSONata goes through lists by itself.
    return std::holds_alternative<expr::path::Wildcard>(each.what) ? std::optional(QString()) : std::nullopt;
}

bool isExpressionKey(const QString &key)
{
    return key.endsWith(u".$");
}

} // namespace

QString braced(const QString &expression)
{
    return QStringLiteral("{% ") + expression + QStringLiteral(" %}");
}

QString literal(const Value &value)
{
    return QString::fromStdString(value.dump(-1, ' ', false, Value::error_handler_t::replace));
}

void Expressions::doubt(DoubtCode code)
{
    if (!m_doubts.contains(code))
        m_doubts << code;
}

std::optional<QString> Expressions::path(const QString &jsonPath)
{
    const auto parsed = expr::path::parsed(jsonPath.toStdString());
    if (!parsed)
        return std::nullopt;
    QString text = rootOf(*parsed, m_input);
    for (const expr::path::Step &each : parsed->steps) {
        const auto written = stepText(each);
        if (!written)
            return std::nullopt;
        text += *written;
    }
    if (parsed->definite)
        return text;
    doubt(DoubtCode::ManyValues);
    return u'[' + text + u']'; // an indefinite path always gives a list
}

std::optional<QString> Expressions::value(const QString &written)
{
    return written.startsWith(u"States.") ? intrinsicCall(written, *this) : path(written);
}

std::optional<Value> Expressions::filled(const Value &tmpl)
{
    if (tmpl.is_string() && QString::fromStdString(tmpl.get<std::string>()).startsWith(u"{%"))
        doubt(DoubtCode::LooksLikeJsonata);
    if (!tmpl.is_structured())
        return tmpl;
    Value made = tmpl.is_array() ? Value::array() : Value::object();
    if (tmpl.is_array()) {
        for (const Value &item : tmpl) {
            auto value = filled(item);
            if (!value)
                return std::nullopt;
            made.push_back(std::move(*value));
        }
        return made;
    }
    for (const auto &[key, item] : tmpl.items()) {
        const QString name = QString::fromStdString(key);
        if (!isExpressionKey(name)) {
            auto inner = filled(item);
            if (!inner)
                return std::nullopt;
            made[key] = std::move(*inner);
            continue;
        }
        const auto expression =
            item.is_string() ? value(QString::fromStdString(item.get<std::string>())) : std::nullopt;
        if (!expression)
            return std::nullopt;
        made[name.chopped(2).toStdString()] = braced(*expression).toStdString();
    }
    return made;
}

std::optional<QString> Expressions::constructed(const Value &tmpl)
{
    if (!tmpl.is_structured())
        return literal(tmpl);
    QStringList parts;
    if (tmpl.is_array()) {
        for (const Value &item : tmpl) {
            const auto part = constructed(item);
            if (!part)
                return std::nullopt;
            parts << *part;
        }
        return u'[' + parts.join(QStringLiteral(", ")) + u']';
    }
    for (const auto &[key, item] : tmpl.items()) {
        const QString name = QString::fromStdString(key);
        const bool computed = isExpressionKey(name);
        if (computed && !item.is_string())
            return std::nullopt;
        const auto part = computed ? value(QString::fromStdString(item.get<std::string>())) : constructed(item);
        if (!part)
            return std::nullopt;
        parts << literal((computed ? name.chopped(2) : name).toStdString()) + QStringLiteral(": ") + *part;
    }
    return u'{' + parts.join(QStringLiteral(", ")) + u'}';
}

} // namespace convert
