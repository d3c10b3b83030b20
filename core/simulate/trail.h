// A run with the way back: it can be had again as it stood after any of its events, and go on from there otherwise. It
// is copied now and then as it goes on; a moment between two copies is come to by advancing the earlier one again,
// with what its tasks were told to answer at the same points.
#pragma once

#include "core/simulate/run.h"

namespace sim {

class Trail
{
public:
    static constexpr std::int64_t EventsBetweenCopies = 1000;

    explicit Trail(Run begun);

    const Run &run() const { return *m_run; }
    // As Run has them.
    void advanceToEnd(std::int64_t events = INT64_MAX);
    void setScript(Script script);
    void setMachines(std::vector<Machine> machines);
    void letAnswer();
    bool redrive();

    // As it stood when it first had so many events, or the last lesser number where it never had just as many; its tasks
    // answer from there on what they are to answer now.
    Run at(std::int64_t events) const;

private:
    struct Told
    {
        std::uint64_t happenings = 0; // when
        Script script;
        bool letsAnswer = false;
        bool redrives = false;
        std::optional<std::vector<Machine>> machines; // nothing: as they were
    };
    void tell(bool letsAnswer);
    static void hand(const Told &told, Run &run);
    Run again(std::uint64_t happenings, const Run &from) const;
    void copyNowAndThen();

    std::unique_ptr<Run> m_run; // where it is does not change
    std::vector<Run> m_copies; // the first is the beginning
    std::vector<Told> m_told;
};

} // namespace sim
