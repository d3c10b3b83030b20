#include "ui/simulator/recorded_band.h"

#include "core/rehearse/from_history.h"
#include "ui/simulator/run_words.h"
#include "ui/theme/verbatim.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace simulator {

namespace {

constexpr qsizetype MostNames = 4; // of states that do not fit

QString named(const QStringList &names)
{
    QString list = names.mid(0, MostNames).join(QStringLiteral(", "));
    return names.size() > MostNames ? list + QStringLiteral(", …") : list;
}

} // namespace

RecordedBand::RecordedBand(session::SimulationController &simulation, QWidget *parent)
    : QFrame(parent), m_simulation(simulation), m_words(theme::plainLabel()), m_answer(new QPushButton),
      m_keep(new QPushButton)
{
    setObjectName(QStringLiteral("recorded"));
    m_words->setWordWrap(true);
    m_answer->setObjectName(QStringLiteral("answer-like-run"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(m_words, 1);
    m_keep->setObjectName(QStringLiteral("keep-recorded"));
    row->addWidget(m_keep);
    row->addWidget(m_answer);
    connect(m_keep, &QPushButton::clicked, this, &RecordedBand::keepAsCase);
    connect(m_answer, &QPushButton::clicked, this, &RecordedBand::answerLikeIt);
    connect(&m_simulation, &session::SimulationController::runsChanged, this, &RecordedBand::show);
    retranslateUi();
}

QString RecordedBand::words() const
{
    return m_words->text();
}

void RecordedBand::retranslateUi()
{
    m_answer->setText(tr("Answer like this run"));
    m_answer->setToolTip(tr("Take its input and what its tasks were answered for the next run"));
    m_keep->setText(tr("Make a test case of it"));
    show();
}

void RecordedBand::show()
{
    const session::KeptRun *run = m_simulation.watched();
    setVisible(run && run->isRecorded());
    if (!run || !run->isRecorded())
        return;
    QStringList said{tr("A recorded run, as it happened: %1").arg(runName(*run)) + u'.'};
    if (!run->recorded->isWhole)
        said << tr("Its last pages are missing: the file ends with a nextToken.");
    if (run->strangers.size() == 1)
        said << tr("This workflow has no state “%1”, which it tells of.").arg(run->strangers.constFirst());
    else if (!run->strangers.isEmpty())
        said << tr("It tells of %1 states that this workflow does not have: %2.")
                    .arg(run->strangers.size())
                    .arg(named(run->strangers));
    m_words->setText(said.join(u' '));
    const bool isCase = rehearse::caseOf(*run->recorded).has_value();
    m_keep->setEnabled(isCase);
    m_keep->setToolTip(isCase ? tr("A test with its input, its tasks' answers, and the end it came to")
                              : tr("A test case needs a run that came to an end by itself and was not redriven."));
    setProperty("message", said.size() > 1 ? QStringLiteral("warning") : QStringLiteral("info"));
    style()->unpolish(this);
    style()->polish(this);
}

void RecordedBand::keepAsCase()
{
    if (const auto name = m_simulation.keepRecorded())
        m_simulation.session().say(tr("“%1” is among the tests now.").arg(QString::fromStdString(*name)));
}

void RecordedBand::answerLikeIt()
{
    m_simulation.rehearseRecorded();
    m_simulation.session().say(tr("The next run has this one's input, and its tasks answer as they did here."));
}

} // namespace simulator
