#include "core/edit/scope_text.h"

#include "core/asl/reader.h"
#include "core/edit/layout_text.h"
#include "core/json/parser.h"

namespace edit {

QString languageWord(asl::QueryLanguage language)
{
    return language == asl::QueryLanguage::Jsonata ? QStringLiteral("JSONata") : QStringLiteral("JSONPath");
}

Definition machineOf(const QString &members, const QString &start, asl::QueryLanguage language)
{
    const QString entry = start.isEmpty() ? QString() : QStringLiteral("\"StartAt\": %1,").arg(json::quoted(start));
    const QString text = QStringLiteral("{\"QueryLanguage\": \"%1\", %2 \"States\": {\n%3\n}}")
                             .arg(languageWord(language), entry, members);
    return asl::read(json::parse(text));
}

bool putStates(Editing &target, const ScopePath &scope, const Definition &machine, const QString &before,
               const QString &after)
{
    const asl::Scope *around = target.now().find(scope);
    const json::NodeId states = around ? around->statesNode : json::NoNode;
    if (!target.tree().isObject(states) || machine.root.states.empty())
        return target.refuse(json::Code::Damaged);
    QStringList names, texts;
    for (const asl::State &state : machine.root.states) {
        if (machine.root.find(state.name) != &state) // a later one of the same name stands for it
            continue;
        if (around->find(state.name))
            return target.refuse(Refusal{Code::NameTaken, {state.name}});
        const QString text =
            transplanted(machine.tree->raw(state.node).toString(), indentationAt(*machine.tree, state.node),
                         target.tree(), states, target.style());
        texts << (texts.isEmpty() ? text : property(state.name, text));
        names << state.name;
    }
    const QString separator = separatorIn(target.tree(), states, target.style());
    const asl::State *next = around->find(before);
    if (after.isEmpty() && next) {
        const qsizetype place = target.tree()[next->node].key.begin;
        return target.apply(Patch{{{place, place}, property(names.first(), texts.join(separator)) + separator}});
    }
    QStringList order;
    if (!after.isEmpty())
        order << after << names.first();
    return target.setField(states, names.first(), texts.join(separator), order);
}

} // namespace edit
