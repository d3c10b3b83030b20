// The bar over the text that finds and replaces. It shows its matches in the editor and keeps them true while the
// text changes; replacing everything is one step of the history.
#pragma once

#include "ui/document/workflow_document.h"
#include "ui/editor/search.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace editor {

class CodeEdit;

class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(document::WorkflowDocument &document, CodeEdit &edit, QWidget *parent = nullptr);

public Q_SLOTS:
    void openToFind();
    void openToReplace();
    void findNext();
    void findPrevious();
    void dismiss();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildFindRow();
    void buildReplaceRow();
    QToolButton *toggle(const QString &text, const QString &name);
    QToolButton *button(const QString &text, const QString &name);
    void retranslateUi();
    void adoptTheme();
    void open();
    Search wanted() const;
    void search();
    void forgetMatches();
    void show(int match);
    void showCount();
    int matchAtCaret() const;
    void replaceOne();
    void replaceAll();

    document::WorkflowDocument &m_document;
    CodeEdit &m_edit;
    QLineEdit *m_pattern;
    QLineEdit *m_replacement;
    QWidget *m_replaceRow;
    QToolButton *m_case = nullptr;
    QToolButton *m_words = nullptr;
    QToolButton *m_expression = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_close = nullptr;
    QToolButton *m_one = nullptr;
    QToolButton *m_all = nullptr;
    QLabel *m_count;
    std::vector<text::Span> m_matches;
    QTimer m_searchSoon;
};

} // namespace editor
