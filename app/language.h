// The user's language, switched at run time: every widget gets a LanguageChange event and takes its words anew. Numbers and
// dates are written as in the desktop's country where that speaks the language.
#pragma once

#include <QString>

namespace app {

// "en", "pt_BR" or "es"; empty chooses by the desktop's language.
void setLanguage(const QString &code);
// The one in use.
QString language();

} // namespace app
