#include "ui/simulator/playground_view.h"

#include "core/expr/value_text.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace simulator {

namespace {

constexpr qsizetype PartLength = 200;

QString oneLine(const std::string &text)
{
    const QString line = QString::fromStdString(text).simplified();
    return line.size() > PartLength ? line.left(PartLength - 1) + u'…' : line;
}

QString partValue(const expr::Part &part)
{
    if (!part.failure.empty())
        return oneLine(part.failure);
    if (part.times == 0)
        return PlaygroundView::tr("not asked");
    const QString value = part.value.empty() ? PlaygroundView::tr("nothing") : oneLine(part.value);
    return part.times > 1 ? PlaygroundView::tr("%1   (the first of %2)").arg(value).arg(part.times) : value;
}

void fillParts(QTreeWidgetItem *item, const expr::Part &part)
{
    item->setText(0, oneLine(part.text));
    item->setText(1, partValue(part));
    item->setToolTip(0, theme::verbatim(QString::fromStdString(part.text)));
    item->setToolTip(1, theme::verbatim(QString::fromStdString(part.failure.empty() ? part.value : part.failure)));
    if (!part.failure.empty())
        item->setForeground(1, theme::colours().error);
    else if (part.times == 0 || part.value.empty())
        item->setForeground(1, theme::colours().dim);
    for (const expr::Part &each : part.parts)
        fillParts(new QTreeWidgetItem(item), each);
}

} // namespace

PlaygroundView::PlaygroundView(QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit), m_language(new QComboBox), m_outcome(theme::plainLabel()),
      m_parts(new QTreeWidget)
{
    m_text->setObjectName(QStringLiteral("playground-expression"));
    m_text->setFont(theme::Theme::instance().codeFont());
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(3 * m_text->fontMetrics().lineSpacing());
    m_language->setObjectName(QStringLiteral("playground-language"));
    m_language->addItems({QStringLiteral("JSONata"), QStringLiteral("JSONPath")});
    m_outcome->setObjectName(QStringLiteral("playground-outcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_parts->setObjectName(QStringLiteral("playground-parts"));
    m_parts->setColumnCount(2);
    m_parts->setUniformRowHeights(true);
    m_parts->setFrameShape(QFrame::NoFrame);
    m_parts->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_parts->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_language, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 4);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_outcome);
    column->addWidget(m_parts, 1);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PlaygroundView::expressionChanged);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_isChosen = true;
        Q_EMIT expressionChanged();
    });
    retranslateUi();
}

void PlaygroundView::retranslateUi()
{
    m_text->setPlaceholderText(
        tr("An expression, tried on the data of this visit: $states.input, $states.result, $$, $variable …"));
    m_text->setAccessibleName(tr("Expression"));
    m_language->setAccessibleName(tr("Query language"));
    m_parts->setHeaderLabels({tr("Part"), tr("Came to")});
    m_parts->setAccessibleName(tr("Parts of the expression"));
}

QString PlaygroundView::expression() const
{
    return m_text->toPlainText().trimmed();
}

expr::Language PlaygroundView::language() const
{
    return m_language->currentIndex() == 0 ? expr::Language::Jsonata : expr::Language::JsonPath;
}

void PlaygroundView::setLanguage(expr::Language language)
{
    if (!m_isChosen)
        m_language->setCurrentIndex(language == expr::Language::Jsonata ? 0 : 1);
}

void PlaygroundView::show(const expr::Examined &examined)
{
    m_outcome->setText(examined.outcome ? QString::fromStdString(expr::jsonText(**examined.outcome)).left(2000)
                                        : QString::fromStdString(examined.outcome.error().cause));
    m_outcome->setProperty("role", examined.outcome ? QStringLiteral("ok") : QStringLiteral("error"));
    m_outcome->style()->unpolish(m_outcome);
    m_outcome->style()->polish(m_outcome);
    m_parts->clear();
    if (!examined.whole.text.empty())
        fillParts(new QTreeWidgetItem(m_parts), examined.whole);
    m_parts->expandAll();
    markFault(examined.faultAt);
}

void PlaygroundView::showNothing()
{
    m_outcome->clear();
    m_parts->clear();
    markFault(-1);
}

QString PlaygroundView::outcome() const
{
    return m_outcome->text();
}

// The place is counted in what was tried, which is the text without the blanks around it.
void PlaygroundView::markFault(int at)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (at >= 0) {
        const QString all = m_text->toPlainText();
        const qsizetype begin = all.indexOf(expression()) + qMax(0, at - 1);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(int(qMin(begin, all.size())));
        mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(theme::colours().error);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

void PlaygroundView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace simulator
