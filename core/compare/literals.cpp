#include "core/compare/literals.h"

#include <QRegularExpression>

namespace compare {

namespace {

constexpr int DefaultAttempts = 3; // AWS's, of a retrier that says nothing

void collectFromExpression(const QString &text, Literals &into)
{
    static const QRegularExpression numbers(QStringLiteral("(?<![\\w.$])\\d+(\\.\\d+)?"));
    static const QRegularExpression texts(QStringLiteral("\"([^\"\\\\]*)\"|'([^'\\\\]*)'"));
    for (auto found = texts.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        into.texts.insert((match.captured(1) + match.captured(2)).toStdString());
    }
    QString bare = text;
    bare.replace(texts, QStringLiteral(" "));
    for (auto found = numbers.globalMatch(bare); found.hasNext();)
        into.numbers.insert(found.next().captured().toDouble());
}

bool isReference(const std::string &key)
{
    return key == "Variable" || key == "Next" || key == "Comment" || key.ends_with("Path");
}

void collectFromRule(const Value &rule, Literals &into)
{
    for (const auto &[key, value] : rule.items()) {
        if (value.is_structured())
            collectFromRule(value, into);
        else if (value.is_number())
            into.numbers.insert(value.get<double>());
        else if (value.is_string() && !isReference(key))
            into.texts.insert(value.get<std::string>());
    }
}

void collectFromData(const Value &value, Literals &into)
{
    if (value.is_string()) {
        const QString text = QString::fromStdString(value.get_ref<const std::string &>());
        if (text.startsWith(u"{%") || text.startsWith(u"States."))
            collectFromExpression(text, into);
    }
    if (value.is_structured())
        for (const auto &each : value)
            collectFromData(each, into);
}

} // namespace

void collect(const asl::Definition &definition, Literals &into)
{
    asl::forEachState(definition.root, {}, [&](const asl::StatePath &, const asl::State &state) {
        const Value whole = definition.tree->toValue(state.node);
        if (const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields))
            for (const asl::ChoiceRule &rule : choice->rules)
                collectFromRule(definition.tree->toValue(rule.node), into);
        collectFromData(whole, into);
        for (const asl::Retrier &retrier : state.retriers) {
            for (const QString &name : retrier.errorEquals)
                into.errors.insert(name.toStdString());
            const Value written = definition.tree->toValue(retrier.node);
            const bool isTold = written.is_object() && written.contains("MaxAttempts")
                && written["MaxAttempts"].is_number() && written["MaxAttempts"] < 20;
            into.attempts.insert(isTold ? written["MaxAttempts"].get<int>() : DefaultAttempts);
        }
        for (const asl::Catcher &catcher : state.catchers)
            for (const QString &name : catcher.errorEquals)
                into.errors.insert(name.toStdString());
    });
}

} // namespace compare
