// The line above the text: what it is, how many problems it has, whether the drawing follows it. A click on either
// goes to the first problem.
#pragma once

#include "core/json/tree.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace editor {

class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);

    void showFormat(json::Format format);
    void showProblems(int errors, int warnings);
    void showInSync();
    void showBroken(const QString &sentence);
    void showLoading(int percent);

Q_SIGNALS:
    void problemWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adoptTheme();
    void setStatus(const QString &text, bool bad);
    void elideStatus();

    QLabel *m_title;
    QLabel *m_format;
    QToolButton *m_count;
    QToolButton *m_status;
    QString m_statusText;
    bool m_statusIsBad = false;
    bool m_hasErrors = false;
};

} // namespace editor
