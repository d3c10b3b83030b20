#include "app/cli/eval.h"

#include "app/cli/command_line.h"
#include "core/expr/intrinsic.h"
#include "core/expr/json_path.h"
#include "core/expr/jsonata.h"

#include <QDateTime>
#include <QRegularExpression>

namespace cli {

namespace {

void declareEvalOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("expression"), tr("The expression, with or without {% %}."));
    const auto option = [&parser](const char *name, const QString &description, const char *value) {
        parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(value)});
    };
    option("language", tr("jsonata (the default) or jsonpath."), "LANGUAGE");
    option("input", tr("A JSON file: $states.input, and $."), "FILE");
    option("context", tr("A JSON file: $states.context, and $$ of JSONPath."), "FILE");
    option("variables", tr("A JSON file: an object with the variables by name."), "FILE");
    option("seed", tr("A number that all randomness comes from."), "NUMBER");
}

// The JSON of the option's file. A null pointer where the option is not given.
Outcome<SharedValue> fileOf(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return SharedValue();
    auto value = dataOf(parser.value(option), Misused);
    if (!value)
        return value.error();
    return shared(std::move(*value));
}

expr::Evaluated evaluatedJsonPath(const std::string &text, const expr::Environment &environment)
{
    if (expr::Intrinsic::looksLikeOne(text)) {
        const auto call = expr::Intrinsic::compiled(text);
        return call ? call->evaluated(environment) : expr::Evaluated(call.error());
    }
    const auto path = expr::JsonPath::compiled(text);
    return path ? path->evaluated(environment) : expr::Evaluated(path.error());
}

// A null pointer: the result is undefined.
expr::Evaluated evaluatedJsonata(const std::string &text, const expr::Environment &environment)
{
    const auto inside = expr::jsonataInside(text);
    const auto compiled = expr::Jsonata::compiled(inside.value_or(text), expr::Dialect::Plain);
    if (!compiled)
        return compiled.error();
    return compiled->evaluatedOrNothing(environment, "expression");
}

int printValue(const expr::Evaluated &result)
{
    if (!result)
        return report(AtFault, QString::fromStdString(result.error().error + ": " + result.error().cause));
    if (*result)
        print(QByteArray::fromStdString((*result)->dump(-1, ' ', false, Value::error_handler_t::replace)) + '\n');
    return Good;
}

// An expression may begin as a short option does: -$states.input.x. eval's own options are long ones, but for help.
QStringList withExpressionApart(QStringList arguments)
{
    static const QRegularExpression expression(QStringLiteral("^-(?!-|h$|\\?$)"));
    if (!arguments.isEmpty() && arguments.constLast().contains(expression) && !arguments.contains(QStringLiteral("--")))
        arguments.insert(arguments.size() - 1, QStringLiteral("--"));
    return arguments;
}

} // namespace

int eval(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Evaluates one expression and prints its value as JSON."));
    declareEvalOptions(parser);
    if (const auto done = readArguments(parser, "eval", withExpressionApart(arguments)))
        return *done;
    const QString language =
        parser.isSet(QStringLiteral("language")) ? parser.value(QStringLiteral("language")) : QStringLiteral("jsonata");
    const bool isJsonata = language.compare(u"jsonata", Qt::CaseInsensitive) == 0;
    if (!isJsonata && language.compare(u"jsonpath", Qt::CaseInsensitive) != 0)
        return report(Misused, tr("The language is jsonata or jsonpath, not %1.").arg(language));
    if (parser.positionalArguments().size() != 1)
        return report(Misused, tr("Give one expression, in quotes."));

    const auto input = fileOf(parser, QStringLiteral("input"));
    const auto context = fileOf(parser, QStringLiteral("context"));
    const auto named = fileOf(parser, QStringLiteral("variables"));
    for (const auto *file : {&input, &context, &named}) {
        if (!*file)
            return report(file->error());
    }
    expr::Variables variables;
    if (*named && (*named)->is_object()) {
        for (const auto &variable : (*named)->items())
            variables.emplace(variable.key(), SharedValue(*named, &variable.value()));
    }
    expr::Random random(parser.value(QStringLiteral("seed")).toULongLong());
    expr::Environment environment;
    environment.input = *input;
    environment.context = *context ? *context : shared(Value::object());
    environment.variables = &variables;
    environment.random = &random;
    environment.nowMilliseconds = QDateTime::currentMSecsSinceEpoch();
    const std::string text = parser.positionalArguments().constFirst().toStdString();
    return printValue(isJsonata ? evaluatedJsonata(text, environment) : evaluatedJsonPath(text, environment));
}

} // namespace cli
