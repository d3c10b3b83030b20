// What will become of an error in a state: a retry after a wait, a catcher, or the end. Told from the definition and
// from what was tried before, to be explained to a person; the run itself decides in the core.
#pragma once

#include "core/history/recording.h"

#include <QString>

#include <optional>

namespace history {

struct Fate
{
    enum class Kind { Retried, Caught, Fatal } kind = Kind::Fatal;
    QString rule; // the error names of the retrier or catcher
    double waitSeconds = 0;
    double firstWait = 0; // IntervalSeconds
    double factor = 1; // what the first wait is multiplied by
    double rate = 1; // BackoffRate
    double longest = 0; // MaxDelaySeconds; infinite where it is not set
    int made = 0; // retries by this retrier before
    bool jitter = false;
    int left = 0; // attempts left after the coming one
    QString next; // a catcher's target
    QString catcher; // whose turn it is once no attempt is left
};

// All errors of the visit that the last of so many events belongs to, up to it; AWS counts anew after a redrive.
QStringList errorsAt(const Recording &run, std::int64_t count);

// `errors`: all errors of this visit so far, the one that just happened last.
Fate fateOf(const asl::Definition &definition, const asl::State &state, const QStringList &errors);

} // namespace history
