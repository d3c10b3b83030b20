#include "ui/answers/binding_form.h"

#include "core/expr/jsonata.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace answers {

namespace {

// "2" or "0-3"; nothing said is all of them. False for what is neither.
bool readRounds(const QString &text, sim::Binding &into)
{
    if (text.isEmpty())
        return true;
    static const QRegularExpression form(QStringLiteral("^(\\d{1,7})(?:\\s*[-–]\\s*(\\d{1,7}))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return false;
    into.firstIteration = match.captured(1).toInt();
    into.lastIteration = match.captured(2).isEmpty() ? *into.firstIteration : match.captured(2).toInt();
    return *into.firstIteration <= *into.lastIteration;
}

QString roundsText(const sim::Binding &binding)
{
    if (!binding.firstIteration)
        return {};
    const QString first = QString::number(*binding.firstIteration);
    return binding.lastIteration == binding.firstIteration
        ? first
        : QStringLiteral("%1-%2").arg(first).arg(binding.lastIteration.value_or(*binding.firstIteration));
}

// As a state's own expressions are written; the marks may be left out here.
QString inner(const QString &condition)
{
    const QString text = condition.trimmed();
    return text.startsWith(u"{%") && text.endsWith(u"%}") ? text.mid(2, text.size() - 4).trimmed() : text;
}

} // namespace

BindingForm::BindingForm(QWidget *parent)
    : QWidget(parent), m_fold(new QToolButton), m_fields(new QWidget), m_rounds(new QLineEdit),
      m_condition(new QLineEdit), m_fault(theme::plainLabel())
{
    m_fold->setObjectName(QStringLiteral("only-some-calls"));
    m_fold->setText(tr("Only some of these calls"));
    m_fold->setToolTip(tr("Rounds of a Map, or a condition on the state's data"));
    m_fold->setCheckable(true);
    m_rounds->setObjectName(QStringLiteral("answer-rounds"));
    m_rounds->setPlaceholderText(tr("Rounds of the Map, such as 2 or 0-3"));
    m_rounds->setAccessibleName(tr("Rounds of the Map around the task; the first is 0"));
    m_rounds->setToolTip(m_rounds->accessibleName());
    m_condition->setObjectName(QStringLiteral("answer-condition"));
    m_condition->setPlaceholderText(QStringLiteral("$states.input.total > 100"));
    m_condition->setFont(theme::Theme::instance().codeFont());
    m_condition->setAccessibleName(tr("Condition, in JSONata: of the state's input, its context and its variables"));
    m_condition->setToolTip(m_condition->accessibleName());
    m_fault->setObjectName(QStringLiteral("binding-fault"));
    m_fault->setProperty("role", QStringLiteral("error"));
    m_fault->setWordWrap(true);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins({});
    fields->setSpacing(6);
    fields->addWidget(m_rounds);
    fields->addWidget(m_condition);
    fields->addWidget(m_fault);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_fields);
    m_fields->hide();
    m_fault->hide();
    connect(m_fold, &QToolButton::toggled, m_fields, &QWidget::setVisible);
    connect(m_rounds, &QLineEdit::textChanged, this, &BindingForm::take);
    connect(m_condition, &QLineEdit::textChanged, this, &BindingForm::take);
}

void BindingForm::show(const sim::Binding &binding)
{
    if (this->binding() == binding)
        return;
    const QSignalBlocker quiet(this);
    m_rounds->setText(roundsText(binding));
    m_condition->setText(inner(QString::fromStdString(binding.condition)));
    m_fold->setChecked(m_fold->isChecked() || binding.isSet());
}

std::optional<sim::Binding> BindingForm::binding() const
{
    sim::Binding binding;
    if (!readRounds(m_rounds->text().trimmed(), binding))
        return std::nullopt;
    const QString condition = inner(m_condition->text());
    if (condition.isEmpty())
        return binding;
    if (!expr::Jsonata::compiled(condition.toStdString()))
        return std::nullopt;
    binding.condition = "{% " + condition.toStdString() + " %}";
    return binding;
}

void BindingForm::take()
{
    sim::Binding rounds;
    QString fault;
    if (!readRounds(m_rounds->text().trimmed(), rounds))
        fault = tr("Rounds are a number, such as 2, or a range, such as 0-3.");
    const QString condition = inner(m_condition->text());
    if (!condition.isEmpty())
        if (const auto compiled = expr::Jsonata::compiled(condition.toStdString()); !compiled)
            fault = QString::fromStdString(compiled.error().cause);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    Q_EMIT changed();
}

} // namespace answers
