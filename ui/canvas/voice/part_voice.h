// One part of the canvas as a screen reader meets it: its name, where its arrows lead, where it is on the screen, and
// its actions, which do what the same hand would do by mouse or key.
#pragma once

#include "ui/canvas/voice/canvas_voice.h"

namespace canvas {

// An action under the name that programs know it by.
struct VoicedAction
{
    QString name;
    QString words; // for people
    std::function<void()> run;
};

class PartVoice : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartVoice(CanvasVoice &canvas, Part part) : m_canvas(canvas), m_part(std::move(part)) {}

    const Part &part() const { return m_part; }
    // The part is gone, and whoever listens is about to be told: Qt tells nothing of what is not valid.
    void leave() { m_isLeaving = true; }

    bool isValid() const override { return m_isLeaving || isThere(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas.window(); }
    QAccessibleInterface *parent() const override;
    int childCount() const override { return int(m_canvas.partsBelow(m_part).size()); }
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override { return m_canvas.childAt(x, y); }
    QRect rect() const override;
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString &name) const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    virtual QString name() const = 0;
    virtual QString description() const { return {}; }
    virtual QRectF place() const = 0; // in the scene
    virtual std::vector<VoicedAction> actions() const { return {}; }
    virtual bool isSelected() const { return false; }

    CanvasView &view() const { return m_canvas.view(); }
    CanvasVoice &canvas() const { return m_canvas; }
    bool isThere() const { return m_canvas.isThere(m_part); }

private:
    QAccessibleInterface *ownParent() const;

    CanvasVoice &m_canvas;
    Part m_part;
    bool m_isLeaving = false;
};

QAccessibleInterface *makeVoice(CanvasVoice &canvas, const Part &part);

} // namespace canvas
