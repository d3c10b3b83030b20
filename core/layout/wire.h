// What goes over the pipe to the worker process and back: numbered messages in frames that say their length.
// Whatever arrives is checked; broken bytes give no message.
#pragma once

#include "core/layout/layout.h"

#include <QByteArray>

#include <optional>

namespace layout::wire {

// The worker's first message, so that a program that is no worker is noticed at once.
inline constexpr quint32 Greeting = 0x42541001;

struct Question
{
    quint32 number = 0;
    ScopeInput input;
};
struct Answer
{
    quint32 number = 0;
    ScopeLayout layout;
};

// A frame is the message's length, HeadSize bytes of it, and the message.
inline constexpr qsizetype HeadSize = 4;
std::optional<quint32> lengthFrom(const QByteArray &head);
QByteArray framed(const QByteArray &message);
QByteArray greeting();
QByteArray written(const Question &question);
QByteArray written(const Answer &answer);
bool isGreeting(const QByteArray &message);
std::optional<Question> questionFrom(const QByteArray &message);
// An answer that fits its question: as many boxes, routes and labels, all numbers finite.
std::optional<Answer> answerFrom(const QByteArray &message, const Question &question);

// Collects bytes as they come and gives out whole messages.
class FrameReader
{
public:
    void add(const QByteArray &bytes) { m_bytes += bytes; }
    std::optional<QByteArray> next();
    bool isBroken() const { return m_broken; }

private:
    QByteArray m_bytes;
    bool m_broken = false;
};

} // namespace layout::wire
