#include "ui/canvas/tool/insert.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/words.h"
#include "ui/problems/problem_text.h"

#include <QMimeData>

namespace canvas {

Insert::Insert(CanvasView &view, edit::NewState state)
    : m_view(view), m_state(std::move(state)),
      m_chooser(dropSpots(view.canvas(), view.session().direction()), [this](const edit::Spot &spot) {
          return edit::addState(m_view.edits().definition(), m_state, spot);
      })
{
}

void Insert::drop()
{
    if (const DropSpot *spot = m_chooser.chosen())
        m_view.edits().add(m_state, edit::Spot(spot->spot));
}

void Insert::paint(QPainter &painter, double zoom) const
{
    m_chooser.paint(painter, zoom, m_view.mapToScene(m_view.viewport()->rect()).boundingRect());
}

QString Insert::words() const
{
    if (const DropSpot *spot = m_chooser.chosen())
        return wordsOf(spot->spot, m_view.canvas());
    return m_chooser.refusal() ? problems::sentence(*m_chooser.refusal())
                               : Words::tr("There is no place for a state here");
}

QByteArray written(const edit::NewState &state)
{
    const Value json = Value::object({{"name", state.name.toStdString()}, {"body", state.body}});
    return QByteArray::fromStdString(json.dump());
}

std::optional<edit::NewState> newStateFrom(const QMimeData &mime)
{
    const QByteArray bytes = mime.data(QLatin1StringView(StateMimeType));
    const Value json = Value::parse(bytes.cbegin(), bytes.cend(), nullptr, false);
    if (!json.is_object() || !json.contains("name") || !json["name"].is_string() || !json.contains("body"))
        return std::nullopt;
    return edit::NewState{QString::fromStdString(json["name"].get<std::string>()), json["body"]};
}

} // namespace canvas
