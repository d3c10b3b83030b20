#include "ui/canvas/pattern_words.h"

#include "core/json/edit.h"

#include <QCoreApplication>

namespace canvas {

namespace {

// Each a whole JSON text of some pattern: a state's name, a cause, a rule's comment.
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
};

} // namespace

QString inUsersWords(QString pattern)
{
    for (const char *word : PatternWords)
        pattern.replace(json::quoted(QString::fromUtf8(word)),
                        json::quoted(QCoreApplication::translate("canvas::PatternWords", word)));
    return pattern;
}

} // namespace canvas
