#include "ui/simulator/term_links.h"

#include "ui/theme/verbatim.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace simulator {

TermLinks::TermLinks(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_rule(theme::plainLabel()), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(2);
    m_rule->setObjectName(QStringLiteral("rule"));
    m_rule->setProperty("role", QStringLiteral("dim"));
    m_rule->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->addWidget(m_rule, 1);
}

void TermLinks::show(const std::vector<const lesson::Term *> &terms)
{
    setVisible(!terms.empty());
    if (terms == m_shown)
        return;
    m_shown = terms;
    while (QLayoutItem *old = m_row->takeAt(1)) {
        old->widget()->deleteLater();
        delete old;
    }
    m_fullRule = terms.empty() ? QString() : terms.front()->text;
    m_rule->setToolTip(theme::verbatim(m_fullRule));
    elide();
    for (const lesson::Term *term : terms) {
        auto *button = new QPushButton(theme::withoutKeys(term->word));
        button->setObjectName(QStringLiteral("term:") + term->id);
        button->setProperty("quiet", true);
        button->setToolTip(theme::verbatim(term->aws + QStringLiteral(": ") + term->text));
        button->setAccessibleName(tr("Glossary: %1").arg(term->word));
        connect(button, &QPushButton::clicked, this, [this, id = term->id] { m_session.showTerm(id); });
        m_row->addWidget(button);
    }
}

void TermLinks::elide()
{
    m_rule->setText(m_rule->fontMetrics().elidedText(m_fullRule, Qt::ElideRight, std::max(60, m_rule->width())));
}

void TermLinks::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

} // namespace simulator
