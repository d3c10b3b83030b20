// A line below an explanation: the rule that the event follows, and the terms of the glossary it is about, each a button.
#pragma once

#include "core/lesson/glossary.h"
#include "ui/session/session.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace simulator {

class TermLinks : public QWidget
{
    Q_OBJECT

public:
    explicit TermLinks(session::Session &session, QWidget *parent = nullptr);

    void show(const std::vector<const lesson::Term *> &terms); // the first is the rule; none: the line goes

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    session::Session &m_session;
    QLabel *m_rule;
    QBoxLayout *m_row;
    QString m_fullRule;
    std::vector<const lesson::Term *> m_shown;
};

} // namespace simulator
