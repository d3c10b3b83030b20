#include "ui/editor/code_edit.h"

#include "ui/editor/brackets.h"
#include "ui/editor/code_keys.h"
#include "ui/editor/line_gutter.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

namespace editor {

CodeEdit::CodeEdit(QWidget *parent)
    : QPlainTextEdit(parent), m_highlighter(*document()), m_folding(*document()), m_gutter(new LineGutter(*this))
{
    setObjectName(QStringLiteral("code"));
    setAccessibleName(tr("Definition text"));
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    setUndoRedoEnabled(false);
    setMouseTracking(true);
    document()->setDocumentMargin(4);
    adoptTheme();
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &CodeEdit::adoptTheme);
    connect(&m_highlighter, &Highlighter::coloursChanged, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeEdit::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this] { m_gutter->update(); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeEdit::matchBrackets);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeEdit::makeCaretVisible);
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        m_folding.restore();
        makeCaretVisible();
    });
}

void CodeEdit::adoptTheme()
{
    const theme::Colours &colours = theme::colours();
    const QFont font = theme::Theme::instance().codeFont();
    setFont(font);
    // The application's sheet would give the size of prose.
    setStyleSheet(QStringLiteral("QPlainTextEdit#code { font-family: '%1'; font-size: %2px; background: %3; color: %4;"
                                 " border: none; border-radius: 0; padding: 0; }")
                      .arg(font.family())
                      .arg(QFontInfo(font).pixelSize())
                      .arg(colours.panel.name(), colours.ink.name()));
    ensurePolished();
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
    placeGutter();
    matchBrackets();
}

void CodeEdit::setFormat(json::Format format)
{
    m_highlighter.setFormat(format);
    m_folding.setFormat(format);
}

void CodeEdit::setWashes(Layer layer, std::vector<Wash> washes)
{
    m_washes[size_t(layer)] = std::move(washes);
    viewport()->update();
}

void CodeEdit::setWaves(std::vector<Wave> waves)
{
    m_waves = std::move(waves);
    viewport()->update();
}

void CodeEdit::setFaultyLines(QSet<int> lines)
{
    m_faulty = std::move(lines);
    m_gutter->update();
}

void CodeEdit::goTo(text::Span span)
{
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(int(std::clamp<qsizetype>(span.end, 0, last)));
    cursor.setPosition(int(std::clamp<qsizetype>(span.begin, 0, last)), QTextCursor::KeepAnchor);
    m_folding.reveal(cursor.block());
    setTextCursor(cursor);
    reveal(span);
}

void CodeEdit::reveal(text::Span span)
{
    const QTextBlock first = document()->findBlock(int(span.begin));
    const QTextBlock last = document()->findBlock(int(span.end));
    m_folding.reveal(first);
    const int line = first.firstLineNumber();
    const int top = verticalScrollBar()->value();
    const int page = std::max(1, viewport()->height() / std::max(1, fontMetrics().height()));
    const int height = std::max(0, last.firstLineNumber() - line);
    if (line >= top && line + std::min(height, page / 2) < top + page - 1)
        return;
    verticalScrollBar()->setValue(std::max(0, line - page / 4));
}

std::vector<CodeEdit::Line> CodeEdit::visibleLines() const
{
    std::vector<Line> lines;
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top < viewport()->height()) {
        const QRectF box = blockBoundingRect(block);
        if (block.isVisible())
            lines.push_back({block, QRectF(contentOffset().x(), top, box.width(), box.height())});
        top += block.isVisible() ? box.height() : 0;
        block = block.next();
    }
    return lines;
}

void CodeEdit::toggleFold(const QTextBlock &header)
{
    m_folding.setFolded(header, !m_folding.isFolded(header));
    if (!textCursor().block().isVisible())
        setTextCursor(QTextCursor(header));
}

QString CodeEdit::textAt(text::Span span) const
{
    QTextCursor cursor(document());
    cursor.setPosition(int(span.begin));
    cursor.setPosition(int(span.end), QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

void CodeEdit::placeGutter()
{
    const int width = m_gutter->wantedWidth();
    setViewportMargins(width, 0, 0, 0);
    const QRect inner = contentsRect();
    m_gutter->setGeometry(inner.left(), inner.top(), width, inner.height());
}

void CodeEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void CodeEdit::matchBrackets()
{
    m_brackets.clear();
    const QTextCursor cursor = textCursor();
    for (const int place : {cursor.positionInBlock(), cursor.positionInBlock() - 1}) {
        const auto match = place < 0 ? std::nullopt : matching(cursor.block(), place);
        if (!match)
            continue;
        const qsizetype here = cursor.block().position() + place;
        for (const qsizetype at : {std::min<qsizetype>(here, *match), std::max<qsizetype>(here, *match)})
            m_brackets.push_back({{at, at + 1}, theme::colours().accentSoft});
        break;
    }
    viewport()->update();
    m_gutter->update();
}

void CodeEdit::makeCaretVisible()
{
    m_folding.reveal(textCursor().block());
}

bool CodeEdit::event(QEvent *event)
{
    // The editor has no undo of its own, yet Qt's would claim its keys before the window's actions see them.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

bool CodeEdit::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        Q_EMIT pointed(cursorForPosition(help->pos()).position(), help->globalPos());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void CodeEdit::insertFromMimeData(const QMimeData *source)
{
    // Only words: a picture or rich text on the clipboard has a plain form or none. A line is \n, wherever it was
    // copied from.
    if (!source->hasText())
        return;
    QString text = source->text();
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    textCursor().insertText(text);
    ensureCursorVisible();
}

bool CodeEdit::handleShortcut(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Find))
        Q_EMIT findWanted();
    else if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_H)
        Q_EMIT replaceWanted();
    else if (event.key() == Qt::Key_F12 && event.modifiers() == Qt::NoModifier)
        Q_EMIT definitionWanted();
    else if (event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && event.key() == Qt::Key_I)
        Q_EMIT formatWanted();
    else if (event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && event.key() == Qt::Key_BracketLeft)
        toggleFold(textCursor().block());
    else if (event.key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        return false;
    return true;
}

bool CodeEdit::handleCodeKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    QTextCursor cursor = textCursor();
    bool handled = true;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: handled = breakLine(cursor, m_indent); break;
    case Qt::Key_Tab: indentLines(cursor, m_indent); break;
    case Qt::Key_Backtab: outdentLines(cursor, m_indent); break;
    case Qt::Key_Backspace: handled = eraseBack(cursor, m_indent); break;
    default: handled = event.text().size() == 1 && typePair(cursor, event.text().front(), m_indent);
    }
    if (handled) {
        setTextCursor(cursor);
        ensureCursorVisible();
    }
    return handled;
}

void CodeEdit::keyPressEvent(QKeyEvent *event)
{
    if (handleShortcut(*event) || (!isReadOnly() && handleCodeKey(*event)))
        return;
    QPlainTextEdit::keyPressEvent(event);
}

void CodeEdit::paintEvent(QPaintEvent *event)
{
    for (const Line &line : visibleLines())
        m_highlighter.ensure(line.block);
    const std::vector<Line> lines = visibleLines();
    {
        QPainter painter(viewport());
        for (const Line &line : lines)
            paintBackgrounds(painter, line);
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Line &line : lines) {
        paintWaves(painter, line);
        paintFoldMark(painter, line);
    }
}

} // namespace editor
