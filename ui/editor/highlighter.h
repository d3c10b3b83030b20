// Colours the lines of an editor that are about to be seen, and no others: a text of any length costs the same.
// Follows the theme.
#pragma once

#include "core/json/tree.h"

#include <QObject>

class QTextBlock;
class QTextDocument;

namespace editor {

class Highlighter : public QObject
{
    Q_OBJECT

public:
    explicit Highlighter(QTextDocument &document);

    void setFormat(json::Format format);
    // Colours the block unless its colours are still good.
    void ensure(QTextBlock block);

Q_SIGNALS:
    void coloursChanged(); // what was coloured is to be coloured anew

private:
    void forget(int from, int added);

    QTextDocument &m_document;
    json::Format m_format = json::Format::Json;
    int m_generation = 1; // a block coloured in this one has it as its user state
};

} // namespace editor
