#include "ui/simulator/case_dialog.h"

#include "core/expr/jsonata.h"
#include "ui/answers/json_entry.h"
#include "ui/simulator/event_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace simulator {

namespace {

constexpr std::array Ends{sim::RunStatus::Succeeded, sim::RunStatus::Failed, sim::RunStatus::TimedOut,
                          sim::RunStatus::Aborted};

QString withoutMarks(const QString &condition)
{
    const QString text = condition.trimmed();
    return text.startsWith(u"{%") && text.endsWith(u"%}") ? text.mid(2, text.size() - 4).trimmed() : text;
}

std::optional<std::string> textIn(const QLineEdit &field)
{
    const QString text = field.text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text.toStdString());
}

QLabel *captionOf(const QString &words, QWidget *field)
{
    QLabel *caption = theme::plainLabel(words);
    caption->setBuddy(field);
    return caption;
}

} // namespace

CaseDialog::CaseDialog(const rehearse::Case &test, const QString &usualInput, Taken taken, QWidget *over)
    : QDialog(over), m_case(test), m_usualInput(usualInput), m_input(new answers::JsonEntry),
      m_output(new answers::JsonEntry), m_status(new QComboBox), m_outputKind(new QComboBox), m_error(new QLineEdit),
      m_condition(new QLineEdit), m_path(new QPlainTextEdit), m_fault(theme::plainLabel()), m_take(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("case-dialog"));
    setWindowTitle(tr("Test case %1").arg(QString::fromStdString(test.name)));
    resize(760, 420);
    build();
    m_input->setText(test.inputText.value_or(usualInput));
    show(test.expected);
    for (answers::JsonEntry *entry : {m_input, m_output})
        connect(entry, &answers::JsonEntry::changed, this, &CaseDialog::allow);
    connect(m_condition, &QLineEdit::textChanged, this, &CaseDialog::allow);
    connect(m_outputKind, &QComboBox::currentIndexChanged, this, &CaseDialog::allow);
    connect(m_take, &QPushButton::clicked, this, [this, taken = std::move(taken)] {
        rehearse::Case made = edited();
        accept();
        taken(std::move(made));
    });
    allow();
}

void CaseDialog::build()
{
    m_input->setObjectName(QStringLiteral("case-input"));
    m_input->setName(tr("Input"));
    m_status->setObjectName(QStringLiteral("case-status"));
    m_status->addItem(tr("any end"));
    for (const sim::RunStatus end : Ends)
        m_status->addItem(QString::fromLatin1(sim::awsName(end).data()));
    m_error->setObjectName(QStringLiteral("case-error"));
    m_error->setPlaceholderText(tr("any, or none"));
    m_outputKind->setObjectName(QStringLiteral("case-output-kind"));
    m_outputKind->addItems({tr("any output"), tr("just this output"), tr("an output with these members"),
                            tr("an output for which this is true")});
    m_output->setObjectName(QStringLiteral("case-output"));
    m_output->setName(tr("Output"));
    m_condition->setObjectName(QStringLiteral("case-condition"));
    m_condition->setFont(theme::Theme::instance().codeFont());
    m_condition->setPlaceholderText(QStringLiteral("$states.input.total > 100"));
    m_condition->setAccessibleName(tr("Condition on the output, in JSONata"));
    m_path->setObjectName(QStringLiteral("case-path"));
    m_path->setTabChangesFocus(true);
    m_path->setPlaceholderText(tr("States it goes through in this order, a line for each; others may lie between"));
    m_path->setAccessibleName(tr("Path"));
    m_path->setFixedHeight(fontMetrics().lineSpacing() * 4 + 16);
    m_fault->setProperty("role", QStringLiteral("error"));
    m_fault->setWordWrap(true);
    auto *left = new QVBoxLayout;
    left->addWidget(captionOf(tr("It begins with"), m_input));
    left->addWidget(m_input, 1);
    auto *ends = new QFormLayout;
    for (const auto &[words, field] : std::initializer_list<std::pair<QString, QWidget *>>{
             {tr("It ends as"), m_status}, {tr("Error"), m_error}, {tr("It gives"), m_outputKind}}) {
        QLabel *caption = captionOf(words, field);
        ends->addRow(caption, field);
    }
    auto *right = new QVBoxLayout;
    right->addLayout(ends);
    right->addWidget(m_condition);
    right->addWidget(m_output, 1);
    right->addStretch();
    right->addWidget(captionOf(tr("Path"), m_path));
    right->addWidget(m_path);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addLayout(left, 1);
    sides->addLayout(right, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("Take over"), QDialogButtonBox::ActionRole);
    m_take->setObjectName(QStringLiteral("take-case"));
    m_take->setProperty("primary", true);
    m_take->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(sides, 1);
    column->addWidget(m_fault);
    column->addWidget(buttons);
}

