#include "ui/answers/answer_form.h"

#include "ui/answers/answer_words.h"
#include "ui/answers/json_entry.h"
#include "ui/theme/segment.h"
#include "ui/theme/verbatim.h"

#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace answers {

namespace {

constexpr double LongestSeconds = 99'999'999; // AWS: the longest a task may take
constexpr int MostFailures = 99;

constexpr std::array KindNames{"answer-return", "answer-throw", "answer-never", "answer-fail-first"};

QHBoxLayout *line(std::initializer_list<QWidget *> parts)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (QWidget *part : parts)
        row->addWidget(part);
    row->addStretch();
    return row;
}

} // namespace

AnswerForm::AnswerForm(Offer offer, QWidget *parent)
    : QWidget(parent), m_errors(new QWidget), m_timesBefore(theme::plainLabel()), m_timesAfter(theme::plainLabel()),
      m_thenReturns(theme::plainLabel()), m_failureTitle(theme::plainLabel()), m_neverWords(theme::plainLabel()),
      m_durationTitle(theme::plainLabel()), m_times(new QSpinBox), m_error(new QComboBox), m_cause(new QLineEdit),
      m_result(new JsonEntry), m_duration(new QDoubleSpinBox)
{
    build(offer);
    retranslateUi();
    choose(Return);
    connect(m_result, &JsonEntry::changed, this, &AnswerForm::changed);
    connect(m_error, &QComboBox::editTextChanged, this, &AnswerForm::changed);
    connect(m_cause, &QLineEdit::textChanged, this, &AnswerForm::changed);
    connect(m_times, &QSpinBox::valueChanged, this, &AnswerForm::changed);
    connect(m_duration, &QDoubleSpinBox::valueChanged, this, &AnswerForm::changed);
}

void AnswerForm::build(Offer offer)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(0);
    const size_t last = offer == Offer::AlsoFailingFirst ? FailFirst : Never;
    m_lastKind = Kind(last);
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i] = new QToolButton(this);
        theme::makeSegment(*m_kinds[i],
                           i == 0          ? QStringLiteral("first")
                               : i == last ? QStringLiteral("last")
                                           : QStringLiteral("middle"));
        m_kinds[i]->setObjectName(QString::fromLatin1(KindNames[i]));
        m_kinds[i]->setCheckable(true);
        m_kinds[i]->setFocusPolicy(Qt::StrongFocus);
        m_kinds[i]->setVisible(i <= last);
        kinds->addWidget(m_kinds[i]);
        connect(m_kinds[i], &QToolButton::clicked, this, [this, i] {
            choose(Kind(i));
            if (m_kinds[i]->underMouse() && m_errors->isVisible()) { // who clicks goes on to type the error's name
                m_error->setFocus();
                m_error->lineEdit()->selectAll();
            }
            Q_EMIT changed();
        });
    }
    kinds->addStretch();
    column->addLayout(kinds);
    column->addWidget(buildErrors());
    column->addWidget(m_thenReturns);
    column->addWidget(m_result, 1);
    m_result->setObjectName(QStringLiteral("answer-result"));
    m_neverWords->setWordWrap(true);
    m_neverWords->setProperty("role", QStringLiteral("dim"));
    column->addWidget(m_neverWords);
    m_duration->setObjectName(QStringLiteral("answer-duration"));
    m_duration->setRange(0, LongestSeconds);
    m_duration->setDecimals(3);
    m_duration->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_duration->setMaximumWidth(110);
    column->addLayout(line({m_durationTitle, m_duration}));
}

QWidget *AnswerForm::buildErrors()
{
    m_error->setEditable(true);
    m_error->setInsertPolicy(QComboBox::NoInsert);
    m_error->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_error->setMinimumContentsLength(10);
    m_error->setMaxVisibleItems(16);
    m_error->setObjectName(QStringLiteral("answer-errors"));
    m_error->lineEdit()->setObjectName(QStringLiteral("answer-error"));
    m_error->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_error->completer()->setFilterMode(Qt::MatchContains);
    m_cause->setObjectName(QStringLiteral("answer-cause"));
    m_times->setObjectName(QStringLiteral("answer-times"));
    m_times->setRange(1, MostFailures);
    m_times->setValue(2);
    auto *column = new QVBoxLayout(m_errors);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(line({m_timesBefore, m_times, m_timesAfter}));
    column->addWidget(m_failureTitle);
    column->addWidget(m_error);
    column->addWidget(m_cause);
    return m_errors;
}

void AnswerForm::retranslateUi()
{
    const std::array<QString, 4> words{tr("Return"), tr("Throw"), tr("Never answer"), tr("Fail, then succeed")};
    for (size_t i = 0; i < words.size(); ++i)
        m_kinds[i]->setText(words[i]);
    m_result->setName(tr("The answer, as JSON"));
    m_error->lineEdit()->setPlaceholderText(tr("Error name, such as States.TaskFailed"));
    m_error->setAccessibleName(tr("Error name"));
    m_error->lineEdit()->setAccessibleName(tr("Error name"));
    m_cause->setPlaceholderText(tr("Cause, in words"));
    m_cause->setAccessibleName(tr("Cause"));
    m_timesBefore->setText(tr("Fails"));
    m_timesAfter->setText(tr("times, with"));
    m_times->setAccessibleName(tr("How many calls fail"));
    m_thenReturns->setText(m_isForToken ? tr("Success sends this output") : tr("and then returns"));
    m_failureTitle->setText(tr("Failure sends this error"));
    m_neverWords->setText(tr("Its own time-out or heartbeat decides, on the virtual clock."));
    m_durationTitle->setText(tr("It takes"));
    m_duration->setLocale(QLocale()); // its decimal point
    m_duration->setSuffix(tr(" s"));
    m_duration->setAccessibleName(tr("How long the answer takes, in seconds"));
}

