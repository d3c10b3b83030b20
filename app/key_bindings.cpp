#include "app/key_bindings.h"

namespace app {

KeyBindings::KeyBindings(Actions &actions, Settings &settings) : m_actions(actions), m_settings(settings)
{
    for (QAction *command : actions.all())
        m_first.insert(command, command->shortcuts());
    for (QAction *command : actions.all()) {
        const auto own = settings.keys(command->objectName());
        if (!own)
            continue;
        const auto keys = own->isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(*own);
        takeFromOthers(*command, keys); // a later version may have given one of them to another command
        command->setShortcuts(keys);
    }
    actions.retranslateUi(); // the keys are told beside the names
}

bool KeyBindings::isOwn(const QAction &command) const
{
    return command.shortcuts() != m_first.value(&command);
}

QAction *KeyBindings::owner(const QKeySequence &key) const
{
    for (QAction *command : m_actions.all())
        if (!key.isEmpty() && command->shortcuts().contains(key))
            return command;
    return nullptr;
}

void KeyBindings::bind(QAction &command, const QKeySequence &key)
{
    give(command, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
}

void KeyBindings::restore(QAction &command)
{
    give(command, m_first.value(&command));
}

void KeyBindings::restoreAll()
{
    for (QAction *command : m_actions.all()) {
        command->setShortcuts(m_first.value(command));
        remember(*command);
    }
    m_actions.retranslateUi();
}

void KeyBindings::give(QAction &command, const QList<QKeySequence> &keys)
{
    takeFromOthers(command, keys);
    command.setShortcuts(keys);
    remember(command);
    m_actions.retranslateUi();
}

void KeyBindings::takeFromOthers(const QAction &command, const QList<QKeySequence> &keys)
{
    for (QAction *other : m_actions.all()) {
        QList<QKeySequence> left = other->shortcuts();
        const auto gone = left.removeIf([&keys](const QKeySequence &key) { return keys.contains(key); });
        if (other == &command || gone == 0)
            continue;
        other->setShortcuts(left);
        remember(*other);
    }
}

void KeyBindings::remember(const QAction &command)
{
    const auto keys = QKeySequence::listToString(command.shortcuts(), QKeySequence::PortableText);
    m_settings.setKeys(command.objectName(), isOwn(command) ? std::optional(keys) : std::nullopt);
}

} // namespace app
