#include "app/cloud/cloud_dialog.h"

#include "app/settings.h"
#include "core/cloud/refusals.h"
#include "ui/problems/problem_text.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace app {

namespace {

QPlainTextEdit *wordsView(const char *objectName, const QString &name)
{
    auto *view = new QPlainTextEdit;
    view->setObjectName(QLatin1StringView(objectName));
    view->setReadOnly(true);
    view->setFont(theme::Theme::instance().codeFont());
    view->setAccessibleName(name);
    view->setTabChangesFocus(true);
    return view;
}

} // namespace

CloudDialog::CloudDialog(cloud::Operation operation, Settings &settings, QWidget *parent)
    : QDialog(parent), m_operation(operation), m_settings(settings), m_form(new QFormLayout),
      m_line(wordsView("aws-line", tr("The line that is run"))), m_answer(wordsView("aws-answer", tr("The answer"))),
      m_status(theme::plainLabel()), m_begin(nullptr), m_cancel(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(&m_inquiry, &Inquiry::asked, this, [this](const QString &line) { m_line->setPlainText(line); });
    connect(&m_inquiry, &Inquiry::refused, this, [this](const Refusal &reason) { refuse(reason); });
    connect(&m_inquiry, &Inquiry::busyChanged, this, &CloudDialog::showWork);
}

void CloudDialog::build()
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const cloud::Account known = m_settings.cloudAccount();
    m_profile = addAccountField(tr("Profile"), "aws-profile", tr("as the AWS CLI has it"), known.profile);
    m_region = addAccountField(tr("Region"), "aws-region", tr("as the AWS CLI has it"), known.region);
    m_endpoint = addAccountField(tr("Endpoint URL"), "aws-endpoint", tr("only for an emulator"), known.endpoint);
    m_line->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    m_answer->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_answer->hide();
    m_status->setObjectName(QStringLiteral("aws-status"));
    m_status->setWordWrap(true);
    auto *copy = new QPushButton(tr("Co&py the line"));
    copy->setObjectName(QStringLiteral("aws-copy"));
    copy->setAutoDefault(false);
    auto *lineRow = new QHBoxLayout;
    lineRow->addWidget(m_line, 1);
    lineRow->addWidget(copy, 0, Qt::AlignTop);
    auto *buttons = new QDialogButtonBox;
    m_begin = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_begin->setObjectName(QStringLiteral("aws-begin"));
    m_begin->setDefault(true);
    m_begin->setProperty("primary", true);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::ActionRole);
    m_cancel->setObjectName(QStringLiteral("aws-cancel"));
    m_cancel->setEnabled(false);
    auto *close = buttons->addButton(QDialogButtonBox::Close);
    close->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addLayout(lineRow);
    column->addWidget(m_status);
    column->addWidget(m_answer, 100);
    column->addStretch(1); // while there is no answer
    column->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this, &CloudDialog::copyLine);
    connect(m_begin, &QPushButton::clicked, this, &CloudDialog::pressed);
    connect(m_cancel, &QPushButton::clicked, this, [this] { cancel(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QLineEdit *CloudDialog::addAccountField(const QString &label, const char *name, const QString &hint,
                                        const QString &value)
{
    auto *field = new QLineEdit(value);
    field->setObjectName(QLatin1StringView(name));
    field->setPlaceholderText(hint);
    m_form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &CloudDialog::showLine);
    return field;
}

QLineEdit *CloudDialog::addField(const QString &label, const char *name, const QString &hint, const char *kept)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1StringView(name));
    field->setPlaceholderText(hint);
    if (kept) {
        field->setText(m_settings.cloudWord(QLatin1StringView(kept)));
        m_kept.emplace_back(field, QLatin1StringView(kept));
    }
    connect(field, &QLineEdit::textChanged, this, &CloudDialog::showLine);
    addRow(label, field);
    return field;
}

void CloudDialog::addRow(const QString &label, QWidget *field)
{
    m_form->insertRow(m_form->rowCount() - 3, label, field); // above who one is
}

void CloudDialog::addButton(QPushButton *button)
{
    button->setAutoDefault(false);
    findChild<QDialogButtonBox *>()->addButton(button, QDialogButtonBox::ActionRole);
}

void CloudDialog::setVerb(const QString &verb)
{
    m_begin->setText(verb);
}

cloud::Account CloudDialog::account() const
{
    return {m_profile->text().trimmed(), m_region->text().trimmed(), m_endpoint->text().trimmed()};
}

void CloudDialog::showLine()
{
    m_inquiry.setAccount(account());
    const auto call = wish();
    m_line->setPlainText(call ? m_inquiry.lineOf(*call) : QString());
    if (!isAtWork() && !m_isLacking)
        tell(call ? QString() : problems::sentence(call.error()));
    showWork();
}

void CloudDialog::showWork()
{
    const bool isAtWorkNow = isAtWork() && m_isChecked;
    m_cancel->setEnabled(isAtWorkNow);
    m_begin->setEnabled(!isAtWorkNow && !m_isLacking && wish().hasValue());
}

void CloudDialog::tell(const QString &sentence)
{
    m_status->setText(sentence);
    m_status->setVisible(!sentence.isEmpty());
}

void CloudDialog::refuse(const Refusal &reason)
{
    showWork();
    tell(problems::sentence(reason));
}

void CloudDialog::showAnswer(const QString &text)
{
    m_answer->setPlainText(text);
    m_answer->setVisible(!text.isEmpty());
    if (!text.isEmpty() && height() < 560)
        resize(width(), 560);
}

void CloudDialog::ask(const cloud::Call &call)
{
    m_inquiry.ask(call, [this](const Value &answer) { take(answer); });
}

// Whoever types it finds the files that it names, as long as the dialog is open.
void CloudDialog::copyLine()
{
    const auto call = wish();
    if (const auto fault = call ? m_inquiry.lay(*call) : std::nullopt)
        return refuse(*fault);
    QGuiApplication::clipboard()->setText(m_line->toPlainText());
}

void CloudDialog::pressed()
{
    const auto call = wish();
    if (!call)
        return refuse(call.error());
    m_isChecked = true; // what it lacks is told by asking
    m_inquiry.setAccount(account());
    m_settings.setCloudAccount(account());
    for (const auto &[field, name] : m_kept)
        m_settings.setCloudWord(name, field->text().trimmed());
    showAnswer({});
    tell(tr("Waiting for AWS…"));
    begin(*call);
}

void CloudDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    showLine();
    checkVersion();
}

// The line stays: where there is another CLI it can be run.
void CloudDialog::checkVersion()
{
    m_inquiry.askVersion([this](std::optional<cloud::Version> version) {
        m_isChecked = true;
        const auto lack = version ? cloud::lackIn(*version, m_operation) : Refusal{cloud::Code::NotInstalled};
        m_isLacking = lack.has_value();
        if (lack)
            refuse(*lack);
        else
            showLine();
    });
}

void CloudDialog::done(int code)
{
    m_inquiry.disconnect(this);
    QDialog::done(code);
}

} // namespace app
