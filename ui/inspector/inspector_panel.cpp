#include "ui/inspector/inspector_panel.h"

#include "core/lesson/glossary.h"
#include "ui/inspector/inspector_header.h"
#include "ui/inspector/pages.h"
#include "ui/inspector/previews.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace inspector {
namespace {

QScrollArea *scrolled(QWidget *page)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

} // namespace

InspectorPanel::InspectorPanel(session::SimulationController &simulation, QWidget *parent)
    : QWidget(parent), m_simulation(simulation), m_session(simulation.session()), m_header(new InspectorHeader),
      m_tabs(new QTabBar), m_stack(new QStackedWidget), m_many(theme::plainLabel()),
      m_previews(new Previews(simulation, this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("ground", QStringLiteral("panel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setStyleSheet(QStringLiteral("font-size: 12px;"));
    m_many->setProperty("role", QStringLiteral("dim"));
    m_many->setWordWrap(true);
    m_many->setContentsMargins(12, 12, 12, 12);
    m_many->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stack->addWidget(m_many);
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_tabs})
        column->addWidget(part);
    column->addWidget(m_stack, 1);

    // One refresh for the several facts that one edit or click brings.
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(0);
    connect(&m_refreshSoon, &QTimer::timeout, this, &InspectorPanel::refresh);
    connect(m_tabs, &QTabBar::currentChanged, this, &InspectorPanel::showPage);
    connect(m_header, &InspectorHeader::meaningWanted, this, [this] {
        if (const auto kind = shownKind())
            m_session.showTerm(lesson::Glossary::in(QLocale().name()).ofState(*kind)->id);
    });
    connect(&m_session, &session::Session::selectionChanged, &m_refreshSoon, qOverload<>(&QTimer::start));
    connect(&m_session, &session::Session::answersWanted, this, &InspectorPanel::showAnswers);
    connect(&m_simulation, &session::SimulationController::rehearsalChanged, &m_refreshSoon,
            qOverload<>(&QTimer::start));
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] {
        m_state.reset(); // fields took colours and fonts of the old look
        m_refreshSoon.start();
    });
    connect(&m_session.document(), &document::WorkflowDocument::changed, this, [this](const document::Change &change) {
        if (change.isAnother())
            forget();
        else
            carry(change);
        m_refreshSoon.start();
    });
    m_refreshSoon.start();
}

void InspectorPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

// Another workflow: what is half typed here was meant for the last one, and a field that goes must not write it into
// a state that happens to have the same name.
void InspectorPanel::forget()
{
    for (QScrollArea *scroll : m_scrolls) {
        for (QWidget *part : scroll->findChildren<QWidget *>())
            part->blockSignals(true);
    }
    m_state.reset();
}

// A state that was renamed or moved in the text is still the same one: its forms, and the focus in them, stay.
void InspectorPanel::carry(const document::Change &change)
{
    if (m_state && !m_state->isEmpty())
        *m_state = change.carried().value(*m_state, *m_state);
}

void InspectorPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_state.reset(); // its forms speak the old language
    m_refreshSoon.start();
}

std::optional<asl::StateKind> InspectorPanel::shownKind() const
{
    const asl::State *state = m_session.document().snapshot()->definition.find(m_session.current());
    return state ? std::optional(state->kind()) : std::nullopt;
}

bool InspectorPanel::isOutdated() const
{
    const asl::Definition &definition = m_session.document().snapshot()->definition;
    const asl::State *state = definition.find(m_session.current());
    const asl::QueryLanguage language = state ? state->language : definition.language;
    return !m_state || *m_state != (state ? m_session.current() : asl::StatePath{}) || m_kind != shownKind()
        || m_language != language;
}

void InspectorPanel::refresh()
{
    if (!isVisible())
        return;
    const bool many = m_session.selection().size() > 1;
    m_tabs->setVisible(!many);
    refreshHeader();
    if (many) {
        m_many->setText(tr("%1 states are selected. Select one to see its fields; Delete, Ctrl+D and Ctrl+C act on "
                           "all of them.")
                            .arg(m_session.selection().size()));
        m_stack->setCurrentWidget(m_many);
        return;
    }
    if (isOutdated())
        rebuild();
    showTabs();
    showPage(m_tabs->currentIndex());
}

void InspectorPanel::refreshHeader()
{
    const document::SharedSnapshot now = m_session.document().snapshot();
    const asl::State *state = now->definition.find(m_session.current());
    if (m_session.selection().size() > 1)
        m_header->showMany(int(m_session.selection().size()));
    else if (state)
        m_header->showState(now->definition, *state);
    else
        m_header->showWorkflow(now->definition);
}

void InspectorPanel::rebuild()
{
    for (QScrollArea *scroll : m_scrolls) {
        m_stack->removeWidget(scroll);
        scroll->deleteLater();
    }
    m_scrolls.clear();
    const asl::Definition &definition = m_session.document().snapshot()->definition;
    const asl::State *state = definition.find(m_session.current());
    m_state = std::make_shared<asl::StatePath>(state ? m_session.current() : asl::StatePath{});
    m_kind = shownKind();
    m_language = state ? state->language : definition.language;
    const Subject subject(m_session, m_state);
    m_pages = {new ConfigPage(subject, m_simulation), new DataPage(subject), new ErrorsPage(subject),
               new AnswersPage(subject, m_simulation), new TextPage(subject)};
    for (Page *page : m_pages) {
        m_scrolls.push_back(scrolled(page));
        m_stack->addWidget(m_scrolls.back());
    }
}

void InspectorPanel::showTabs()
{
    if (m_tabs->count() == 0) {
        for (const Page *page : m_pages)
            m_tabs->addTab(page->title());
    }
    // Before it is hidden: Qt would take its neighbour.
    if (!m_pages[size_t(m_tabs->currentIndex())]->hasContent())
        m_tabs->setCurrentIndex(0);
    for (int i = 0; i < m_tabs->count(); ++i) {
        const Page *page = m_pages[size_t(i)];
        if (m_tabs->tabText(i) != page->title())
            m_tabs->setTabText(i, page->title());
        if (m_tabs->isTabVisible(i) != page->hasContent())
            m_tabs->setTabVisible(i, page->hasContent());
    }
}

// Of the selected state.
void InspectorPanel::showAnswers()
{
    refresh();
    for (int i = 0; i < int(m_pages.size()); ++i) {
        if (qobject_cast<AnswersPage *>(m_pages[size_t(i)]) && m_pages[size_t(i)]->hasContent())
            m_tabs->setCurrentIndex(i);
    }
}

void InspectorPanel::showPage(int tab)
{
    if (tab < 0 || tab >= int(m_pages.size()))
        return;
    m_pages[size_t(tab)]->refresh();
    m_stack->setCurrentWidget(m_scrolls[size_t(tab)]);
    m_previews->follow(m_pages[size_t(tab)], *m_state);
}

} // namespace inspector
