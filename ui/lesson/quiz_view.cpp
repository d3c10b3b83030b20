#include "ui/lesson/quiz_view.h"

#include "core/compare/same_data.h"
#include "core/expr/jsonata.h"
#include "core/expr/value_text.h"
#include "ui/session/inquirer.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace lessons {

namespace {

using Kind = lesson::Quiz::Kind;

// In an order of its own for each quiz, the same each time, and never the right one.
QStringList shuffled(QStringList items)
{
    const QStringList right = items;
    std::uint64_t seed = qHash(items.join(u'\n'));
    expr::Random random(seed);
    for (qsizetype i = items.size(); i > 1; --i)
        items.swapItemsAt(i - 1, qsizetype(random.next() % std::uint64_t(i)));
    if (items == right && items.size() > 1)
        items.swapItemsAt(0, 1);
    return items;
}

expr::Evaluated valueOn(const std::string &expression, const Value &data)
{
    const auto compiled = expr::Jsonata::compiled(expression, expr::Dialect::Plain);
    if (!compiled)
        return compiled.error();
    expr::Environment environment;
    expr::Random random;
    environment.random = &random;
    environment.input = shared(data);
    return compiled->evaluatedOrNothing(environment, "answer");
}

QString words(const SharedValue &value)
{
    return value ? QString::fromStdString(expr::jsonText(*value)).left(300) : QuizView::tr("nothing");
}

} // namespace

Tried tried(const lesson::Quiz &quiz, const QString &expression)
{
    for (const Value &data : quiz.data) {
        const expr::Evaluated given = valueOn(expression.toStdString(), data);
        if (!given)
            return {false, QString::fromStdString(given.error().cause), {}, {}, {}};
        const expr::Evaluated wanted = valueOn(quiz.answer.toStdString(), data);
        const SharedValue right = wanted ? *wanted : nullptr;
        const bool isSame = *given && right ? compare::isSame(**given, *right) : !*given && !right;
        if (!isSame)
            return {false, {}, words(shared(data)), words(*given), words(right)};
    }
    return {true, {}, {}, {}, {}};
}

QuizView::QuizView(const lesson::Quiz &quiz, session::Session &session, bool isDone, QWidget *parent)
    : QFrame(parent), m_quiz(quiz), m_session(session), m_check(new QPushButton(tr("Check"))),
      m_said(theme::plainLabel()), m_inquirer(new session::Inquirer(this))
{
    setProperty("card", QStringLiteral("true"));
    setObjectName(QStringLiteral("quiz:") + quiz.id);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(6);
    QLabel *ask = theme::plainLabel(quiz.ask);
    ask->setWordWrap(true);
    ask->setProperty("role", QStringLiteral("heading"));
    column->addWidget(ask);
    if (quiz.kind == Kind::One || quiz.kind == Kind::Several)
        addOptions(*column);
    if (quiz.kind == Kind::Order)
        addItems(*column);
    if (quiz.kind == Kind::Expression) {
        m_expression = new QLineEdit;
        m_expression->setObjectName(QStringLiteral("quiz-expression"));
        m_expression->setFont(theme::Theme::instance().codeFont());
        m_expression->setAccessibleName(quiz.ask);
        connect(m_expression, &QLineEdit::returnPressed, this, &QuizView::check);
        column->addWidget(m_expression);
    }
    m_check->setObjectName(QStringLiteral("quiz-check"));
    connect(m_check, &QPushButton::clicked, this, &QuizView::check);
    if (quiz.kind == Kind::State) {
        m_check->setText(tr("Check the state selected"));
    }
    auto *row = new QHBoxLayout;
    row->addWidget(m_check);
    row->addStretch();
    column->addLayout(row);
    m_said->setObjectName(QStringLiteral("quiz-said"));
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    m_said->setVisible(false);
    if (isDone)
        say(true, quiz.why);
}

