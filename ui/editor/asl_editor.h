// The definition as text: the panel with its header, its find bar and the code itself, kept equal to the workflow.
#pragma once

#include "ui/problems/problem.h"
#include "ui/session/session.h"

#include <QWidget>

namespace editor {

class Assistance;
class CodeEdit;
class FindBar;
class HeaderBar;
class StateFollower;
class TextBridge;

class AslEditor : public QWidget
{
    Q_OBJECT

public:
    explicit AslEditor(session::Session &session, QWidget *parent = nullptr);

    CodeEdit &code() const { return *m_code; }

public Q_SLOTS:
    void find();
    void replace();
    void findNext();
    void formatDocument();
    void goToDefinition();
    void foldAll();
    void unfoldAll();
    void showFirstProblem();
    void tellPlace();

Q_SIGNALS:
    void placeChanged(int line, int column); // of the caret, from 1

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectCode();
    void adopt(const document::Change &change);
    void adoptAnother();
    void showHoles();
    void showProblems();
    std::vector<problems::Problem> problems() const; // all of them, sorted
    void showStatus();
    void showText(text::Span span);
    void explain(int position, const QPoint &where);

    session::Session &m_session;
    HeaderBar *m_header;
    CodeEdit *m_code;
    FindBar *m_findBar;
    TextBridge *m_bridge;
    StateFollower *m_follower;
    Assistance *m_assistance;
};

} // namespace editor
