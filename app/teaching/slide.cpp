#include "app/teaching/slide.h"

#include "ui/lesson/markdown_text.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QLabel>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QVBoxLayout>

namespace app {

namespace {

QLabel *line(const QString &text, int size, int weight = QFont::Normal)
{
    QLabel *label = theme::plainLabel(text);
    label->setWordWrap(true);
    label->setFont(theme::Theme::instance().font(size, weight));
    return label;
}

// Code keeps a size of its own, which is one for reading near by.
void enlargeCode(QTextDocument &text, int size)
{
    QTextCursor cursor(&text);
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            QTextCharFormat format = part.fragment().charFormat();
            if (!format.fontFixedPitch())
                continue;
            format.clearProperty(QTextFormat::FontPointSize);
            format.setProperty(QTextFormat::FontPixelSize, size);
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
}

void addQuiz(QVBoxLayout &column, const lesson::Quiz &quiz, int size)
{
    column.addWidget(line(quiz.ask, size, QFont::DemiBold));
    QStringList options = quiz.items;
    for (const lesson::Option &each : quiz.options)
        options << each.text;
    options.sort(); // things to be put in order do not lie there in it
    for (const QString &each : options)
        column.addWidget(line(QStringLiteral("•  ") + each, size));
}

void addBlock(QVBoxLayout &column, const lesson::Block &block, int size)
{
    if (const auto *text = std::get_if<QString>(&block)) {
        auto *read = new lessons::MarkdownText(*text);
        enlargeCode(*read->document(), size * 9 / 10);
        read->setFont(theme::Theme::instance().font(size));
        read->setFocusPolicy(Qt::NoFocus);
        read->setAttribute(Qt::WA_TransparentForMouseEvents);
        column.addWidget(read);
    } else if (const auto *task = std::get_if<lesson::Task>(&block)) {
        column.addWidget(line(QStringLiteral("→  ") + task->text, size, QFont::DemiBold));
    } else if (const auto *quiz = std::get_if<lesson::Quiz>(&block)) {
        addQuiz(column, *quiz, size);
    }
}

} // namespace

Slide::Slide(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("slide"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Slide::showStep(const lesson::Page &page, int step, int typeSize)
{
    auto *body = new QWidget;
    body->setProperty("ground", QStringLiteral("panel"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(typeSize, typeSize, typeSize, typeSize);
    column->setSpacing(typeSize * 3 / 5);
    const bool isFirst = step == 0;
    column->addWidget(line(isFirst ? page.title : page.steps[size_t(step) - 1].title, typeSize * 3 / 2, QFont::Bold));
    if (isFirst && !page.about.isEmpty())
        column->addWidget(line(page.about, typeSize, QFont::DemiBold));
    for (const lesson::Block &block : isFirst ? page.introduction : page.steps[size_t(step) - 1].blocks)
        addBlock(*column, block, typeSize);
    column->addStretch();
    setWidget(body);
    verticalScrollBar()->setValue(0);
}

void Slide::scrollBy(int pixels)
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels);
}

} // namespace app
