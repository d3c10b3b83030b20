#include "app/deployment_form.h"

#include "app/workspace/workbench.h"
#include "core/rehearse/beside.h"
#include "ui/inspector/settings_form.h"
#include "ui/theme/verbatim.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

namespace {

// Proper names, in any language.
constexpr struct
{
    const char *word;
    const char *name;
} ToolNames[] = {
    {"sam", "AWS SAM"},         {"cloudformation", "CloudFormation"}, {"serverless", "Serverless Framework"},
    {"terraform", "Terraform"}, {"cdk", "AWS CDK (TypeScript)"},
};

void addTitled(QVBoxLayout &column, const QString &words, QWidget *input)
{
    QLabel *label = theme::plainLabel(words);
    label->setProperty("role", QStringLiteral("small"));
    label->setBuddy(input);
    input->setAccessibleName(words);
    column.addWidget(label);
    column.addWidget(input);
}

} // namespace

DeploymentForm::DeploymentForm(Workbench &bench, const QString &folder, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_around(folder), m_tool(new QComboBox), m_name(new QLineEdit),
      m_cases(new QCheckBox), m_folder(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(4);
    buildTop(*column);
    column->addSpacing(6);
    column->addWidget(new inspector::SettingsForm(bench.simulation));
    column->addSpacing(6);
    buildBottom(*column);
    column->addStretch(1);
    suggestFolder();
    connect(&bench.simulation, &session::SimulationController::rehearsalChanged, this, &DeploymentForm::changed);
    connect(m_tool, &QComboBox::currentIndexChanged, this, [this] {
        suggestFolder();
        Q_EMIT changed();
    });
    for (QLineEdit *line : {m_name, m_folder})
        connect(line, &QLineEdit::textChanged, this, &DeploymentForm::changed);
    connect(m_cases, &QCheckBox::toggled, this, &DeploymentForm::changed);
}

void DeploymentForm::buildTop(QVBoxLayout &column)
{
    m_tool->setObjectName(QStringLiteral("tool"));
    for (const auto &row : ToolNames)
        m_tool->addItem(QString::fromLatin1(row.name), QString::fromLatin1(row.word));
    addTitled(column, tr("Deployment tool"), m_tool);
    column.addSpacing(5);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setText(
        rehearse::machineNameOf(m_bench.files.path().isEmpty() ? m_bench.files.name() : m_bench.files.path()));
    addTitled(column, tr("Name of the state machine"), m_name);
}

void DeploymentForm::buildBottom(QVBoxLayout &column)
{
    m_cases->setObjectName(QStringLiteral("cases"));
    m_cases->setText(tr("The test cases, too, beside the definition"));
    const bool hasSome = m_bench.simulation.rehearsal() != rehearse::Rehearsal();
    m_cases->setChecked(hasSome);
    column.addWidget(m_cases);
    column.addSpacing(5);
    m_folder->setObjectName(QStringLiteral("folder"));
    addTitled(column, tr("Folder, made where it is not there"), m_folder);
    auto *choose = new QPushButton(tr("Choose a folder…"));
    choose->setObjectName(QStringLiteral("choose-folder"));
    choose->setAutoDefault(false);
    column.addWidget(choose, 0, Qt::AlignRight);
    connect(choose, &QPushButton::clicked, this, &DeploymentForm::browse);
}

void DeploymentForm::suggestFolder()
{
    const bool isOurs = m_folder->text() == m_suggested;
    m_suggested = QDir::toNativeSeparators(m_around + u'/' + m_name->text() + u'-' + m_tool->currentData().toString());
    if (isOurs)
        m_folder->setText(m_suggested);
}

void DeploymentForm::browse()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Where to write the files"), m_around);
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

deploy::Tool DeploymentForm::tool() const
{
    return *deploy::toolNamed(m_tool->currentData().toString());
}

deploy::Options DeploymentForm::options() const
{
    deploy::Options options;
    static_cast<deploy::Settings &>(options) = m_bench.simulation.deployment();
    options.tool = tool();
    options.name = m_name->text().trimmed();
    options.isExpress = m_bench.session.machineType() == sim::MachineType::Express;
    options.values = m_bench.session.substitutions();
    return options;
}

bool DeploymentForm::takesCases() const
{
    return m_cases->isChecked();
}

QString DeploymentForm::folder() const
{
    return QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
}

} // namespace app
