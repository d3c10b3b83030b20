// The way between a file's bytes and a text whose lines end in \n: it remembers the byte order mark and how each
// line ended, so that what nobody edited is written back byte for byte, mixed line ends included.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace text {

enum class LineEnd : quint8 { Lf, CrLf, Cr };

struct FileText
{
    QString text;
    bool byteOrderMark = false;
    LineEnd lineEnd = LineEnd::Lf; // the commonest, and what new lines get
    std::vector<LineEnd> mixedLineEnds; // one for each \n of text; empty when all are alike
    bool operator==(const FileText &) const = default;
};

inline constexpr qint64 LargestFile = 50LL * 1024 * 1024;

// Refusals: "file-too-large" (size), "file-binary" (byte), "file-not-utf8" (byte; empty for UTF-16).
Result<FileText> readFile(const QByteArray &bytes);

// The bytes of `text`, an edited form of what `origin` read: its lines keep the ends they came with.
QByteArray fileBytes(const QString &text, const FileText &origin);

// `origin` as it is once `text` has been written.
FileText withText(const QString &text, const FileText &origin);

} // namespace text
