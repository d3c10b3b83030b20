#include "app/teaching/lesson_editor.h"

#include "app/file_access.h"
#include "app/file_commands.h"
#include "app/lesson_files.h"
#include "app/message_bar.h"
#include "app/teaching/case_keeping.h"
#include "core/lesson/check.h"
#include "core/lesson/sections.h"
#include "ui/editor/code_edit.h"
#include "ui/editor/text_bridge.h"
#include "ui/lesson/lesson_view.h"
#include "ui/problems/problem_text.h"
#include "ui/session/inquirer.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QAction>
#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr int ReadRest = 300; // ms after the last edit
constexpr QSize WindowSize(1180, 780);
constexpr int FaultsHeight = 132;
const QString CaseSubject = QStringLiteral("case");

// What a file of a lesson is called where its first file is lesson.md.
QString nameInLesson(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return QStringLiteral("lesson") + name.mid(name.section(u'.', 0, 0).size());
}

// The lesson on the disk, but for the page that is being written.
Result<lesson::Files> filesWith(const QString &path, const QString &text)
{
    auto files = lessonFilesAt(path);
    if (!files)
        return files;
    files->text = [onDisk = files->text, name = nameInLesson(path), text](const QString &wanted) {
        return wanted == name ? std::optional(text) : onDisk(wanted);
    };
    return files;
}

} // namespace

struct LessonEditor::Read
{
    lesson::Reading reading;
    QString language; // of the page that is written
};

