#include "ui/inspector/settings_form.h"

#include "ui/inspector/field/input_manners.h"
#include "ui/theme/verbatim.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace inspector {

namespace {

void addLabelled(QVBoxLayout &column, const QString &words, QWidget *input)
{
    QLabel *label = theme::plainLabel(words);
    label->setProperty("role", QStringLiteral("small"));
    label->setWordWrap(true);
    label->setBuddy(input);
    input->setAccessibleName(words);
    auto *both = new QVBoxLayout;
    both->setSpacing(4);
    both->addWidget(label);
    both->addWidget(input);
    column.addLayout(both);
}

QString tagLines(const std::vector<deploy::Tag> &tags)
{
    QStringList lines;
    for (const deploy::Tag &tag : tags)
        lines << tag.key + u'=' + tag.value;
    return lines.join(u'\n');
}

// None where a line is no tag, with that line.
Result<std::vector<deploy::Tag>, QString> tagsIn(const QString &text)
{
    std::vector<deploy::Tag> tags;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype equals = line.indexOf(u'=');
        const QString key = line.left(equals).trimmed();
        if (equals < 0 || key.isEmpty() || std::ranges::find(tags, key, &deploy::Tag::key) != tags.end())
            return line;
        tags.push_back({key, line.mid(equals + 1).trimmed()});
    }
    return tags;
}

} // namespace

