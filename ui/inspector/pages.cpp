#include "ui/inspector/pages.h"

#include "ui/answers/answer_list.h"
#include "ui/inspector/card_list.h"
#include "ui/inspector/field/json_field.h"
#include "ui/inspector/field/name_field.h"
#include "ui/inspector/integration_form.h"
#include "ui/inspector/object_form.h"
#include "ui/inspector/settings_form.h"
#include "ui/theme/verbatim.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace inspector {
namespace {

// Where a new catcher or rule points to first: some other state of the scope.
QString someTarget(const Subject &subject)
{
    const asl::Scope *scope = subject.scope();
    const asl::State *own = subject.state();
    for (const asl::State &state : scope ? scope->states : std::vector<asl::State>{}) {
        if (!own || state.name != own->name)
            return state.name;
    }
    return subject.name();
}

// Nothing of it is in the text.
void addSettings(QVBoxLayout &column, session::SimulationController &simulation)
{
    QLabel *words = theme::plainLabel(Page::tr(
        "Beside the definition: kept with the test cases, and written by File → Export → For a deployment tool."));
    words->setProperty("role", QStringLiteral("dim"));
    words->setWordWrap(true);
    column.addSpacing(6);
    column.addWidget(words);
    column.addWidget(new SettingsForm(simulation));
}

} // namespace

Page::Page(Subject subject) : m_subject(std::move(subject)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(9);
}

void Page::finishColumn()
{
    m_column->addStretch(1);
}

asl::StateKind Page::kind() const
{
    const asl::State *state = m_subject.state();
    return state ? state->kind() : asl::StateKind::Unknown;
}

ConfigPage::ConfigPage(Subject about, session::SimulationController &simulation)
    : Page(std::move(about)), m_form(new ObjectForm(subject()))
{
    if (subject().isWholeState()) {
        m_name = new NameField(subject());
        column()->addWidget(m_name);
    }
    if (kind() == asl::StateKind::Task) {
        m_integration = new IntegrationForm(subject());
        column()->addWidget(m_integration);
        connect(m_integration, &IntegrationForm::resourceAsked, this, [this] {
            refresh();
            m_form->setFocusTo(QStringLiteral("Resource"));
        });
    }
    column()->addWidget(m_form);
    if (kind() == asl::StateKind::Choice) {
        m_rules = new CardList(subject(), choiceRules(subject().language(), someTarget(subject())));
        column()->addWidget(m_rules);
    }
    if (subject().path().isEmpty())
        addSettings(*column(), simulation);
    finishColumn();
}

std::vector<FieldPlan> ConfigPage::plans() const
{
    if (!subject().isWholeState())
        return placeFields(asl::Place::Machine, subject().language());
    std::vector<FieldPlan> plans = stateFields(Tab::Config, kind(), subject().language());
    if (m_integration && !m_integration->showsResource())
        std::erase_if(plans, [](const FieldPlan &plan) { return plan.key == u"Resource"; });
    return plans;
}

void ConfigPage::refresh()
{
    if (m_name)
        m_name->refresh();
    if (m_integration)
        m_integration->refresh();
    m_form->setPlans(plans());
    m_form->refresh();
    if (m_rules)
        m_rules->refresh();
}

DataPage::DataPage(Subject about) : Page(std::move(about)), m_form(new ObjectForm(subject()))
{
    column()->addWidget(m_form);
    finishColumn();
}

bool DataPage::hasContent() const
{
    return subject().isWholeState() && !stateFields(Tab::Data, kind(), subject().language()).empty();
}

void DataPage::refresh()
{
    m_form->setPlans(stateFields(Tab::Data, kind(), subject().language()));
    m_form->refresh();
}

ErrorsPage::ErrorsPage(Subject about)
    : Page(std::move(about)), m_retriers(new CardList(subject(), retriers())),
      m_catchers(new CardList(subject(), catchers(someTarget(subject()))))
{
    column()->addWidget(m_retriers);
    column()->addWidget(m_catchers);
    finishColumn();
}

QString ErrorsPage::title() const
{
    const int count = m_retriers->count() + m_catchers->count();
    return count == 0 ? tr("Errors") : tr("Errors %1").arg(count);
}

bool ErrorsPage::hasContent() const
{
    const asl::Field *retry = asl::stateField(u"Retry");
    return subject().isWholeState() && retry && asl::allows(*retry, kind(), subject().language());
}

void ErrorsPage::refresh()
{
    m_retriers->refresh();
    m_catchers->refresh();
}

AnswersPage::AnswersPage(Subject about, session::SimulationController &simulation)
    : Page(std::move(about)), m_simulation(simulation), m_list(new answers::AnswerList(simulation))
{
    column()->addWidget(m_list);
    finishColumn();
}

QString AnswersPage::title() const
{
    const size_t count = m_simulation.answersOf(subject().path()).size();
    return count == 0 ? tr("Mock") : tr("Mock %1").arg(count);
}

void AnswersPage::refresh()
{
    m_list->show(subject().path());
}

TextPage::TextPage(Subject about) : Page(std::move(about)), m_area(new JsonArea), m_error(theme::plainLabel())
{
    m_area->setRange(8, 40);
    m_area->edit().setObjectName(QStringLiteral("input:asl"));
    m_area->edit().setAccessibleName(tr("The state as JSON text"));
    m_error->setObjectName(QStringLiteral("error"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    column()->addWidget(m_area);
    column()->addWidget(m_error);
    finishColumn();
    connect(m_area, &JsonArea::edited, this, [this](const QString &json) {
        m_error->clear();
        subject().replace(json);
    });
    connect(m_area, &JsonArea::failed, m_error, &QLabel::setText);
}

void TextPage::refresh()
{
    m_area->show(subject().text());
}

} // namespace inspector
