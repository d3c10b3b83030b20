#include "ui/simulator/stages_view.h"

#include "core/expr/value_text.h"
#include "core/history/difference.h"
#include "ui/simulator/marked_json.h"
#include "ui/simulator/stage_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace simulator {

namespace {

constexpr qint64 PayloadLimit = 262'144; // AWS: bytes of UTF-8

// The stage that one was made from; nothing for what came from elsewhere.
std::optional<sim::StageName> basisOf(sim::StageName name, const sim::Stages &stages)
{
    using enum sim::StageName;
    const auto firstOf = [&](std::initializer_list<sim::StageName> names) -> std::optional<sim::StageName> {
        for (const sim::StageName each : names)
            if (stages.stage(each))
                return each;
        return std::nullopt;
    };
    switch (name) {
    case AfterInputPath: return firstOf({Input});
    case AfterItemsPath: return firstOf({AfterInputPath, Input});
    case AfterItemSelector:
    case AfterItemBatcher: return firstOf({AfterItemsPointer, AfterItemsPath});
    case AfterParameters:
    case AfterArguments: return firstOf({AfterInputPath, Input});
    case AfterResultSelector: return firstOf({Result, AfterParameters});
    case AfterResultPath: return firstOf({Input});
    case Output: return firstOf({AfterResultPath, AfterInputPath, Input});
    default: return std::nullopt;
    }
}

ShownStage shownStage(const sim::Stage &stage, const sim::Stages &stages)
{
    ShownStage made{stage, qint64(expr::jsonText(*stage.value).size()), basisOf(stage.name, stages), 0, 0, 0, {}};
    const Value &basis = made.basis ? *stages.stage(*made.basis)->value : *stage.value;
    for (const history::Difference &each : history::differencesBetween(basis, *stage.value)) {
        made.added += each.how == history::Differing::Added;
        made.removed += each.how == history::Differing::Removed;
        made.changed += each.how == history::Differing::Changed;
    }
    made.lines = history::markedLines(basis, *stage.value, 2000);
    return made;
}

// "Output   +2 −1 ~1"
QString entryOf(const ShownStage &stage)
{
    QStringList counts{stageName(stage.stage.name)};
    if (stage.added + stage.removed + stage.changed > 0)
        counts << QString();
    if (stage.added > 0)
        counts << QStringLiteral("+%1").arg(stage.added);
    if (stage.removed > 0)
        counts << QStringLiteral("−%1").arg(stage.removed);
    if (stage.changed > 0)
        counts << QStringLiteral("~%1").arg(stage.changed);
    return counts.join(u' ');
}

QLabel *smallLabel()
{
    auto *label = theme::plainLabel();
    label->setProperty("role", QStringLiteral("small"));
    label->setWordWrap(true);
    return label;
}

} // namespace

std::vector<ShownStage> shownStages(const sim::Stages &stages)
{
    std::vector<ShownStage> list;
    for (const sim::Stage &each : stages.list)
        list.push_back(shownStage(each, stages));
    return list;
}

StagesView::StagesView(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget), m_json(new MarkedJson), m_note(smallLabel()), m_origin(smallLabel())
{
    m_list->setObjectName(QStringLiteral("stages"));
    m_list->setMinimumWidth(150);
    m_json->setObjectName(QStringLiteral("stage-value"));
    m_note->setObjectName(QStringLiteral("stage-note"));
    m_origin->setObjectName(QStringLiteral("stage-origin"));
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(8, 4, 4, 4);
    column->setSpacing(3);
    column->addWidget(m_note);
    column->addWidget(m_json, 1);
    column->addWidget(m_origin);
    auto *split = new QSplitter;
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(right);
    split->setSizes({210, 500});
    split->setStretchFactor(1, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(split);
    connect(m_list, &QListWidget::currentRowChanged, this, &StagesView::showCurrent);
    connect(m_json, &QPlainTextEdit::cursorPositionChanged, this, &StagesView::askOrigin);
    retranslateUi();
}

void StagesView::retranslateUi()
{
    m_list->setAccessibleName(tr("Stages of the visit"));
    m_json->setAccessibleName(tr("The value at this stage"));
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText(entryOf(m_stages[size_t(i)]));
    showCurrent();
}

void StagesView::show(std::vector<ShownStage> stages, const sim::Stages &told, const QString &readers)
{
    m_readers = readers;
    const std::optional<sim::StageName> wanted = m_wanted;
    m_stages = std::move(stages);
    m_failure = told.failure ? QString::fromStdString(told.failure->error + ": " + told.failure->cause) : QString();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = int(m_stages.size()) - 1;
    for (size_t i = 0; i < m_stages.size(); ++i) {
        auto *item = new QListWidgetItem(entryOf(m_stages[i]), m_list);
        item->setToolTip(theme::verbatim(stageMeaning(m_stages[i].stage.name)));
        if (wanted == m_stages[i].stage.name)
            row = int(i);
    }
    m_list->setCurrentRow(row);
    showCurrent();
    m_wanted = wanted;
}

void StagesView::showNothing(const QString &words)
{
    m_stages.clear();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_json->showMessage(words);
    m_note->clear();
    m_origin->clear();
}

void StagesView::showCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || size_t(row) >= m_stages.size())
        return;
    const ShownStage &stage = m_stages[size_t(row)];
    m_wanted = stage.stage.name;
    m_note->setText(noteOf(stage));
    m_json->showLines(stage.lines);
    m_origin->setText(stage.stage.name == sim::StageName::AssignedVariables ? m_readers : QString());
}

// "What is sent, made by Arguments · compared with State input · 1.2 KB of 256 KB (0.5 %)"
QString StagesView::noteOf(const ShownStage &stage) const
{
    const QString aws = QString::fromStdString(std::string(sim::awsName(stage.stage.name)));
    QStringList parts{QStringLiteral("%1 — %2").arg(aws, stageMeaning(stage.stage.name))};
    if (stage.basis)
        parts << tr("compared with “%1”").arg(stageName(*stage.basis));
    parts << tr("%1 of %2 (%3 %)")
                 .arg(sizeText(stage.bytes), sizeText(PayloadLimit),
                      QLocale().toString(double(stage.bytes) * 100 / PayloadLimit, 'f', 1));
    if (stage.stage.source == sim::Source::Doubted)
        parts << tr("worked out anew: chance or the clock took part, so the run had other values here");
    if (!m_failure.isEmpty())
        parts << m_failure;
    return parts.join(QStringLiteral(" · "));
}

void StagesView::askOrigin()
{
    const history::MarkedLine *line = m_json->currentLine();
    const int row = m_list->currentRow();
    if (line && m_json->hasFocus() && row >= 0 && m_stages[size_t(row)].stage.name == sim::StageName::Input)
        Q_EMIT originWanted(QString::fromStdString(line->at.to_string()));
}

void StagesView::showOrigin(const QString &words)
{
    m_origin->setText(words);
}

void StagesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace simulator
