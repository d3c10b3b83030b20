#include "ui/session/predictor.h"

#include "ui/session/curtain.h"

#include <algorithm>
#include <utility>

namespace session {

namespace {

constexpr int EventsAhead = 64; // what is not told within them is not asked

} // namespace

void Predictor::setOn(bool on)
{
    if (m_isOn == on)
        return;
    m_isOn = on;
    m_asked.reset();
    Q_EMIT onChanged(on);
    Q_EMIT askedChanged();
}

void Predictor::watch(int number)
{
    m_number = number;
    pass();
}

void Predictor::pass()
{
    if (std::exchange(m_asked, std::nullopt))
        Q_EMIT askedChanged();
}

void Predictor::forgetRuns()
{
    m_scores.clear();
    watch(0);
}

bool Predictor::holds(const history::Recording &whole, const sim::Run *run, qint64 position)
{
    if (!m_isOn || position < 1 || m_scores.value(m_number).answered.contains(position))
        return false;
    if (isOpen() && m_asked->position == position) {
        Q_EMIT insisted();
        return true;
    }
    if (!rehearse::isWorthAsking(whole, position))
        return false;
    bool isFound = isTold(whole, position);
    if (!isFound && run && run->status() == sim::RunStatus::Running) {
        sim::Run ahead = *run;
        for (int i = 0; i < EventsAhead && !isFound && ahead.status() == sim::RunStatus::Running; ++i) {
            ahead.advanceToEnd(1);
            isFound = isTold(ahead.recording(), position);
        }
    }
    if (isFound)
        Q_EMIT askedChanged();
    return isFound;
}

bool Predictor::isTold(const history::Recording &whole, qint64 position)
{
    auto question = rehearse::predictionAt(whole, position);
    if (!question)
        return false;
    history::Recording told = cutAt(whole, question->told);
    m_asked.emplace(Asked{position, std::move(*question), std::move(told), std::nullopt, INT64_MAX});
    return true;
}

void Predictor::moveTo(qint64 position)
{
    if (m_asked && (position < m_asked->position || position > (isOpen() ? m_asked->position : m_asked->until)))
        pass();
}

void Predictor::settle(qint64 position)
{
    if (m_asked && !isOpen())
        m_asked->until = std::max<qint64>(position, m_asked->question.told);
}

void Predictor::choose(int choice)
{
    if (!isOpen() || choice < Shown || choice >= int(m_asked->question.choices.size()))
        return;
    m_asked->chosen = choice;
    Record &record = m_scores[m_number];
    record.answered.insert(m_asked->position);
    ++record.score.asked;
    record.score.right += m_asked->isRight();
    Q_EMIT askedChanged();
}

} // namespace session
