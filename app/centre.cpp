#include "app/centre.h"

#include "app/message_bar.h"
#include "app/picture.h"
#include "app/welcome_page.h"
#include "app/workspace/desks.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace app {

Centre::Centre(Desks &desks)
    : m_notices(new MessageBar), m_welcome(new WelcomePage(smallPicture)), m_desks(desks.pile(Desks::Middle)),
      m_pages(new QStackedWidget)
{
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_desks);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(desks.bars());
    column->addWidget(m_pages, 1);
}

bool Centre::showsWelcome() const
{
    return m_pages->currentWidget() == m_welcome;
}

void Centre::showWelcome(bool shown)
{
    m_pages->setCurrentWidget(shown ? static_cast<QWidget *>(m_welcome) : m_desks);
}

} // namespace app
