#include "ui/simulator/asking_tab.h"

#include <QApplication>
#include <QTabWidget>

namespace simulator {

AskingTab::AskingTab(QTabWidget &tabs, QWidget &card, void (*takeFocus)(QWidget &card), QObject *parent)
    : QObject(parent), m_tabs(tabs), m_card(card), m_takeFocus(takeFocus)
{
}

void AskingTab::setAsking(bool isAsking)
{
    QWidget *focus = QApplication::focusWidget();
    if (isAsking) {
        m_before = m_tabs.currentWidget();
        m_focusBefore = focus;
        m_tabs.setTabVisible(m_tabs.indexOf(&m_card), true);
        comeForward();
        return;
    }
    const bool hadFocus = m_card.isAncestorOf(focus);
    if (m_tabs.currentWidget() == &m_card && m_before)
        m_tabs.setCurrentWidget(m_before);
    m_tabs.setTabVisible(m_tabs.indexOf(&m_card), false);
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus();
}

void AskingTab::comeForward()
{
    QWidget *focus = QApplication::focusWidget(); // another page coming forward moves it
    m_tabs.setCurrentWidget(&m_card);
    if (m_tabs.isVisible() && !(focus && focus->inputMethodQuery(Qt::ImEnabled).toBool()))
        m_takeFocus(m_card);
}

} // namespace simulator
