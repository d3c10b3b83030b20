// A definition being edited where it stands, in a template: what all edits since it was read come to in the text around it.
#pragma once

#include "core/exchange/machine.h"

namespace exchange {

class Embedding
{
public:
    // `machine` has an inner text, which is where the edits begin.
    Embedding(QString outer, Machine machine) : m_outer(std::move(outer)), m_machine(std::move(machine)) {}

    const QString &outer() const { return m_outer; } // as it was read
    const Machine &machine() const { return m_machine; }

    // An edit of the inner text, which is `now` after it. Edits that undo one another leave nothing.
    void take(const text::Patch &patch, const QString &now);
    // Why the carrier cannot take what has been edited so far.
    std::optional<Refusal> refusal() const;
    // The outer text with the edits in it, no other byte changed. Refuses as outward() does, where the machine may only be
    // read, and where the text around it could not be read any more.
    Result<QString> edited(const QString &now) const;

private:
    QString m_outer;
    Machine m_machine;
    text::Patch m_edits;
};

} // namespace exchange
