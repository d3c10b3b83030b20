// The answer of something that may be refused: a value, or the reason why there is none. Nothing in the core
// throws across a room's door; it returns one of these.
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

// Why an intent cannot be done. The code is stable and in the house's words ("name-taken"); the sentence a
// person reads is made from it in the user's language by ui/problems.
struct Refusal
{
    QString code;
    QStringList arguments;

    bool operator==(const Refusal &) const = default;
};

template <class T, class E = Refusal>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_held(std::in_place_index<0>, std::move(value)) {}
    Result(E reason) : m_held(std::in_place_index<1>, std::move(reason)) {}

    bool hasValue() const { return m_held.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    // Asking for the one that is not there is a programming error.
    const T &value() const & { return std::get<0>(m_held); }
    T &value() & { return std::get<0>(m_held); }
    T &&value() && { return std::get<0>(std::move(m_held)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_held)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const E &error() const { return std::get<1>(m_held); }

private:
    std::variant<T, E> m_held;
};
