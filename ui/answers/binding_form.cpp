#include "ui/answers/binding_form.h"

#include "core/expr/jsonata.h"
#include "ui/answers/answer_words.h"
#include "ui/theme/verbatim.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace answers {

namespace {

// "3" or "2-5", counted from 1 as everywhere in the window. Nothing for anything else.
bool readItems(const QString &written, sim::Binding &into)
{
    if (written.isEmpty())
        return true;
    static const QRegularExpression form(QStringLiteral(R"(^(\d{1,6})\s*(?:[-–]\s*(\d{1,6}))?$)"));
    const QRegularExpressionMatch match = form.match(written);
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
    if (!match.hasMatch() || first < 1 || last < first)
        return false;
    into.firstIteration = first - 1;
    into.lastIteration = last - 1;
    return true;
}

QString itemsText(const sim::Binding &binding)
{
    if (!binding.firstIteration)
        return {};
    const int first = *binding.firstIteration, last = binding.lastIteration.value_or(first);
    return first == last ? QString::number(first + 1) : QStringLiteral("%1-%2").arg(first + 1).arg(last + 1);
}

// With or without {% %}: what is written is an expression either way.
std::string expressionIn(const QString &written)
{
    const std::string text = written.toStdString();
    const auto inside = expr::jsonataInside(text);
    return std::string(inside ? *inside : text);
}

QString whenText(const sim::Binding &binding)
{
    return QString::fromStdString(expressionIn(QString::fromStdString(binding.condition))).trimmed();
}

QLabel *faultLabel(const QString &name)
{
    auto *label = theme::plainLabel();
    label->setObjectName(name);
    label->setProperty("role", QStringLiteral("error"));
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

BindingForm::BindingForm(QWidget *parent)
    : QWidget(parent), m_more(new QToolButton), m_fields(new QWidget), m_itemsTitle(theme::plainLabel()),
      m_whenTitle(theme::plainLabel()), m_itemsFault(faultLabel(QStringLiteral("answer-items-fault"))),
      m_whenFault(faultLabel(QStringLiteral("answer-when-fault"))), m_items(new QLineEdit), m_when(new QLineEdit)
{
    build();
    connect(m_more, &QToolButton::toggled, this, &BindingForm::fold);
    for (QLineEdit *field : {m_items, m_when})
        connect(field, &QLineEdit::textChanged, this, [this] {
            check();
            Q_EMIT changed();
        });
    fold();
}

void BindingForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    m_more->setObjectName(QStringLiteral("answer-binding"));
    m_more->setText(tr("Only for some calls…"));
    m_more->setCheckable(true);
    m_more->setProperty("quiet", true);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    m_items->setObjectName(QStringLiteral("answer-items"));
    m_items->setPlaceholderText(tr("every item; or 3, or 2-5"));
    m_items->setAccessibleName(tr("Items of the Map that it is for"));
    m_itemsTitle->setText(tr("Items"));
    m_when->setObjectName(QStringLiteral("answer-when"));
    m_when->setPlaceholderText(QStringLiteral("$states.input.id = 7"));
    m_when->setToolTip(theme::verbatim(
        tr("JSONata over $states.input, $states.context and the variables: the answer is for calls where it is true")));
    m_when->setAccessibleName(tr("Condition on the input"));
    m_whenTitle->setText(tr("When"));
    grid->addWidget(m_itemsTitle, 0, 0);
    grid->addWidget(m_items, 0, 1);
    grid->addWidget(m_itemsFault, 1, 1);
    grid->addWidget(m_whenTitle, 2, 0);
    grid->addWidget(m_when, 2, 1);
    grid->addWidget(m_whenFault, 3, 1);
    column->addWidget(m_fields);
}

void BindingForm::show(const sim::Binding &binding, bool isInMap)
{
    m_isInMap = isInMap;
    if (this->binding() != binding) {
        const QSignalBlocker block(this);
        m_items->setText(itemsText(binding));
        m_when->setText(whenText(binding));
        if (binding.isSet())
            m_more->setChecked(true);
    }
    fold();
}

void BindingForm::fold()
{
    m_fields->setVisible(m_more->isChecked());
    const bool asksForItems = m_isInMap || !m_items->text().isEmpty();
    m_itemsTitle->setVisible(asksForItems);
    m_items->setVisible(asksForItems);
}

void BindingForm::check()
{
    sim::Binding read;
    const bool isRange = readItems(m_items->text().trimmed(), read);
    m_itemsFault->setText(isRange ? QString() : tr("Write the number of an item, such as 3, or a range, such as 2-5."));
    m_itemsFault->setVisible(!isRange);
    const QString written = m_when->text().trimmed();
    const auto compiled =
        written.isEmpty() ? std::nullopt : std::optional(expr::Jsonata::compiled(expressionIn(written)));
    const bool isSound = !compiled || compiled->hasValue();
    m_whenFault->setText(isSound ? QString() : QString::fromStdString(compiled->error().cause));
    m_whenFault->setVisible(!isSound);
}

std::optional<sim::Binding> BindingForm::binding() const
{
    sim::Binding made;
    if (!m_itemsFault->text().isEmpty() || !m_whenFault->text().isEmpty()
        || !readItems(m_items->text().trimmed(), made))
        return std::nullopt;
    if (const QString written = m_when->text().trimmed(); !written.isEmpty())
        made.condition = "{% " + QString::fromStdString(expressionIn(written)).trimmed().toStdString() + " %}";
    return made;
}

} // namespace answers
