#include "ui/inspector/card.h"

#include "core/asl/comparison.h"
#include "ui/document/rule_words.h"
#include "ui/inspector/chip_row.h"
#include "ui/inspector/condition/rule_form.h"
#include "ui/inspector/object_form.h"
#include "ui/inspector/retry_waits.h"
#include "ui/theme/icons.h"
#include "ui/theme/verbatim.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace inspector {
namespace {

QToolButton *tool(const QString &icon, const QString &name, const QString &what)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(theme::icon(icon));
    button->setIconSize({14, 14});
    button->setFixedSize(22, 22);
    button->setStyleSheet(QStringLiteral("padding: 0;"));
    button->setToolTip(theme::verbatim(what));
    button->setAccessibleName(what);
    return button;
}

double numberOr(const Subject &subject, const QString &key, double otherwise)
{
    return subject.tree().number(subject.field(key)).value_or(otherwise);
}

QString waitsGiven(const Subject &retrier)
{
    RetryPlan plan;
    plan.intervalSeconds = numberOr(retrier, QStringLiteral("IntervalSeconds"), plan.intervalSeconds);
    plan.maxAttempts = int(std::clamp(numberOr(retrier, QStringLiteral("MaxAttempts"), plan.maxAttempts), 0.0, 1e8));
    plan.backoffRate = numberOr(retrier, QStringLiteral("BackoffRate"), plan.backoffRate);
    plan.maxDelaySeconds = numberOr(retrier, QStringLiteral("MaxDelaySeconds"), plan.maxDelaySeconds);
    plan.hasFullJitter = retrier.tree().string(retrier.field(QStringLiteral("JitterStrategy"))) == u"FULL";
    const QString waits = waitsText(plan);
    return waits.isEmpty() ? Card::tr("never tries again") : Card::tr("waits %1").arg(waits);
}

QStringList errorsOf(const Subject &subject)
{
    QStringList names;
    for (const json::NodeId name : subject.tree().children(subject.field(QStringLiteral("ErrorEquals"))))
        names += subject.tree().string(name);
    return names;
}

// A rule's condition has its own rows; these are the fields around it.
bool isBesideCondition(const FieldPlan &plan)
{
    return !asl::isConditionField(plan.key) && plan.key != u"Condition";
}

} // namespace

Card::Card(Subject subject, const CardKind &kind, int index)
    : m_subject(std::move(subject)), m_kind(kind), m_index(index), m_title(theme::plainLabel()), m_errors(new ChipRow),
      m_note(theme::plainLabel()), m_form(new ObjectForm(m_subject))
{
    setObjectName(QStringLiteral("card:%1:%2").arg(kind.key).arg(index));
    setProperty("card", true);
    setFrameShape(StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 10);
    column->setSpacing(7);
    buildTop();
    column->addWidget(m_errors);
    m_errors->setVisible(!kind.isRule);
    column->addWidget(m_note);
    if (kind.isRule) {
        m_rule = new RuleForm(m_subject);
        column->addWidget(m_rule);
    }
    column->addWidget(m_form);
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setProperty("role", QStringLiteral("small"));
    m_note->setWordWrap(true);
}

void Card::buildTop()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(2);
    top->addWidget(m_title, 1);
    auto *up = tool(QStringLiteral("chevron-up"), QStringLiteral("moveUp"), tr("Move up"));
    auto *down = tool(QStringLiteral("chevron-down"), QStringLiteral("moveDown"), tr("Move down"));
    auto *gone = tool(QStringLiteral("trash-2"), QStringLiteral("removeCard"), tr("Remove"));
    for (QToolButton *button : {up, down, gone})
        top->addWidget(button, 0, Qt::AlignTop);
    connect(up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(m_index, m_index - 1); });
    connect(down, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(m_index, m_index + 1); });
    connect(gone, &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(m_index); });
    m_up = up;
    m_down = down;
    static_cast<QVBoxLayout *>(layout())->addLayout(top);
}

// A rule says what it asks; a retrier or catcher has its errors below its number.
void Card::showTitle()
{
    QString title = QString::number(m_index + 1);
    if (m_kind.isRule)
        title += QStringLiteral(" · ") + graph::ruleText(m_subject.tree(), m_subject.node(), document::ruleWords());
    m_title->setText(theme::breakable(title));
    m_title->setAccessibleName(title);
    m_errors->setWords(m_kind.isRule ? QStringList() : errorsOf(m_subject));
}

void Card::refresh(int count)
{
    std::vector<FieldPlan> plans = placeFields(m_kind.place, m_subject.language());
    if (m_kind.isRule)
        std::erase_if(plans, [](const FieldPlan &plan) { return !isBesideCondition(plan); });
    m_form->setPlans(std::move(plans));
    m_form->refresh();
    showTitle();
    const bool waits = m_kind.key == u"Retry";
    m_note->setText(waits ? waitsGiven(m_subject) : QString());
    m_note->setVisible(waits);
    m_up->setEnabled(m_index > 0);
    m_down->setEnabled(m_index + 1 < count);
    if (m_rule)
        m_rule->refresh();
}

} // namespace inspector
