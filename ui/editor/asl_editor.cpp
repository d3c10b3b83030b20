#include "ui/editor/asl_editor.h"

#include "core/json/format.h"
#include "core/text/style.h"
#include "ui/editor/assistance.h"
#include "ui/editor/code_edit.h"
#include "ui/editor/find_bar.h"
#include "ui/editor/go_to_definition.h"
#include "ui/editor/header_bar.h"
#include "ui/editor/hover_text.h"
#include "ui/editor/state_follower.h"
#include "ui/editor/text_bridge.h"
#include "ui/session/hole_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QEvent>
#include <QTextBlock>
#include <QToolTip>
#include <QVBoxLayout>

namespace editor {
namespace {

QColor colourOf(validate::Severity severity)
{
    switch (severity) {
    case validate::Severity::Error: return theme::colours().error;
    case validate::Severity::Warning: return theme::colours().warning;
    case validate::Severity::Advice: break;
    }
    return theme::colours().accent;
}

} // namespace

AslEditor::AslEditor(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_header(new HeaderBar), m_code(new CodeEdit),
      m_findBar(new FindBar(session.document(), *m_code)), m_bridge(new TextBridge(session.document(), *m_code)),
      m_follower(new StateFollower(session, *m_code)), m_assistance(new Assistance(session, *m_code))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_findBar);
    column->addWidget(m_code, 1);
    setFocusProxy(m_code);
    connectCode();
    connect(m_header, &HeaderBar::problemWanted, this, &AslEditor::showFirstProblem);
    connect(m_bridge, &TextBridge::loadingAdvanced, this, [this] {
        showStatus();
        m_follower->refresh();
    });
    connect(&m_session.document(), &document::WorkflowDocument::changed, this,
            [this](const document::Change &change) { adopt(change); });
    connect(&m_session, &session::Session::findingsChanged, this, &AslEditor::showProblems);
    connect(&m_session, &session::Session::textWanted, this, &AslEditor::showText);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] {
        showHoles();
        showProblems();
    });
    adoptAnother();
}

void AslEditor::connectCode()
{
    connect(m_code, &CodeEdit::findWanted, this, &AslEditor::find);
    connect(m_code, &CodeEdit::replaceWanted, this, &AslEditor::replace);
    connect(m_code, &CodeEdit::definitionWanted, this, &AslEditor::goToDefinition);
    connect(m_code, &CodeEdit::formatWanted, this, &AslEditor::formatDocument);
    connect(m_code, &CodeEdit::dismissed, m_findBar, &FindBar::dismiss);
    connect(m_code, &CodeEdit::pointed, this, &AslEditor::explain);
    connect(m_code, &QPlainTextEdit::cursorPositionChanged, this, &AslEditor::tellPlace);
}

void AslEditor::adopt(const document::Change &change)
{
    if (change.isAnother())
        return adoptAnother();
    m_follower->refresh();
    showHoles();
    showProblems();
    showStatus();
}

void AslEditor::adoptAnother()
{
    const document::SharedSnapshot now = m_session.document().snapshot();
    m_code->setFormat(now->tree->format());
    m_code->setIndent(text::styleOf(now->text).indent);
    m_header->showFormat(now->tree->format());
    m_code->folding().unfoldAll();
    m_code->moveCursor(QTextCursor::Start);
    m_follower->refresh();
    showHoles();
    showProblems();
    showStatus();
}

// What a deployment tool fills in is not the text's own.
void AslEditor::showHoles()
{
    std::vector<Wash> washes;
    for (const exchange::ShownHole &hole : m_session.holes())
        washes.push_back({hole.place, theme::colours().accentSoft});
    m_code->setWashes(CodeEdit::Layer::Holes, std::move(washes));
}

void AslEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    showProblems();
    showStatus();
}

std::vector<problems::Problem> AslEditor::problems() const
{
    return problems::joined(problems::syntaxProblems(*m_session.document().snapshot()->tree),
                            problems::meaningProblems(m_session.findings().diagnostics));
}

void AslEditor::showProblems()
{
    const std::vector<problems::Problem> all = problems();
    std::vector<Wave> waves;
    for (const problems::Problem &problem : all)
        waves.push_back({problem.span, colourOf(problem.severity)});
    m_code->setWaves(std::move(waves));
    const auto countOf = [&all](validate::Severity severity) {
        return int(std::ranges::count(all, severity, &problems::Problem::severity));
    };
    m_header->showProblems(countOf(validate::Severity::Error), countOf(validate::Severity::Warning));
}

void AslEditor::showStatus()
{
    const auto broken = problems::firstBreak(*m_session.document().snapshot()->tree);
    if (m_bridge->isLoading())
        m_header->showLoading(m_bridge->loadedPercent());
    else if (broken)
        m_header->showBroken(broken->sentence);
    else
        m_header->showInSync();
}

void AslEditor::find()
{
    m_findBar->openToFind();
}

void AslEditor::replace()
{
    m_findBar->openToReplace();
}

void AslEditor::findNext()
{
    m_findBar->findNext();
}

void AslEditor::formatDocument()
{
    const document::SharedSnapshot now = m_session.document().snapshot();
    m_session.perform(json::formatted(*now->tree, text::styleOf(now->text)), tr("Format document"));
}

void AslEditor::goToDefinition()
{
    const auto place = definitionAt(m_session.document().snapshot()->definition, m_code->caret());
    if (place)
        showText(*place);
    else
        m_session.say(tr("Put the caret on the name of a state, after Next, Default or StartAt."));
}

void AslEditor::foldAll()
{
    m_code->folding().foldAll();
}

void AslEditor::unfoldAll()
{
    m_code->folding().unfoldAll();
}

void AslEditor::showFirstProblem()
{
    const std::vector<problems::Problem> all = problems();
    const auto worst = std::ranges::min_element(all, {}, &problems::Problem::severity);
    if (worst != all.end())
        showText(worst->span);
}

void AslEditor::showText(text::Span span)
{
    m_code->goTo(span);
    m_code->setFocus();
}

void AslEditor::explain(int position, const QPoint &where)
{
    QStringList sentences;
    for (const problems::Problem &problem : problems()) {
        if (problem.span.begin <= position && position <= problem.span.end && !sentences.contains(problem.sentence))
            sentences += problem.sentence;
    }
    const QString meaning = explanationAt(m_session.document().snapshot()->definition, position);
    if (!meaning.isEmpty())
        sentences += meaning;
    for (const exchange::ShownHole &hole : m_session.holes())
        if (hole.place.begin <= position && position < hole.place.end)
            sentences += session::holeWords(hole, m_session);
    QToolTip::showText(where, theme::verbatim(sentences.join(u'\n')), m_code);
}

void AslEditor::tellPlace()
{
    const QTextCursor cursor = m_code->textCursor();
    Q_EMIT placeChanged(cursor.blockNumber() + 1, cursor.positionInBlock() + 1);
}

} // namespace editor
