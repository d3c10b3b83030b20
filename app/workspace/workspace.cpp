#include "app/workspace/workspace.h"

#include "app/file_writer.h"

#include <QFileInfo>

namespace app {

Workspace::Workspace()
{
    m_benches.push_back(std::make_unique<Workbench>(m_settings));
}

Workspace::Workspace(const QString &settingsFile) : m_settings(settingsFile)
{
    m_benches.push_back(std::make_unique<Workbench>(m_settings));
}

Workspace::~Workspace() = default;

int Workspace::indexOf(const Workbench &bench) const
{
    const auto found = std::ranges::find(m_benches, &bench, &std::unique_ptr<Workbench>::get);
    return int(found - m_benches.begin());
}

std::vector<Workbench *> Workspace::all() const
{
    std::vector<Workbench *> benches;
    for (const auto &bench : m_benches)
        benches.push_back(bench.get());
    return benches;
}

Workbench *Workspace::holding(const QString &path) const
{
    const QString wanted = QFileInfo(path).absoluteFilePath();
    for (const auto &bench : m_benches) {
        const QString &own = bench->files.path();
        if (!own.isEmpty() && (own == wanted || (QFileInfo::exists(wanted) && isSameFile(own, wanted))))
            return bench.get();
    }
    return nullptr;
}

void Workspace::begin(const QString &unsavedFolder)
{
    m_unsavedFolder = unsavedFolder;
    for (const auto &bench : m_benches)
        bench->begin(unsavedFolder);
}

Workbench &Workspace::add(int index)
{
    auto bench = std::make_unique<Workbench>(m_settings);
    if (m_unsavedFolder)
        bench->begin(*m_unsavedFolder);
    m_benches.insert(m_benches.begin() + index, std::move(bench));
    if (index <= m_front)
        ++m_front;
    Q_EMIT added(index);
    return at(index);
}

Workbench &Workspace::makeRoom(bool mayReplace)
{
    if (!front().files.isOpen() || (mayReplace && front().isUntouched()))
        return front();
    return add(m_front + 1);
}

void Workspace::bringToFront(int index)
{
    if (index == m_front || index < 0 || index >= count())
        return;
    m_front = index;
    Q_EMIT frontChanged();
}

void Workspace::move(int from, int to)
{
    if (from == to)
        return;
    const Workbench *inFront = &front();
    auto bench = std::move(m_benches[size_t(from)]);
    m_benches.erase(m_benches.begin() + from);
    m_benches.insert(m_benches.begin() + to, std::move(bench));
    m_front = indexOf(*inFront);
    Q_EMIT moved(from, to);
}

void Workspace::close(int index)
{
    if (count() == 1)
        return at(index).files.close();
    if (index == m_front)
        bringToFront(index + 1 < count() ? index + 1 : index - 1);
    Q_EMIT removing(index);
    const auto bench = std::move(m_benches[size_t(index)]);
    m_benches.erase(m_benches.begin() + index);
    if (index < m_front)
        --m_front;
    Q_EMIT removed(index);
}

} // namespace app
