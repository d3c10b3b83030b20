// The list of problems: filtered by what is typed above it, and a way to each of them in the text and the drawing.
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace problems {

class ProblemModel;

class ProblemPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemPanel(session::Session &session, QWidget *parent = nullptr);

public Q_SLOTS:
    void showNext();
    void showPrevious();

private:
    void showProblem(const QModelIndex &index);
    void step(int by);
    void showCount();

    session::Session &m_session;
    ProblemModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QLabel *m_count;
    QLabel *m_none;
    QTreeView *m_list;
    QStackedWidget *m_stack;
};

} // namespace problems
