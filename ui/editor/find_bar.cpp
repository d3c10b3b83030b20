#include "ui/editor/find_bar.h"

#include "ui/editor/code_edit.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace editor {
namespace {

constexpr int SearchDelay = 120; // ms after a change of the text

QHBoxLayout *rowLayout(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}

} // namespace

FindBar::FindBar(document::WorkflowDocument &document, CodeEdit &edit, QWidget *parent)
    : QWidget(parent), m_document(document), m_edit(edit), m_pattern(new QLineEdit), m_replacement(new QLineEdit),
      m_replaceRow(new QWidget), m_count(theme::plainLabel())
{
    setObjectName(QStringLiteral("findBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(10, 6, 10, 6);
    rows->setSpacing(5);
    buildFindRow();
    buildReplaceRow();
    retranslateUi();
    adoptTheme();
    hide();
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(SearchDelay);
    connect(&m_searchSoon, &QTimer::timeout, this, &FindBar::search);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &FindBar::adoptTheme);
    connect(&m_edit, &QPlainTextEdit::selectionChanged, this, &FindBar::showCount);
    connect(&m_document, &document::WorkflowDocument::changed, this, [this](const document::Change &change) {
        if (change.isAnother())
            forgetMatches();
        if (isVisible())
            m_searchSoon.start();
    });
}

void FindBar::buildFindRow()
{
    auto *row = new QWidget;
    auto *line = rowLayout(row);
    m_pattern->setObjectName(QStringLiteral("findPattern"));
    m_pattern->setMinimumWidth(120);
    line->addWidget(m_pattern, 1);
    m_case = toggle(QStringLiteral("Aa"), QStringLiteral("findCase"));
    m_words = toggle(QStringLiteral("W"), QStringLiteral("findWords"));
    m_expression = toggle(QStringLiteral(".*"), QStringLiteral("findExpression"));
    for (QToolButton *option : {m_case, m_words, m_expression})
        line->addWidget(option);
    m_count->setMinimumWidth(46);
    m_count->setAlignment(Qt::AlignCenter);
    line->addWidget(m_count);
    m_previous = button(QStringLiteral("↑"), QStringLiteral("findPrevious"));
    m_next = button(QStringLiteral("↓"), QStringLiteral("findNext"));
    m_close = button(QStringLiteral("✕"), QStringLiteral("findClose"));
    for (QToolButton *each : {m_previous, m_next, m_close})
        line->addWidget(each);
    layout()->addWidget(row);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_close, &QToolButton::clicked, this, &FindBar::dismiss);
    connect(m_pattern, &QLineEdit::textChanged, this, &FindBar::search);
}

void FindBar::buildReplaceRow()
{
    auto *line = rowLayout(m_replaceRow);
    m_replacement->setObjectName(QStringLiteral("findReplacement"));
    line->addWidget(m_replacement, 1);
    m_one = button({}, QStringLiteral("replaceOne"));
    m_all = button({}, QStringLiteral("replaceAll"));
    line->addWidget(m_one);
    line->addWidget(m_all);
    layout()->addWidget(m_replaceRow);
    connect(m_one, &QToolButton::clicked, this, &FindBar::replaceOne);
    connect(m_all, &QToolButton::clicked, this, &FindBar::replaceAll);
}

