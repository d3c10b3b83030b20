#include "ui/canvas/tool/insert.h"

#include "core/base/reading.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/patterns.h"

#include <QMimeData>

namespace canvas {

Insert::Insert(CanvasView &view, edit::NewState state)
    : m_view(view), m_state(std::move(state)), m_chooser(dropSpots(view.stage(), view.edits().definition()),
                                                         [this](const edit::Spot &spot) { return whyNot(spot); })
{
}

Insert::Insert(CanvasView &view, const PaletteEntry &pattern)
    : m_view(view), m_pattern(pattern), m_text(patternText(pattern.pattern, view.edits().definition().language)),
      m_chooser(dropSpots(view.stage(), view.edits().definition()),
                [this](const edit::Spot &spot) { return whyNot(spot); })
{
}

std::optional<Refusal> Insert::whyNot(const edit::Spot &spot) const
{
    const asl::Definition &now = m_view.edits().definition();
    if (!m_pattern)
        return edit::whyNotAdd(now, m_state, spot);
    const edit::Answer answer = edit::pasted(now, m_text, spot);
    return answer ? std::nullopt : std::optional(answer.error());
}

void Insert::moveTo(const Pointer &pointer)
{
    m_chooser.pointAt(pointer.point, m_view.zoom());
}

void Insert::drop()
{
    const DropSpot *spot = m_chooser.chosen();
    if (!spot)
        return;
    const edit::Spot place = spot->spot; // the drawing it belongs to goes with the edit
    if (m_pattern)
        m_view.edits().addPattern(*m_pattern, place);
    else
        m_view.edits().add(m_state, place);
}

void Insert::paint(QPainter &painter, double zoom) const
{
    m_chooser.paint(painter, zoom, m_view.mapToScene(m_view.viewport()->rect()).boundingRect());
}

QString Insert::words() const
{
    return wordsOf(m_chooser, m_view.stage(), m_view.edits().definition());
}

QByteArray written(const edit::NewState &state)
{
    const Value json = Value::object({{"name", state.name.toStdString()}, {"body", state.body}});
    return QByteArray::fromStdString(json.dump());
}

std::optional<edit::NewState> newStateFrom(const QMimeData &mime)
{
    const QByteArray bytes = mime.data(QLatin1StringView(StateMimeType));
    const auto json = valueFrom({bytes.constData(), size_t(bytes.size())}); // any program may offer it
    if (!json || !json->is_object() || !json->contains("name") || !(*json)["name"].is_string()
        || !json->contains("body"))
        return std::nullopt;
    return edit::NewState{QString::fromStdString((*json)["name"].get<std::string>()), (*json)["body"]};
}

std::unique_ptr<Insert> insertOf(CanvasView &view, const QMimeData &mime)
{
    if (const auto state = newStateFrom(mime))
        return std::make_unique<Insert>(view, *state);
    const QString name = QString::fromUtf8(mime.data(QLatin1StringView(PatternMimeType)));
    const std::vector<PaletteEntry> patterns = patternEntries();
    const auto pattern = std::ranges::find(patterns, name, &PaletteEntry::pattern);
    return pattern == patterns.end() ? nullptr : std::make_unique<Insert>(view, *pattern);
}

} // namespace canvas
