#include "app/workspace/deferred.h"

#include <QTimer>
#include <QVBoxLayout>

namespace app {

Deferred::Deferred(QSize wanted, Make make) : m_wanted(wanted), m_make(std::move(make))
{
    // What is seen until then looks like an empty panel.
    setProperty("ground", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

QWidget &Deferred::panel()
{
    if (!m_panel) {
        m_panel = std::exchange(m_make, nullptr)(this);
        layout()->addWidget(m_panel);
    }
    return *m_panel;
}

QSize Deferred::sizeHint() const
{
    return m_panel ? QWidget::sizeHint() : m_wanted;
}

QSize Deferred::minimumSizeHint() const
{
    const QSize least(1, 1); // a dock takes one away for a title that has no height
    return m_panel ? QWidget::minimumSizeHint().expandedTo(least) : least;
}

void Deferred::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_panel)
        QTimer::singleShot(0, this, [this] {
            if (isVisible())
                panel();
        });
}

} // namespace app