void FindBar::retranslateUi()
{
    m_pattern->setPlaceholderText(tr("Find"));
    m_pattern->setAccessibleName(tr("Text to find"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Text to replace with"));
    m_one->setText(tr("Replace"));
    m_all->setText(tr("Replace all"));
    const std::pair<QToolButton *, QString> buttons[] = {
        {m_case, tr("Match case")},
        {m_words, tr("Whole words only")},
        {m_expression, tr("Regular expression")},
        {m_previous, tr("Previous match (Shift+Enter)")},
        {m_next, tr("Next match (Enter)")},
        {m_close, tr("Close (Escape)")},
        {m_one, tr("Replace this match and go to the next")},
        {m_all, tr("Replace every match in one step")},
    };
    for (const auto &[each, what] : buttons) {
        each->setToolTip(theme::verbatim(what));
        each->setAccessibleName(what);
    }
    showCount();
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

QToolButton *FindBar::button(const QString &text, const QString &name)
{
    auto *result = new QToolButton;
    result->setObjectName(name);
    result->setText(text);
    result->setAutoRaise(true);
    result->setFixedHeight(28);
    result->setMinimumWidth(24);
    return result;
}

QToolButton *FindBar::toggle(const QString &text, const QString &name)
{
    QToolButton *result = button(text, name);
    result->setCheckable(true);
    connect(result, &QToolButton::toggled, this, &FindBar::search);
    return result;
}

void FindBar::adoptTheme()
{
    setStyleSheet(QStringLiteral("editor--FindBar { background: %1; border-bottom: 1px solid %2; }"
                                 "QToolButton { padding: 2px 4px; }")
                      .arg(theme::colours().panel.name(), theme::colours().line.name()));
    showCount();
}

void FindBar::open()
{
    const QString selected = m_edit.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_pattern->setText(selected);
    setVisible(true);
    m_pattern->setFocus();
    m_pattern->selectAll();
    search();
}

void FindBar::openToFind()
{
    m_replaceRow->hide();
    open();
}

void FindBar::openToReplace()
{
    m_replaceRow->show();
    open();
}

void FindBar::dismiss()
{
    m_searchSoon.stop();
    forgetMatches();
    hide();
    m_edit.setFocus();
}

void FindBar::forgetMatches()
{
    m_matches.clear();
    m_edit.setWashes(CodeEdit::Layer::Matches, {});
    showCount();
}

Search FindBar::wanted() const
{
    return {m_pattern->text(), m_expression->isChecked(), m_case->isChecked(), m_words->isChecked()};
}

void FindBar::search()
{
    m_matches = matches(m_document.text(), wanted());
    std::vector<Wash> washes;
    for (const text::Span span : m_matches)
        washes.push_back({span, theme::colours().warningSoft});
    m_edit.setWashes(CodeEdit::Layer::Matches, std::move(washes));
    showCount();
}

int FindBar::matchAtCaret() const
{
    const QTextCursor cursor = m_edit.textCursor();
    const text::Span selected{cursor.selectionStart(), cursor.selectionEnd()};
    const auto found = std::ranges::find(m_matches, selected);
    return found == m_matches.end() ? -1 : int(found - m_matches.begin());
}

void FindBar::showCount()
{
    if (!isVisible())
        return;
    const QRegularExpression expression = expressionOf(wanted());
    const bool bad = m_expression->isChecked() && !expression.isValid();
    const bool none = m_matches.empty() && !m_pattern->text().isEmpty();
    const int here = matchAtCaret();
    QString words;
    if (bad)
        words = tr("not valid");
    else if (none)
        words = tr("no match");
    else if (here >= 0)
        words = tr("%1 of %2").arg(here + 1).arg(m_matches.size());
    else if (!m_matches.empty())
        words = QString::number(m_matches.size());
    m_count->setText(words);
    m_count->setToolTip(bad ? theme::verbatim(expression.errorString()) : QString());
    const QColor ink = bad || none ? theme::colours().error : theme::colours().dim;
    m_count->setStyleSheet(QStringLiteral("font-size: 12px; color: %1;").arg(ink.name()));
}

void FindBar::show(int match)
{
    if (m_matches.empty())
        return;
    m_edit.goTo(m_matches[size_t(match)]);
    showCount();
}

void FindBar::findNext()
{
    search();
    const int from = m_edit.textCursor().selectionEnd();
    const auto next = std::ranges::find_if(m_matches, [from](text::Span span) { return span.begin >= from; });
    show(next == m_matches.end() ? 0 : int(next - m_matches.begin()));
}

void FindBar::findPrevious()
{
    search();
    const int from = m_edit.textCursor().selectionStart();
    const auto next = std::ranges::find_if(m_matches, [from](text::Span span) { return span.end > from; });
    const auto count = int(m_matches.size());
    const int previous = int(next - m_matches.begin()) - 1;
    show(previous < 0 ? count - 1 : previous);
}

void FindBar::replaceOne()
{
    search();
    const int here = matchAtCaret();
    if (here >= 0) {
        const text::Span span = m_matches[size_t(here)];
        m_document.commit(replacedAt(m_document.text(), wanted(), m_replacement->text(), span), tr("Replace"));
    }
    findNext();
}

void FindBar::replaceAll()
{
    m_document.commit(replacedAll(m_document.text(), wanted(), m_replacement->text()), tr("Replace all"));
    search();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (enter && m_replacement->hasFocus())
        replaceOne();
    else if (enter && event->modifiers() == Qt::ShiftModifier)
        findPrevious();
    else if (enter)
        findNext();
    else
        QWidget::keyPressEvent(event);
}

} // namespace editor
