// The JSONata library running in JavaScriptCore: one per thread, made at first use, thrown away and made anew
// when an expression had to be killed. Nothing of it shows outside core/expr.
#pragma once

#include "core/expr/engine/script.h"
#include "core/expr/environment.h"

#include <chrono>
#include <optional>
#include <string>
#include <unordered_map>

namespace expr::engine {

struct Answer
{
    SharedValue value; // a null pointer: nothing came out
    std::string failure; // AWS's words, after "specified for the field '…' "; empty: none
};

// What an expression is asked to be evaluated as. Texts are compiled once and remembered by their number.
struct Expression
{
    std::uint64_t number = 0;
    std::string text;
    bool allowsContext = false; // outside AWS: $ and bare names at the top level are the input
};

// What an expression may see, as values of the engine's.
struct Bound
{
    JSValueRef input = nullptr; // a null pointer: none
    JSValueRef variables = nullptr;
};

class Engine
{
public:
    static Engine &ofThisThread();
    static void setDeadline(std::chrono::milliseconds deadline);

    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    // {"reads": …, "names": …, "use": …} or {"error": …}.
    Value compile(const Expression &expression);
    Answer run(const Expression &expression, const Bound &bound, const Environment &environment);
    // As run; `told` becomes the parts of the expression as parts.js tells them, null where it was killed.
    Answer trace(const Expression &expression, const Bound &bound, const Environment &environment, Value &told);
    // Where a text is wrong that is no expression, in UTF-16 code units; -1: nobody knows.
    int faultIn(const std::string &text);
    JSContextRef context() const { return m_context; }

private:
    Engine();
    void defineNatives();
    void load();
    void limitTime();
    std::optional<Answer> madeReady(const Expression &expression);
    Answer answerFrom(JSValueRef result) const;
    void forgetAll();
    JSObjectRef member(JSObjectRef object, const char *name) const;
    JSValueRef property(JSObjectRef object, const ScriptText &name) const; // a null pointer where it is undefined
    JSValueRef evaluateScript(const char *resource) const;
    JSValueRef call(JSObjectRef function, std::initializer_list<JSValueRef> arguments) const;

    static JSValueRef random(JSContextRef, JSObjectRef, JSObjectRef, size_t, const JSValueRef[], JSValueRef *);
    static JSValueRef uuid(JSContextRef, JSObjectRef, JSObjectRef, size_t, const JSValueRef[], JSValueRef *);
    static JSValueRef hash(JSContextRef, JSObjectRef, JSObjectRef, size_t, const JSValueRef[], JSValueRef *);
    static JSValueRef resident(JSContextRef, JSObjectRef, JSObjectRef, size_t, const JSValueRef[], JSValueRef *);
    static JSValueRef collected(JSContextRef, JSObjectRef, JSObjectRef, size_t, const JSValueRef[], JSValueRef *);

    JSContextGroupRef m_group = nullptr;
    JSGlobalContextRef m_context = nullptr;
    JSObjectRef m_native = nullptr;
    JSObjectRef m_compile = nullptr;
    JSObjectRef m_run = nullptr;
    JSObjectRef m_trace = nullptr;
    JSObjectRef m_fault = nullptr;
    JSObjectRef m_limit = nullptr;
    std::unordered_map<std::uint64_t, JSObjectRef> m_known; // kept from the collector
    std::chrono::milliseconds m_limited{0};

    // The evaluation that is running.
    Random *m_random = nullptr;
    Random m_fallback;
};

} // namespace expr::engine
