// The runs of a workflow that can be looked at: rehearsed here, forked off another, or opened from a file. Each keeps the
// snapshot and the rehearsal that it was made from, and where one was in it. Which of them is watched is not its matter.
#pragma once

#include "core/history/recording.h"
#include "core/rehearse/rehearsal.h"
#include "core/simulate/trail.h"
#include "ui/document/snapshot.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace session {

struct KeptRun
{
    int number = 0; // from 1; none is used twice as long as the workflow is open
    int parent = 0; // the number of the run it was forked off; 0: none
    qint64 after = 0; // and how many events of that one it shares; 0: only what it was made from
    bool isAltered = false; // its data was changed by hand where it begins
    QString starter; // the state that started it, where it is another run's nested one
    QString file; // it was opened from; empty: it began here
    QStringList strangers; // states that it tells of and its definition does not have
    std::optional<sim::Trail> trail; // none, where only what happened is known
    std::shared_ptr<const history::Recording> recorded; // instead of a run
    document::SharedSnapshot snapshot;
    rehearse::Rehearsal rehearsal;
    qint64 position = 0; // where one was in it

    bool isRecorded() const { return recorded != nullptr; }
    const history::Recording &recording() const { return recorded ? *recorded : trail->run().recording(); }
};

class RunList
{
public:
    static constexpr size_t Most = 12; // the oldest goes when there are more
    static constexpr size_t MostEvents = 150'000; // of all together

    // Numbered; what makes room for it is none of these two.
    KeptRun &add(KeptRun run, const KeptRun *watched = nullptr);
    void remove(int number);
    void clear();

    KeptRun *find(int number) const; // null for none
    const std::vector<std::unique_ptr<KeptRun>> &all() const { return m_runs; } // in the order in which they came
    bool isEmpty() const { return m_runs.empty(); }

private:
    void makeRoom(const KeptRun *added, const KeptRun *watched);
    std::vector<std::unique_ptr<KeptRun>> m_runs;
    int m_last = 0;
};

} // namespace session
