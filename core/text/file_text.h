// The way between a file's bytes and a text whose lines end in \n: it remembers the byte order mark and how each
// line ended, so that what nobody edited is written back byte for byte, mixed line ends included.
#pragma once

#include "core/base/result.h"
#include "core/text/refusals.h"

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

// It does not know the file's name, which whoever does puts in front of a refusal's arguments.
Result<FileText> readFile(const QByteArray &bytes);
Refusal tooLarge(qint64 size);

// The bytes of `text`, an edited form of what `origin` read: its lines keep the ends they came with.
QByteArray fileBytes(const QString &text, const FileText &origin);

// `origin` as it is once `text` has been written.
FileText withText(const QString &text, const FileText &origin);

} // namespace text
