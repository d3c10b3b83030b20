// The user's language, switched at run time: every widget gets a LanguageChange event and takes its words anew.
#pragma once

#include <QString>

namespace app {

// "en" or "pt_BR"; empty chooses by the desktop's language.
void setLanguage(const QString &code);
// The one in use: "en" or "pt_BR".
QString language();

} // namespace app
