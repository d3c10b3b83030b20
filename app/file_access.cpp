#include "app/file_access.h"

#include "app/refusals.h"
#include "app/template.h"
#include "core/exchange/refusals.h"
#include "ui/problems/problem_text.h"

#include <QFile>
#include <QFileInfo>

namespace app {

Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Refusal{text::Code::Missing};
    if (file.isDir())
        return Refusal{text::Code::IsFolder};
    if (!file.isFile()) // a pipe or a device could keep us waiting for ever
        return Refusal{text::Code::Special};
    if (file.size() > text::LargestFile)
        return text::tooLarge(file.size());
    QFile open(path);
    if (!open.open(QIODevice::ReadOnly))
        return Refusal{text::Code::Unreadable, {open.errorString()}};
    QByteArray bytes = open.read(text::LargestFile + 1);
    if (open.error() != QFileDevice::NoError)
        return Refusal{text::Code::Unreadable, {open.errorString()}};
    return bytes;
}

Result<text::FileText> textOf(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    return text::readFile(*bytes);
}

QString fileSentence(const Refusal &refusal, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (refusal.is(Code::NoDefinition))
        return templateSentence(refusal, addressOf(name).file);
    if (exchange::isOfTemplate(refusal))
        return name + QStringLiteral(": ") + problems::sentence(refusal);
    // Where it lies is of interest only while it cannot be seen there.
    const bool isElsewhere = refusal.is(text::Code::Missing) || refusal.is(Code::StreamUnwritable);
    return problems::sentence(refusal.about(isElsewhere ? path : name));
}

} // namespace app
