#include "app/findables.h"

#include "ui/canvas/palette.h"
#include "ui/session/searched_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/state_style.h"

#include <QCoreApplication>

namespace app {

namespace {

struct FindableWords
{
    Q_DECLARE_TR_FUNCTIONS(app::FindableWords)
};

Findable stateFindable(session::Session &session, const asl::Definition &definition, const asl::StatePath &path,
                       const asl::State &state, const QString &tags, const std::function<void()> &shown)
{
    const theme::StateStyle style = theme::styleOf(definition, state);
    QString detail = theme::summaryOf(definition, state);
    if (path.depth() > 1)
        detail += QStringLiteral(" · ") + path.parent().name();
    return {theme::icon(style.icon, style.tile), path.name(), detail,
            [&session, path, shown] {
                session.select({path});
                session.showState(path);
                shown();
            },
            tags};
}

Findable entryFindable(session::Session &session, const canvas::PaletteEntry &entry, const std::function<void()> &shown)
{
    const QString detail = entry.detail.isEmpty() ? FindableWords::tr("add to the drawing")
                                                  : FindableWords::tr("%1 · add to the drawing").arg(entry.detail);
    return {theme::icon(entry.style.icon, entry.style.tile), entry.title, detail,
            [&session, entry, shown] {
                canvas::addAfterSelection(session, entry);
                shown();
            },
            entry.words};
}

} // namespace

std::vector<Findable> findables(session::Session &session, const Actions &actions, const std::function<void()> &shown)
{
    std::vector<Findable> found;
    const document::SharedSnapshot snapshot = session.document().snapshot();
    const asl::Definition &definition = snapshot->definition;
    const session::SearchedWords words(session);
    asl::forEachState(definition.root, {}, [&](const asl::StatePath &path, const asl::State &state) {
        found.push_back(stateFindable(session, definition, path, state, words.of(path, state), shown));
    });
    for (QAction *action : actions.all()) {
        if (action->isEnabled())
            found.push_back({action->icon(), plainName(*action), action->shortcut().toString(QKeySequence::NativeText),
                             [action] { action->trigger(); }});
    }
    for (const canvas::PaletteEntry &entry : canvas::paletteEntries())
        found.push_back(entryFindable(session, entry, shown));
    return found;
}

std::vector<Findable> callFindables(session::Session &session, const QString &typed, const std::function<void()> &shown)
{
    constexpr size_t Most = 40;
    std::vector<Findable> found;
    for (const canvas::PaletteEntry &entry : canvas::actionEntries(typed, Most))
        found.push_back(entryFindable(session, entry, shown));
    return found;
}

} // namespace app
