#include "core/lesson/requirement.h"

#include "core/expr/jsonata.h"

namespace lesson {

namespace {

std::string expressionOf(const Requirement &requirement)
{
    const std::string text = requirement.argument.toStdString();
    return std::string(expr::jsonataInside(text).value_or(text));
}

bool isTrueOf(const Requirement &requirement, const asl::Definition &definition)
{
    const auto compiled = expr::Jsonata::compiled(expressionOf(requirement));
    if (!compiled)
        return false;
    expr::Environment environment;
    environment.input = shared(definition.tree->toValue(definition.root.node));
    expr::Random random;
    environment.random = &random;
    const expr::Evaluated found = compiled->evaluatedOrNothing(environment, "when");
    return found && *found && (**found) == Value(true);
}

bool isUsed(const QString &word, const asl::Definition &definition)
{
    const auto kind = asl::stateKindFrom(word);
    bool isFound = definition.tree->find(definition.root.node, word) != json::NoNode;
    asl::forEachState(definition.root, {}, [&](const asl::StatePath &, const asl::State &state) {
        isFound = isFound || (kind ? state.kind() == *kind : definition.tree->find(state.node, word) != json::NoNode);
    });
    return isFound;
}

bool isHandled(const QString &error, const asl::Definition &definition)
{
    bool isFound = false;
    asl::forEachState(definition.root, {}, [&](const asl::StatePath &, const asl::State &state) {
        for (const asl::Catcher &catcher : state.catchers)
            isFound = isFound || catcher.errorEquals.contains(error);
    });
    return isFound;
}

} // namespace

bool isMet(const Requirement &requirement, const asl::Definition &definition)
{
    switch (requirement.kind) {
    case Requirement::Kind::When: return isTrueOf(requirement, definition);
    case Requirement::Kind::Uses: return isUsed(requirement.argument, definition);
    case Requirement::Kind::States: return definition.stateCount() <= requirement.argument.toInt();
    case Requirement::Kind::Handles: return isHandled(requirement.argument, definition);
    }
    return false;
}

std::optional<std::string> expressionFault(const Requirement &requirement)
{
    if (requirement.kind != Requirement::Kind::When)
        return std::nullopt;
    const auto compiled = expr::Jsonata::compiled(expressionOf(requirement));
    return compiled ? std::nullopt : std::optional(compiled.error().cause);
}

QStringList forbidden(const Lesson &lesson, const asl::Definition &definition)
{
    QStringList found;
    if (lesson.allowed.isEmpty())
        return found;
    asl::forEachState(definition.root, {}, [&](const asl::StatePath &, const asl::State &state) {
        const QString type = asl::toString(state.kind());
        if (!type.isEmpty() && !lesson.allowed.contains(type) && !found.contains(type))
            found << type;
    });
    return found;
}

} // namespace lesson
