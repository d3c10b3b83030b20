#include "ui/simulator/rules_view.h"

#include "ui/simulator/event_words.h"
#include "ui/simulator/words.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QEvent>
#include <QHeaderView>

namespace simulator {

namespace {

using sim::Verdict;

constexpr qsizetype ValueLength = 60;

// "NumericGreaterThanEqualsPath" -> "≥"; what is no comparison keeps its name.
QString signOf(const std::string &operation)
{
    QString name = QString::fromStdString(operation);
    if (name.endsWith(u"Path"))
        name.chop(4);
    static const std::pair<QLatin1StringView, const char16_t *> signs[] = {
        {QLatin1StringView("GreaterThanEquals"), u"≥"},
        {QLatin1StringView("LessThanEquals"), u"≤"},
        {QLatin1StringView("GreaterThan"), u">"},
        {QLatin1StringView("LessThan"), u"<"},
        {QLatin1StringView("Equals"), u"="},
    };
    for (const auto &[ending, sign] : signs)
        if (name.endsWith(ending))
            return QString::fromUtf16(sign);
    return name == u"StringMatches" ? Words::tr("matches") : name;
}

QString outcomeText(const Verdict &verdict)
{
    if (verdict.failure)
        return Words::tr("failed");
    if (!verdict.holds)
        return Words::tr("not asked");
    return *verdict.holds ? Words::tr("true") : Words::tr("false");
}

// "$.valor = 120"; a path alone where it was not read.
QString sideText(const std::string &path, const SharedValue &value)
{
    const QString read = value ? shortJson(value, ValueLength) : QString();
    if (path.empty())
        return read;
    return read.isEmpty() ? QString::fromStdString(path)
                          : QStringLiteral("%1 = %2").arg(QString::fromStdString(path), read);
}

QString testText(const Verdict &verdict)
{
    const QString name = QString::fromStdString(verdict.operation);
    if (name.startsWith(u"Is")) {
        const bool isWanted = !verdict.right || *verdict.right == true;
        const QString subject = verdict.left || verdict.operation != "IsPresent"
            ? sideText(verdict.variable, verdict.left)
            : QString::fromStdString(verdict.variable);
        return isWanted ? QStringLiteral("%1 %2").arg(subject, name) : Words::tr("%1 not %2").arg(subject, name);
    }
    return QStringLiteral("%1 %2 %3")
        .arg(sideText(verdict.variable, verdict.left), signOf(verdict.operation),
             sideText(verdict.operand, verdict.right));
}

QString askedText(const Verdict &verdict)
{
    switch (verdict.kind) {
    case Verdict::Kind::And: return Words::tr("All of these (And)");
    case Verdict::Kind::Or: return Words::tr("Any of these (Or)");
    case Verdict::Kind::Not: return Words::tr("Not this (Not)");
    case Verdict::Kind::Expression: return QString::fromStdString(verdict.variable);
    case Verdict::Kind::Comparison: return testText(verdict);
    }
    return {};
}

QColor toneOf(const Verdict &verdict)
{
    const theme::Colours &colours = theme::colours();
    if (verdict.failure)
        return colours.error;
    return !verdict.holds ? colours.dim : *verdict.holds ? colours.ok : colours.ink;
}

void fill(QTreeWidgetItem *item, const Verdict &verdict, const QString &lead)
{
    const QString words = lead + askedText(verdict);
    item->setText(0, words);
    item->setText(1, outcomeText(verdict));
    item->setToolTip(0, theme::verbatim(verdict.failure ? QString::fromStdString(verdict.failure->cause) : words));
    item->setForeground(1, toneOf(verdict));
    if (!verdict.holds && !verdict.failure)
        item->setForeground(0, theme::colours().dim);
    for (const Verdict &part : verdict.parts)
        fill(new QTreeWidgetItem(item), part, {});
}

QString nextOf(const asl::ChoiceRule *rule)
{
    return rule ? QStringLiteral("→ %1").arg(rule->next.name) : QString();
}

} // namespace

QString verdictText(const Verdict &verdict)
{
    return QStringLiteral("%1: %2").arg(askedText(verdict), outcomeText(verdict));
}

RulesView::RulesView(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("rules"));
    setColumnCount(3);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    retranslateUi();
}

void RulesView::show(const sim::Stages &stages, const asl::State *choice)
{
    clear();
    const auto *fields = choice ? std::get_if<asl::ChoiceFields>(&choice->fields) : nullptr;
    bool isAsked = false;
    for (size_t i = 0; i < stages.rules.size(); ++i) {
        const bool isTaken = stages.rule == int(i);
        const asl::ChoiceRule *rule = fields && i < fields->rules.size() ? &fields->rules[i] : nullptr;
        auto *item = new QTreeWidgetItem(this);
        fill(item, stages.rules[i], QStringLiteral("%1. ").arg(i + 1));
        item->setText(2, isTaken ? tr("%1, taken").arg(nextOf(rule)) : nextOf(rule));
        if (isTaken) {
            QFont bold = font();
            bold.setBold(true);
            for (int column = 0; column < 3; ++column)
                item->setFont(column, bold);
            setCurrentItem(item);
        }
        isAsked = isAsked || stages.rules[i].holds || stages.rules[i].failure;
    }
    if (fields && !stages.rules.empty())
        addDefault(isAsked && stages.rule < 0 && !stages.failure, fields->defaultTarget.name);
    expandAll();
}

void RulesView::addDefault(bool isTaken, const QString &next)
{
    auto *item = new QTreeWidgetItem(this);
    item->setText(0, next.isEmpty() ? tr("No Default: the execution fails where no rule holds") : tr("Default"));
    if (!next.isEmpty())
        item->setText(2, isTaken ? tr("→ %1, taken").arg(next) : QStringLiteral("→ %1").arg(next));
    item->setForeground(0, isTaken ? theme::colours().ink : theme::colours().dim);
    if (isTaken)
        setCurrentItem(item);
}

void RulesView::retranslateUi()
{
    setAccessibleName(tr("Rules of the Choice"));
    setHeaderLabels({tr("Rule"), tr("Came to"), tr("Leads to")});
}

void RulesView::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace simulator