void AnswerForm::setJsonHeight(int lines)
{
    m_result->setFixedHeight(fontMetrics().lineSpacing() * lines + 24);
}

void AnswerForm::takeFocus()
{
    QWidget *first = m_isForToken ? static_cast<QWidget *>(m_result) : m_kinds[size_t(kind())];
    first->setFocus(Qt::TabFocusReason);
}

AnswerForm::Kind AnswerForm::kind() const
{
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i]->isChecked())
            return Kind(i);
    }
    return Return;
}

bool AnswerForm::failsFirst() const
{
    return kind() == FailFirst;
}

void AnswerForm::setForToken(bool isForToken)
{
    m_isForToken = isForToken;
    retranslateUi();
    choose(Return);
}

std::optional<sim::Answer> AnswerForm::success() const
{
    const std::optional<Value> result = m_result->value();
    return result ? std::optional(timed(rehearse::returning(*result))) : std::nullopt;
}

void AnswerForm::choose(Kind kind)
{
    m_kinds[size_t(kind)]->setChecked(true);
    for (size_t i = 0; i <= size_t(m_lastKind); ++i)
        m_kinds[i]->setVisible(!m_isForToken);
    m_failureTitle->setVisible(m_isForToken);
    const bool fails = kind == Throw || kind == FailFirst;
    m_errors->setVisible(fails || m_isForToken);
    for (QWidget *part : std::initializer_list<QWidget *>{m_timesBefore, m_times, m_timesAfter, m_thenReturns})
        part->setVisible(kind == FailFirst);
    m_thenReturns->setVisible(kind == FailFirst || m_isForToken);
    m_result->setVisible(kind == Return || kind == FailFirst);
    m_neverWords->setVisible(kind == Never);
    m_durationTitle->setVisible(kind != Never);
    m_duration->setVisible(kind != Never);
    if ((fails || m_isForToken) && m_error->currentText().isEmpty())
        m_error->setEditText(m_likeliest);
}

void AnswerForm::setErrors(const rehearse::ErrorNames &names)
{
    const QSignalBlocker block(m_error);
    m_likeliest = names.likeliest();
    const QString typed = m_error->currentText();
    m_error->clear();
    for (const QStringList &group : {names.handled, names.ofService, names.ofStates}) {
        if (m_error->count() > 0 && !group.isEmpty())
            m_error->insertSeparator(m_error->count());
        m_error->addItems(group);
    }
    m_error->setCurrentIndex(-1);
    m_error->setEditText(typed);
}

void AnswerForm::startOver(const Value &result)
{
    const QSignalBlocker block(this);
    choose(Return);
    m_error->setCurrentIndex(-1);
    m_error->clearEditText();
    m_cause->clear();
    m_times->setValue(2);
    m_duration->setValue(0);
    m_result->setText(jsonText(result));
}

void AnswerForm::show(const sim::Answer &answer)
{
    if (this->answer() == answer)
        return;
    const QSignalBlocker block(this);
    choose(answer.noAnswer ? Never : answer.thrown ? Throw : Return);
    if (answer.result && m_result->value() != answer.result)
        m_result->setText(jsonText(*answer.result));
    if (answer.thrown) {
        m_error->setEditText(QString::fromStdString(answer.thrown->error.value_or("")));
        m_cause->setText(QString::fromStdString(answer.thrown->cause.value_or("")));
    }
    m_duration->setValue(answer.durationSeconds);
}

sim::Answer AnswerForm::timed(sim::Answer answer) const
{
    answer.durationSeconds = m_duration->value();
    return answer;
}

std::optional<sim::Answer> AnswerForm::thrown() const
{
    const QString error = m_error->currentText().trimmed();
    if (error.isEmpty())
        return std::nullopt;
    return timed(rehearse::throwing(error.toStdString(), m_cause->text().toStdString()));
}

std::optional<sim::Answer> AnswerForm::answer() const
{
    switch (kind()) {
    case Throw: return thrown();
    case Never: return rehearse::silent();
    default: break;
    }
    return success();
}

std::optional<rehearse::Answers> AnswerForm::answers(const std::string &state, int first, int last) const
{
    const std::optional<sim::Answer> given = answer();
    const std::optional<sim::Answer> failure = failsFirst() ? thrown() : std::nullopt;
    if (!given || (failsFirst() && !failure))
        return std::nullopt;
    if (failure)
        return rehearse::failingFirst(state, first, m_times->value(), *failure, *given);
    return rehearse::Answers{{state, first, last, *given}};
}

} // namespace answers
