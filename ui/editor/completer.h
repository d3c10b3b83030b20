// The list of what may be written at the caret. It opens while a word is typed or when asked for, follows the typing,
// and puts in what is chosen as one step of the history.
#pragma once

#include "core/language/completion.h"
#include "ui/session/session.h"

#include <QPointer>
#include <QTimer>

class QKeyEvent;
class QTreeWidget;

namespace editor {

class CodeEdit;

class Completer : public QObject
{
    Q_OBJECT

public:
    Completer(session::Session &session, CodeEdit &edit);

    bool isOpen() const;
    void open(); // asked for: also where nothing is typed yet
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(const QKeyEvent &event);
    bool takeKeyInList(const QKeyEvent &event);
    void follow();
    void fill();
    void place();
    void adoptTheme();
    void accept();

    session::Session &m_session;
    CodeEdit &m_edit;
    QTreeWidget *m_list;
    language::Completions m_offer;
    std::vector<language::Item> m_items; // those shown
    QTimer m_soon; // after the key has done its work in the text
    bool m_wanted = false;
};

} // namespace editor
