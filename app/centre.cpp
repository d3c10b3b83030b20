#include "app/centre.h"

#include "app/message_bar.h"
#include "app/picture.h"
#include "app/welcome_page.h"
#include "ui/canvas/canvas_view.h"
#include "ui/editor/asl_editor.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace app {

Centre::Centre(Workbench &bench)
    : m_messages(new MessageBar), m_welcome(new WelcomePage(smallPicture)),
      m_canvas(new canvas::CanvasView(bench.session, bench.simulation)), m_editor(new editor::AslEditor(bench.session)),
      m_views(new QSplitter), m_pages(new QStackedWidget)
{
    m_views->addWidget(m_canvas);
    m_views->addWidget(m_editor);
    m_views->setHandleWidth(1);
    m_views->setChildrenCollapsible(false);
    m_views->setSizes({600, 410});
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_views);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
}

bool Centre::showsWelcome() const
{
    return m_pages->currentWidget() == m_welcome;
}

void Centre::showWelcome(bool shown)
{
    m_pages->setCurrentWidget(shown ? static_cast<QWidget *>(m_welcome) : m_views);
}

void Centre::setViewMode(session::ViewMode mode)
{
    m_canvas->setVisible(mode != session::ViewMode::Code);
    m_editor->setVisible(mode != session::ViewMode::Design);
}

QByteArray Centre::state() const
{
    return m_views->saveState();
}

void Centre::restore(const QByteArray &state)
{
    m_views->restoreState(state);
}

} // namespace app
