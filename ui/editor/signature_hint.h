// Above the line being typed: the signature of the function whose call the caret stands in, with the argument that is
// due in bold. It comes with the typing of a call, or when asked for, and goes when the call is left.
#pragma once

#include "ui/session/session.h"

#include <QTimer>

class QLabel;

namespace editor {

class CodeEdit;

class SignatureHint : public QObject
{
    Q_OBJECT

public:
    SignatureHint(session::Session &session, CodeEdit &edit);

    void ask();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void show(const QString &words);

    session::Session &m_session;
    CodeEdit &m_edit;
    QLabel *m_label;
    QTimer m_soon; // after the key has done its work in the text
    bool m_isTyped = false; // a letter was, since the last look
};

} // namespace editor
