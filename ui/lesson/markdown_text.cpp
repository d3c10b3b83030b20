#include "ui/lesson/markdown_text.h"

#include <QDesktopServices>
#include <QEvent>

#include <cmath>

namespace lessons {

MarkdownText::MarkdownText(const QString &markdown, QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setProperty("reading", true); // no frame, no field
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setOpenLinks(false);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    document()->setMarkdown(markdown,
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                | QTextDocument::MarkdownNoHTML);
    setAccessibleName(toPlainText().left(200));
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &link) {
        if (link.scheme() == u"https" || link.scheme() == u"http")
            QDesktopServices::openUrl(link);
    });
    fitHeight();
}

QVariant MarkdownText::loadResource(int, const QUrl &)
{
    return {};
}

void MarkdownText::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    setFixedHeight(int(std::ceil(document()->size().height())) + 2);
}

void MarkdownText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitHeight();
}

void MarkdownText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

} // namespace lessons
