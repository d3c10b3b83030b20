// Answers in plain words: which calls they are for, and what comes back.
#pragma once

#include "core/rehearse/answers.h"

#include <QCoreApplication>
#include <QString>

namespace answers {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(answers::Words)
};

// "Call 1", "Calls 2 to 3", "From call 4 on", "Every call, rounds 0 to 3"
QString callsWords(const sim::Script::Entry &entry);
QString answerWords(const sim::Answer &answer); // "returns {…}", "throws Lambda.Unknown", "never answers", and how long
QString jsonText(const Value &value); // as people read it

} // namespace answers
