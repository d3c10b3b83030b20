#include "core/layout/flow.h"

namespace layout {

namespace {

// Depth first, with a stack of our own: a chain of ten thousand states must not exhaust the real one.
class Walk
{
public:
    explicit Walk(const ScopeInput &input)
        : m_input(input), m_out(input.boxes.size()), m_mark(input.boxes.size(), Mark::New),
          m_back(input.arrows.size(), false)
    {
        for (size_t i = 0; i < input.arrows.size(); ++i)
            m_out[size_t(input.arrows[i].from)].push_back(i);
    }

    void from(int box)
    {
        if (m_mark[size_t(box)] != Mark::New)
            return;
        enter(box);
        while (!m_open.empty())
            advance();
    }

    std::vector<bool> taken() { return std::move(m_back); }

private:
    enum class Mark : quint8 { New, Open, Done };
    struct Visit
    {
        int box;
        size_t next = 0;
    };

    void enter(int box)
    {
        m_mark[size_t(box)] = Mark::Open;
        m_open.push_back({box});
    }

    void advance()
    {
        Visit &visit = m_open.back();
        const std::vector<size_t> &out = m_out[size_t(visit.box)];
        if (visit.next == out.size()) {
            m_mark[size_t(visit.box)] = Mark::Done;
            m_open.pop_back();
            return;
        }
        const size_t arrow = out[visit.next++];
        const int to = m_input.arrows[arrow].to;
        if (m_mark[size_t(to)] == Mark::Open)
            m_back[arrow] = true;
        else if (m_mark[size_t(to)] == Mark::New)
            enter(to);
    }

    const ScopeInput &m_input;
    std::vector<std::vector<size_t>> m_out;
    std::vector<Mark> m_mark;
    std::vector<Visit> m_open;
    std::vector<bool> m_back;
};

} // namespace

std::vector<bool> backArrows(const ScopeInput &input)
{
    Walk walk(input);
    if (input.start >= 0)
        walk.from(input.start);
    // Then whatever nothing leads to, so that unreachable chains are walked from their heads.
    std::vector<bool> entered(input.boxes.size(), false);
    for (const ScopeInput::Arrow &arrow : input.arrows)
        entered[size_t(arrow.to)] = true;
    for (size_t box = 0; box < input.boxes.size(); ++box) {
        if (!entered[box])
            walk.from(int(box));
    }
    for (size_t box = 0; box < input.boxes.size(); ++box)
        walk.from(int(box));
    return walk.taken();
}

} // namespace layout
