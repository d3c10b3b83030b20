// The answer of something that may be refused: a value, or the reason why there is none. Nothing in the core
// throws across a room's door; it returns one of these.
#pragma once

#include "core/base/wording.h"

#include <QString>
#include <QStringList>

#include <concepts>
#include <utility>
#include <variant>

// A room's reasons to refuse: an enum of its own, `Code`, and a table with the words for each.
template <class Code>
concept Reasons = std::is_enum_v<Code> && requires(Code code)
{
    {
        wordingOf(code)
        } -> std::same_as<const Wording &>;
};

// Why something cannot be done. It remembers the words and not the enum, so that rooms can hand on each other's.
struct Refusal
{
    template <Reasons Code>
    Refusal(Code code, QStringList itsArguments = {}) : wording(&wordingOf(code)), arguments(std::move(itsArguments))
    {
    }

    template <Reasons Code>
    bool is(Code code) const
    {
        return wording == &wordingOf(code);
    }
    QString name() const { return QLatin1String(wording->name); }
    // With what the one who refused did not know, such as the file's name, as the first argument.
    Refusal about(const QString &subject) const
    {
        Refusal told = *this;
        told.arguments.prepend(subject);
        return told;
    }
    bool operator==(const Refusal &) const = default;

    const Wording *wording;
    QStringList arguments;
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
