#include "ui/inspector/condition/comparison_row.h"

#include "ui/inspector/field/input_manners.h"
#include "ui/inspector/field/line_completion.h"
#include "ui/theme/verbatim.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace inspector {

ComparisonRow::ComparisonRow(Conditions &conditions, const Way &way, QToolButton *menu)
    : m_conditions(conditions), m_way(way), m_operation(new QComboBox), m_turn(new QToolButton),
      m_fault(theme::plainLabel())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    prepare(m_variable, Side::Variable);
    prepare(m_value, Side::Value);
    m_variable.edit->setObjectName(QStringLiteral("input:variable"));
    m_variable.edit->setAccessibleName(tr("What is compared"));
    m_variable.edit->setPlaceholderText(tr("what is compared"));
    m_value.edit->setObjectName(QStringLiteral("input:value"));
    m_value.edit->setAccessibleName(tr("What it is compared with"));
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_variable.edit, 1);
    top->addWidget(menu);
    column->addLayout(top);
    buildOperation(menu);
    column->addWidget(m_value.edit);
    m_fault->setObjectName(QStringLiteral("error"));
    m_fault->setProperty("role", QStringLiteral("error"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    setFocusProxy(m_variable.edit);
}

void ComparisonRow::prepare(Line &line, Side side)
{
    line.edit = new QLineEdit;
    useCodeFont(*line.edit);
    teachManners(*line.edit);
    connect(line.edit, &QLineEdit::textEdited, this,
            [this, &line, side](const QString &typed) { take(line, side, typed); });
    new LineCompletion(*line.edit, [this, side](const QString &typed, qsizetype caret) {
        return m_conditions.offers(m_way, side, typed, caret);
    });
}

void ComparisonRow::buildOperation(QToolButton *menu)
{
    m_operation->setObjectName(QStringLiteral("input:operation"));
    m_operation->setAccessibleName(tr("How it is compared"));
    letBeNarrow(*m_operation);
    m_operation->setMaxVisibleItems(20);
    m_operation->setFocusPolicy(Qt::StrongFocus);
    teachManners(*m_operation);
    m_turn->setObjectName(QStringLiteral("turn"));
    m_turn->setText(QStringLiteral("$"));
    m_turn->setCheckable(true);
    m_turn->setFixedSize(menu->size());
    m_turn->setStyleSheet(QStringLiteral("padding: 0;"));
    m_turn->setToolTip(theme::verbatim(tr("Compare with another path")));
    m_turn->setAccessibleName(tr("Compare with another path"));
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_operation, 1);
    row->addWidget(m_turn);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_operation, &QComboBox::activated, this,
            [this](int index) { m_conditions.setOperation(m_way, m_operation->itemData(index).toString()); });
    connect(m_turn, &QToolButton::clicked, this, [this] { m_conditions.turn(m_way); });
}

void ComparisonRow::take(Line &line, Side side, const QString &typed)
{
    line.fault = m_conditions.write(m_way, side, typed);
    if (const auto now = conditionAt(m_conditions.whole(), m_way))
        line.shown = side == Side::Variable ? now->variable : now->value;
    showFaults();
}

void ComparisonRow::show(const Condition &comparison)
{
    showOperations(comparison);
    showIn(m_variable, comparison.variable);
    showIn(m_value, comparison.value);
    m_value.edit->setVisible(!comparison.example.isEmpty());
    m_value.edit->setPlaceholderText(comparison.example);
    m_turn->setVisible(comparison.mayTurn);
    m_turn->setChecked(comparison.isByPath);
    showFaults();
}

// What says the same as the text stays as it was typed, and so does what is not yet valid.
void ComparisonRow::showIn(Line &line, const QString &text)
{
    const bool isAsShown = std::exchange(line.shown, text) == text;
    if (line.edit->hasFocus() && isAsShown)
        return;
    if (line.edit->text() != text)
        showFromBeginning(*line.edit, text);
    line.edit->setToolTip(theme::verbatim(text));
    line.fault.clear();
}

void ComparisonRow::showOperations(const Condition &comparison)
{
    const QList<Operation> offered = m_conditions.operations(comparison);
    if (offered != std::exchange(m_offered, offered)) {
        m_operation->clear();
        for (const Operation &each : offered) {
            if (each.beginsGroup)
                m_operation->insertSeparator(m_operation->count());
            m_operation->addItem(each.words, each.id);
            m_operation->setItemData(m_operation->count() - 1, theme::verbatim(each.name), Qt::ToolTipRole);
        }
    }
    m_operation->setCurrentIndex(m_operation->findData(comparison.operation));
    const auto current = std::ranges::find(m_offered, comparison.operation, &Operation::id);
    m_operation->setToolTip(theme::verbatim(current == m_offered.end() ? QString() : current->name));
}

void ComparisonRow::showFaults()
{
    QStringList faults;
    for (Line *line : {&m_variable, &m_value}) {
        if (!line->fault.isEmpty())
            faults << line->fault;
        if (line->edit->property("invalid").toBool() == !line->fault.isEmpty())
            continue;
        line->edit->setProperty("invalid", !line->fault.isEmpty());
        line->edit->style()->unpolish(line->edit);
        line->edit->style()->polish(line->edit);
    }
    m_fault->setText(faults.join(u'\n'));
    m_fault->setVisible(!faults.isEmpty());
}

} // namespace inspector
