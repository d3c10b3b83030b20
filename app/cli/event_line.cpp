#include "app/cli/event_line.h"

namespace cli {

QString lineOf(const history::Event &event, history::VirtualTime start)
{
    QString place = QStringLiteral("-");
    if (event.place) {
        place = asl::toString(event.place->state);
        for (const int round : event.place->iterations)
            place += u'#' + QString::number(round);
    }
    QString line = QStringLiteral("%1  %2  %3  %4")
                       .arg(double(event.at - start) / 1000, 0, 'f', 3)
                       .arg(event.id)
                       .arg(place, QString::fromStdString(event.typeName()));
    if (const std::string error = event.error(); !error.empty())
        line += QStringLiteral("  ") + QString::fromStdString(error);
    return line + u'\n';
}

} // namespace cli
