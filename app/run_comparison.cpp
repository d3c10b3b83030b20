#include "app/run_comparison.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Conversion
{
    Q_DECLARE_TR_FUNCTIONS(app::Conversion)
};

struct Ending
{
    sim::RunStatus status;
    Value output;
    std::string error;
    bool operator==(const Ending &) const = default;
};

Ending endingOf(const sim::Run &run)
{
    return {run.status(), Value::parse(run.outputText(), nullptr, false), run.error().value_or(std::string())};
}

QString words(const sim::Run &run)
{
    const QString status =
        QString::fromLatin1(sim::awsName(run.status()).data(), qsizetype(sim::awsName(run.status()).size()));
    const std::string told = run.error() ? *run.error() : run.outputText();
    constexpr qsizetype Most = 160;
    QString text = QString::fromStdString(told);
    if (text.size() > Most)
        text = text.left(Most) + u'…';
    return text.isEmpty() ? status : status + u' ' + text;
}

} // namespace

static RunComparison comparedByRuns(sim::Setup before, sim::Setup after)
{
    sim::Run first = sim::Run::started(std::move(before)), second = sim::Run::started(std::move(after));
    first.advanceToEnd();
    second.advanceToEnd();
    for (const sim::Run *run : {&first, &second}) {
        if (const auto want = run->want())
            return {
                false, false,
                Conversion::tr("Not compared by a run: %1 has no mocked answer yet.").arg(want->place->state.name())};
    }
    if (endingOf(first) == endingOf(second))
        return {true, true,
                Conversion::tr("Tried on the simulator's input: both versions end with %1.").arg(words(first))};
    return {false, true,
            Conversion::tr("Tried on the simulator's input: this version ends with %1, the new one with %2.")
                .arg(words(first), words(second))};
}

// Called on a thread of its own, where nobody else would catch what a run throws.
RunComparison compared(sim::Setup before, sim::Setup after)
{
    try {
        return comparedByRuns(std::move(before), std::move(after));
    } catch (const std::exception &thrown) {
        return {false, false, Conversion::tr("Not compared by a run: %1").arg(QString::fromUtf8(thrown.what()))};
    }
}

} // namespace app
