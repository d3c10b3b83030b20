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

// Makes definitions ready for many runs: without waits where those do not count, and compiled; each of them once.
class Readying
{
public:
    explicit Readying(const Aspects &aspects) : m_hasWaits(aspects.waits) {}
    sim::Setup ready(sim::Setup setup);

private:
    struct Ready
    {
        json::SharedTree written;
        asl::Definition definition;
        std::shared_ptr<const sim::Program> program;
    };
    bool m_hasWaits;
    std::vector<Ready> m_known;
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

    // Everything but input and script is taken from the setup. The second where several have a definition in common.
    explicit Wanted(sim::Setup setup, Aspects aspects = {});
    Wanted(sim::Setup setup, Aspects aspects, Readying &readying);

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
    Behaviour one;
    const Behaviour *other = nullptr; // what is wanted; it stays as long as the wanted workflow's runs
    std::optional<Parting> parting;
};

class Pair
{
public:
    Pair(sim::Setup one, std::shared_ptr<Wanted> wanted);
    Pair(sim::Setup one, std::shared_ptr<Wanted> wanted, Readying &readying);

    // The wanted workflow runs first; the other one's calls get the same answers.
    Outcome outcome(const Trial &trial) const;
    // The same, where it is known what the wanted one does.
    Outcome outcome(const Trial &trial, const Wanted::Told &told) const;
    sim::Run runOfOne(const Trial &trial) const;
    const sim::Setup &one() const { return m_one; }
    Wanted &wanted() const { return *m_wanted; }

private:
    sim::Run runOfOne(const Trial &trial, const Wanted::Told &told, SentTexts &texts) const;

    sim::Setup m_one;
    std::shared_ptr<Wanted> m_wanted;
};

// A run made by a trial: as far as it ends, or is taken to go round in circles. Tasks without an answer get what their
// service would say.
sim::Run ran(sim::Setup setup, const Trial &trial, SentTexts &texts);

// The same without anything that waits: a Wait becomes a Pass, retries come a second apart.
asl::Definition withoutWaits(const asl::Definition &definition);

} // namespace compare
