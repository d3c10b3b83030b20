#include "ui/simulator/marked_json.h"

#include "ui/theme/theme.h"

#include <QTextBlock>

namespace simulator {

namespace {

QString signOf(const history::MarkedLine &line)
{
    if (!line.how)
        return QStringLiteral("  ");
    return *line.how == history::Differing::Removed ? QStringLiteral("− ") : QStringLiteral("+ ");
}

QColor tintOf(history::Differing how)
{
    const theme::Colours &colours = theme::Theme::instance().colours();
    return how == history::Differing::Removed ? colours.errorSoft : colours.okSoft;
}

} // namespace

MarkedJson::MarkedJson(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(theme::Theme::instance().codeFont());
    setProperty("json", true);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &MarkedJson::tint);
}

void MarkedJson::showLines(std::vector<history::MarkedLine> lines)
{
    m_lines = std::move(lines);
    QString text;
    for (const history::MarkedLine &line : m_lines)
        text += signOf(line) + QString::fromStdString(line.text) + u'\n';
    text.chop(1);
    if (toPlainText() != text)
        setPlainText(text);
    tint();
}

void MarkedJson::showMessage(const QString &words)
{
    m_lines.clear();
    setExtraSelections({});
    setPlainText(words);
}

const history::MarkedLine *MarkedJson::currentLine() const
{
    const auto at = size_t(textCursor().blockNumber());
    return at < m_lines.size() ? &m_lines[at] : nullptr;
}

void MarkedJson::tint()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextBlock block = document()->firstBlock();
    for (const history::MarkedLine &line : m_lines) {
        if (line.how && block.isValid()) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(block);
            mark.format.setBackground(tintOf(*line.how));
            mark.format.setProperty(QTextFormat::FullWidthSelection, true);
            marks.append(mark);
        }
        block = block.next();
    }
    setExtraSelections(marks);
}

} // namespace simulator
