// Unsaved work as it is kept: what it is, and the bytes of its record.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace app {

struct Unsaved
{
    QString record; // the file it is kept in
    QString path; // where the workflow lives; empty when it was never saved
    QString name;
    QString text;
    QByteArray base; // fingerprint of what the text was made from
    QDateTime at;
    QByteArray rehearsal = {}; // as its file would be; empty: unchanged
};

// All but the record's own name. Nothing where the bytes are no record, whole or cut.
std::optional<Unsaved> unsavedFrom(const QByteArray &bytes);
QByteArray recordOf(const Unsaved &unsaved);

} // namespace app
