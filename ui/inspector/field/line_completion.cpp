#include "ui/inspector/field/line_completion.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QLineEdit>

namespace inspector {

LineCompletion::LineCompletion(QLineEdit &line, Offers offers)
    : QObject(&line), m_line(line), m_offers(std::move(offers)), m_completer(&m_model)
{
    m_completer.setWidget(&line);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setMaxVisibleItems(8);
    connect(&line, &QLineEdit::textEdited, this, &LineCompletion::follow);
    connect(&m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { accept(index.row()); });
}

void LineCompletion::follow()
{
    constexpr size_t Most = 60;
    m_found = m_offers(m_line.text(), m_line.cursorPosition());
    const QString typed = m_line.text().mid(m_found.span.begin, m_found.span.end - m_found.span.begin);
    m_model.clear();
    for (const language::Item &item : m_found.items) {
        if (m_model.rowCount() < int(Most))
            m_model.appendRow(new QStandardItem(item.label));
    }
    if (typed.isEmpty() || m_found.items.empty() || m_found.items.front().insert == typed)
        m_completer.popup()->hide();
    else {
        m_completer.popup()->setFont(theme::Theme::instance().codeFont());
        m_completer.complete();
    }
}

void LineCompletion::accept(int row)
{
    if (row < 0 || row >= int(m_found.items.size()))
        return;
    const language::Item item = m_found.items[size_t(row)];
    const text::Span span = m_found.span; // the line tells of what is put in, and finds anew
    m_line.setSelection(int(span.begin), int(span.end - span.begin));
    m_line.insert(item.insert);
    if (item.caret >= 0)
        m_line.setCursorPosition(int(span.begin + item.caret));
    m_completer.popup()->hide();
}

} // namespace inspector
