// Reads whole files, and says in words why one could not be read or written.
#pragma once

#include "core/base/result.h"
#include "core/text/file_text.h"

namespace app {

Result<QByteArray> bytesOf(const QString &path);
Result<text::FileText> textOf(const QString &path);

// The sentence for any of these, and for the refusals of app/file_writer.h and app/template.h.
QString fileSentence(const Refusal &refusal, const QString &path);

} // namespace app
