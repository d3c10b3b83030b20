#include "app/cloud/publish_dialog.h"

#include "app/cloud/own_workflow.h"
#include "app/compare/difference_dialog.h"
#include "core/cloud/refusals.h"
#include "core/rehearse/beside.h"
#include "core/rehearse/definition_text.h"
#include "ui/problems/problem_text.h"

#include <QLineEdit>
#include <QPushButton>

namespace app {

namespace {

// As `batuta diff` has it, field by field.
QString listed(const Comparison &comparison)
{
    QStringList lines;
    for (const DifferenceRow &row : rowsOf(comparison)) {
        lines << fateSign(row.fate.value_or(diff::Fate::Changed)) + u' ' + row.title;
        for (const DifferenceRow::Field &field : row.fields)
            lines << QStringLiteral("    %1: %2 → %3")
                         .arg(field.name, field.before.isNull() ? u"—"_qs : field.before,
                              field.after.isNull() ? u"—"_qs : field.after);
    }
    return lines.join(u'\n');
}

} // namespace

PublishDialog::PublishDialog(Desk &desk, Settings &settings)
    : CloudDialog(cloud::Operation::UpdateStateMachine, settings, &desk), m_desk(desk), m_publishing(inquiry()),
      m_machine(addField(tr("State machine"), "aws-machine", tr("its name, or its ARN"))),
      m_role(addField(tr("Role"), "aws-role", tr("ARN; a new machine needs one"), "role")),
      m_difference(new QPushButton(tr("Show the &difference…")))
{
    setObjectName(QStringLiteral("aws-publish"));
    setWindowTitle(tr("Publish to AWS"));
    resize(760, 380);
    m_machine->setText(rehearse::machineNameOf(ownName(desk)));
    m_difference->setObjectName(QStringLiteral("aws-difference"));
    m_difference->hide();
    addButton(m_difference);
    lookAnew();
    connect(m_difference, &QPushButton::clicked, this, &PublishDialog::showDifference);
    for (const QLineEdit *field : {m_machine, m_role})
        connect(field, &QLineEdit::textChanged, this, &PublishDialog::lookAnew);
    connect(&desk.bench().document, &document::WorkflowDocument::changed, this, &PublishDialog::lookAnew);
    connect(&m_publishing, &Publishing::looked, this, &PublishDialog::looked);
    connect(&m_publishing, &Publishing::published, this, &PublishDialog::published);
    connect(&m_publishing, &Publishing::refused, this, [this](const Refusal &reason) { refuse(reason); });
}

Result<Publishing::Wish> PublishDialog::whole() const
{
    const auto text = ownDefinition(m_desk);
    if (!text)
        return text.error();
    const QString machine = m_machine->text().trimmed();
    const bool isArn = machine.startsWith(u"arn:");
    return Publishing::Wish{
        isArn ? QString() : machine, isArn ? machine : QString(), {*text, m_role->text().trimmed(), ownType(m_desk)}};
}

Result<cloud::Call> PublishDialog::wish() const
{
    const auto all = whole();
    if (!all)
        return all.error();
    if (m_hasLooked && m_publishing.there().machine.isEmpty())
        return cloud::creatingMachine(all->name, all->made);
    if (m_hasLooked)
        return cloud::updatingMachine(m_publishing.there().machine, all->made);
    return all->machine.isEmpty() ? cloud::listingMachines() : cloud::describingMachine(all->machine);
}

void PublishDialog::begin(const cloud::Call &)
{
    const auto all = whole();
    if (!all)
        return refuse(all.error());
    if (m_hasLooked)
        m_publishing.publish();
    else
        m_publishing.look(*all);
}

void PublishDialog::lookAnew()
{
    m_hasLooked = false;
    setVerb(tr("&Look what changes"));
    m_difference->hide();
    showLine();
}

void PublishDialog::looked()
{
    const Publishing::There &there = m_publishing.there();
    m_hasLooked = true;
    setVerb(there.machine.isEmpty() ? tr("&Create") : tr("&Update"));
    showLine();
    if (there.machine.isEmpty())
        return tell(m_role->text().trimmed().isEmpty()
                        ? problems::sentence(Refusal{cloud::Code::NoRole})
                        : tr("There is no state machine of this name yet: it will be a new one."));
    const Comparison comparison = comparisonOf(rehearse::definitionFrom(there.definition, QStringLiteral("there.json")),
                                               m_desk.bench().document.snapshot()->definition);
    const QString role = m_role->text().trimmed();
    QString sentence = summaryOf(comparison.difference);
    if (!role.isEmpty() && role != there.role)
        sentence += u' ' + tr("The role changes: %1 → %2").arg(there.role, role);
    tell(sentence);
    m_difference->setVisible(!comparison.difference.isEmpty());
    showAnswer(listed(comparison));
}

void PublishDialog::showDifference()
{
    Comparison comparison =
        comparisonOf(rehearse::definitionFrom(m_publishing.there().definition, QStringLiteral("there.json")),
                     m_desk.bench().document.snapshot()->definition);
    (new DifferenceDialog(std::move(comparison), tr("AWS → %1").arg(m_desk.bench().files.name()), this))->show();
}

void PublishDialog::published(const Value &answer)
{
    const QString machine =
        m_publishing.there().machine.isEmpty() ? textOf(answer, "stateMachineArn") : m_publishing.there().machine;
    settings().setCloudWord(QStringLiteral("machine"), machine);
    lookAnew();
    tell(tr("Published: %1").arg(machine));
}

} // namespace app
