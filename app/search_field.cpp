#include "app/search_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QAction>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace app {

namespace {

constexpr int Edge = 10;
constexpr int IconSize = 15;

} // namespace

SearchField::SearchField(QAction *opens, QWidget *parent) : QPushButton(parent), m_opens(opens)
{
    setObjectName(QStringLiteral("search-field"));
    setProperty("field", true);
    setMinimumWidth(150);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, opens, &QAction::trigger);
}

void SearchField::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    setToolTip(
        theme::verbatim(QStringLiteral("%1 (%2)").arg(words, m_opens->shortcut().toString(QKeySequence::NativeText))));
    updateGeometry();
    update();
}

QString SearchField::keys() const
{
    return m_opens->shortcut().toString(QKeySequence::NativeText).replace(u'+', u' ');
}

// Room for all the words, and for the keys apart from them.
QSize SearchField::sizeHint() const
{
    const int words = QFontMetrics(font()).horizontalAdvance(m_words);
    const int keysWidth = QFontMetrics(theme::Theme::instance().font(11)).horizontalAdvance(keys());
    return {Edge + IconSize + 8 + words + 3 * Edge + keysWidth + Edge, QPushButton::sizeHint().height()};
}

// A button's own text neither elides nor has room for the key at its end.
void SearchField::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const theme::Colours &c = theme::colours();
    const QRect inner = rect().adjusted(Edge, 0, -Edge, 0);
    const int top = (height() - IconSize) / 2;
    painter.drawPixmap(inner.left(), top,
                       theme::pixmap(QStringLiteral("search"), c.dim, IconSize, devicePixelRatioF()));
    painter.setPen(c.dim);
    painter.setFont(theme::Theme::instance().font(11));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, keys());
    const int keysWidth = painter.fontMetrics().horizontalAdvance(keys()) + Edge;
    painter.setFont(font());
    const QRect words = inner.adjusted(IconSize + 8, 0, -keysWidth, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_words, Qt::ElideRight, words.width()));
}

} // namespace app
