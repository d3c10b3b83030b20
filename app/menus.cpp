#include "app/menus.h"

#include "app/language.h"
#include "app/lessons.h"
#include "ui/theme/verbatim.h"

#include <QFileInfo>
#include <QMenu>
#include <QToolButton>

namespace app {

namespace {

void fill(QMenu *menu, const Actions &actions, std::initializer_list<std::initializer_list<Act>> groups)
{
    for (const auto &group : groups) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const Act act : group)
            menu->addAction(actions[act]);
    }
}

} // namespace

Menus::Menus(QMenuBar *bar, const Actions &actions)
    : QObject(bar), m_corner(new QToolButton(bar)), m_file(bar->addMenu(QString())), m_recent(new QMenu(bar)),
      m_compare(new QMenu(bar)), m_export(new QMenu(bar)), m_edit(bar->addMenu(QString())), m_copyAs(new QMenu(bar)),
      m_view(bar->addMenu(QString())), m_look(new QMenu(bar)), m_language(new QMenu(bar)),
      m_simulate(bar->addMenu(QString())), m_cloud(bar->addMenu(QString())), m_lessons(bar->addMenu(QString())),
      m_help(bar->addMenu(QString()))
{
    fill(m_file, actions, {{Act::New, Act::Open}});
    m_file->addMenu(m_recent);
    m_file->addAction(actions[Act::OpenHistory]);
    fill(m_file, actions, {{Act::Save, Act::SaveAs}});
    m_file->addMenu(m_compare);
    m_file->addMenu(m_export);
    fill(m_file, actions, {{Act::Home, Act::NextTab, Act::PreviousTab}, {Act::Close, Act::Quit}});
    fill(m_compare, actions, {{Act::CompareWithFile}, {Act::CompareWithSaved, Act::CompareWithCommitted}});
    fill(m_export, actions,
         {{Act::ExportSvg, Act::ExportPng, Act::ExportPdf},
          {Act::ExportMermaid, Act::ExportDot, Act::ExportMarkdown},
          {Act::ExportDeployment},
          {Act::ExportDefinition, Act::ExportHistory, Act::ExportPage},
          {Act::ExportHandIn}});
    fill(m_edit, actions,
         {{Act::Undo, Act::Redo},
          {Act::Cut, Act::Copy, Act::Paste, Act::SelectAll},
          {Act::Duplicate, Act::Rename, Act::Delete}});
    m_edit->insertMenu(actions[Act::Paste], m_copyAs);
    fill(m_copyAs, actions,
         {{Act::CopyPng, Act::CopySvg, Act::CopyPdf}, {Act::CopyMermaid, Act::CopyDot, Act::CopyMarkdown}});
    fill(m_edit, actions,
         {{Act::FindAnything, Act::Find, Act::Replace},
          {Act::FormatDocument, Act::ConvertToJsonata},
          {Act::NextProblem, Act::PreviousProblem}});
    fill(m_view, actions,
         {{Act::Design, Act::Split, Act::Code},
          {Act::ZoomIn, Act::ZoomOut, Act::Fit, Act::ActualSize, Act::ZoomToSelection, Act::Centre},
          {Act::GoBack, Act::GoForward},
          {Act::LeftRight, Act::Minimap, Act::Comments},
          {Act::Present},
          {Act::NextPanel, Act::PreviousPanel},
          {Act::ShowPalette, Act::ShowOutline, Act::ShowInspector, Act::ShowSimulator, Act::ShowProblems,
           Act::ShowLesson, Act::PanelTitles}});
    m_view->addSeparator();
    m_view->addMenu(m_look);
    m_view->addMenu(m_language);
    fill(m_look, actions,
         {{Act::LookDesktop, Act::LookLight, Act::LookDark}, {Act::LookLightContrast, Act::LookDarkContrast}});
    fill(m_language, actions, {{Act::English, Act::Portuguese, Act::Spanish}});
    fill(m_simulate, actions,
         {{Act::Simulate, Act::Pause, Act::RunToEnd, Act::Redrive},
          {Act::Step, Act::StepInto, Act::StepOver, Act::StepOut, Act::RunToState, Act::GoToEvent},
          {Act::StepBack, Act::StepBackInto, Act::StepBackOver, Act::StepBackOut, Act::ToStart, Act::Stop},
          {Act::Breakpoint, Act::Breakpoints},
          {Act::Otherwise, Act::KeepRun, Act::RunTests, Act::Tests},
          {Act::LoadMocks, Act::Predict}});
    fill(m_cloud, actions,
         {{Act::CloudValidate, Act::CloudTestState},
          {Act::CloudPublish, Act::CloudStart},
          {Act::CloudFollow, Act::CloudFetch, Act::CloudRedrive}});
    m_ofLessons = {actions[Act::OpenLesson], actions[Act::NewLesson], actions[Act::EditLesson]};
    connect(m_lessons, &QMenu::aboutToShow, this, &Menus::showLessons);
    fill(m_help, actions, {{Act::Glossary, Act::Shortcuts, Act::About}});
    m_corner->setObjectName(QStringLiteral("language"));
    m_corner->setMenu(m_language);
    m_corner->setPopupMode(QToolButton::InstantPopup);
    m_corner->setProperty("corner", true);
    bar->setCornerWidget(m_corner);
    retranslateUi();
}

void Menus::showLessons()
{
    m_lessons->clear();
    for (const LessonEntry &each : lessons()) {
        QAction *entry =
            m_lessons->addAction(theme::withoutKeys(each.name.left(2) + QStringLiteral("  ") + each.title));
        entry->setToolTip(theme::verbatim(each.about));
        connect(entry, &QAction::triggered, this, [this, path = each.path] { Q_EMIT lessonChosen(path); });
    }
    m_lessons->setToolTipsVisible(true);
    m_lessons->addSeparator();
    m_lessons->addActions(m_ofLessons);
}

void Menus::showRecent(const QStringList &files)
{
    m_recent->clear();
    m_recent->setEnabled(!files.isEmpty());
    for (const QString &file : files) {
        QAction *entry = m_recent->addAction(theme::withoutKeys(QFileInfo(file).fileName()));
        entry->setToolTip(theme::verbatim(file));
        connect(entry, &QAction::triggered, this, [this, file] { Q_EMIT recentChosen(file); });
    }
    m_recent->setToolTipsVisible(true);
}

void Menus::retranslateUi()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &recent"));
    m_compare->setTitle(tr("Co&mpare with"));
    m_export->setTitle(tr("&Export"));
    m_edit->setTitle(tr("&Edit"));
    m_copyAs->setTitle(tr("Cop&y as"));
    m_view->setTitle(tr("&View"));
    m_look->setTitle(tr("Loo&k"));
    m_language->setTitle(tr("Lan&guage"));
    m_simulate->setTitle(tr("&Simulate"));
    m_cloud->setTitle(tr("&AWS"));
    m_lessons->setTitle(tr("&Lessons"));
    m_help->setTitle(tr("&Help"));
    m_corner->setText(language().replace(u'_', u'-'));
    m_corner->setToolTip(tr("Language"));
    m_corner->setAccessibleName(tr("Language"));
}

} // namespace app
