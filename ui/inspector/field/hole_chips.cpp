#include "ui/inspector/field/hole_chips.h"

#include "ui/session/hole_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QFontMetrics>
#include <QToolButton>
#include <QVBoxLayout>

namespace inspector {

HoleChips::HoleChips(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("holes"));
    m_column->setContentsMargins({});
    m_column->setSpacing(3);
    hide();
}

void HoleChips::show(std::span<const exchange::ShownHole> holes)
{
    std::vector<exchange::ShownHole> unlike; // the same thing twice is one chip
    QStringList told;
    for (const exchange::ShownHole &hole : holes)
        if (std::ranges::find(unlike, hole.name, &exchange::ShownHole::name) == unlike.end()) {
            unlike.push_back(hole);
            told << session::holeWords(hole, m_session);
        }
    if (told == m_told && unlike == m_shown)
        return;
    m_shown = std::move(unlike);
    m_told = told;
    qDeleteAll(findChildren<QToolButton *>());
    for (const exchange::ShownHole &hole : m_shown)
        add(hole);
    setVisible(!m_shown.empty());
}

void HoleChips::add(const exchange::ShownHole &hole)
{
    constexpr int Widest = 236;
    auto *chip = new QToolButton(this);
    chip->setObjectName(QStringLiteral("hole:") + hole.name);
    chip->setFont(theme::Theme::instance().font(11));
    chip->setText(theme::withoutKeys(QFontMetrics(chip->font()).elidedText(hole.words(), Qt::ElideMiddle, Widest)));
    const QString words = session::holeWords(hole, m_session);
    chip->setToolTip(theme::verbatim(words));
    chip->setAccessibleName(hole.words());
    chip->setAccessibleDescription(words);
    const theme::Colours &colours = theme::colours();
    chip->setStyleSheet(QStringLiteral("QToolButton { background: %1; color: %2; border: 1px solid %2; "
                                       "border-radius: 8px; padding: 1px 7px; font-size: 11px; }")
                            .arg(colours.accentSoft.name(), colours.accent.name()));
    connect(chip, &QToolButton::clicked, this, [this, name = hole.name] { m_session.askSubstitution(name); });
    m_column->addWidget(chip, 0, Qt::AlignLeft);
}

} // namespace inspector
