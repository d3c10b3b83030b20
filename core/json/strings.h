// JSON strings as written and as meant: quotes and escapes off and on.
#pragma once

#include <QString>
#include <QStringView>

namespace json {

// Total: an escape that is none stands for itself, a quote that is missing is not missed.
QString unquoted(QStringView written);

// With quotes and escapes; what is not ASCII stays as it is, lone surrogates become \u escapes.
QString quoted(QStringView string);

} // namespace json
