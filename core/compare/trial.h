// One input and what tasks answer, tried on a workflow and on the one that is wanted.
#pragma once

#include "core/compare/parting.h"
#include "core/compare/replies.h"

#include <unordered_map>

namespace compare {

struct Trial
{
    Value input = Value::object();
    sim::Script script; // it names the wanted workflow's states
};

// The wanted workflow's runs, each made once however many workflows are held against it.
class Wanted
{
public:
    struct Told
    {
        Behaviour behaviour;
        std::vector<Reply> replies;
    };

    // Everything but input and script is taken from the setup.
    explicit Wanted(sim::Setup setup, Aspects aspects = {});

    // It stays where it is as long as this does.
    const Told &told(const Trial &trial);
    const sim::Setup &setup() const { return m_setup; }
    const Aspects &aspects() const { return m_aspects; }

private:
    sim::Setup m_setup;
    Aspects m_aspects;
    std::unordered_map<std::string, std::unique_ptr<const Told>> m_known; // by input and script
};

struct Outcome
{
    Behaviour one, other; // other: what is wanted
    std::optional<Parting> parting;
};

class Pair
{
public:
    Pair(sim::Setup one, std::shared_ptr<Wanted> wanted);

    // The wanted workflow runs first; the other one's calls get the same answers.
    Outcome outcome(const Trial &trial) const;
    sim::Run runOfOne(const Trial &trial) const;
    const sim::Setup &one() const { return m_one; }
    Wanted &wanted() const { return *m_wanted; }

private:
    sim::Setup m_one;
    std::shared_ptr<Wanted> m_wanted;
};

// A run made by a trial: as far as it ends, or is taken to go round in circles. Tasks without an answer get what their
// service would say.
sim::Run ran(sim::Setup setup, const Trial &trial);

// The same without anything that waits: a Wait becomes a Pass, retries come a second apart.
asl::Definition withoutWaits(const asl::Definition &definition);

} // namespace compare
