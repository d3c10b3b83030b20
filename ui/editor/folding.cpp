#include "ui/editor/folding.h"

#include "ui/editor/brackets.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTextLayout>

namespace editor {
namespace {

// -1 for a line that says nothing.
int indentOf(const QString &line)
{
    for (int i = 0; i < line.size(); ++i) {
        if (!line[i].isSpace())
            return line[i] == u'#' ? -1 : i;
    }
    return -1;
}

QTextBlock nextWithText(QTextBlock block)
{
    do
        block = block.next();
    while (block.isValid() && indentOf(block.text()) < 0);
    return block;
}

int lastDeeper(const QTextBlock &header)
{
    const int indent = indentOf(header.text());
    int last = header.blockNumber();
    for (QTextBlock block = nextWithText(header); block.isValid() && indentOf(block.text()) > indent;
         block = nextWithText(block))
        last = block.blockNumber();
    return last;
}

} // namespace

bool Folding::isFoldable(const QTextBlock &header) const
{
    if (m_format == json::Format::Json)
        return leftOpen(header.text()).has_value();
    const int indent = indentOf(header.text());
    const QTextBlock below = nextWithText(header);
    return indent >= 0 && below.isValid() && indentOf(below.text()) > indent;
}

bool Folding::isFolded(const QTextBlock &header) const
{
    return std::ranges::any_of(m_folded, [&](const QTextCursor &at) { return at.block() == header; });
}

// The number of the last line the fold hides; the header's own when there is none.
int Folding::lastHidden(const QTextBlock &header) const
{
    if (m_format == json::Format::Yaml)
        return lastDeeper(header);
    const auto open = leftOpen(header.text());
    const auto close = open ? matching(header, open->position) : std::nullopt;
    return close ? std::max(header.blockNumber(), m_document.findBlock(*close).blockNumber() - 1)
                 : header.blockNumber();
}

void Folding::forgetAt(const QTextBlock &header)
{
    std::erase_if(m_folded, [&](const QTextCursor &at) { return at.block() == header; });
}

// Hides what is to be hidden and shows the rest, touching only the lines that change.
void Folding::apply()
{
    std::erase_if(m_folded, [this](const QTextCursor &at) { return lastHidden(at.block()) == at.blockNumber(); });
    std::vector<bool> hidden(size_t(m_document.blockCount()), false);
    for (const QTextCursor &at : m_folded)
        std::fill(hidden.begin() + at.blockNumber() + 1, hidden.begin() + lastHidden(at.block()) + 1, true);
    size_t number = 0;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next(), ++number) {
        if (block.isVisible() != hidden[number])
            continue;
        block.setVisible(!hidden[number]);
        block.setLineCount(hidden[number] ? 0 : std::max(1, block.layout()->lineCount()));
    }
    auto *layout = m_document.documentLayout();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
    Q_EMIT layout->update();
}

void Folding::setFolded(const QTextBlock &header, bool folded)
{
    if (folded == isFolded(header) || (folded && lastHidden(header) == header.blockNumber()))
        return;
    forgetAt(header);
    if (folded)
        m_folded.emplace_back(header);
    apply();
}

void Folding::reveal(const QTextBlock &block)
{
    if (block.isVisible())
        return;
    std::erase_if(m_folded, [&](const QTextCursor &at) {
        return at.blockNumber() < block.blockNumber() && block.blockNumber() <= lastHidden(at.block());
    });
    apply();
}

void Folding::foldAll()
{
    m_folded.clear();
    for (QTextBlock block = m_document.begin().next(); block.isValid(); block = block.next()) {
        if (isFoldable(block) && lastHidden(block) > block.blockNumber())
            m_folded.emplace_back(block);
    }
    apply();
}

void Folding::unfoldAll()
{
    m_folded.clear();
    apply();
}

void Folding::restore()
{
    if (!m_folded.empty())
        apply();
}

} // namespace editor
