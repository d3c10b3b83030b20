#include "ui/editor/text_bridge.h"

#include "ui/editor/exact_text.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

namespace editor {
namespace {

constexpr qsizetype SliceLength = 8 * 1024;
constexpr qint64 SliceMilliseconds = 5;

qsizetype commonLength(const QString &a, const QString &b)
{
    const auto ends = std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend());
    return ends.first - a.cbegin();
}

// Whole lines: a line that arrives in pieces is laid out anew with each of them.
QString nextSlice(const QString &text, qsizetype from)
{
    const qsizetype lineEnd = text.indexOf(u'\n', std::min(from + SliceLength, text.size()));
    return text.mid(from, lineEnd < 0 ? -1 : lineEnd + 1 - from);
}

// Each edit without what its two texts have in common: the less is replaced, the better caret and folds stay.
text::Patch trimmed(const text::Patch &patch, const QString &before)
{
    text::Patch result;
    for (const text::Edit &edit : patch) {
        const QString taken = before.mid(edit.span.begin, edit.span.length());
        for (text::Edit smaller : text::difference(taken, shownForm(edit.replacement))) {
            smaller.span.begin += edit.span.begin;
            smaller.span.end += edit.span.begin;
            result.push_back(smaller);
        }
    }
    return result;
}

} // namespace

TextBridge::TextBridge(document::WorkflowDocument &document, QPlainTextEdit &edit)
    : QObject(&edit), m_document(document), m_edit(edit)
{
    m_edit.setUndoRedoEnabled(false); // the one history is the document's
    m_loader.setInterval(0);
    connect(&m_loader, &QTimer::timeout, this, &TextBridge::loadSlice);
    connect(m_edit.document(), &QTextDocument::contentsChanged, this, &TextBridge::takeTyping);
    connect(&m_document, &document::WorkflowDocument::changed, this,
            [this](const document::Change &change) { takePatch(change.patch); });
    m_wanted = shownForm(m_document.text());
    load();
}

int TextBridge::loadedPercent() const
{
    return m_wanted.isEmpty() ? 100 : int(m_shown.size() * 100 / m_wanted.size());
}

void TextBridge::takeTyping()
{
    if (isLoading())
        return;
    QString typed = exactText(*m_edit.document());
    const text::Patch patch = text::difference(m_shown, typed);
    if (patch.empty())
        return;
    m_shown = std::move(typed);
    m_document.commit(patch, tr("Typing"), document::MergeKey::typing());
}

void TextBridge::takePatch(const text::Patch &patch)
{
    if (m_document.text() == m_shown && !isLoading()) { // our own echo, or nothing at all
        m_wanted = m_shown;
        return;
    }
    m_wanted = shownForm(m_document.text());
    if (m_wanted == m_shown && !isLoading())
        return;
    if (patch.empty() || isLoading()) {
        load();
        return;
    }
    const text::Patch here = trimmed(patch, m_shown);
    // Somebody may have committed from within this very signal: then the patch is not what leads from here to there.
    const bool leadsThere = text::isSound(here, m_shown.size()) && text::applied(m_shown, here) == m_wanted;
    write(leadsThere ? here : text::difference(m_shown, m_wanted));
}

void TextBridge::write(const text::Patch &patch)
{
    m_shown = m_wanted;
    QTextCursor top = m_edit.cursorForPosition({0, 0});
    const bool scrolled = m_edit.verticalScrollBar()->value() > 0;
    QTextCursor cursor(m_edit.document());
    cursor.beginEditBlock();
    for (auto edit = patch.rbegin(); edit != patch.rend(); ++edit) {
        cursor.setPosition(int(edit->span.begin));
        cursor.setPosition(int(edit->span.end), QTextCursor::KeepAnchor);
        cursor.insertText(edit->replacement);
    }
    cursor.endEditBlock();
    if (scrolled)
        m_edit.verticalScrollBar()->setValue(top.block().firstLineNumber());
}

void TextBridge::load()
{
    m_loader.start();
    m_edit.setReadOnly(true);
    const qsizetype kept = commonLength(m_shown, m_wanted);
    m_shown.truncate(kept);
    QTextCursor rest(m_edit.document());
    rest.setPosition(int(kept));
    rest.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    rest.removeSelectedText();
    if (m_wanted.size() <= SliceLength * 8) // more waits until the window has shown that it opens
        loadSlice();
}

void TextBridge::loadSlice()
{
    QElapsedTimer spent;
    spent.start();
    const bool first = m_shown.isEmpty();
    QTextCursor end(m_edit.document());
    do {
        const QString slice = nextSlice(m_wanted, m_shown.size());
        end.movePosition(QTextCursor::End);
        end.insertText(slice);
        m_shown += slice;
    } while (m_shown.size() < m_wanted.size() && spent.elapsed() < SliceMilliseconds);
    if (first) // what is written where the caret stands pushes it along
        m_edit.moveCursor(QTextCursor::Start);
    if (m_shown.size() == m_wanted.size()) {
        m_loader.stop();
        m_edit.setReadOnly(false);
    }
    Q_EMIT loadingAdvanced();
}

} // namespace editor
