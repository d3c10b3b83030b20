#include "ui/answers/answer_entry.h"

#include "ui/answers/answer_form.h"
#include "ui/answers/answer_words.h"
#include "ui/answers/binding_form.h"
#include "ui/theme/icons.h"
#include "ui/theme/verbatim.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace answers {

namespace {

constexpr int MostCalls = 1'000'000;
constexpr int JsonLines = 6;

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

} // namespace

AnswerEntry::AnswerEntry(int index, QWidget *parent)
    : QFrame(parent), m_index(index), m_title(theme::plainLabel()),
      m_up(tool(QStringLiteral("chevron-up"), QStringLiteral("moveUp"), tr("Move up"))),
      m_down(tool(QStringLiteral("chevron-down"), QStringLiteral("moveDown"), tr("Move down"))),
      m_remove(tool(QStringLiteral("trash-2"), QStringLiteral("removeAnswer"), tr("Remove"))), m_first(new QSpinBox),
      m_last(new QSpinBox), m_binding(new BindingForm), m_form(new AnswerForm(AnswerForm::Offer::OneAnswer))
{
    build();
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(m_index, m_index - 1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(m_index, m_index + 1); });
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(m_index); });
    connect(m_first, &QSpinBox::valueChanged, this, &AnswerEntry::take);
    connect(m_last, &QSpinBox::valueChanged, this, &AnswerEntry::take);
    connect(m_binding, &BindingForm::changed, this, &AnswerEntry::take);
    connect(m_form, &AnswerForm::changed, this, &AnswerEntry::take);
}

void AnswerEntry::build()
{
    setObjectName(QStringLiteral("answer:%1").arg(m_index));
    setProperty("card", true);
    setFrameShape(StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 10);
    column->setSpacing(7);
    auto *top = new QHBoxLayout;
    top->setSpacing(2);
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setWordWrap(true);
    top->addWidget(m_title, 1);
    for (QToolButton *button : {m_up, m_down, m_remove})
        top->addWidget(button, 0, Qt::AlignTop);
    column->addLayout(top);
    auto *calls = new QHBoxLayout;
    calls->setSpacing(6);
    m_first->setObjectName(QStringLiteral("answer-first"));
    m_first->setRange(1, MostCalls);
    m_first->setAccessibleName(tr("First call"));
    m_first->setPrefix(tr("from call "));
    m_last->setObjectName(QStringLiteral("answer-last"));
    m_last->setRange(0, MostCalls);
    m_last->setSpecialValueText(tr("on, always"));
    m_last->setPrefix(tr("to call "));
    m_last->setAccessibleName(tr("Last call"));
    calls->addWidget(m_first, 1);
    calls->addWidget(m_last, 1);
    column->addLayout(calls);
    column->addWidget(m_binding);
    m_form->setJsonHeight(JsonLines);
    column->addWidget(m_form);
}

void AnswerEntry::setErrors(const rehearse::ErrorNames &names)
{
    m_form->setErrors(names);
}

void AnswerEntry::show(const sim::Script::Entry &entry, int count)
{
    m_shown = entry;
    m_title->setText(theme::breakable(callsWords(entry) + QStringLiteral(": ") + answerWords(entry.answer)));
    const QSignalBlocker first(m_first), last(m_last);
    m_first->setValue(entry.first + 1);
    m_last->setValue(entry.last == rehearse::Always ? 0 : entry.last + 1);
    m_binding->show(entry.binding);
    m_form->show(entry.answer);
    m_up->setEnabled(m_index > 0);
    m_down->setEnabled(m_index + 1 < count);
}

// What is no answer yet is not written: the form says why.
void AnswerEntry::take()
{
    const std::optional<sim::Answer> answer = m_form->answer();
    const std::optional<sim::Binding> binding = m_binding->binding();
    if (!answer || !binding)
        return;
    sim::Script::Entry entry = m_shown;
    entry.first = m_first->value() - 1;
    entry.last = m_last->value() == 0 ? rehearse::Always : std::max(entry.first, m_last->value() - 1);
    entry.binding = *binding;
    entry.answer = *answer;
    entry.answer.submitted = m_shown.answer.submitted;
    entry.answer.heartbeats = m_shown.answer.heartbeats;
    Q_EMIT edited(m_index, entry);
}

} // namespace answers
