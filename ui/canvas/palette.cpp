#include "ui/canvas/palette.h"

#include "ui/canvas/edits.h"
#include "ui/canvas/palette_list.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTabBar>
#include <QVBoxLayout>

namespace canvas {

Palette::Palette(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_tabs(new QTabBar(this)), m_search(new QLineEdit(this)),
      m_list(new PaletteList(this))
{
    setObjectName(u"palette"_qs);
    for (int tab = 0; tab < 3; ++tab)
        m_tabs->addTab({});
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(u"search"_qs), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_tabs);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(10, 2, 10, 6);
    inner->addWidget(m_search);
    inner->addWidget(m_list, 1);
    column->addLayout(inner, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, &Palette::showTab);
    connect(m_search, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_search, &QLineEdit::returnPressed, this, &Palette::addCurrent);
    connect(m_list, &QListView::activated, this, &Palette::addCurrent);
    connect(m_list, &PaletteList::chosen, this, &Palette::addCurrent);
    const auto follow = [this] {
        const auto language = m_session.document().snapshot()->definition.language;
        m_actions.setLanguage(language);
        m_flow.setLanguage(language);
        m_patterns.setLanguage(language);
    };
    connect(&session.document(), &document::WorkflowDocument::changed, this, follow);
    follow();
    retranslate();
    showTab(m_tabs->currentIndex());
}

void Palette::retranslate()
{
    m_tabs->setTabText(0, tr("Actions"));
    m_tabs->setTabText(1, tr("Flow"));
    m_tabs->setTabText(2, tr("Patterns"));
    m_tabs->setAccessibleName(tr("Kinds of states"));
    m_search->setPlaceholderText(tr("Search states and actions"));
    m_search->setAccessibleName(tr("Search states and actions"));
    m_list->setAccessibleName(tr("States to add"));
    m_list->setToolTip(tr("Drag onto the canvas, or press Enter to add after the selected state"));
    m_actions.retranslate();
    m_flow.retranslate();
    m_patterns.retranslate();
}

void Palette::showTab(int tab)
{
    const std::array models{&m_actions, &m_flow, &m_patterns};
    m_list->setModel(models[size_t(tab)]);
    search(m_search->text());
}

void Palette::search(const QString &query)
{
    auto *model = static_cast<PaletteModel *>(m_list->model());
    model->search(query);
    if (!query.trimmed().isEmpty())
        m_list->setCurrentIndex(model->firstEntry());
}

void Palette::addCurrent()
{
    const auto *entry = static_cast<PaletteModel *>(m_list->model())->entryAt(m_list->currentIndex());
    if (entry)
        addAfterSelection(m_session, *entry);
}

void addAfterSelection(session::Session &session, const PaletteEntry &entry)
{
    Edits edits(session);
    if (entry.isPattern())
        edits.addPattern(entry, edits.spotAfter(session.selection()));
    else
        edits.add(entry.newState(edits.definition().language), edits.spotAfter(session.selection()));
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::FocusIn)
        prepareSearch();
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Palette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace canvas
