// Keeps an editor widget and the workflow's text the same. What is typed is found by comparing the two texts and
// committed as that difference; what others committed is written into the editor where it changed, so that caret,
// scrolling and folding stay. A large text arrives in slices, and until it is whole nobody can type into it.
#pragma once

#include "ui/document/workflow_document.h"

#include <QObject>
#include <QTimer>

class QPlainTextEdit;

namespace editor {

class TextBridge : public QObject
{
    Q_OBJECT

public:
    TextBridge(document::WorkflowDocument &document, QPlainTextEdit &edit);

    bool isLoading() const { return m_loader.isActive(); }
    int loadedPercent() const;

Q_SIGNALS:
    void loadingAdvanced();

private:
    void takeTyping();
    void takePatch(const text::Patch &patch);
    void write(const text::Patch &patch);
    void load();
    void loadSlice();

    document::WorkflowDocument &m_document;
    QPlainTextEdit &m_edit;
    QString m_wanted; // the document's text in the form an editor can show
    QString m_shown; // what the editor holds
    QTimer m_loader;
};

} // namespace editor
