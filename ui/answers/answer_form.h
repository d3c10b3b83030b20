// One answer of a task as a person fills it in: it returns, throws or never answers, and how long that takes. Says in
// words what is wrong with it while it is none.
#pragma once

#include "core/rehearse/answers.h"
#include "core/rehearse/error_names.h"

#include <QWidget>

#include <array>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace answers {

class JsonEntry;

class AnswerForm : public QWidget
{
    Q_OBJECT

public:
    // Where a task asks: what it does may also be to fail some times, then to succeed.
    enum class Offer : quint8 { OneAnswer, AlsoFailingFirst };
    explicit AnswerForm(Offer offer, QWidget *parent = nullptr);

    void setErrors(const rehearse::ErrorNames &names);
    // An empty form, with this to be returned.
    void startOver(const Value &result);
    // What says the same already stays as it was typed.
    void show(const sim::Answer &answer);
    // Nothing while it is no answer yet.
    std::optional<sim::Answer> answer() const;
    // The same as entries for these attempts.
    std::optional<rehearse::Answers> answers(const std::string &state, int first, int last) const;
    bool failsFirst() const;
    // Where the outcome comes by a token: what succeeding sends stands beside what failing sends, and buttons elsewhere
    // choose.
    void setForToken(bool isForToken);
    std::optional<sim::Answer> success() const;
    std::optional<sim::Answer> failure() const { return thrown(); }
    void retranslateUi();
    void setJsonHeight(int lines);
    void takeFocus();

Q_SIGNALS:
    void changed();

private:
    enum Kind { Return, Throw, Never, FailFirst };
    Kind m_lastKind = Never; // that is offered

    void build(Offer offer);
    QWidget *buildErrors();
    void choose(Kind kind);
    Kind kind() const;
    sim::Answer timed(sim::Answer answer) const;
    std::optional<sim::Answer> thrown() const;

    std::array<QToolButton *, 4> m_kinds;
    QWidget *m_errors;
    bool m_isForToken = false;
    QString m_likeliest; // error
    QLabel *m_timesBefore, *m_timesAfter, *m_thenReturns, *m_failureTitle, *m_neverWords, *m_durationTitle;
    QSpinBox *m_times;
    QComboBox *m_error;
    QLineEdit *m_cause;
    JsonEntry *m_result;
    QDoubleSpinBox *m_duration;
};

} // namespace answers
