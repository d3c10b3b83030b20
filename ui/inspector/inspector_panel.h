// The form of what is selected: a state's fields in tabs, the workflow's own where nothing is selected. It shows
// what the text says and edits the text; it keeps nothing of its own.
#pragma once

#include "ui/session/simulation_controller.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace inspector {

class InspectorHeader;
class Page;
class Previews;

class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorPanel(session::SimulationController &simulation, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void forget();
    void carry(const document::Change &change);
    void refresh();
    void refreshHeader();
    bool isOutdated() const;
    void rebuild();
    void showTabs();
    void showPage(int tab);
    void showAnswers();
    std::optional<asl::StateKind> shownKind() const;

    session::SimulationController &m_simulation;
    session::Session &m_session;
    std::shared_ptr<asl::StatePath> m_state; // what the pages are about; empty: the workflow
    std::optional<asl::StateKind> m_kind;
    asl::QueryLanguage m_language = asl::QueryLanguage::JsonPath;
    InspectorHeader *m_header;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QLabel *m_many;
    std::vector<Page *> m_pages;
    std::vector<QScrollArea *> m_scrolls;
    QTimer m_refreshSoon;
    Previews *m_previews;
};

} // namespace inspector
