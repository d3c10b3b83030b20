#include "ui/canvas/pattern_words.h"

#include "core/json/edit.h"

#include <QCoreApplication>

namespace canvas {

namespace {

// Each a whole JSON text of some pattern: a state's name, a cause, a rule's comment. No data's name may be among them.
constexpr const char *PatternWords[] = {
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Each object"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Process batch"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Do all at once"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Bring together"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "First part"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Second part"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Ask for approval"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Approved?"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Go ahead"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Rejected"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Nobody answered"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "approved"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The request was not approved."),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Nobody answered within a day."),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "For each item"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Process item"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Call service"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Report failure"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Call failed"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The service failed after every attempt."),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Reserve"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Charge"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Confirm"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Undo charge"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Undo reserve"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Nothing booked"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "A step failed and the steps before it were undone."),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Start job"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Wait a while"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Ask for status"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Finished?"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Job done"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Job failed"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "done"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "failed"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The job ended without success."),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Answer"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Answer the same"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Answered"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Answered already?"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Any answers?"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Ask everyone"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Ask one"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Ask the second approver"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Circuit open?"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Claim the request"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Close it for the next to try"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Close the circuit"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Do it once"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Gather the answers"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Give the claim back"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Give the place back"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Give the place back after an error"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "It failed"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "It may be done"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Keep the answer"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Let it recover"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Look at the circuit"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Look up the answer"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Neither approver answered within a day."),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "No answer in time"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "No answers"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Nobody answered in time."),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Open the circuit"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Refused"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Service is down"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Take a place"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The service has failed lately; it was not called."),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Try once more"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Use the answers"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Wait for a place"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Wait for the answer"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Work failed"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The work failed; its place was given back."),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The service has not recovered."),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "It failed and may be asked for again."),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "It may have been done. The claim stays until somebody has looked."),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Work with the resource"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "at least one"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "it is open"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "the claim was given back"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "there is an answer"),
};

// What their test cases are called.
[[maybe_unused]] constexpr const char *CaseNames[] = {
    QT_TRANSLATE_NOOP("canvas::PatternWords", "A place is free"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "All is booked"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "All places are taken at first"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Another run has opened it"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Approved"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Both parts come together"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Done at the second look"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Every item is processed"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Everyone answers"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "It fails for good and is reported"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "It works the third time"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Nobody answers"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Nobody knows whether it was done"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Not approved"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "Nothing to undo"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "One answers"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "One answers a list"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "One is too late"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "One item fails and all fails"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "One part fails and all fails"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The answer is a text"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The answer says nothing"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The answers are lists"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The charge fails"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The circuit is open"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The confirmation fails"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The first request does the work"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The first request has failed"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The first request is still at it"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The job fails"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The place is given back after an error"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The second approver decides"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The second request gets the same answer"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The service answers"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The service recovers"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The service stays down"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The work fails and may be asked for again"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "The work takes too long"),
    QT_TRANSLATE_NOOP("canvas::PatternWords", "There are no items"),
};

} // namespace

QString inUsersLanguage(const QString &word)
{
    return QCoreApplication::translate("canvas::PatternWords", word.toUtf8());
}

QString inUsersWords(QString pattern)
{
    for (const char *word : PatternWords)
        pattern.replace(json::quoted(QString::fromUtf8(word)), json::quoted(inUsersLanguage(QString::fromUtf8(word))));
    return pattern;
}

} // namespace canvas
