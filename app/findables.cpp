#include "app/findables.h"

#include "ui/theme/icons.h"
#include "ui/theme/state_style.h"

namespace app {

namespace {

Findable stateFindable(session::Session &session, const asl::Definition &definition, const asl::StatePath &path,
                       const asl::State &state)
{
    const theme::StateStyle style = theme::styleOf(definition, state);
    QString detail = theme::summaryOf(definition, state);
    if (path.depth() > 1)
        detail += QStringLiteral(" · ") + path.parent().name();
    return {theme::icon(style.icon, style.tile), path.name(), detail, [&session, path] {
                session.select({path});
                session.showState(path);
            }};
}

} // namespace

std::vector<Findable> findables(session::Session &session, const Actions &actions)
{
    std::vector<Findable> found;
    const document::SharedSnapshot snapshot = session.document().snapshot();
    const asl::Definition &definition = snapshot->definition;
    asl::forEachState(definition.root, {}, [&](const asl::StatePath &path, const asl::State &state) {
        found.push_back(stateFindable(session, definition, path, state));
    });
    for (QAction *action : actions.all()) {
        QString title = action->text();
        if (action->isEnabled())
            found.push_back({action->icon(), title.remove(u'&').remove(QStringLiteral("…")),
                             action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }});
    }
    return found;
}

} // namespace app
