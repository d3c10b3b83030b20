// The list of problems: filtered by what is typed above it, sorted by any column, with a way to each of them in the
// text and the drawing, the fixes known for it, and AWS's own words beside ours.
#pragma once

#include "core/language/fix.h"
#include "ui/problems/problem_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace problems {

class ProblemPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemPanel(session::Session &session, QWidget *parent = nullptr);

public Q_SLOTS:
    void showNext();
    void showPrevious();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showProblem(const QModelIndex &index);
    void step(int by);
    void showCount();
    void showAwsWords();
    const ProblemModel::Row &rowAt(const QModelIndex &index) const;
    QMenu *fixMenu(const QModelIndex &index);

    session::Session &m_session;
    ProblemModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QLabel *m_count;
    QLabel *m_none;
    QTreeView *m_list;
    QStackedWidget *m_stack;
    QLabel *m_awsWords; // of the current row
};

} // namespace problems
