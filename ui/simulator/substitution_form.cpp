#include "ui/simulator/substitution_form.h"

#include "core/asl/substitution.h"
#include "core/exchange/placeholders.h"
#include "ui/theme/verbatim.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace simulator {

namespace {

constexpr int MostHeight = 132; // of the fields; more are scrolled to

// What a template's functions leave open, too.
QStringList namesIn(const json::Tree &tree)
{
    const QString text = exchange::withPlaceholders(tree);
    QStringList names;
    for (const auto &found : {asl::substitutionsIn(text), asl::standInsIn(text)}) {
        for (const asl::Substitution &each : found) {
            if (!names.contains(each.name))
                names << each.name;
        }
    }
    return names;
}

} // namespace

SubstitutionForm::SubstitutionForm(session::SimulationController &simulation, session::Session &session,
                                   QWidget *parent)
    : QWidget(parent), m_session(session), m_title(theme::plainLabel()), m_fields(nullptr)
{
    setObjectName(QStringLiteral("substitutions"));
    auto *inside = new QWidget;
    m_fields = new QFormLayout(inside);
    m_fields->setContentsMargins({});
    m_fields->setVerticalSpacing(4);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setMaximumHeight(MostHeight);
    area->setWidget(inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(area);
    connect(&session.document(), &document::WorkflowDocument::changed, this, &SubstitutionForm::follow);
    connect(&session, &session::Session::substitutionsChanged, this, &SubstitutionForm::showValues);
    connect(&simulation, &session::SimulationController::forgotten, this, &SubstitutionForm::build);
    connect(&simulation, &session::SimulationController::rehearsalReplaced, this, &SubstitutionForm::build);
    retranslateUi();
    build();
}

void SubstitutionForm::retranslateUi()
{
    m_title->setText(tr("What placeholders stand for"));
    m_title->setToolTip(tr("A deployment tool fills these in; a run takes the values written here"));
}

void SubstitutionForm::follow()
{
    // Most texts have none, and most keys change none.
    const json::Tree &tree = *m_session.document().snapshot()->tree;
    const auto holds = [&tree](QStringView sign) { return tree.text().contains(sign); };
    const bool mayHaveSome =
        holds(u"${") || holds(u"arn:") || holds(u"Fn::") || (tree.format() == json::Format::Yaml && holds(u"!"));
    if (m_names.isEmpty() && !mayHaveSome)
        return;
    if (namesIn(tree) != m_names)
        build();
}

void SubstitutionForm::build()
{
    m_names = namesIn(*m_session.document().snapshot()->tree);
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    for (const QString &name : std::as_const(m_names)) {
        auto *field = new QLineEdit(m_session.substitutions().value(name));
        field->setPlaceholderText(tr("as it is written"));
        field->setObjectName(QStringLiteral("substitution-") + name);
        field->setAccessibleName(name);
        connect(field, &QLineEdit::textChanged, this, [this, name](const QString &value) { keep(name, value); });
        QLabel *label = theme::plainLabel(name);
        label->setBuddy(field);
        m_fields->addRow(label, field);
    }
    setVisible(!m_names.isEmpty());
}

// There may be another list of them.
void SubstitutionForm::showValues()
{
    for (const QString &name : std::as_const(m_names)) {
        auto *field = findChild<QLineEdit *>(QStringLiteral("substitution-") + name);
        if (field && field->text() != m_session.substitutions().value(name))
            field->setText(m_session.substitutions().value(name));
    }
}

void SubstitutionForm::focusOn(const QString &name)
{
    auto *field = findChild<QLineEdit *>(QStringLiteral("substitution-") + name);
    if (!field)
        return;
    field->setFocus();
    field->selectAll();
}

void SubstitutionForm::keep(const QString &name, const QString &value)
{
    QMap<QString, QString> values = m_session.substitutions();
    if (value.isEmpty())
        values.remove(name);
    else
        values.insert(name, value);
    m_session.setSubstitutions(values);
}

} // namespace simulator