void QuizView::addOptions(QVBoxLayout &column)
{
    m_options = new QButtonGroup(this);
    m_options->setExclusive(m_quiz.kind == Kind::One);
    for (size_t i = 0; i < m_quiz.options.size(); ++i) {
        const QString text = m_quiz.options[i].text;
        QAbstractButton *button = m_quiz.kind == Kind::One ? static_cast<QAbstractButton *>(new QRadioButton)
                                                           : static_cast<QAbstractButton *>(new QCheckBox);
        button->setAccessibleName(text);
        // A button does not break its words, a label beside it does.
        auto *row = new QHBoxLayout;
        QLabel *label = theme::plainLabel(text);
        label->setWordWrap(true);
        label->setBuddy(button);
        row->addWidget(button, 0, Qt::AlignTop);
        row->addWidget(label, 1);
        column.addLayout(row);
        m_options->addButton(button, int(i));
    }
}

void QuizView::addItems(QVBoxLayout &column)
{
    m_items = new QListWidget;
    m_items->setObjectName(QStringLiteral("quiz-items"));
    m_items->setAccessibleName(m_quiz.ask);
    m_items->setDragDropMode(QAbstractItemView::InternalMove);
    m_items->setWordWrap(true);
    for (const QString &each : shuffled(m_quiz.items))
        m_items->addItem(each);
    m_items->setCurrentRow(0);
    m_items->setFixedHeight(int(m_quiz.items.size()) * 30 + 8);
    column.addWidget(m_items);
    auto *row = new QHBoxLayout;
    for (const int by : {-1, 1}) {
        auto *button = new QPushButton(by < 0 ? tr("Up") : tr("Down"));
        button->setObjectName(by < 0 ? QStringLiteral("quiz-up") : QStringLiteral("quiz-down"));
        connect(button, &QPushButton::clicked, this, [this, by] { moveItem(by); });
        row->addWidget(button);
    }
    row->addStretch();
    column.addLayout(row);
}

void QuizView::moveItem(int by)
{
    const int from = m_items->currentRow(), to = from + by;
    if (from < 0 || to < 0 || to >= m_items->count())
        return;
    m_items->insertItem(to, m_items->takeItem(from));
    m_items->setCurrentRow(to);
}

void QuizView::check()
{
    switch (m_quiz.kind) {
    case Kind::One:
    case Kind::Several: return checkOptions();
    case Kind::Order: {
        QStringList now;
        for (int i = 0; i < m_items->count(); ++i)
            now << m_items->item(i)->text();
        return say(now == m_quiz.items);
    }
    case Kind::Expression: return checkExpression();
    case Kind::State: {
        const asl::StatePath current = m_session.current();
        if (current.isEmpty())
            return say(false, tr("First select a state in the drawing."));
        const bool isRight = m_quiz.states.contains(current.name()) || m_quiz.states.contains(asl::toString(current));
        return say(isRight, isRight ? QString() : tr("“%1” is not it.").arg(current.name()));
    }
    }
}

void QuizView::checkOptions()
{
    bool isRight = true;
    QString why;
    for (size_t i = 0; i < m_quiz.options.size(); ++i) {
        const bool isChosen = m_options->button(int(i))->isChecked();
        if (isChosen == m_quiz.options[i].isRight)
            continue;
        isRight = false;
        if (isChosen && why.isEmpty())
            why = m_quiz.options[i].why;
    }
    say(isRight, why);
}

void QuizView::checkExpression()
{
    m_inquirer->ask([this, quiz = m_quiz, written = m_expression->text()]() -> std::function<void()> {
        const Tried found = tried(quiz, written);
        return [this, found] {
            if (found.isRight || !found.fault.isEmpty())
                return say(found.isRight, found.fault);
            say(false, tr("On %1 it gives %2; wanted is %3.").arg(found.data, found.given, found.wanted));
        };
    });
}

void QuizView::say(bool isRight, const QString &why)
{
    const QString reason = isRight ? m_quiz.why : why;
    const QString verdict = isRight ? tr("Right.") : tr("Not yet.");
    m_said->setText(reason.isEmpty() ? verdict : verdict + u' ' + reason);
    m_said->setProperty("role", isRight ? QStringLiteral("ok") : QStringLiteral("error"));
    m_said->style()->unpolish(m_said);
    m_said->style()->polish(m_said);
    m_said->setVisible(true);
    if (isRight && !std::exchange(m_isRight, true))
        Q_EMIT solved();
}

} // namespace lessons
