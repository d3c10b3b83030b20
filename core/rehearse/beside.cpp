#include "core/rehearse/beside.h"

#include "core/simulate/script.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace rehearse {

namespace {

bool hasMachine(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto mocks = sim::readMockFile(file.read(LargestMockFile).toStdString());
    return mocks && std::ranges::count(mocks->machines(), name.toStdString()) > 0;
}

} // namespace

QString machineNameOf(const QString &workflow)
{
    const QString name = QFileInfo(workflow).fileName();
    const qsizetype sign = name.lastIndexOf(u'#');
    if (sign > 0 && !QFileInfo::exists(workflow))
        return name.sliced(sign + 1);
    return name.section(u'.', 0, 0);
}

QString mockFileBeside(const QString &workflow)
{
    if (workflow.isEmpty())
        return {};
    const QString folder = QFileInfo(workflow).absolutePath() + u'/';
    const QString name = machineNameOf(workflow);
    const QString own = folder + name + QStringLiteral(".mocks.json");
    if (QFileInfo(own).isFile())
        return own;
    const QString shared = folder + QStringLiteral("MockConfigFile.json"); // as AWS Step Functions Local calls it
    return QFileInfo(shared).isFile() && hasMachine(shared, name) ? shared : QString();
}

QString rehearsalFileBeside(const QString &workflow)
{
    if (workflow.isEmpty())
        return {};
    return QFileInfo(workflow).absolutePath() + u'/' + machineNameOf(workflow) + QStringLiteral(".rehearsal.json");
}

Rehearsal foldedInto(Rehearsal rehearsal, const QString &folder)
{
    const auto fold = [&folder](QString &path) {
        if (folder.isEmpty() || path.isEmpty())
            return;
        const QString inside = QDir(folder).relativeFilePath(path);
        if (!inside.startsWith(u"..") && !QDir::isAbsolutePath(inside))
            path = inside;
    };
    fold(rehearsal.filesFolder);
    for (Nested &machine : rehearsal.machines)
        fold(machine.file);
    return rehearsal;
}

Rehearsal unfolded(Rehearsal rehearsal, const QString &folder)
{
    const auto unfold = [&folder](QString &path) {
        if (!folder.isEmpty() && !path.isEmpty() && !QDir::isAbsolutePath(path))
            path = QDir::cleanPath(folder + u'/' + path);
    };
    unfold(rehearsal.filesFolder);
    for (Nested &machine : rehearsal.machines)
        unfold(machine.file);
    return rehearsal;
}

} // namespace rehearse
