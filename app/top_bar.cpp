#include "app/top_bar.h"

#include "app/search_field.h"
#include "ui/simulator/stepping_panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/segment.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace app {

namespace {

QToolButton *framedMenu(QMenu *menu)
{
    auto *button = new QToolButton;
    button->setProperty("framed", true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

bool mixesLanguages(const asl::Definition &definition)
{
    bool mixed = false;
    asl::forEachState(definition.root, {}, [&](const asl::StatePath &, const asl::State &state) {
        mixed = mixed || state.language != definition.language;
    });
    return mixed;
}

} // namespace

TopBar::TopBar(const Actions &actions, Desks &desks, QWidget *parent)
    : QToolBar(parent), m_desks(desks), m_search(new SearchField(actions[Act::FindAnything])),
      m_language(theme::plainLabel())
{
    setObjectName(QStringLiteral("top-bar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize({17, 17});
    addActions({actions[Act::Home], actions[Act::Undo], actions[Act::Redo]});
    addViewModes(actions);
    addWidget(m_search);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    m_language->setObjectName(QStringLiteral("query-language"));
    m_language->setProperty("role", QStringLiteral("badge"));
    m_language->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addWidget(m_language);
    addMachineChoices(actions);
    connect(&desks, &Desks::frontChanged, this, &TopBar::follow);
    follow(desks.front());
    retranslateUi();
}

void TopBar::follow(Desk &desk)
{
    QObject *seat = m_seat.taken();
    connect(&session().document(), &document::WorkflowDocument::changed, seat, [this] { showLanguage(); });
    connect(&session(), &session::Session::machineTypeChanged, seat, [this] { showType(); });
    connect(&desk.testCases(), &simulator::TestCases::changed, seat, [this] { showTestCase(); });
    showLanguage();
    showType();
    showTestCase();
}

QWidget *TopBar::searchField() const
{
    return m_search;
}

void TopBar::addViewModes(const Actions &actions)
{
    auto *segments = new QWidget;
    auto *row = new QHBoxLayout(segments);
    row->setContentsMargins(6, 0, 6, 0);
    row->setSpacing(0);
    const std::pair<Act, QString> modes[] = {{Act::Design, QStringLiteral("first")},
                                             {Act::Split, QStringLiteral("middle")},
                                             {Act::Code, QStringLiteral("last")}};
    for (const auto &[act, place] : modes) {
        auto *button = new QToolButton;
        theme::makeSegment(*button, place);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setDefaultAction(actions[act]);
        row->addWidget(button);
    }
    addWidget(segments);
}

void TopBar::addMachineChoices(const Actions &actions)
{
    auto *types = new QMenu(this);
    auto *group = new QActionGroup(types);
    m_standard = group->addAction(types->addAction(QString()));
    m_express = group->addAction(types->addAction(QString()));
    for (QAction *type : {m_standard, m_express}) {
        type->setCheckable(true);
        connect(type, &QAction::triggered, this, [this, type] {
            session().setMachineType(type == m_express ? sim::MachineType::Express : sim::MachineType::Standard);
        });
    }
    m_type = framedMenu(types);
    m_type->setObjectName(QStringLiteral("machine-type"));
    addWidget(m_type);

    auto *exports = new QMenu(this);
    exports->addActions({actions[Act::ExportSvg], actions[Act::ExportPng], actions[Act::ExportPdf],
                         actions[Act::ExportMermaid], actions[Act::ExportDot], actions[Act::ExportMarkdown],
                         actions[Act::ExportDeployment], actions[Act::ExportDefinition], actions[Act::ExportHistory],
                         actions[Act::ExportPage], actions[Act::ExportHandIn]});
    m_export = framedMenu(exports);
    m_export->setObjectName(QStringLiteral("export"));
    addWidget(m_export);

    auto *testCases = new QMenu(this);
    connect(testCases, &QMenu::aboutToShow, this, [this, testCases] { m_desks.front().testCases().fill(testCases); });
    m_testCase = framedMenu(testCases);
    m_testCase->setObjectName(QStringLiteral("test-case"));
    m_testCase->setMaximumWidth(240);
    m_testCaseAction = addWidget(m_testCase);
    m_testCaseAction->setVisible(false);

    auto *simulate = new QPushButton;
    simulate->setObjectName(QStringLiteral("simulate-button"));
    simulate->setProperty("primary", true);
    simulate->setIcon(theme::icon(QStringLiteral("play"), theme::colours().onAccent));
    QAction *action = actions[Act::Simulate];
    const auto adopt = [simulate, action] {
        simulate->setText(QStringLiteral(" ") + action->text()); // the icon stands close
        simulate->setToolTip(theme::verbatim(action->toolTip()));
        simulate->setEnabled(action->isEnabled());
    };
    adopt();
    connect(action, &QAction::changed, simulate, adopt);
    connect(simulate, &QPushButton::clicked, action, &QAction::trigger);
    connect(&theme::Theme::instance(), &theme::Theme::changed, simulate,
            [simulate] { simulate->setIcon(theme::icon(QStringLiteral("play"), theme::colours().onAccent)); });
    addWidget(simulate);
}

// No button while there is nothing to choose from.
void TopBar::showTestCase()
{
    const simulator::TestCases &cases = m_desks.front().testCases();
    const QString name = cases.current();
    m_testCaseAction->setVisible(!cases.names().isEmpty());
    const QString text = name.isEmpty() ? tr("Test case: none") : tr("Test case: %1").arg(name);
    m_testCase->setText(theme::withoutKeys(fontMetrics().elidedText(text, Qt::ElideRight, 200)));
    m_testCase->setToolTip(theme::verbatim(text));
}

void TopBar::retranslateUi()
{
    m_search->setWords(tr("Find a state, action or command"));
    m_export->setText(tr("Export"));
    m_standard->setText(tr("Standard"));
    m_express->setText(tr("Express"));
    m_language->setToolTip(tr("The query language of the workflow"));
    m_type->setToolTip(tr("The kind of state machine that is simulated"));
    setWindowTitle(tr("Tool bar"));
    showLanguage();
    showType();
    showTestCase();
}

void TopBar::showLanguage()
{
    const asl::Definition &definition = session().document().snapshot()->definition;
    const QString words = mixesLanguages(definition)         ? tr("Mixed")
        : definition.language == asl::QueryLanguage::Jsonata ? QStringLiteral("JSONata")
                                                             : QStringLiteral("JSONPath");
    m_language->setText(words);
}

void TopBar::showType()
{
    const bool express = session().machineType() == sim::MachineType::Express;
    (express ? m_express : m_standard)->setChecked(true);
    m_type->setText(express ? m_express->text() : m_standard->text());
}

} // namespace app
