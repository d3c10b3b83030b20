// The glossary: AWS's terms beside the course's words. It is searched in both and in what the terms mean, and one term
// leads to others. A window beside the work, which it does not keep from going on.
#pragma once

#include "core/lesson/glossary.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;

namespace lessons {

class GlossaryWindow : public QWidget
{
    Q_OBJECT

public:
    explicit GlossaryWindow(QWidget *parent);

    // By its id; brings the window to the front. Empty, or none: the one that is shown.
    void showTerm(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildTerm();
    void retranslateUi();
    void fill();
    void show(const lesson::Term &term);
    void showSee(const lesson::Term &term);
    void choose(const QString &id);
    const lesson::Glossary &glossary() const;

    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_word, *m_aws, *m_text, *m_names, *m_seeTitle;
    QBoxLayout *m_see;
    QString m_shown; // its id
};

} // namespace lessons