void CaseDialog::show(const rehearse::Expectation &expected)
{
    if (expected.status)
        m_status->setCurrentIndex(int(std::ranges::find(Ends, *expected.status) - Ends.begin()) + 1);
    m_error->setText(QString::fromStdString(expected.error.value_or(std::string())));
    m_output->setText(QStringLiteral("{}"));
    if (expected.output) {
        m_outputKind->setCurrentIndex(WholeOutput);
        m_output->setText(jsonText(std::make_shared<const Value>(*expected.output)));
    } else if (expected.outputPart) {
        m_outputKind->setCurrentIndex(PartOfOutput);
        m_output->setText(jsonText(std::make_shared<const Value>(*expected.outputPart)));
    } else if (!expected.outputCondition.empty()) {
        m_outputKind->setCurrentIndex(OutputCondition);
    }
    m_condition->setText(withoutMarks(QString::fromStdString(expected.outputCondition)));
    QStringList path;
    for (const std::string &state : expected.path)
        path << QString::fromStdString(state);
    m_path->setPlainText(path.join(u'\n'));
}

QString CaseDialog::fault() const
{
    if (m_outputKind->currentIndex() != OutputCondition)
        return {};
    const QString condition = withoutMarks(m_condition->text());
    if (condition.isEmpty())
        return tr("Write what is true of the output.");
    const auto compiled = expr::Jsonata::compiled(condition.toStdString());
    return compiled ? QString() : QString::fromStdString(compiled.error().cause);
}

void CaseDialog::allow()
{
    const int kind = m_outputKind->currentIndex();
    m_output->setVisible(kind == WholeOutput || kind == PartOfOutput);
    m_condition->setVisible(kind == OutputCondition);
    const QString words = fault();
    m_fault->setText(words);
    m_fault->setVisible(!words.isEmpty());
    m_take->setEnabled(words.isEmpty() && m_input->value() && (m_output->isHidden() || m_output->value()));
}

rehearse::Case CaseDialog::edited() const
{
    rehearse::Case made = m_case;
    if (made.inputText || m_input->text() != m_usualInput)
        made.inputText = m_input->text();
    rehearse::Expectation &expected = made.expected;
    const int end = m_status->currentIndex();
    expected.status = end > 0 ? std::optional(Ends[size_t(end - 1)]) : std::nullopt;
    expected.error = textIn(*m_error);
    if (!expected.error)
        expected.cause.reset(); // of the error that was expected
    const int kind = m_outputKind->currentIndex();
    expected.output = kind == WholeOutput ? m_output->value() : std::nullopt;
    expected.outputPart = kind == PartOfOutput ? m_output->value() : std::nullopt;
    expected.outputCondition =
        kind == OutputCondition ? "{% " + withoutMarks(m_condition->text()).toStdString() + " %}" : std::string();
    expected.path.clear();
    for (const QString &line : m_path->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        expected.path.push_back(line.toStdString());
    return made;
}

} // namespace simulator
