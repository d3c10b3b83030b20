// Dragging a new state, or a pattern of several, in from the palette.
#pragma once

#include "ui/canvas/palette_entries.h"
#include "ui/canvas/tool/drop_spots.h"
#include "ui/canvas/tool/gesture.h"

class QMimeData;

namespace canvas {

class CanvasView;

class Insert : public Gesture
{
public:
    Insert(CanvasView &view, edit::NewState state);
    Insert(CanvasView &view, const PaletteEntry &pattern);

    void moveTo(const Pointer &pointer) override;
    bool mayDrop() const override { return m_chooser.chosen() != nullptr; }
    void drop() override;
    void paint(QPainter &painter, double zoom) const override;
    QString words() const override;

private:
    std::optional<Refusal> whyNot(const edit::Spot &spot) const;

    CanvasView &m_view;
    edit::NewState m_state;
    std::optional<PaletteEntry> m_pattern; // nothing: a single state
    QString m_text; // the pattern's definition
    mutable SpotChooser m_chooser;
};

inline constexpr const char *StateMimeType = "application/x-batuta-state";
// {"name": …, "body": …} and back.
QByteArray written(const edit::NewState &state);
std::optional<edit::NewState> newStateFrom(const QMimeData &mime);
inline constexpr const char *PatternMimeType = "application/x-batuta-pattern"; // its name
std::unique_ptr<Insert> insertOf(CanvasView &view, const QMimeData &mime); // null for anything else

} // namespace canvas
