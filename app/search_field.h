// What looks like a field in the tool bar and opens the search when it is pressed.
#pragma once

#include <QPushButton>

class QAction;

namespace app {

class SearchField : public QPushButton
{
    Q_OBJECT

public:
    explicit SearchField(QAction *opens, QWidget *parent = nullptr);
    void setWords(const QString &words);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString keys() const;

    QAction *m_opens;
    QString m_words;
};

} // namespace app
