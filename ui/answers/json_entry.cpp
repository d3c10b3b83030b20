#include "ui/answers/json_entry.h"

#include "core/json/parser.h"
#include "core/text/line_index.h"
#include "ui/problems/problem_text.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace answers {

JsonEntry::JsonEntry(QWidget *parent) : QWidget(parent), m_edit(new QPlainTextEdit), m_fault(theme::plainLabel())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(3);
    column->addWidget(m_edit, 1);
    column->addWidget(m_fault);
    m_edit->setFont(theme::Theme::instance().codeFont());
    m_edit->setTabChangesFocus(true);
    m_fault->setObjectName(QStringLiteral("json-fault"));
    m_fault->setProperty("role", QStringLiteral("error"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &JsonEntry::check);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &JsonEntry::changed);
}

QString JsonEntry::text() const
{
    return m_edit->toPlainText();
}

void JsonEntry::setText(const QString &text)
{
    if (text != m_edit->toPlainText())
        m_edit->setPlainText(text);
}

std::optional<Value> JsonEntry::value() const
{
    const json::Tree tree = json::parse(text());
    if (!tree.errors().empty())
        return std::nullopt;
    return tree.toValue(tree.root());
}

void JsonEntry::setName(const QString &name)
{
    m_edit->setAccessibleName(name);
}

void JsonEntry::check()
{
    const QString now = text();
    const json::Tree tree = json::parse(now);
    const bool isFaulty = !tree.errors().empty();
    if (isFaulty) {
        const json::SyntaxError &error = tree.errors().front();
        const text::Place place = text::LineIndex(now).place(error.span.begin);
        m_fault->setText(tr("Line %1, column %2: %3").arg(place.line).arg(place.column).arg(problems::sentence(error)));
    }
    m_fault->setVisible(isFaulty);
    if (m_edit->property("invalid").toBool() == isFaulty)
        return;
    m_edit->setProperty("invalid", isFaulty);
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

} // namespace answers
