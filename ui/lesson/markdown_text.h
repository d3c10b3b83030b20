// A lesson's Markdown to read: as high as its text, with no picture or file from elsewhere. Web links open in the browser.
#pragma once

#include <QTextBrowser>

namespace lessons {

class MarkdownText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MarkdownText(const QString &markdown, QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override; // nothing

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
};

} // namespace lessons
