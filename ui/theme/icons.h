// Icons by their Lucide name ("play", "undo-2"), drawn in the theme's colours and crisp at any scale. Only icons
// listed in resources/icons.txt are there.
#pragma once

#include <QColor>
#include <QIcon>

namespace theme {

// Follows the theme: dim normally, faint when disabled, accent when checked.
QIcon icon(const QString &name);
QIcon icon(const QString &name, const QColor &colour);
QPixmap pixmap(const QString &name, const QColor &colour, int size, double scale);

} // namespace theme
