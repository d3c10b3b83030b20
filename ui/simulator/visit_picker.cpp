#include "ui/simulator/visit_picker.h"

#include "ui/simulator/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/verbatim.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>

#include <algorithm>

namespace simulator {

namespace {

using history::VisitStatus;

QString statusText(VisitStatus status)
{
    switch (status) {
    case VisitStatus::Underway: return Words::tr("under way");
    case VisitStatus::Well: return Words::tr("ok");
    case VisitStatus::Caught: return Words::tr("caught");
    case VisitStatus::Failed: return Words::tr("failed");
    }
    return {};
}

// "3 · caught · round 12 · 2 attempts"
QString visitText(const history::VisitEntry &visit, int number)
{
    QStringList parts{QString::number(number), statusText(visit.status)};
    QStringList rounds;
    for (const int round : visit.place->iterations)
        rounds << QStringLiteral("#%1").arg(round);
    if (!rounds.isEmpty())
        parts << Words::tr("round %1").arg(rounds.join(QString()));
    if (visit.attempts > 1)
        parts << Words::tr("%n attempt(s)", nullptr, visit.attempts);
    return parts.join(QStringLiteral(" · "));
}

QToolButton *arrow(const QString &name, Qt::ArrowType type)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setArrowType(type);
    button->setAutoRaise(true);
    return button;
}

} // namespace

void VisitModel::show(std::vector<history::VisitEntry> visits, std::optional<VisitStatus> only)
{
    beginResetModel();
    m_visits = std::move(visits);
    m_rows.clear();
    for (size_t i = 0; i < m_visits.size(); ++i)
        if (!only || m_visits[i].status == *only)
            m_rows.push_back(int(i));
    endResetModel();
}

int VisitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant VisitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    return visitText(visit(index.row()), m_rows[size_t(index.row())] + 1);
}

int VisitModel::rowOf(std::int32_t entered) const
{
    const auto after =
        std::ranges::upper_bound(m_rows, entered, {}, [&](int number) { return m_visits[size_t(number)].entered; });
    return int(after - m_rows.begin()) - 1;
}

VisitPicker::VisitPicker(session::Playback &playback, QWidget *parent)
    : QWidget(parent), m_playback(playback), m_model(new VisitModel(this)), m_caption(theme::plainLabel()),
      m_list(new QComboBox), m_filter(new QComboBox), m_before(arrow(QStringLiteral("visit-before"), Qt::LeftArrow)),
      m_after(arrow(QStringLiteral("visit-after"), Qt::RightArrow))
{
    auto *view = new QListView;
    view->setUniformItemSizes(true); // asking 10,000 of them for theirs would take seconds
    m_list->setView(view);
    m_list->setModel(m_model);
    m_list->setObjectName(QStringLiteral("visits"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(16);
    m_filter->setObjectName(QStringLiteral("visit-filter"));
    m_caption->setProperty("role", QStringLiteral("small"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 3, 8, 3);
    row->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_caption, m_before, m_list, m_after, m_filter})
        row->addWidget(part);
    row->addStretch();
    for (int i = 0; i <= int(VisitStatus::Failed) + 1; ++i)
        m_filter->addItem({});
    connect(m_list, &QComboBox::activated, this, &VisitPicker::choose);
    connect(m_filter, &QComboBox::activated, this, &VisitPicker::refill);
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { step(1); });
    connect(&m_playback, &session::Playback::runChanged, this, [this] {
        m_timeline.clear();
        m_known = 0;
    });
    retranslateUi();
    hide();
}

void VisitPicker::retranslateUi()
{
    m_caption->setText(tr("Visit"));
    m_list->setAccessibleName(tr("Visits to this state"));
    m_filter->setAccessibleName(tr("Which visits are listed"));
    m_filter->setItemText(0, tr("all"));
    for (int i = 0; i <= int(VisitStatus::Failed); ++i)
        m_filter->setItemText(i + 1, statusText(VisitStatus(i)));
    m_before->setToolTip(tr("Visit before"));
    m_after->setToolTip(tr("Next visit"));
    m_before->setAccessibleName(m_before->toolTip());
    m_after->setAccessibleName(m_after->toolTip());
}

void VisitPicker::follow(const asl::StatePath &state, std::int64_t entered)
{
    m_entered = entered;
    const qint64 known = m_playback.knownEvents();
    if (state != m_state || known != m_known || known == 0) {
        m_state = state;
        m_known = known;
        refill();
    }
    setVisible(m_count > 1);
    const int row = m_model->rowOf(std::int32_t(entered));
    m_list->setCurrentIndex(row);
    m_before->setEnabled(row > 0);
    m_after->setEnabled(row + 1 < m_model->rowCount());
}

void VisitPicker::refill()
{
    std::vector<history::VisitEntry> visits;
    if (const history::Recording *recording = m_playback.recording(); recording && !m_state.isEmpty()) {
        m_timeline.follow(recording->events, m_playback.knownEvents());
        visits = history::visitsTo(m_state, m_timeline, recording->events, m_playback.knownEvents());
    }
    m_count = visits.size();
    const int chosen = m_filter->currentIndex();
    m_model->show(std::move(visits), chosen > 0 ? std::optional(VisitStatus(chosen - 1)) : std::nullopt);
    m_list->setCurrentIndex(m_model->rowOf(std::int32_t(m_entered)));
}

void VisitPicker::choose(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_playback.seek(m_model->visit(row).last + 1);
}

void VisitPicker::step(int by)
{
    choose(m_list->currentIndex() + by);
}

void VisitPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace simulator
