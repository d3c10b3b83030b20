// The outline beside the drawing: all states as a tree that follows the selection and leads it, with a field that keeps
// those that fit: parts of a name, or what they are ("type:task uses:$x is:error"). A state that was closed stays closed.
#pragma once

#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace outline {

class OutlineFilter;
class OutlineModel;

class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(session::Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTree();
    void buildColumn();
    void follow();
    void retranslate();
    void carryClosed(const document::Change &change);
    void open(); // everything but what was closed
    void filter();
    void takeSelection(); // the session's
    void giveSelection(); // the tree's
    void showStates();
    QModelIndex shownIndex(const asl::StatePath &state) const;
    asl::StatePath stateAt(const QModelIndex &shown) const;
    QSet<asl::StatePath> fitting(const QString &typed) const;

    session::Session &m_session;
    OutlineModel *m_model;
    OutlineFilter *m_filtered;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QLabel *m_none;
    QStackedWidget *m_stack;
    QTimer m_stale;
    QSet<asl::StatePath> m_closed;
    bool m_isFollowing = false; // the tree is being told, and does not tell
};

} // namespace outline
