#include "ui/simulator/event_words.h"
#include "ui/simulator/words.h"

#include <QLocale>

namespace simulator {

namespace {

// AWS's price list, Standard workflows: per state transition, in the US regions.
constexpr double DollarsPerTransition = 0.000025;
constexpr sim::VirtualTime Day = 86'400'000;

QString iterationOf(const sim::Event &event)
{
    if (!event.place || event.place->iterations.empty())
        return {};
    return QStringLiteral(" #%1").arg(event.place->iterations.back());
}

} // namespace

bool isFailure(sim::EventType type)
{
    using enum sim::EventType;
    switch (type) {
    case ActivityFailed:
    case ActivityScheduleFailed:
    case ActivityTimedOut:
    case ExecutionFailed:
    case ExecutionTimedOut:
    case ExecutionAborted:
    case FailStateEntered:
    case LambdaFunctionFailed:
    case LambdaFunctionScheduleFailed:
    case LambdaFunctionStartFailed:
    case LambdaFunctionTimedOut:
    case MapIterationFailed:
    case MapStateFailed:
    case ParallelStateFailed:
    case TaskFailed:
    case TaskStartFailed:
    case TaskSubmitFailed:
    case TaskTimedOut:
    case MapRunFailed:
    case EvaluationFailed: return true;
    default: return false;
    }
}

QString eventText(const sim::Event &event)
{
    const std::string_view type = sim::name(event.type);
    QString text = QString::fromLatin1(type.data(), qsizetype(type.size()));
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

QString sinceStart(sim::VirtualTime milliseconds)
{
    if (milliseconds < 60'000)
        return Words::tr("+%1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 2));
    return u'+' + durationText(double(milliseconds) / 1000);
}

QString clockText(sim::VirtualTime milliseconds)
{
    const QString time = QStringLiteral("%1:%2:%3")
                             .arg(milliseconds / 3'600'000 % 24, 2, 10, QLatin1Char('0'))
                             .arg(milliseconds / 60'000 % 60, 2, 10, QLatin1Char('0'))
                             .arg(milliseconds / 1000 % 60, 2, 10, QLatin1Char('0'))
        + QLocale().decimalPoint() + QStringLiteral("%1").arg(milliseconds % 1000, 3, 10, QLatin1Char('0'));
    return milliseconds < Day ? time : Words::tr("%1 d").arg(milliseconds / Day) + u' ' + time;
}

QString dollars(int transitions)
{
    return QStringLiteral("US$ %1").arg(QLocale().toString(transitions * DollarsPerTransition, 'f', 6));
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
