#include "ui/editor/exact_text.h"

#include <QTextDocument>

namespace editor {
namespace {

// QTextCursor::insertText begins a new block at each of these. The last two are Qt's own marks of a frame.
bool becomesLine(QChar c)
{
    return c == QChar::ParagraphSeparator || c == u'\r' || c == QChar(0xfdd0) || c == QChar(0xfdd1);
}

} // namespace

QString exactText(const QTextDocument &document)
{
    return document.toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

QString shownForm(QString text)
{
    if (std::none_of(text.cbegin(), text.cend(), becomesLine))
        return text;
    std::replace_if(text.begin(), text.end(), becomesLine, QChar(u'\n'));
    return text;
}

} // namespace editor
