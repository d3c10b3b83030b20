#include "core/language/state_tags.h"

#include "core/asl/resource.h"
#include "core/validate/variable_use.h"

namespace language {

namespace {

void addErrors(const asl::Definition &definition, const asl::State &state, QStringList &tags)
{
    const auto add = [&](const QString &name) {
        if (!name.isEmpty())
            tags << u"error:"_qs + name;
    };
    for (const asl::Retrier &retrier : state.retriers)
        std::ranges::for_each(retrier.errorEquals, add);
    for (const asl::Catcher &catcher : state.catchers)
        std::ranges::for_each(catcher.errorEquals, add);
    if (state.kind() == asl::StateKind::Fail)
        add(definition.tree->string(definition.tree->find(state.node, u"Error")));
}

void addVariables(const asl::Definition &definition, const asl::State &state, const QStringList &read,
                  QStringList &tags)
{
    for (const QString &name : read)
        tags << u"uses:$"_qs + name;
    QStringList set = validate::assignedBy(*definition.tree, state).values();
    set.sort();
    for (const QString &name : set)
        tags << u"sets:$"_qs + name;
}

} // namespace

QStringList tagsOf(const asl::Definition &definition, const asl::State &state, const QStringList &read)
{
    QStringList tags{u"type:"_qs + asl::toString(state.kind()).toLower()};
    if (const auto *task = std::get_if<asl::TaskFields>(&state.fields)) {
        const asl::Integration call = asl::integrationOf(task->resource);
        if (!call.service.isEmpty())
            tags << u"service:"_qs + call.service << u"action:"_qs + call.action;
    }
    if (state.language == asl::QueryLanguage::Jsonata)
        tags << u"language:jsonata"_qs;
    if (definition.tree->boolean(definition.tree->find(state.node, u"End")) == true)
        tags << u"is:end"_qs;
    addErrors(definition, state, tags);
    addVariables(definition, state, read, tags);
    return tags;
}

} // namespace language
