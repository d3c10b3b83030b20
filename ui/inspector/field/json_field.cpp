#include "ui/inspector/field/json_field.h"

#include "core/json/parser.h"
#include "ui/problems/problem_text.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

#include <cmath>

namespace inspector {
namespace {

bool sayTheSame(const QString &a, const QString &b)
{
    const json::Tree one = json::parse(a);
    const json::Tree other = json::parse(b);
    return one.isSound() && other.isSound() && one.root() != json::NoNode && other.root() != json::NoNode
        && one.toValue(one.root()) == other.toValue(other.root());
}

} // namespace

JsonArea::JsonArea(QWidget *parent) : QWidget(parent), m_edit(new QPlainTextEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_edit->setUndoRedoEnabled(false);
    m_edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_edit->setTabChangesFocus(true);
    const QFont font = theme::Theme::instance().codeFont();
    m_edit->setFont(font);
    m_edit->setStyleSheet(QStringLiteral("font-family: '%1'; font-size: 12px;").arg(font.family()));
    connect(m_edit, &QPlainTextEdit::textChanged, this, &JsonArea::take);
    m_edit->viewport()->installEventFilter(this);
    m_fitSoon.setSingleShot(true);
    m_fitSoon.setInterval(0);
    connect(&m_fitSoon, &QTimer::timeout, this, &JsonArea::fitHeight);
    fitHeight();
}

QString JsonArea::text() const
{
    return m_edit->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void JsonArea::setRange(int fewestLines, int mostLines)
{
    m_fewestLines = fewestLines;
    m_mostLines = mostLines;
    fitHeight();
}

// To the lines as they are broken at this width.
void JsonArea::fitHeight()
{
    const auto *layout = m_edit->document()->documentLayout();
    const int lineHeight = m_edit->fontMetrics().lineSpacing();
    double height = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid() && height < m_mostLines * lineHeight;
         block = block.next())
        height += layout->blockBoundingRect(block).height();
    const int lines = std::clamp(int(std::ceil(height / lineHeight)), m_fewestLines, m_mostLines);
    m_edit->setFixedHeight(lines * lineHeight + 20);
}

bool JsonArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        m_fitSoon.start(); // when the text has been broken anew
    return QWidget::eventFilter(watched, event);
}

void JsonArea::show(const QString &json)
{
    const bool typing = m_edit->hasFocus();
    const bool changedElsewhere = json != m_shown;
    m_shown = json;
    if (json == text() || (typing && (!changedElsewhere || sayTheSame(json, text()))))
        return;
    m_edit->setPlainText(json);
}

void JsonArea::take()
{
    fitHeight();
    const QString typed = text();
    if (typed == m_shown) {
        Q_EMIT failed({});
        return;
    }
    const json::Tree tree = json::parse(typed);
    if (tree.errors().empty())
        Q_EMIT edited(typed);
    else
        Q_EMIT failed(problems::sentence(tree.errors().front()));
}

JsonField::JsonField(const Subject &subject, const FieldPlan &plan) : FieldEditor(subject, plan), m_area(new JsonArea)
{
    setInput(&m_area->edit(), m_area);
    connect(m_area, &JsonArea::edited, this, &JsonField::write);
    connect(m_area, &JsonArea::failed, this, &JsonField::showError);
}

void JsonField::showValue()
{
    m_area->show(subject().fieldText(key()));
}

} // namespace inspector
