#include "ui/editor/code_keys.h"

#include "ui/editor/brackets.h"

#include <QTextBlock>
#include <QTextDocument>

namespace editor {
namespace {

constexpr QStringView Openers = u"{[\"";
constexpr QStringView Closers = u"}]\"";

QString leadingSpace(const QString &line)
{
    int i = 0;
    while (i < line.size() && (line[i] == u' ' || line[i] == u'\t'))
        ++i;
    return line.left(i);
}

QChar before(const QTextCursor &cursor)
{
    const int place = cursor.positionInBlock();
    return place > 0 ? cursor.block().text().at(place - 1) : QChar();
}

QChar after(const QTextCursor &cursor)
{
    const QString line = cursor.block().text();
    const int place = cursor.positionInBlock();
    return place < line.size() ? line.at(place) : QChar();
}

bool isPair(QChar open, QChar close)
{
    const qsizetype which = Openers.indexOf(open);
    return which >= 0 && Closers[which] == close;
}

bool mayCloseHere(QChar next)
{
    return next.isNull() || next.isSpace() || QStringView(u",]}:").contains(next);
}

bool caretInString(const QTextCursor &cursor)
{
    return isInString(cursor.block().text(), cursor.positionInBlock());
}

bool onlySpaceBefore(const QTextCursor &cursor)
{
    return QStringView(cursor.block().text()).left(cursor.positionInBlock()).trimmed().isEmpty();
}

void removeBefore(QTextCursor &cursor, int count)
{
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, count);
    cursor.removeSelectedText();
}

bool stepOver(QTextCursor &cursor)
{
    cursor.movePosition(QTextCursor::Right);
    return true;
}

bool typeQuote(QTextCursor &cursor)
{
    if (caretInString(cursor))
        return after(cursor) == u'"' && before(cursor) != u'\\' && stepOver(cursor);
    if (!mayCloseHere(after(cursor)))
        return false;
    cursor.insertText(QStringLiteral("\"\""));
    cursor.movePosition(QTextCursor::Left);
    return true;
}

bool typeOpener(QTextCursor &cursor, QChar typed)
{
    if (caretInString(cursor) || !mayCloseHere(after(cursor)))
        return false;
    cursor.insertText(QString(typed) + Closers[Openers.indexOf(typed)]);
    cursor.movePosition(QTextCursor::Left);
    return true;
}

// A bracket that closes a block goes back to the indentation of the line that opened it.
bool typeCloser(QTextCursor &cursor, QChar typed, const QString &indent)
{
    if (caretInString(cursor))
        return false;
    if (after(cursor) == typed)
        return stepOver(cursor);
    if (!onlySpaceBefore(cursor) || cursor.positionInBlock() < indent.size())
        return false;
    cursor.beginEditBlock();
    removeBefore(cursor, int(indent.size()));
    cursor.insertText(typed);
    cursor.endEditBlock();
    return true;
}

bool surround(QTextCursor &cursor, QChar typed)
{
    const qsizetype which = Openers.indexOf(typed);
    if (which < 0)
        return false;
    const QString inner = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
    const int begin = cursor.selectionStart();
    cursor.insertText(typed + inner + Closers[which]);
    cursor.setPosition(begin + 1);
    cursor.setPosition(begin + 1 + int(inner.size()), QTextCursor::KeepAnchor);
    return true;
}

// Calls edit(cursor at the line's start) for each line the selection touches.
template <class EditLine>
void forEachLine(QTextCursor &cursor, EditLine edit)
{
    QTextCursor line(cursor.document());
    line.beginEditBlock();
    const QTextBlock last = cursor.document()->findBlock(cursor.selectionEnd());
    for (QTextBlock block = cursor.document()->findBlock(cursor.selectionStart()); block.isValid();
         block = block.next()) {
        const bool onlyTouched = block == last && block.position() == cursor.selectionEnd() && cursor.hasSelection()
            && cursor.selectionStart() != block.position();
        if (!onlyTouched) {
            line.setPosition(block.position());
            edit(line);
        }
        if (block == last)
            break;
    }
    line.endEditBlock();
}

} // namespace

bool breakLine(QTextCursor &cursor, const QString &indent)
{
    const QString line = cursor.block().text();
    const QString space = leadingSpace(line.left(cursor.positionInBlock()));
    const bool inString = caretInString(cursor);
    const bool opened = !inString && (before(cursor) == u'{' || before(cursor) == u'[');
    const bool yamlKey = !inString && before(cursor) == u':' && after(cursor).isNull();
    const bool closes = opened && isPair(before(cursor), after(cursor));
    cursor.beginEditBlock();
    cursor.insertText(u'\n' + space + (opened || yamlKey ? indent : QString()));
    if (closes) {
        const int caret = cursor.position();
        cursor.insertText(u'\n' + space);
        cursor.setPosition(caret);
    }
    cursor.endEditBlock();
    return true;
}

bool typePair(QTextCursor &cursor, QChar typed, const QString &indent)
{
    if (cursor.hasSelection())
        return surround(cursor, typed);
    if (typed == u'"')
        return typeQuote(cursor);
    if (typed == u'{' || typed == u'[')
        return typeOpener(cursor, typed);
    if (typed == u'}' || typed == u']')
        return typeCloser(cursor, typed, indent);
    return false;
}

bool eraseBack(QTextCursor &cursor, const QString &indent)
{
    if (cursor.hasSelection() || cursor.atBlockStart())
        return false;
    if (isPair(before(cursor), after(cursor))) {
        cursor.beginEditBlock();
        cursor.deleteChar();
        cursor.deletePreviousChar();
        cursor.endEditBlock();
        return true;
    }
    const QStringView space = QStringView(cursor.block().text()).left(cursor.positionInBlock());
    if (!onlySpaceBefore(cursor) || !space.endsWith(indent) || indent.size() < 2)
        return false;
    removeBefore(cursor, int(indent.size()));
    return true;
}

void indentLines(QTextCursor &cursor, const QString &indent)
{
    if (!cursor.hasSelection()) {
        cursor.insertText(indent);
        return;
    }
    forEachLine(cursor, [&](QTextCursor &line) {
        if (!line.block().text().trimmed().isEmpty())
            line.insertText(indent);
    });
}

void outdentLines(QTextCursor &cursor, const QString &indent)
{
    forEachLine(cursor, [&](QTextCursor &line) {
        const auto space = int(std::min(leadingSpace(line.block().text()).size(), indent.size()));
        line.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, space);
        line.removeSelectedText();
    });
}

} // namespace editor
