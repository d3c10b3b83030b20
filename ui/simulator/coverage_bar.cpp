#include "ui/simulator/coverage_bar.h"

#include "ui/problems/problem_text.h"
#include "ui/theme/verbatim.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace simulator {

namespace {

using rehearse::Coverage;
using rehearse::Way;

constexpr int MostListed = 40; // more than that is read on the drawing

QString figure(const QString &words, const rehearse::Figure &of)
{
    return QStringLiteral("%1 %2/%3").arg(words).arg(of.covered).arg(of.all);
}

} // namespace

CoverageBar::CoverageBar(session::Session &session, session::CaseRunner &runner, QWidget *parent)
    : QWidget(parent), m_session(session), m_runner(runner), m_figures(theme::plainLabel({}, this)),
      m_missing(new QPushButton(this)), m_onDrawing(new QPushButton(this))
{
    m_figures->setObjectName(QStringLiteral("coverage"));
    m_figures->setWordWrap(true);
    m_figures->setProperty("role", QStringLiteral("small"));
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_missing->setObjectName(QStringLiteral("uncovered"));
    m_missing->setMenu(new QMenu(m_missing));
    m_onDrawing->setObjectName(QStringLiteral("coverage-on-drawing"));
    m_onDrawing->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_figures, 1);
    for (QPushButton *button : {m_missing, m_onDrawing}) {
        button->setProperty("quiet", true);
        row->addWidget(button);
    }
    connect(m_missing->menu(), &QMenu::aboutToShow, this, &CoverageBar::fillMissing);
    connect(m_onDrawing, &QPushButton::toggled, this, &CoverageBar::paintOnDrawing);
    connect(&runner, &session::CaseRunner::progressed, this, &CoverageBar::follow);
    connect(&runner, &session::CaseRunner::finished, this, &CoverageBar::paintOnDrawing);
    retranslateUi();
}

void CoverageBar::retranslateUi()
{
    m_onDrawing->setText(tr("Show on the drawing"));
    m_onDrawing->setToolTip(tr("Mark which states and arrows the test cases go through, and which not"));
    follow();
}

void CoverageBar::follow()
{
    const Coverage &coverage = m_runner.coverage();
    const bool isKnown = m_runner.tried() > 0 && coverage.of(Way::State).all > 0;
    setVisible(isKnown);
    if (!isKnown)
        return m_session.showCoverage(nullptr);
    QStringList figures{figure(tr("states"), coverage.of(Way::State)), figure(tr("arrows"), coverage.ofArrows())};
    for (const auto &[way, words] : {std::pair(Way::Rule, tr("rules")), std::pair(Way::Retrier, tr("retriers")),
                                     std::pair(Way::Catcher, tr("catchers"))})
        if (coverage.of(way).all > 0)
            figures << figure(words, coverage.of(way));
    m_figures->setText(tr("Covered: %1").arg(figures.join(QStringLiteral(" · "))));
    const auto missing = std::ranges::count(coverage.items(), 0, &rehearse::CoverageItem::times);
    m_missing->setText(tr("Not covered: %1").arg(missing));
    m_missing->setVisible(missing > 0);
}

void CoverageBar::paintOnDrawing()
{
    const bool isShown = m_onDrawing->isChecked() && m_runner.tried() > 0;
    m_session.showCoverage(isShown ? std::make_shared<const Coverage>(m_runner.coverage()) : nullptr);
}

void CoverageBar::fillMissing()
{
    QMenu *menu = m_missing->menu();
    menu->clear();
    for (const rehearse::CoverageItem &item : m_runner.coverage().items()) {
        if (item.times > 0)
            continue;
        if (menu->actions().size() == MostListed)
            break;
        const QString words = problems::placeOf(item).replace(u'&', QStringLiteral("&&"));
        menu->addAction(words, this, [this, state = item.state] {
            m_session.select({state});
            m_session.showState(state);
        });
    }
}

} // namespace simulator
