#include "core/rehearse/coverage.h"
#include "core/rehearse/propose.h"
#include "core/rehearse/verdict.h"
#include "ui/problems/problem_text.h"

#include <QCoreApplication>

namespace problems {

namespace {

using rehearse::Miss;
using rehearse::Way;

struct CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(problems)
};

QString wordsOf(const std::string &written)
{
    return QString::fromStdString(written);
}

QString orNothing(const std::string &data)
{
    return data.empty() ? CaseWords::tr("nothing") : wordsOf(data);
}

QString compared(const QString &what, const Miss &miss)
{
    const QString placed = miss.place.empty() ? what : CaseWords::tr("%1 at %2").arg(what, wordsOf(miss.place));
    return CaseWords::tr("%1: expected %2, was %3").arg(placed, orNothing(miss.expected), orNothing(miss.actual));
}

QString pathSentence(const Miss &miss)
{
    if (miss.place.empty())
        return CaseWords::tr("The state “%1” was not entered.").arg(wordsOf(miss.expected));
    return CaseWords::tr("After “%1” the state “%2” was not entered.").arg(wordsOf(miss.place), wordsOf(miss.expected));
}

} // namespace

QString sentence(const Miss &miss)
{
    switch (miss.what) {
    case Miss::What::Unanswered: return CaseWords::tr("Nothing answers the task “%1”.").arg(wordsOf(miss.place));
    case Miss::What::Endless: return CaseWords::tr("It has not ended after %1 events.").arg(wordsOf(miss.actual));
    case Miss::What::Status: return compared(CaseWords::tr("Status"), miss);
    case Miss::What::Output:
    case Miss::What::OutputPart: return compared(CaseWords::tr("Output"), miss);
    case Miss::What::OutputCondition:
        return CaseWords::tr("The output's condition %1 does not hold: it came to %2.")
            .arg(wordsOf(miss.expected), orNothing(miss.actual));
    case Miss::What::Error: return compared(CaseWords::tr("Error"), miss);
    case Miss::What::Cause: return compared(CaseWords::tr("Cause"), miss);
    case Miss::What::Path: break;
    }
    return pathSentence(miss);
}

QString placeOf(const rehearse::CoverageItem &item)
{
    QString line = asl::toString(item.state);
    if (item.way != Way::State)
        line += QStringLiteral(": ") + QLatin1String(rehearse::nameOf(item.way).data());
    if (item.way == Way::Rule || item.way == Way::Retrier || item.way == Way::Catcher)
        line += QStringLiteral(" %1").arg(item.number + 1);
    if (rehearse::isArrow(item.way) && !item.target.isEmpty())
        line += QStringLiteral(" → ") + item.target;
    return line;
}

QString sentence(rehearse::Unproposed why)
{
    switch (why) {
    case rehearse::Unproposed::NotReached: return CaseWords::tr("no run came to this state");
    case rehearse::Unproposed::NoValue: return CaseWords::tr("none of the values and errors tried led there");
    case rehearse::Unproposed::NoSource:
        return CaseWords::tr("what it depends on comes from neither the input nor an answer");
    case rehearse::Unproposed::OutOfTime: break;
    }
    return CaseWords::tr("there was no time left to look for it");
}

} // namespace problems
