// States.* intrinsic functions: calls nested in calls, over paths and literals.
#pragma once

#include "core/expr/environment.h"

#include <memory>
#include <string>
#include <string_view>

namespace expr {

class Intrinsic
{
public:
    // Whether the text is meant as a call: it begins with "States.".
    static bool looksLikeOne(std::string_view text);
    static Result<Intrinsic, Failure> compiled(std::string_view text);

    Evaluated evaluated(const Environment &environment) const;
    // The function that a call, or one within it, gives too few or too many arguments; empty where none does. AWS creates
    // such a state machine, and fails when it runs.
    std::string miscounted() const;

private:
    struct Call;
    class Reader;
    static constexpr std::string_view Prefix = "States.";
    explicit Intrinsic(std::shared_ptr<const Call> call) : m_call(std::move(call)) {}
    std::shared_ptr<const Call> m_call;
};

} // namespace expr
