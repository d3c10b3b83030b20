// The connections of a widget of the window to the workflow in front: taking a seat leaves the one before.
#pragma once

#include <QObject>

#include <memory>

namespace app {

class Seat
{
public:
    // Leaves all that was connected with the seat before.
    QObject *taken()
    {
        m_context = std::make_unique<QObject>();
        return m_context.get();
    }

private:
    std::unique_ptr<QObject> m_context;
};

} // namespace app
