// The middle of the window: messages on top, and below them the welcome page or the desk in front.
#pragma once

#include <QWidget>

class QStackedWidget;

namespace app {

class Desks;
class MessageBar;
class WelcomePage;

class Centre : public QWidget
{
    Q_OBJECT

public:
    explicit Centre(Desks &desks);

    MessageBar &notices() const { return *m_notices; } // what is to be said of no workflow in particular
    WelcomePage &welcome() const { return *m_welcome; }

    bool showsWelcome() const;
    void showWelcome(bool shown);

private:
    MessageBar *m_notices;
    WelcomePage *m_welcome;
    QWidget *m_desks;
    QStackedWidget *m_pages;
};

} // namespace app
