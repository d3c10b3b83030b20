// The canvas for screen readers and other programs that use the window by its accessibility interface (AT-SPI): the
// states in the order of the flow, each with its lanes and its arrows below it, and what can be done with them as actions.
#pragma once

#include "core/edit/intents.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QObject>

#include <unordered_map>

namespace canvas {

class CanvasView;
class PartVoice;

// What stands on the canvas and is spoken of: a state; one of its lanes; an arrow.
struct Part
{
    enum class Kind : quint8 { State, Lane, Arrow };
    Kind kind = Kind::State;
    asl::StatePath state = {}; // of a lane the container
    int lane = 0;
    edit::EdgeName arrow = {};
    bool operator==(const Part &) const = default;
};
size_t qHash(const Part &part, size_t seed = 0);

class CanvasVoice : public QAccessibleWidget
{
public:
    explicit CanvasVoice(CanvasView &view);
    ~CanvasVoice() override;

    CanvasView &view() const { return m_view; }
    // The same one as long as the part is there.
    QAccessibleInterface *voiceOf(const Part &part);
    // What stands directly on the machine's ground, or below a part.
    const std::vector<Part> &parts() const;
    std::vector<Part> partsBelow(const Part &part) const;
    bool isThere(const Part &part) const;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    const std::vector<Part> &partsOf(int scope) const;
    QList<QWidget *> popups() const;
    void followParts(); // those that are gone are told, and what is new
    void tellGone();
    void tellFocus();

    CanvasView &m_view;
    QObject m_follower;
    QHash<Part, QAccessible::Id> m_voices;
    // By scope, of the graph below: programs ask for each child by its number.
    mutable std::unordered_map<int, std::vector<Part>> m_parts;
    mutable const graph::FlowGraph *m_partsOf = nullptr;
};

// Makes the canvas speak, once for the program.
void letCanvasSpeak();

} // namespace canvas