SettingsForm::SettingsForm(session::SimulationController &simulation, QWidget *parent)
    : QWidget(parent), m_simulation(simulation), m_type(new QComboBox), m_logging(new QComboBox),
      m_logsData(new QCheckBox), m_tracing(new QCheckBox), m_tags(new QPlainTextEdit), m_tagsError(theme::plainLabel()),
      m_role(new QComboBox), m_roleArn(new QLineEdit)
{
    setObjectName(QStringLiteral("machine-settings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(9);
    buildType(*column);
    buildLogging(*column);
    buildTags(*column);
    buildRole(*column);
    // Scrolling the form past a combo box must not change it.
    for (QComboBox *combo : {m_type, m_logging, m_role}) {
        letBeNarrow(*combo);
        combo->setFocusPolicy(Qt::StrongFocus);
        combo->installEventFilter(this);
    }
    using Simulation = session::SimulationController;
    connect(&simulation, &Simulation::rehearsalChanged, this, &SettingsForm::follow);
    connect(&simulation, &Simulation::rehearsalReplaced, this, &SettingsForm::follow);
    connect(&simulation, &Simulation::forgotten, this, &SettingsForm::follow);
    follow();
}

void SettingsForm::buildType(QVBoxLayout &column)
{
    m_type->setObjectName(QStringLiteral("setting:type"));
    m_type->addItems({tr("Standard"), tr("Express")});
    addLabelled(column, tr("Type of the machine"), m_type);
    connect(m_type, &QComboBox::activated, this, [this](int index) {
        m_simulation.session().setMachineType(index == 1 ? sim::MachineType::Express : sim::MachineType::Standard);
    });
}

void SettingsForm::buildLogging(QVBoxLayout &column)
{
    m_logging->setObjectName(QStringLiteral("setting:logging"));
    m_logging->addItems({tr("Nothing"), tr("Errors"), tr("Fatal errors"), tr("Everything")}); // as LogLevel has them
    addLabelled(column, tr("What is logged"), m_logging);
    m_logsData->setObjectName(QStringLiteral("setting:logs-data"));
    m_logsData->setText(tr("Log input and output, too"));
    m_tracing->setObjectName(QStringLiteral("setting:tracing"));
    m_tracing->setText(tr("Trace with X-Ray"));
    column.addWidget(m_logsData);
    column.addWidget(m_tracing);
    connect(m_logging, &QComboBox::activated, this, [this](int index) {
        change([index](deploy::Settings &settings) { settings.logLevel = deploy::LogLevel(index); });
    });
    connect(m_logsData, &QCheckBox::clicked, this,
            [this](bool on) { change([on](deploy::Settings &settings) { settings.logsData = on; }); });
    connect(m_tracing, &QCheckBox::clicked, this,
            [this](bool on) { change([on](deploy::Settings &settings) { settings.traces = on; }); });
}

void SettingsForm::buildTags(QVBoxLayout &column)
{
    constexpr int Lines = 3;
    m_tags->setObjectName(QStringLiteral("setting:tags"));
    m_tags->setPlaceholderText(tr("team=payments"));
    m_tags->setTabChangesFocus(true);
    m_tags->setFixedHeight(QFontMetrics(m_tags->font()).lineSpacing() * Lines + 14);
    addLabelled(column, tr("Tags, one on each line: key=value"), m_tags);
    m_tagsError->setObjectName(QStringLiteral("tags-error"));
    m_tagsError->setProperty("role", QStringLiteral("error"));
    m_tagsError->setWordWrap(true);
    m_tagsError->hide();
    column.addWidget(m_tagsError);
    connect(m_tags, &QPlainTextEdit::textChanged, this, &SettingsForm::takeTags);
}

void SettingsForm::buildRole(QVBoxLayout &column)
{
    m_role->setObjectName(QStringLiteral("setting:role"));
    m_role->addItems({tr("Made, with what the states need"), tr("One of my own")});
    addLabelled(column, tr("Role"), m_role);
    m_roleArn->setObjectName(QStringLiteral("setting:role-arn"));
    m_roleArn->setAccessibleName(tr("ARN of the role"));
    m_roleArn->setPlaceholderText(QStringLiteral("arn:aws:iam::123456789012:role/…"));
    column.addWidget(m_roleArn);
    connect(m_role, &QComboBox::activated, this,
            [this](int index) { change([index](deploy::Settings &settings) { settings.makesRole = index == 0; }); });
    connect(m_roleArn, &QLineEdit::textEdited, this, [this](const QString &arn) {
        change([&arn](deploy::Settings &settings) { settings.roleArn = arn.trimmed(); });
    });
}

void SettingsForm::change(const std::function<void(deploy::Settings &)> &how)
{
    deploy::Settings settings = m_simulation.deployment();
    how(settings);
    if (settings.makesRole)
        settings.roleArn.clear();
    m_simulation.setDeployment(std::move(settings));
}

void SettingsForm::takeTags()
{
    const auto tags = tagsIn(m_tags->toPlainText());
    m_tagsError->setVisible(!tags);
    if (!tags)
        return m_tagsError->setText(tr("“%1” is no tag: key=value, and each key once.").arg(tags.error()));
    change([&tags](deploy::Settings &settings) { settings.tags = *tags; });
}

// What is being typed stays where it says the same.
void SettingsForm::follow()
{
    const deploy::Settings &settings = m_simulation.deployment();
    m_type->setCurrentIndex(m_simulation.session().machineType() == sim::MachineType::Express ? 1 : 0);
    m_logging->setCurrentIndex(int(settings.logLevel));
    m_logsData->setChecked(settings.logsData);
    m_logsData->setEnabled(settings.logLevel != deploy::LogLevel::Off);
    m_tracing->setChecked(settings.traces);
    const auto typed = tagsIn(m_tags->toPlainText());
    // Nor is a line that is no tag yet taken away from whoever types it.
    if (typed ? *typed != settings.tags : !m_tags->hasFocus()) {
        const QSignalBlocker quiet(m_tags);
        m_tags->setPlainText(tagLines(settings.tags));
        m_tagsError->hide();
    }
    m_role->setCurrentIndex(settings.makesRole ? 0 : 1);
    m_roleArn->setVisible(!settings.makesRole);
    if (m_roleArn->text().trimmed() != settings.roleArn)
        m_roleArn->setText(settings.roleArn);
}

bool SettingsForm::eventFilter(QObject *watched, QEvent *event)
{
    auto *combo = qobject_cast<QComboBox *>(watched);
    if (event->type() == QEvent::Wheel && combo && !combo->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace inspector
