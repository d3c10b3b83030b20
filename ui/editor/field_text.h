// Fields and errors of ASL, each explained in a sentence.
#pragma once

#include <QString>

namespace editor {

QString fieldExplanation(const QString &field); // empty for what is no field of ASL
QString errorExplanation(const QString &error); // empty for what is no error of AWS's

} // namespace editor
