// The places of one field that a deployment tool fills in, as chips below it; a click leads to what runs take for one.
#pragma once

#include "ui/session/session.h"

#include <QWidget>

#include <span>

class QVBoxLayout;

namespace inspector {

class HoleChips : public QWidget
{
    Q_OBJECT

public:
    explicit HoleChips(session::Session &session, QWidget *parent = nullptr);

    void show(std::span<const exchange::ShownHole> holes); // hidden where there are none

private:
    void add(const exchange::ShownHole &hole);

    session::Session &m_session;
    std::vector<exchange::ShownHole> m_shown;
    QStringList m_told; // what is said of each
    QVBoxLayout *m_column;
};

} // namespace inspector
