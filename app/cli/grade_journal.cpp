#include "app/cli/grade_journal.h"

#include "core/base/reading.h"

#include <QDir>
#include <QStandardPaths>

namespace cli {

GradeJournal::GradeJournal(const QByteArray &lesson)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/batuta/grades"_qs);
    if (!folder.mkpath(QStringLiteral(".")))
        return;
    m_file.setFileName(folder.filePath(QString::fromLatin1(lesson.toHex()) + u".jsonl"_qs));
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append))
        return;
    m_file.seek(0);
    // A line is a key, a tab, a grade; what was cut off when the program was killed is no line.
    while (!m_file.atEnd()) {
        const QByteArray line = m_file.readLine();
        const qsizetype tab = line.indexOf('\t');
        if (tab > 0 && line.endsWith('\n'))
            m_known.insert(line.left(tab), line.mid(tab + 1).chopped(1));
        else
            m_file.write("\n");
    }
}

std::optional<Value> GradeJournal::found(const QByteArray &submission) const
{
    const auto line = m_known.constFind(submission.toHex());
    if (line == m_known.constEnd())
        return std::nullopt;
    auto grade = valueFrom(line->toStdString());
    return grade && grade->is_object() ? std::optional(std::move(*grade)) : std::nullopt;
}

void GradeJournal::keep(const QByteArray &submission, const Value &grade)
{
    if (!m_file.isOpen())
        return;
    const std::string text = grade.dump(-1, ' ', false, Value::error_handler_t::replace);
    m_file.write(submission.toHex() + '\t' + QByteArray::fromStdString(text) + '\n');
    m_file.flush();
}

} // namespace cli
