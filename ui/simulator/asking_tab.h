// A tab that is only there while its card asks something: it comes to the front with the question, and the keys go there
// unless somebody types; afterwards all is as it was before.
#pragma once

#include <QObject>
#include <QPointer>

class QTabWidget;
class QWidget;

namespace simulator {

class AskingTab : public QObject
{
    Q_OBJECT

public:
    // The card is one of the tabs.
    AskingTab(QTabWidget &tabs, QWidget &card, void (*takeFocus)(QWidget &card), QObject *parent);

    void setAsking(bool isAsking);
    void comeForward();

private:
    QTabWidget &m_tabs;
    QWidget &m_card;
    void (*m_takeFocus)(QWidget &card);
    QPointer<QWidget> m_before, m_focusBefore; // the tab that was looked at then, and where the keys went
};

} // namespace simulator
