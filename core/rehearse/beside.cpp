#include "core/rehearse/beside.h"

#include "core/simulate/script.h"

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
    return QFileInfo(workflow).fileName().section(u'.', 0, 0);
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

} // namespace rehearse
