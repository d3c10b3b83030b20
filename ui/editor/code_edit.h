// The text area: line numbers and folds in its gutter, colours, washes behind the text, waves under it, and the
// keys of a code editor. It knows nothing of workflows.
#pragma once

#include "core/json/tree.h"
#include "core/text/span.h"
#include "ui/editor/folding.h"
#include "ui/editor/highlighter.h"

#include <QPlainTextEdit>
#include <QSet>

#include <array>

namespace editor {

class LineGutter;

// A colour behind a piece of text, or behind the whole lines it touches.
struct Wash
{
    text::Span span;
    QColor colour;
    bool wholeLines = false;
};

// A wavy line under a piece of text; an empty piece gets one character's worth.
struct Wave
{
    text::Span span;
    QColor colour;
};

class CodeEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Layer { States, Holes, Matches };

    explicit CodeEdit(QWidget *parent = nullptr);

    void setFormat(json::Format format);
    void setIndent(const QString &indent) { m_indent = indent; }
    // Both sorted by place.
    void setWashes(Layer layer, std::vector<Wash> washes);
    void setWaves(std::vector<Wave> waves);
    // Something is wrong in these lines, counted from 0: told in the gutter.
    void setFaultyLines(QSet<int> lines);
    bool isFaulty(int line) const { return m_faulty.contains(line); }

    int caret() const { return textCursor().position(); }
    // Selects the piece, opening folds, and brings it well into view; `from` is where the caret is put.
    void goTo(text::Span span);
    // Brings the lines into view without moving the caret.
    void reveal(text::Span span);
    Folding &folding() { return m_folding; }

    // The lines in view, with where they are.
    struct Line
    {
        QTextBlock block;
        QRectF box;
    };
    std::vector<Line> visibleLines() const;
    void toggleFold(const QTextBlock &header);

    QString textAt(text::Span span) const;

Q_SIGNALS:
    void findWanted();
    void replaceWanted();
    void definitionWanted();
    void formatWanted();
    void dismissed(); // Escape
    // The pointer rests at a position of the text.
    void pointed(int position, const QPoint &where);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void adoptTheme();
    void placeGutter();
    void matchBrackets();
    void makeCaretVisible();
    bool handleShortcut(const QKeyEvent &event);
    bool handleCodeKey(const QKeyEvent &event);
    void paintBackgrounds(QPainter &painter, const Line &line) const;
    void paintWash(QPainter &painter, const Line &line, const Wash &wash) const;
    void paintWaves(QPainter &painter, const Line &line) const;
    void paintFoldMark(QPainter &painter, const Line &line) const;

    Highlighter m_highlighter;
    Folding m_folding;
    LineGutter *m_gutter;
    QString m_indent = QStringLiteral("  ");
    std::array<std::vector<Wash>, 3> m_washes;
    std::vector<Wash> m_brackets;
    std::vector<Wave> m_waves;
    QSet<int> m_faulty;
};

} // namespace editor
