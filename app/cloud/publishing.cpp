#include "app/cloud/publishing.h"

#include "core/cloud/refusals.h"

namespace app {

Publishing::Publishing(Inquiry &inquiry, QObject *parent) : QObject(parent), m_inquiry(inquiry) {}

void Publishing::look(const Wish &wish)
{
    m_wish = wish;
    m_there = {};
    if (!wish.machine.isEmpty())
        return describe(wish.machine);
    m_inquiry.ask(cloud::listingMachines(), [this](const Value &listing) {
        const QString machine = machineNamed(listing, m_wish.name);
        if (machine.isEmpty())
            Q_EMIT looked();
        else
            describe(machine);
    });
}

void Publishing::describe(const QString &machine)
{
    m_inquiry.ask(cloud::describingMachine(machine), [this, machine](const Value &answer) {
        m_there = {machine, textOf(answer, "definition"), textOf(answer, "roleArn"), textOf(answer, "type")};
        Q_EMIT looked();
    });
}

void Publishing::publish()
{
    const auto told = [this](const Value &answer) { Q_EMIT published(answer); };
    if (m_there.machine.isEmpty()) {
        if (m_wish.made.role.isEmpty())
            return Q_EMIT refused(Refusal{cloud::Code::NoRole});
        return m_inquiry.ask(cloud::creatingMachine(m_wish.name, m_wish.made), told);
    }
    if (!m_wish.made.type.isEmpty() && !m_there.type.isEmpty() && m_wish.made.type != m_there.type)
        return Q_EMIT refused(Refusal{cloud::Code::OtherType, {m_there.type, m_wish.made.type}});
    m_inquiry.ask(cloud::updatingMachine(m_there.machine, m_wish.made), told);
}

QString machineNamed(const Value &listing, const QString &name)
{
    const auto machines = listing.find("stateMachines");
    if (machines == listing.end() || !machines->is_array())
        return {};
    for (const Value &machine : *machines)
        if (textOf(machine, "name") == name)
            return textOf(machine, "stateMachineArn");
    return {};
}

QString textOf(const Value &answer, const char *member)
{
    const auto found = answer.is_object() ? answer.find(member) : answer.end();
    return found != answer.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

} // namespace app
