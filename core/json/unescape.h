// The meaning of a JSON string as written, quotes and escapes included. Total: what is no escape stands for itself,
// a missing closing quote is not missed.
#pragma once

#include <QString>

namespace json {

QString unescaped(QStringView quoted);

} // namespace json
