#include "ui/inspector/chip_row.h"

#include "ui/theme/verbatim.h"

#include <QEvent>
#include <QLabel>

namespace inspector {
namespace {

constexpr int ChipGap = 4;
constexpr int NarrowestRow = 120;

QLabel *chipOf(const QString &word, QWidget *row)
{
    QLabel *chip = theme::plainLabel(theme::breakable(word), row);
    chip->setProperty("role", QStringLiteral("chip"));
    chip->setAccessibleName(word);
    chip->setWordWrap(true);
    chip->setIndent(0); // Qt would leave room beside the frame that is not reckoned with
    chip->show();
    return chip;
}

// On one line, with its frame. A label that may break would rather be square.
int widthOnOneLine(const QLabel &chip)
{
    const QMargins frame(8, 0, 8, 0); // the style sheet's padding and border
    return chip.fontMetrics().horizontalAdvance(chip.text()) + frame.left() + frame.right() + 2;
}

} // namespace

ChipRow::ChipRow(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::setWords(const QStringList &words)
{
    if (words == m_words)
        return;
    m_words = words;
    for (QLabel *chip : m_chips)
        delete chip;
    m_chips.clear();
    for (const QString &word : words)
        m_chips.push_back(chipOf(word, this));
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    resizeEvent(nullptr);
}

std::vector<QRect> ChipRow::places(int width) const
{
    std::vector<QRect> places;
    QPoint at;
    int rowHeight = 0;
    for (const QLabel *chip : m_chips) {
        chip->ensurePolished();
        const int wide = std::min(widthOnOneLine(*chip), width);
        const int high = chip->heightForWidth(wide);
        if (at.x() > 0 && at.x() + wide > width) {
            at = {0, at.y() + rowHeight + ChipGap};
            rowHeight = 0;
        }
        places.push_back({at, QSize(wide, high)});
        rowHeight = std::max(rowHeight, high);
        at.rx() += wide + ChipGap;
    }
    return places;
}

int ChipRow::heightForWidth(int width) const
{
    int bottom = 0;
    for (const QRect &place : places(width))
        bottom = std::max(bottom, place.y() + place.height());
    return bottom;
}

QSize ChipRow::sizeHint() const
{
    const int wide = std::max(NarrowestRow, width());
    return {wide, heightForWidth(wide)};
}

QSize ChipRow::minimumSizeHint() const
{
    return {NarrowestRow, heightForWidth(std::max(NarrowestRow, width()))};
}

void ChipRow::resizeEvent(QResizeEvent *)
{
    const std::vector<QRect> all = places(width());
    for (size_t i = 0; i < all.size(); ++i)
        m_chips[i]->setGeometry(all[i]);
}

bool ChipRow::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    return QWidget::event(event);
}

} // namespace inspector
