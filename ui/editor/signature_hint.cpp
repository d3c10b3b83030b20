#include "ui/editor/signature_hint.h"

#include "core/language/signature.h"
#include "ui/editor/code_edit.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>

namespace editor {
namespace {

QString wordsOf(const language::Call &call)
{
    const QString signature = QString::fromUtf8(call.function->signature);
    const text::Span due = language::argumentIn(*call.function, call.argument);
    if (due.isEmpty())
        return signature.toHtmlEscaped();
    return signature.left(due.begin).toHtmlEscaped() + QStringLiteral("<b>")
        + signature.mid(due.begin, due.length()).toHtmlEscaped() + QStringLiteral("</b>")
        + signature.mid(due.end).toHtmlEscaped();
}

} // namespace

SignatureHint::SignatureHint(session::Session &session, CodeEdit &edit)
    : QObject(&edit), m_session(session), m_edit(edit), m_label(theme::plainLabel({}, &edit))
{
    m_label->setObjectName(QStringLiteral("signature"));
    m_label->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_label->setAttribute(Qt::WA_ShowWithoutActivating);
    m_label->setTextFormat(Qt::RichText);
    m_label->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SignatureHint::follow);
    connect(&edit, &CodeEdit::cursorPositionChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(edit.verticalScrollBar(), &QScrollBar::valueChanged, m_label, &QWidget::hide);
    edit.installEventFilter(this);
}

void SignatureHint::ask()
{
    m_isTyped = true;
    follow();
}

bool SignatureHint::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isEscape = key && key->key() == Qt::Key_Escape;
    m_isTyped = m_isTyped || (key && !isEscape && !key->text().isEmpty());
    if (isEscape || event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        m_label->hide();
    return QObject::eventFilter(watched, event);
}

void SignatureHint::follow()
{
    if (!m_isTyped && m_label->isHidden())
        return;
    m_isTyped = false;
    const auto call = language::callAt(m_session.document().snapshot()->definition, m_edit.caret());
    if (call)
        show(wordsOf(*call));
    else
        m_label->hide();
}

void SignatureHint::show(const QString &words)
{
    const theme::Colours &colours = theme::colours();
    m_label->setStyleSheet(QStringLiteral("background: %1; color: %2; border: 1px solid %3; padding: 3px 6px;")
                               .arg(colours.panel.name(), colours.ink.name(), colours.line.name()));
    m_label->setFont(theme::Theme::instance().codeFont());
    m_label->setText(words);
    m_label->adjustSize();
    const QPoint line = m_edit.viewport()->mapToGlobal(m_edit.cursorRect().topLeft());
    m_label->move(line - QPoint(0, m_label->height() + 2));
    m_label->show();
}

} // namespace editor
