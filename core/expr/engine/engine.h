// The JSONata library running in JavaScriptCore: one per thread, made at first use, thrown away and made anew
// when an expression had to be killed. Nothing of it shows outside core/expr.
#pragma once

#include "core/expr/environment.h"

#include <JavaScriptCore/JavaScript.h>

#include <chrono>
#include <string>
#include <string_view>
#include <unordered_set>

namespace expr::engine {

enum class Outcome : std::uint8_t { Nothing, Unsupported, Value, Failed, Killed };

struct Answer
{
    Outcome outcome = Outcome::Killed;
    std::string text; // the value as JSON, or the error
};

// What an expression is asked to be evaluated as. Texts are compiled once and remembered by their number.
struct Expression
{
    std::uint64_t number = 0;
    std::string text;
    bool allowsContext = false; // outside AWS: $ and bare names at the top level are the input
};

class Engine
{
public:
    static Engine &ofThisThread();
    static void setDeadline(std::chrono::milliseconds deadline);
    static std::chrono::milliseconds deadline();

    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    // {"reads": …, "names": …} or {"error": …}.
    std::string compile(const Expression &expression);
    // `bindings` is a JSON object: variables by name, the input at "".
    Answer run(const Expression &expression, const std::string &bindings, const Environment &environment);

private:
    Engine();
    void defineNatives();
    void load();
    void limitTime();
    JSObjectRef member(JSObjectRef object, const char *name) const;
    JSValueRef evaluateScript(const char *resource) const;
    JSValueRef call(JSObjectRef function, std::initializer_list<JSValueRef> arguments) const;

    static JSValueRef settle(JSContextRef, JSObjectRef, JSObjectRef, size_t, const JSValueRef[], JSValueRef *);
    static JSValueRef random(JSContextRef, JSObjectRef, JSObjectRef, size_t, const JSValueRef[], JSValueRef *);
    static JSValueRef uuid(JSContextRef, JSObjectRef, JSObjectRef, size_t, const JSValueRef[], JSValueRef *);
    static JSValueRef hash(JSContextRef, JSObjectRef, JSObjectRef, size_t, const JSValueRef[], JSValueRef *);

    JSContextGroupRef m_group = nullptr;
    JSGlobalContextRef m_context = nullptr;
    JSObjectRef m_native = nullptr;
    JSObjectRef m_compile = nullptr;
    JSObjectRef m_run = nullptr;
    JSObjectRef m_forget = nullptr;
    JSObjectRef m_limit = nullptr;
    std::unordered_set<std::uint64_t> m_known;
    std::chrono::milliseconds m_limited{0};

    // The evaluation that is running.
    Answer m_answer;
    Random *m_random = nullptr;
    Random m_fallback;
};

} // namespace expr::engine