LessonEditor::LessonEditor(Settings &settings, CaseOfRun caseOfRun, QWidget *over)
    : QWidget(over, Qt::Window), m_settings(settings), m_caseOfRun(std::move(caseOfRun)), m_files(m_document, settings),
      m_recovery(m_document, m_files, {}), m_session(m_starter), m_simulation(m_session), m_messages(new MessageBar),
      m_commands(new FileCommands(m_files, m_recovery, settings, *m_messages, this)), m_edit(new editor::CodeEdit),
      m_halves(new QSplitter), m_place(new QWidget), m_list(new QListWidget), m_pages(new QComboBox),
      m_save(button("save-lesson")), m_keep(button("keep-run-in-lesson")), m_reader(new session::Inquirer(this)),
      m_checker(new session::Inquirer(this))
{
    setObjectName(QStringLiteral("lesson-editor"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(WindowSize);
    build();
    addKeys();
    m_edit->setFormat(json::Format::Yaml);
    new editor::TextBridge(m_document, *m_edit);
    m_rest.setSingleShot(true);
    m_rest.setInterval(ReadRest);
    follow();
    retranslateUi();
}

LessonEditor::~LessonEditor()
{
    delete m_halves; // it reads the documents
}

QPushButton *LessonEditor::button(const char *name)
{
    auto *made = new QPushButton(this);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

void LessonEditor::build()
{
    setProperty("ground", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_edit->setObjectName(QStringLiteral("lesson-text"));
    m_edit->setLineWrapMode(QPlainTextEdit::WidgetWidth); // most of it is prose
    m_edit->setProperty("flat", true);
    m_list->setObjectName(QStringLiteral("lesson-faults"));
    m_list->setFixedHeight(FaultsHeight);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_pages->setObjectName(QStringLiteral("lesson-pages"));
    m_place->setProperty("ground", QStringLiteral("panel"));
    (new QVBoxLayout(m_place))->setContentsMargins({});
    m_halves->addWidget(m_edit);
    m_halves->addWidget(m_place);
    m_halves->setHandleWidth(1);
    m_halves->setChildrenCollapsible(false);
    m_halves->setSizes({WindowSize.width() * 3 / 5, WindowSize.width() * 2 / 5});
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(10, 8, 10, 8);
    bar->setSpacing(6);
    bar->addWidget(m_pages);
    bar->addStretch();
    bar->addWidget(m_keep);
    bar->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_messages);
    column->addWidget(m_halves, 1);
    column->addWidget(m_list);
}

void LessonEditor::addKeys()
{
    const auto key = [this](QKeySequence::StandardKey keys, const auto &what) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, what);
        addAction(action);
    };
    key(QKeySequence::Save, [this] { m_commands->save(); });
    key(QKeySequence::Undo, [this] { m_document.history().undo(); });
    key(QKeySequence::Redo, [this] { m_document.history().redo(); });
    key(QKeySequence::Close, [this] { close(); });
}

void LessonEditor::follow()
{
    connect(&m_document, &document::WorkflowDocument::changed, this, &LessonEditor::readSoon);
    connect(&m_files, &DocumentFiles::fileChanged, this, &LessonEditor::showName);
    connect(&m_rest, &QTimer::timeout, this, &LessonEditor::read);
    connect(m_save, &QPushButton::clicked, m_commands, &FileCommands::save);
    connect(m_keep, &QPushButton::clicked, this, &LessonEditor::keepRun);
    connect(m_pages, &QComboBox::textActivated, this, &LessonEditor::choosePage);
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &LessonEditor::followCaret);
    connect(m_list, &QListWidget::itemActivated, this, [this] { goToFault(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { goToFault(m_list->currentRow()); });
}

bool LessonEditor::open(const QString &path)
{
    if (!m_files.open(path))
        return false;
    m_settings.removeRecentFile(m_files.path()); // that list is of workflows
    showPages();
    showName();
    read();
    return true;
}

bool LessonEditor::mayLeave()
{
    return m_commands->mayLeave();
}

void LessonEditor::closeEvent(QCloseEvent *event)
{
    event->setAccepted(mayLeave());
}

void LessonEditor::readSoon()
{
    m_rest.start();
}

// What can be seen comes first: the checks run the lesson's cases.
void LessonEditor::read()
{
    const QString path = m_files.path();
    if (path.isEmpty())
        return;
    m_reader->ask([this, path, text = m_document.text()]() -> std::function<void()> {
        const auto files = filesWith(path, text);
        auto reading = files ? lesson::read(*files) : Result<lesson::Reading>(files.error());
        if (!reading)
            return [this, fault = lesson::Fault{nameInLesson(path), 1, reading.error()}] { showFaults({fault}); };
        const QString code = nameInLesson(path).section(u'.', 1, -2);
        const auto read = std::make_shared<const Read>(
            Read{*reading, code.isEmpty() ? reading->lesson.pages.front().language : code});
        return [this, read] { take(*read); };
    });
}

void LessonEditor::take(const Read &read)
{
    m_casesFile = read.reading.lesson.casesFile;
    m_hiddenFile = read.reading.lesson.hiddenFile;
    lesson::Lesson shown = read.reading.lesson; // as it is read: nothing is checked in it
    shown.reference.clear();
    shown.cases = shown.hidden = {};
    if (m_starter.text() != shown.starter)
        m_starter.reset(shown.starter, json::Format::Json);
    lessons::Progress progress;
    progress.step = stepAtCaret();
    delete m_preview;
    m_preview = new lessons::LessonView(
        std::move(shown), m_simulation, [language = read.language] { return language; }, progress);
    m_place->layout()->addWidget(m_preview);
    m_checker->ask([this, reading = read.reading]() -> std::function<void()> {
        return [this, faults = lesson::faultsOf(reading)] { showFaults(faults); };
    });
}

void LessonEditor::showFaults(const std::vector<lesson::Fault> &faults)
{
    m_faults = faults;
    m_list->clear();
    QSet<int> lines;
    for (const lesson::Fault &each : faults) {
        const bool isHere = each.file == nameInLesson(m_files.path());
        const QString file = isHere ? QFileInfo(m_files.path()).fileName() : each.file;
        auto *row =
            new QListWidgetItem(QStringLiteral("%1:%2  ").arg(file).arg(each.line) + problems::sentence(each.reason));
        row->setForeground(theme::colours().error);
        m_list->addItem(row);
        if (isHere)
            lines << each.line - 1;
    }
    if (faults.empty())
        m_list->addItem(tr("Nothing is wrong with this lesson."));
    m_edit->setFaultyLines(lines);
}

// A fault of another page opens that.
void LessonEditor::goToFault(int row)
{
    if (row < 0 || row >= int(m_faults.size()))
        return;
    const lesson::Fault fault = m_faults[size_t(row)];
    if (fault.file != nameInLesson(m_files.path())) {
        choosePage(fault.file);
        if (fault.file != nameInLesson(m_files.path()))
            return;
    }
    const QTextBlock line = m_edit->document()->findBlockByNumber(fault.line - 1);
    m_edit->goTo({line.position(), line.position()});
    m_edit->setFocus();
}

void LessonEditor::followCaret()
{
    if (m_preview)
        m_preview->goToStep(stepAtCaret());
}

// The headings before it; what is fenced holds none.
int LessonEditor::stepAtCaret() const
{
    const int line = m_edit->textCursor().blockNumber() + 1;
    int step = 0;
    for (const lesson::Section &each : lesson::sectionsOf(m_document.text()).all)
        step += each.kind == lesson::Section::Kind::Heading && each.line <= line;
    return step;
}

void LessonEditor::showPages()
{
    m_pages->clear();
    const QFileInfo file(m_files.path());
    const QString stem = file.fileName().section(u'.', 0, 0);
    m_pages->addItems(
        file.dir().entryList({stem + QStringLiteral(".md"), stem + QStringLiteral(".*.md")}, QDir::Files));
    m_pages->setCurrentText(file.fileName());
    m_pages->setVisible(m_pages->count() > 1);
}

void LessonEditor::choosePage(const QString &name)
{
    const QString other = QFileInfo(m_files.path()).dir().filePath(name);
    if (m_pages->findText(name) >= 0 && other != m_files.path() && mayLeave())
        open(other);
    m_pages->setCurrentText(QFileInfo(m_files.path()).fileName());
}

void LessonEditor::showName()
{
    QString name = QFileInfo(m_files.path()).dir().dirName() + u'/' + m_files.name();
    name.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")); // that is where Qt puts the mark of a change
    setWindowTitle(tr("%1[*] — lesson").arg(name));
    setWindowModified(m_files.isModified());
}

void LessonEditor::keepRun()
{
    const auto test = m_caseOfRun({});
    if (!test)
        return m_messages->show(CaseSubject, Tone::Warning,
                                tr("There is no run yet. Run the lesson's reference in the window first."), {}, 8);
    auto *dialog = new CaseKeeping(*test, this);
    connect(dialog, &CaseKeeping::chosen, this, &LessonEditor::keep);
    dialog->open();
}

// The text names these files, or they have their usual names.
void LessonEditor::keep(rehearse::Case test, bool isHidden)
{
    QString name = isHidden ? m_hiddenFile : m_casesFile;
    if (name.isEmpty())
        name = isHidden ? QStringLiteral("hidden.rehearsal.json") : QStringLiteral("cases.rehearsal.json");
    const QString file = QFileInfo(m_files.path()).dir().filePath(name);
    const auto kept = keptIn(file, std::move(test));
    if (!kept)
        return m_messages->show(CaseSubject, Tone::Error, fileSentence(kept.error(), file));
    m_messages->show(CaseSubject, Tone::Info, tr("The case “%1” is in %2 now.").arg(*kept, name), {}, 8);
    read();
}

void LessonEditor::retranslateUi()
{
    m_save->setText(tr("Save"));
    m_keep->setText(tr("Make a case from this run…"));
    m_keep->setToolTip(tr("What happened in the run that is open in the window, as a test case of this lesson"));
    m_edit->setAccessibleName(tr("The lesson's text"));
    m_list->setAccessibleName(tr("What is wrong with the lesson"));
    m_pages->setAccessibleName(tr("The lesson's pages"));
    showName();
}

void LessonEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslateUi();
    showFaults(m_faults);
}

} // namespace app
