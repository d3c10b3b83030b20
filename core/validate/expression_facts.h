// What is known of a JSONata expression without running it. Remembered by its text, so that a definition
// checked again after a keystroke compiles only what changed. Safe on any thread.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace validate {

struct ExpressionFacts
{
    QString error; // the compiler's complaint; empty when there is none
    QStringList variables;
    QStringList library; // functions of the library used as values, unless a variable has the name
    QStringList states; // the parts of $states
    QStringList calls;
    QStringList guarded; // variables it asks for with $exists
};

// Null for a string that is no {% expression %}, or one that is still to be filled in.
std::shared_ptr<const ExpressionFacts> expressionFacts(const QString &written);

} // namespace validate
