#include "core/text/file_text.h"

#include <QHash>
#include <QLocale>
#include <QStringDecoder>
#include <QStringView>

#include <algorithm>
#include <array>

namespace text {

namespace {

const QByteArray Utf8Mark = QByteArrayLiteral("\xEF\xBB\xBF");

bool startsLikeUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

// Where the bytes stop being UTF-8; the decoder itself only says that they do.
qsizetype firstFault(const QByteArray &bytes)
{
    qsizetype sound = 0;
    qsizetype tooLong = bytes.size();
    while (sound + 1 < tooLong) {
        const qsizetype middle = sound + (tooLong - sound) / 2;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        // A sequence cut off by the end of the piece is kept for later, not reported.
        const QString decoded = decoder.decode(QByteArrayView(bytes).first(middle));
        (decoder.hasError() ? tooLong : sound) = middle;
    }
    const auto isWhole = [&](qsizetype length) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder.decode(QByteArrayView(bytes).first(length));
        return !decoder.hasError();
    };
    while (sound > 0 && !isWhole(sound))
        --sound;
    return sound;
}

// Replaces every line end by \n and notes what stood there.
std::vector<LineEnd> takeLineEnds(QString &text)
{
    std::vector<LineEnd> ends;
    QChar *out = text.data();
    const QChar *const end = text.constData() + text.size();
    for (const QChar *in = text.constData(); in != end; ++in) {
        if (*in == u'\r') {
            const bool pair = in + 1 != end && in[1] == u'\n';
            in += pair;
            ends.push_back(pair ? LineEnd::CrLf : LineEnd::Cr);
            *out++ = u'\n';
        } else {
            if (*in == u'\n')
                ends.push_back(LineEnd::Lf);
            *out++ = *in;
        }
    }
    text.truncate(out - text.constData());
    return ends;
}

LineEnd commonest(const std::vector<LineEnd> &ends)
{
    std::array<qsizetype, 3> counts{};
    for (const LineEnd end : ends)
        ++counts[size_t(end)];
    return LineEnd(std::ranges::max_element(counts) - counts.begin());
}

QLatin1StringView written(LineEnd end)
{
    return end == LineEnd::Lf  ? QLatin1StringView("\n")
        : end == LineEnd::CrLf ? QLatin1StringView("\r\n")
                               : QLatin1StringView("\r");
}

// For each line of `now` the line of `before` it came from, or -1: equal lines at both ends first, then equal
// lines in between, in order.
std::vector<qsizetype> origins(const QList<QStringView> &before, const QList<QStringView> &now)
{
    std::vector<qsizetype> from(size_t(now.size()), -1);
    qsizetype head = 0;
    for (; head < before.size() && head < now.size() && before[head] == now[head]; ++head)
        from[size_t(head)] = head;
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < now.size() - head
           && before[before.size() - 1 - tail] == now[now.size() - 1 - tail]) {
        from[size_t(now.size() - 1 - tail)] = before.size() - 1 - tail;
        ++tail;
    }
    QHash<QStringView, std::vector<qsizetype>> places;
    for (qsizetype i = head; i < before.size() - tail; ++i)
        places[before[i]].push_back(i);
    qsizetype least = head;
    for (qsizetype i = head; i < now.size() - tail; ++i) {
        const auto found = places.constFind(now[i]);
        if (found == places.constEnd())
            continue;
        const auto place = std::ranges::lower_bound(*found, least);
        if (place == found->end())
            continue;
        from[size_t(i)] = *place;
        least = *place + 1;
    }
    return from;
}

// A changed line keeps the end of the line it stands in for: the one after its predecessor's.
std::vector<LineEnd> carriedLineEnds(const QString &text, const FileText &origin)
{
    const QList<QStringView> before = QStringView(origin.text).split(u'\n');
    const QList<QStringView> now = QStringView(text).split(u'\n');
    const std::vector<qsizetype> from = origins(before, now);
    const auto &known = origin.mixedLineEnds;
    std::vector<bool> kept(size_t(before.size()), false);
    for (const qsizetype line : from)
        if (line >= 0)
            kept[size_t(line)] = true;
    std::vector<LineEnd> ends;
    qsizetype expected = 0;
    for (qsizetype i = 0; i + 1 < now.size(); ++i) {
        const qsizetype line = from[size_t(i)] >= 0 ? from[size_t(i)] : expected;
        const bool hasEnd = line < qsizetype(known.size());
        const bool replaces = from[size_t(i)] >= 0 || (hasEnd && !kept[size_t(line)]);
        ends.push_back(replaces && hasEnd ? known[size_t(line)] : origin.lineEnd);
        expected = replaces ? line + 1 : expected;
    }
    return ends;
}

bool allAlike(const std::vector<LineEnd> &ends)
{
    return std::ranges::adjacent_find(ends, std::not_equal_to<>()) == ends.end();
}

} // namespace

Refusal tooLarge(qint64 size)
{
    return {Code::TooLarge, {QLocale().formattedDataSize(size), QLocale().formattedDataSize(LargestFile)}};
}

Result<FileText> readFile(const QByteArray &bytes)
{
    if (bytes.size() > LargestFile)
        return tooLarge(bytes.size());
    if (startsLikeUtf16(bytes))
        return Refusal{Code::Utf16};
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return Refusal{Code::Binary, {QString::number(nul + 1)}};

    FileText file;
    file.byteOrderMark = bytes.startsWith(Utf8Mark);
    const QByteArrayView content = QByteArrayView(bytes).sliced(file.byteOrderMark ? Utf8Mark.size() : 0);
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless);
    file.text = decoder.decode(content);
    if (decoder.hasError())
        return Refusal{Code::NotUtf8, {QString::number(firstFault(bytes) + 1)}};
    file.mixedLineEnds = takeLineEnds(file.text);
    file.lineEnd = commonest(file.mixedLineEnds);
    if (allAlike(file.mixedLineEnds))
        file.mixedLineEnds.clear();
    return file;
}

FileText withText(const QString &text, const FileText &origin)
{
    FileText now = origin;
    now.text = text;
    if (!origin.mixedLineEnds.empty() && text != origin.text) {
        now.mixedLineEnds = carriedLineEnds(text, origin);
        if (allAlike(now.mixedLineEnds)) {
            now.lineEnd = now.mixedLineEnds.empty() ? origin.lineEnd : now.mixedLineEnds.front();
            now.mixedLineEnds.clear();
        }
    }
    return now;
}

QByteArray fileBytes(const QString &text, const FileText &origin)
{
    const FileText now = withText(text, origin);
    QString out;
    if (now.mixedLineEnds.empty()) {
        out = text;
        if (now.lineEnd != LineEnd::Lf)
            out.replace(u'\n', written(now.lineEnd));
    } else {
        out.reserve(text.size() + qsizetype(now.mixedLineEnds.size()));
        size_t line = 0;
        for (const QChar c : text) {
            if (c == u'\n')
                out += written(now.mixedLineEnds[line++]);
            else
                out += c;
        }
    }
    return (now.byteOrderMark ? Utf8Mark : QByteArray()) + out.toUtf8();
}

} // namespace text
