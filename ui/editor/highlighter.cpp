#include "ui/editor/highlighter.h"

#include "ui/editor/colouring.h"
#include "ui/theme/theme.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace editor {
namespace {

// A minified file is one line; its colours would cost more than the line itself.
constexpr int LongestColouredLine = 20'000;

QTextCharFormat formatFor(Ink ink)
{
    const theme::Colours &colours = theme::colours();
    QTextCharFormat format;
    switch (ink) {
    case Ink::Key: format.setForeground(colours.codeKey); break;
    case Ink::String: format.setForeground(colours.codeString); break;
    case Ink::Number: format.setForeground(colours.codeNumber); break;
    case Ink::Literal: format.setForeground(colours.codeLiteral); break;
    case Ink::Comment:
        format.setForeground(colours.dim);
        format.setFontItalic(true);
        break;
    case Ink::Path:
    case Ink::Variable: format.setForeground(colours.accent); break;
    case Ink::Function: format.setForeground(colours.codeLiteral); break;
    case Ink::Delimiter: format.setForeground(colours.dim); break;
    case Ink::Expression: format.setForeground(colours.ink); break;
    }
    return format;
}

} // namespace

Highlighter::Highlighter(QTextDocument &document) : QObject(&document), m_document(document)
{
    connect(&document, &QTextDocument::contentsChange, this, [this](int from, int, int added) { forget(from, added); });
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] {
        ++m_generation;
        Q_EMIT coloursChanged();
    });
}

void Highlighter::setFormat(json::Format format)
{
    if (format == m_format)
        return;
    m_format = format;
    ++m_generation;
    Q_EMIT coloursChanged();
}

void Highlighter::forget(int from, int added)
{
    QTextBlock block = m_document.findBlock(from);
    while (block.isValid() && block.position() <= from + added) {
        block.setUserState(-1);
        block = block.next();
    }
}

void Highlighter::ensure(QTextBlock block)
{
    if (block.userState() == m_generation)
        return;
    block.setUserState(m_generation);
    QList<QTextLayout::FormatRange> ranges;
    if (block.length() > LongestColouredLine)
        return;
    const QString line = block.text();
    for (const Inked &part : inked(line, m_format))
        ranges.append({part.begin, part.length, formatFor(part.ink)});
    if (ranges == block.layout()->formats())
        return;
    block.layout()->setFormats(ranges);
    m_document.markContentsDirty(block.position(), block.length());
}

} // namespace editor
