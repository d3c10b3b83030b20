// Reads and writes whole files. What cannot be read or written is refused with the reason, and nothing is harmed.
#pragma once

#include "core/base/result.h"
#include "core/text/file_text.h"

namespace app {

// Refusals besides text::readFile's: "file-missing", "file-is-folder", "file-special", "file-unreadable" (the
// system's words).
Result<QByteArray> bytesOf(const QString &path);
Result<text::FileText> textOf(const QString &path);

// All or nothing: a new file takes the old one's place once it is complete, with its permissions; a symbolic link
// stays one. Refusal: "file-unwritable" (the system's words).
Result<bool> writeBytes(const QString &path, const QByteArray &bytes);

// The sentence for any of these.
QString fileSentence(const Refusal &refusal, const QString &path);

} // namespace app
