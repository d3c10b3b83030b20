#include "app/deployment_dialog.h"

#include "app/deployment_form.h"
#include "app/workspace/workspace.h"
#include "core/asl/reader.h"
#include "core/exchange/placeholders.h"
#include "core/yaml/parser.h"
#include "ui/editor/code_edit.h"
#include "ui/problems/problem_text.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include <chrono>

namespace app {

namespace {

constexpr std::chrono::milliseconds Pause{80}; // several letters are one look

// With ${Name} for what its template works out.
Result<Deployment> deploymentFrom(Workbench &bench, const deploy::Options &options, bool takesCases)
{
    const json::Tree &tree = *bench.document.snapshot()->tree;
    const asl::Definition definition = asl::read(yaml::parse(exchange::withPlaceholders(tree), tree.format()));
    return deploymentOf(definition, options, takesCases ? std::optional(bench.rehearsal.bytes()) : std::nullopt);
}

QWidget *scrolling(QWidget *form)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(form->sizeHint().width() + scroll->verticalScrollBar()->sizeHint().width() + 8);
    return scroll;
}

} // namespace

DeploymentDialog::DeploymentDialog(Workbench &bench, Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_workspace(workspace),
      m_form(new DeploymentForm(bench,
                                bench.files.path().isEmpty() ? workspace.settings().lastFolder()
                                                             : QFileInfo(bench.files.filePath()).absolutePath())),
      m_files(new QListWidget), m_preview(new editor::CodeEdit), m_notes(new QListWidget),
      m_notesTitle(theme::plainLabel(tr("What you still have to know"))), m_outcome(theme::plainLabel()),
      m_write(nullptr)
{
    setObjectName(QStringLiteral("deployment"));
    setWindowTitle(tr("Export for a deployment tool"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    m_soon.setSingleShot(true);
    m_soon.setInterval(Pause);
    connect(&m_soon, &QTimer::timeout, this, &DeploymentDialog::compute);
    connect(m_form, &DeploymentForm::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&bench.document, &document::WorkflowDocument::changed, this, [this](const document::Change &change) {
        if (change.isAnother())
            close();
        else
            m_soon.start();
    });
    connect(m_files, &QListWidget::currentRowChanged, this, &DeploymentDialog::showFile);
    compute();
}

void DeploymentDialog::arrange()
{
    constexpr int FewLines = 104;
    m_files->setObjectName(QStringLiteral("files"));
    m_files->setAccessibleName(tr("Files that will be written"));
    m_files->setMaximumHeight(FewLines);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("What the file will hold"));
    m_preview->setReadOnly(true);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setAccessibleName(m_notesTitle->text());
    m_notes->setWordWrap(true);
    m_notes->setMaximumHeight(FewLines + 20);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->addWidget(m_files);
    column->addWidget(m_preview, 1);
    column->addWidget(m_notesTitle);
    column->addWidget(m_notes);
    auto *both = new QSplitter;
    both->addWidget(scrolling(m_form));
    both->addWidget(right);
    both->setStretchFactor(1, 1);
    both->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_write = buttons->addButton(tr("Write the files"), QDialogButtonBox::ActionRole);
    m_write->setObjectName(QStringLiteral("write"));
    m_write->setProperty("primary", true);
    m_write->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &DeploymentDialog::write);
    auto *all = new QVBoxLayout(this);
    all->addWidget(both, 1);
    all->addWidget(m_outcome);
    all->addWidget(buttons);
    resize(1120, 700);
}

void DeploymentDialog::compute()
{
    const deploy::Options options = m_form->options();
    const auto made = deploymentFrom(m_bench, options, m_form->takesCases());
    const bool isSound = m_bench.document.snapshot()->isSound();
    m_deployment = made && isSound ? *made : Deployment();
    m_write->setEnabled(!m_deployment.files.empty() && !m_form->folder().isEmpty());
    if (!isSound)
        say(tr("The text is broken: the list of problems tells where."), true);
    else
        say(made ? QString() : problems::sentence(made.error()), !made);
    showFiles();
    showNotes(options);
}

void DeploymentDialog::showFiles()
{
    const int row = std::max(0, m_files->currentRow());
    const QSignalBlocker quiet(m_files);
    m_files->clear();
    for (const FolderFile &file : m_deployment.files)
        m_files->addItem(file.name);
    m_files->setCurrentRow(std::min(row, m_files->count() - 1));
    showFile();
}

void DeploymentDialog::showFile()
{
    const int row = m_files->currentRow();
    const FolderFile file = row < 0 ? FolderFile() : m_deployment.files[size_t(row)];
    const bool isYaml = file.name.endsWith(u".yaml") || file.name.endsWith(u".yml");
    const QString text = QString::fromUtf8(file.bytes);
    m_preview->setFormat(isYaml ? json::Format::Yaml : json::Format::Json);
    if (m_preview->toPlainText() == text)
        return;
    const int at = m_preview->verticalScrollBar()->value();
    m_preview->setPlainText(text);
    m_preview->verticalScrollBar()->setValue(at);
}

void DeploymentDialog::showNotes(const deploy::Options &options)
{
    m_notes->clear();
    for (const QString &name : std::as_const(m_deployment.unknown))
        m_notes->addItem(
            tr("What ${%1} stands for: it becomes a parameter without a default. A value in the simulator's list of "
               "placeholders becomes its default.")
                .arg(name));
    if (!m_deployment.files.empty() && !options.makesRole && options.roleArn.isEmpty())
        m_notes->addItem(tr("The ARN of the role: it becomes a parameter without a default."));
    if (!m_deployment.widened.isEmpty())
        m_notes->addItem(
            tr("The role may do more than one would wish for %1: only a run knows on what. Comments in the "
               "template say where.")
                .arg(m_deployment.widened.join(QStringLiteral(", "))));
    for (const Refusal &notice : m_deployment.notices)
        m_notes->addItem(problems::sentence(notice));
    const bool hasSome = m_notes->count() > 0;
    m_notes->setVisible(hasSome);
    m_notesTitle->setVisible(hasSome);
}

QString DeploymentDialog::ownFileAmong(const QString &folder, const QStringList &names) const
{
    for (const QString &name : names) {
        const QString path = QFileInfo(folder + u'/' + name).canonicalFilePath();
        const auto isIt = [&path](const QString &own) {
            return !own.isEmpty() && QFileInfo(own).canonicalFilePath() == path;
        };
        for (int i = 0; i < m_workspace.count(); ++i)
            if (isIt(m_workspace.at(i).files.filePath()) || isIt(m_workspace.at(i).rehearsal.path()))
                return name;
    }
    return {};
}

void DeploymentDialog::write()
{
    compute(); // what is shown may be a moment old
    const QString folder = m_form->folder();
    if (!m_write->isEnabled())
        return;
    if (QFileInfo::exists(folder) && !QFileInfo(folder).isDir())
        return say(tr("%1 is no folder.").arg(folder), true);
    const QStringList replaced = replacedIn(folder, m_deployment.files);
    if (const QString own = ownFileAmong(folder, replaced); !own.isEmpty())
        return say(tr("%1 is open here: choose another folder.").arg(own), true);
    if (replaced.isEmpty())
        writeNow(folder, m_deployment.files);
    else
        askToReplace(folder, replaced);
}

void DeploymentDialog::askToReplace(const QString &folder, const QStringList &replaced)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Export for a deployment tool"),
                                tr("These files are there already and say something else. Replace them?"),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(theme::verbatim(replaced.join(u'\n')));
    const QPushButton *replace = box->addButton(tr("Replace"), QMessageBox::AcceptRole);
    connect(replace, &QPushButton::clicked, this,
            [this, folder, files = m_deployment.files] { writeNow(folder, files); });
    box->open();
}

void DeploymentDialog::writeNow(const QString &folder, const std::vector<FolderFile> &files)
{
    const auto written = writeInto(folder, files);
    if (!written)
        return say(written.error(), true);
    const QString words = tr("%n file(s) written in %1", nullptr, int(files.size()))
                              .arg(QDir::toNativeSeparators(QFileInfo(folder).absoluteFilePath()));
    say(words, false);
    m_bench.session.say(words);
}

void DeploymentDialog::say(const QString &words, bool isFault)
{
    m_outcome->setText(words);
    m_outcome->setVisible(!words.isEmpty());
    m_outcome->setProperty("role", isFault ? QStringLiteral("error") : QString());
    m_outcome->style()->unpolish(m_outcome);
    m_outcome->style()->polish(m_outcome);
}

} // namespace app
