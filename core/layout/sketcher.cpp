#include "core/layout/sketcher.h"

#include "core/layout/simple_layout.h"

namespace layout {

namespace {

constexpr size_t Few = 200; // boxes and arrows: a few milliseconds

} // namespace

Sketcher::Sketcher(Answered answered, Wanted wanted) : m_answered(std::move(answered)), m_wanted(std::move(wanted))
{
    m_pool.setMaxThreadCount(1);
}

Sketcher::~Sketcher()
{
    m_pool.waitForDone(); // it answers to this object
}

std::optional<ScopeLayout> Sketcher::atOnce(const ScopeInput &input)
{
    if (input.boxes.size() + input.arrows.size() <= Few)
        return simpleLayout(input);
    return known(input);
}

ScopeLayout Sketcher::waitedFor(const ScopeInput &input)
{
    if (auto layout = atOnce(input))
        return std::move(*layout);
    ScopeLayout layout = simpleLayout(input);
    m_known.insert(input, layout);
    return layout;
}

void Sketcher::ask(const ScopeInput &input)
{
    if (m_asked.contains(input))
        return;
    m_asked.insert(input);
    m_waiting.push_back(input);
    begin();
}

void Sketcher::begin()
{
    while (!m_busy && !m_waiting.empty()) {
        ScopeInput input = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!m_wanted(input)) {
            m_asked.remove(input);
            continue;
        }
        m_busy = true;
        m_pool.start([this, input = std::move(input)] {
            QMetaObject::invokeMethod(
                &m_context, [this, input, layout = simpleLayout(input)] { finished(input, layout); },
                Qt::QueuedConnection);
        });
    }
}

void Sketcher::finished(const ScopeInput &input, const ScopeLayout &layout)
{
    m_busy = false;
    m_asked.remove(input);
    m_known.insert(input, layout);
    m_answered(input, layout);
    begin();
}

} // namespace layout
