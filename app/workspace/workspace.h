// The workflows that are open, in the order of their tabs, and the one in front. There is always one, though nothing
// may be open in it. What the user likes, whatever the workflow, is beside them.
#pragma once

#include "app/settings.h"
#include "app/workspace/workbench.h"

namespace app {

class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace();
    explicit Workspace(const QString &settingsFile);
    ~Workspace() override;

    Settings &settings() { return m_settings; }

    int count() const { return int(m_benches.size()); }
    Workbench &at(int index) const { return *m_benches[size_t(index)]; }
    int frontIndex() const { return m_front; }
    Workbench &front() const { return at(m_front); }
    int indexOf(const Workbench &bench) const;
    std::vector<Workbench *> all() const;
    // The one that has the file open, by whatever name; null when none has.
    Workbench *holding(const QString &path) const;

    // Before these each workbench does without what the first picture of the window need not wait for.
    void begin(const QString &unsavedFolder);

    // A workbench for another workflow: the one in front where nobody misses what is there (`mayReplace`), or where
    // nothing is open; else a new one to its right, which comes to the front when it has something to show.
    Workbench &makeRoom(bool mayReplace);
    void bringToFront(int index);
    void move(int from, int to);
    // Unasked. Of the last one only the workflow goes.
    void close(int index);

Q_SIGNALS:
    void added(int index);
    void removing(int index); // it is still there
    void removed(int index);
    void moved(int from, int to);
    void frontChanged();

private:
    Workbench &add(int index);

    Settings m_settings;
    std::optional<QString> m_unsavedFolder; // once they have begun
    std::vector<std::unique_ptr<Workbench>> m_benches;
    int m_front = 0;
};

} // namespace app
