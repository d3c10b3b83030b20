#include "ui/simulator/event_words.h"
#include "core/price/price.h"
#include "ui/simulator/words.h"

#include <QLocale>

namespace simulator {

namespace {

constexpr history::VirtualTime Day = 86'400'000;

QString iterationOf(const history::Event &event)
{
    if (!event.place || event.place->iterations.empty())
        return {};
    return QStringLiteral(" #%1").arg(event.place->iterations.back());
}

} // namespace

QString eventText(const history::Event &event)
{
    QString text = QString::fromStdString(event.typeName());
    const std::string error = event.error();
    const QString about = !error.empty() ? QString::fromStdString(error) : QString::fromStdString(event.stateName());
    if (!about.isEmpty())
        text += QStringLiteral(" · ") + about;
    return text + iterationOf(event);
}

QString durationText(double seconds)
{
    if (seconds < 60)
        return Words::tr("%1 s").arg(QLocale().toString(seconds, 'g', 4));
    const qint64 whole = qint64(seconds);
    const qint64 days = whole / 86400;
    const qint64 hours = whole / 3600 % 24;
    const qint64 minutes = whole / 60 % 60;
    QStringList parts;
    if (days > 0)
        parts << Words::tr("%1 d").arg(days);
    if (hours > 0)
        parts << Words::tr("%1 h").arg(hours);
    if (minutes > 0)
        parts << Words::tr("%1 min").arg(minutes);
    if (whole % 60 > 0)
        parts << Words::tr("%1 s").arg(whole % 60);
    return parts.mid(0, 2).join(u' ');
}

QString sinceStart(history::VirtualTime milliseconds)
{
    if (milliseconds < 60'000)
        return Words::tr("+%1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 2));
    return u'+' + durationText(double(milliseconds) / 1000);
}

QString clockText(history::VirtualTime milliseconds)
{
    const QString time = QStringLiteral("%1:%2:%3")
                             .arg(milliseconds / 3'600'000 % 24, 2, 10, QLatin1Char('0'))
                             .arg(milliseconds / 60'000 % 60, 2, 10, QLatin1Char('0'))
                             .arg(milliseconds / 1000 % 60, 2, 10, QLatin1Char('0'))
        + QLocale().decimalPoint() + QStringLiteral("%1").arg(milliseconds % 1000, 3, 10, QLatin1Char('0'));
    return milliseconds < Day ? time : Words::tr("%1 d").arg(milliseconds / Day) + u' ' + time;
}

QString costText(history::MachineType type, int transitions, history::VirtualTime duration)
{
    const double cost = type == history::MachineType::Standard
        ? price::standard(transitions, price::inUse().regions.front())
        : price::express(1, duration, 0);
    return QStringLiteral("US$ %1").arg(QLocale().toString(cost, 'f', 6));
}

QString jsonText(const SharedValue &value, int indent)
{
    if (!value)
        return {};
    return QString::fromStdString(value->dump(indent, ' ', false, Value::error_handler_t::replace));
}

QString shortJson(const SharedValue &value, qsizetype most)
{
    QString text = jsonText(value, -1);
    if (text.size() > most)
        text = text.left(most - 1) + u'…';
    return text;
}

} // namespace simulator
