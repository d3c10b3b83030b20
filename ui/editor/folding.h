// Which lines of an editor are folded away. A line that leaves a bracket open (in YAML: that has deeper lines
// below) can be folded: the lines up to its closing bracket's disappear. Folds survive edits around them.
#pragma once

#include "core/json/tree.h"

#include <QTextCursor>

#include <vector>

class QTextDocument;

namespace editor {

class Folding
{
public:
    explicit Folding(QTextDocument &document) : m_document(document) {}

    void setFormat(json::Format format) { m_format = format; }
    bool isFoldable(const QTextBlock &header) const;
    bool isFolded(const QTextBlock &header) const;
    void setFolded(const QTextBlock &header, bool folded);
    // Opens every fold that hides the block.
    void reveal(const QTextBlock &block);
    void foldAll();
    void unfoldAll();
    // After an edit: hides what came to stand within a fold, opens folds that lost their bracket.
    void restore();

private:
    int lastHidden(const QTextBlock &header) const;
    void forgetAt(const QTextBlock &header);
    void apply();

    QTextDocument &m_document;
    json::Format m_format = json::Format::Json;
    std::vector<QTextCursor> m_folded; // cursors at the headers: Qt carries them through edits
};

} // namespace editor
