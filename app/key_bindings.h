// The keys of the commands: those they come with, and in their place those that the user gives them, which are remembered.
#pragma once

#include "app/actions.h"
#include "app/settings.h"

#include <QHash>
#include <QKeySequence>

namespace app {

class KeyBindings
{
public:
    // Gives the commands the user's keys at once. Both outlive it.
    KeyBindings(Actions &actions, Settings &settings);

    const Actions &actions() const { return m_actions; }
    bool isOwn(const QAction &command) const; // has other keys than it came with
    // The command that is called by the key now; null: none.
    QAction *owner(const QKeySequence &key) const;
    // Its only key from now on; whoever had it before loses it. An empty one leaves the command without.
    void bind(QAction &command, const QKeySequence &key);
    // The keys it came with, which whoever has them loses.
    void restore(QAction &command);
    void restoreAll();

private:
    void give(QAction &command, const QList<QKeySequence> &keys);
    void takeFromOthers(const QAction &command, const QList<QKeySequence> &keys);
    void remember(const QAction &command);

    Actions &m_actions;
    Settings &m_settings;
    QHash<const QAction *, QList<QKeySequence>> m_first; // they came with
};

} // namespace app
