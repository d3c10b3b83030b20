#include "app/file_access.h"

#include "app/template.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace app {

namespace {

struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(app::Words)
};

} // namespace

Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Refusal{QStringLiteral("file-missing"), {}};
    if (file.isDir())
        return Refusal{QStringLiteral("file-is-folder"), {}};
    if (!file.isFile()) // a pipe or a device could keep us waiting for ever
        return Refusal{QStringLiteral("file-special"), {}};
    if (file.size() > text::LargestFile)
        return Refusal{QStringLiteral("file-too-large"), {QString::number(file.size())}};
    QFile open(path);
    if (!open.open(QIODevice::ReadOnly))
        return Refusal{QStringLiteral("file-unreadable"), {open.errorString()}};
    QByteArray bytes = open.read(text::LargestFile + 1);
    if (open.error() != QFileDevice::NoError)
        return Refusal{QStringLiteral("file-unreadable"), {open.errorString()}};
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
    const QString argument = refusal.arguments.value(0);
    if (refusal.code == u"file-missing")
        return FileWords::tr("There is no file %1.").arg(path);
    if (refusal.code == u"file-is-folder")
        return FileWords::tr("%1 is a folder, not a file.").arg(name);
    if (refusal.code == u"file-special")
        return FileWords::tr("%1 is a pipe or a device, not a file.").arg(name);
    if (refusal.code == u"file-unreadable")
        return FileWords::tr("%1 cannot be read: %2.").arg(name, argument);
    if (refusal.code == u"file-unwritable")
        return FileWords::tr("%1 could not be written: %2. It is as it was before.").arg(name, argument);
    if (refusal.code == u"stream-unwritable")
        return FileWords::tr("%1 could not be written: %2.").arg(path, argument);
    if (refusal.code == u"file-cut")
        return FileWords::tr("%1 was damaged while it was written: %2. What it held before is kept in %3.")
            .arg(name, argument, refusal.arguments.value(1));
    if (refusal.code == u"file-newer")
        return FileWords::tr("%1 was changed by another program since it was read here, and has not been written over.")
            .arg(name);
    if (refusal.code == u"pipe-unread")
        return FileWords::tr("Nobody reads the pipe %1.").arg(name);
    if (refusal.code == u"file-too-large")
        return FileWords::tr("%1 holds %2, more than the %3 that Batuta opens. A state machine may have 1 MB.")
            .arg(name, QLocale().formattedDataSize(argument.toLongLong()),
                 QLocale().formattedDataSize(text::LargestFile));
    if (refusal.code == u"file-binary")
        return FileWords::tr("%1 is not text: it has a zero byte at place %2.").arg(name, argument);
    if (refusal.code == u"file-not-utf8" && argument.isEmpty())
        return FileWords::tr("%1 is written in UTF-16. Batuta opens UTF-8: save it so in another editor first.")
            .arg(name);
    if (refusal.code == u"file-not-utf8")
        return FileWords::tr("%1 is not written in UTF-8: byte %2 fits no character. Batuta leaves it as it is.")
            .arg(name, argument);
    if (refusal.code == u"template")
        return templateSentence(refusal, name);
    return FileWords::tr("%1 cannot be opened (%2).").arg(name, refusal.code);
}

} // namespace app
