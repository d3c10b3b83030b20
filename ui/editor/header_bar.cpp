#include "ui/editor/header_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace editor {
namespace {

void setInk(QWidget &widget, const QColor &colour, int weight = QFont::Normal)
{
    widget.setStyleSheet(QStringLiteral("border: none; background: transparent; padding: 0; font-size: 12px;"
                                        "font-weight: %1; color: %2;")
                             .arg(weight)
                             .arg(colour.name()));
}

QToolButton *flatButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCursor(Qt::PointingHandCursor);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent), m_title(theme::plainLabel(tr("Definition"))), m_format(theme::plainLabel()),
      m_count(flatButton(QStringLiteral("problemCount"))), m_status(flatButton(QStringLiteral("textStatus")))
{
    setFixedHeight(30);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_format})
        line->addWidget(part);
    line->addStretch(1);
    line->addWidget(m_count);
    line->addWidget(m_status);
    m_count->hide();
    for (QToolButton *button : {m_count, m_status})
        connect(button, &QToolButton::clicked, this, &HeaderBar::problemWanted);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &HeaderBar::adoptTheme);
    adoptTheme();
    showFormat(json::Format::Json);
    showInSync();
}

void HeaderBar::adoptTheme()
{
    const theme::Colours &colours = theme::colours();
    setInk(*m_title, colours.ink, QFont::DemiBold);
    setInk(*m_format, colours.dim);
    setInk(*m_status, m_statusIsBad ? colours.error : colours.ok);
    const QColor count = m_hasErrors ? colours.error : colours.warning;
    setInk(*m_count, count);
    m_count->setIcon(theme::icon(QStringLiteral("triangle-alert"), count));
    m_count->setIconSize({13, 13});
    update();
}

void HeaderBar::showFormat(json::Format format)
{
    m_format->setText(format == json::Format::Json ? QStringLiteral("ASL · JSON") : QStringLiteral("ASL · YAML"));
}

void HeaderBar::showProblems(int errors, int warnings)
{
    const QString words = tr("Errors: %1 · Warnings: %2").arg(errors).arg(warnings);
    if (words == m_count->toolTip())
        return;
    m_hasErrors = errors > 0;
    m_count->setText(QString::number(errors + warnings));
    m_count->setToolTip(theme::verbatim(words));
    m_count->setAccessibleName(words);
    m_count->setVisible(errors + warnings > 0);
    adoptTheme();
    elideStatus();
}

void HeaderBar::setStatus(const QString &text, bool bad)
{
    if (text == m_statusText && bad == m_statusIsBad)
        return;
    m_statusText = text;
    m_statusIsBad = bad;
    m_status->setToolTip(bad ? theme::verbatim(text) : QString());
    m_status->setAccessibleName(text);
    adoptTheme();
    elideStatus();
}

void HeaderBar::showInSync()
{
    setStatus(tr("in sync"), false);
}

void HeaderBar::showBroken(const QString &sentence)
{
    setStatus(tr("text is broken: %1").arg(sentence), true);
}

void HeaderBar::showLoading(int percent)
{
    setStatus(tr("loading… %1 %").arg(percent), false);
}

void HeaderBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_title->setText(tr("Definition"));
}

void HeaderBar::elideStatus()
{
    const int taken = m_title->sizeHint().width() + m_format->sizeHint().width() + 24 + 4 * 10
        + (m_count->isHidden() ? 0 : m_count->sizeHint().width());
    const QString words =
        m_status->fontMetrics().elidedText(m_statusText, Qt::ElideRight, std::max(40, width() - taken));
    m_status->setText(theme::withoutKeys(words));
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elideStatus();
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::colours().line);
}

} // namespace editor
