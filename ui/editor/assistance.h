// What the editor knows of ASL beyond its text: completion, signatures of functions, ways out of problems, every place a state is named,
// renaming, the outline. It listens to the editor's keys and asks core for the answers.
#pragma once

#include "ui/session/session.h"

#include <QObject>

namespace language {
struct Fix;
}

namespace editor {

class ChoiceList;
class CodeEdit;
class Completer;
class SignatureHint;

class Assistance : public QObject
{
    Q_OBJECT

public:
    Assistance(session::Session &session, CodeEdit &edit);

    void complete();
    void showFixes();
    void showPlaces(); // where the state at the caret is named
    void rename(); // the state at the caret, everywhere
    void showOutline();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::vector<language::Fix> fixesAtCaret() const;
    QPoint belowCaret() const;
    QString lineText(qsizetype position) const;

    session::Session &m_session;
    CodeEdit &m_edit;
    Completer *m_completer;
    SignatureHint *m_signature;
};

} // namespace editor
