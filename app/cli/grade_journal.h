// The grades found so far for a lesson, kept where programs keep what can be found again: a grading that was broken off
// goes on where it was.
#pragma once

#include "core/base/value.h"

#include <QFile>
#include <QHash>

namespace cli {

class GradeJournal
{
public:
    // `lesson`: a hash of all that grades depend on beside the submission.
    explicit GradeJournal(const QByteArray &lesson);

    std::optional<Value> found(const QByteArray &submission) const;
    void keep(const QByteArray &submission, const Value &grade);

private:
    QFile m_file;
    QHash<QByteArray, QByteArray> m_known;
};

} // namespace cli
