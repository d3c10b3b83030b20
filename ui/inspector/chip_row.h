// Words as chips, side by side and on as many lines as they need. A word longer than a line is broken within its chip:
// nothing is cut.
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace inspector {

class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    void setWords(const QStringList &words);
    const QStringList &words() const { return m_words; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    // Where each chip stands in that width; the last bottom is the height.
    std::vector<QRect> places(int width) const;

    QStringList m_words;
    std::vector<QLabel *> m_chips;
};

} // namespace inspector
