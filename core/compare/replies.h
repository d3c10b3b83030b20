// What the calls of a run were answered, to be answered again in another workflow's run: a call is known by what is
// called and with what, not by the name of its state.
#pragma once

#include "core/compare/behaviour.h"

#include <vector>

namespace compare {

struct Reply
{
    std::string state, resource;
    std::string target; // the function, table, topic … that is called; empty where nothing tells
    std::string sentText; // canonical
    sim::Answer answer;
};

// In the order of the calls. The behaviour is the run's.
std::vector<Reply> repliesOf(const sim::Run &run, const Behaviour &behaviour);

class Replier
{
public:
    // `rest`: answers by the names of states, for calls that history does not tell of. All of them have to stay.
    Replier(const std::vector<Reply> &replies, const sim::Script &rest, SentTexts &texts);

    // To the same call, then to one of the same target, then of the same action: those not given yet in turn, and the
    // last of them from then on. A call that is like none gets what its service would say.
    sim::Answer answerTo(const sim::Want &want);

private:
    const std::vector<Reply> &m_replies;
    const sim::Script &m_rest;
    SentTexts &m_texts;
    std::vector<bool> m_areGiven; // each of the replies
};

// An answer that takes a moment of its own, so that what is called one after the other is seen apart from what is called
// side by side.
sim::Answer taking(sim::Answer answer, const std::string &state);

} // namespace compare
