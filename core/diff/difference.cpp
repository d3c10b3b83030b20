#include "core/diff/difference.h"

#include "core/diff/fields.h"
#include "core/diff/matching.h"

#include <QSet>

namespace diff {

namespace {

class Comparison
{
public:
    Comparison(const asl::Definition &before, const asl::Definition &after)
        : m_before(before), m_after(after), m_matching(m_before, m_after)
    {
    }

    Difference found()
    {
        compareFields(0, 0);
        const Matches &matches = m_matching.matches();
        for (size_t part = 1; part < m_before.parts().size(); ++part)
            if (matches.afterOf[part] == Nobody)
                m_found.removed.push_back(m_before.parts()[part].path);
        for (size_t part = 1; part < m_after.parts().size(); ++part) {
            if (const int was = matches.beforeOf[part]; was == Nobody)
                m_found.added.push_back(m_after.parts()[part].path);
            else
                compare(was, int(part));
        }
        for (size_t room = 0; room < m_before.rooms().size(); ++room)
            if (const int is = m_matching.roomAfter(int(room)); is != Nobody)
                m_found.scopes.emplace_back(m_before.rooms()[room].path, m_after.room(is).path);
        return std::move(m_found);
    }

private:
    void compare(int before, int after)
    {
        const Passage passage{m_before.part(before).path, m_after.part(after).path};
        m_found.kept.push_back(passage);
        if (passage.from.name() != passage.to.name())
            m_found.renamed.push_back(passage);
        if (m_matching.isMoved(before))
            m_found.moved.push_back(passage);
        compareFields(before, after);
    }

    void compareFields(int before, int after)
    {
        const Part &was = m_before.part(before), &is = m_after.part(after);
        Value renamed = was.data;
        if (before != 0)
            forEachTarget(renamed, [&](Value &name) { follow(name, was.scope); });
        for (const int room : was.scopes) {
            Value *scope = scopeWithin(renamed, m_before.room(room).place);
            if (scope && scope->is_object())
                if (const auto start = scope->find("StartAt"); start != scope->end() && start->is_string())
                    follow(*start, room);
        }
        const std::optional<Pairs> branches = branchesOf(was, is);
        for (FieldPart &part : differingFields({was.data, renamed, is.data, branches ? &*branches : nullptr}))
            m_found.changed.push_back({is.path, std::move(part.field), std::move(part.before), std::move(part.after)});
    }

    // The name as it is now, if its state is called otherwise now in the same scope.
    void follow(Value &name, int room) const
    {
        const int was =
            m_before.room(room).byName.value(QString::fromStdString(name.get_ref<const std::string &>()), Nobody);
        const int is = was == Nobody ? Nobody : m_matching.matches().afterOf[size_t(was)];
        if (is != Nobody && !m_matching.isMoved(was))
            name = m_after.part(is).path.name().toStdString();
    }

    bool areBranches(const Machine &machine, const Part &part) const
    {
        return !part.scopes.empty() && machine.room(part.scopes.front()).place.size() == 2;
    }

    // Which branches are the same was found with the states.
    std::optional<Pairs> branchesOf(const Part &was, const Part &is) const
    {
        if (!areBranches(m_before, was) || !areBranches(m_after, is))
            return std::nullopt;
        Pairs pairs;
        for (size_t i = 0; i < was.scopes.size(); ++i) {
            const auto same = std::ranges::find(is.scopes, m_matching.roomAfter(was.scopes[i]));
            if (same != is.scopes.end())
                pairs.emplace_back(i, size_t(same - is.scopes.begin()));
        }
        return pairs;
    }

    Machine m_before, m_after;
    Matching m_matching;
    Difference m_found;
};

} // namespace

Difference differenceOf(const asl::Definition &before, const asl::Definition &after)
{
    return Comparison(before, after).found();
}

json::NodeId repeatedKey(const json::Tree &tree)
{
    for (json::NodeId object = 0; object < tree.size(); ++object) {
        if (!tree.isObject(object))
            continue;
        QSet<QString> keys;
        for (const json::NodeId child : tree.children(object)) {
            const QString key = tree.key(child);
            if (keys.contains(key))
                return child;
            keys.insert(key);
        }
    }
    return json::NoNode;
}

} // namespace diff
