#include "core/expr/engine/engine.h"

#include "core/expr/function/functions.h"
#include "core/expr/java_random.h"
#include "core/expr/value_text.h"

#include <QFile>
#include <QtGlobal>

#include <cmath>
#include <cstdio>
#include <limits>
#include <memory>

#include <fcntl.h>
#include <unistd.h>

// Exported by JavaScriptCore, but its private headers are not installed.
extern "C" {
using JSShouldTerminateCallback = bool (*)(JSContextRef context, void *data);
void JSContextGroupSetExecutionTimeLimit(JSContextGroupRef, double limit, JSShouldTerminateCallback, void *data);
JSObjectRef JSGetMemoryUsageStatistics(JSContextRef context);
void JSSynchronousGarbageCollectForDebugging(JSContextRef context);
}

static void initialiseResource()
{
    Q_INIT_RESOURCE(jsonata);
}

namespace expr::engine {

namespace {

constexpr std::size_t MostExpressionsKept = 2000;
constexpr std::chrono::milliseconds DefaultDeadline{1000};

thread_local std::unique_ptr<Engine> t_engine;
thread_local std::chrono::milliseconds t_deadline = DefaultDeadline;

// JavaScriptCore counts processor time and stops some time after: a limit as long as the deadline would stop late.
constexpr double ShareOfDeadline = 0.7;

constexpr char KilledWords[] =
    "threw an error during evaluation. Expression evaluation timeout: Check for infinite loop";

bool killAlways(JSContextRef, void *)
{
    return true;
}

// Java's cast of a double to a long: towards zero, and as far as it goes.
std::int64_t asJavaLong(double number)
{
    if (std::isnan(number))
        return 0;
    if (std::abs(number) >= 9223372036854775808.0)
        return number < 0 ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
    return std::int64_t(number);
}

} // namespace

Engine &Engine::ofThisThread()
{
    if (!t_engine)
        t_engine.reset(new Engine);
    return *t_engine;
}

void Engine::setDeadline(std::chrono::milliseconds deadline)
{
    t_deadline = deadline;
}

Engine::Engine()
{
    initialiseResource();
    m_group = JSContextGroupCreate();
    m_context = JSGlobalContextCreateInGroup(m_group, nullptr);
    defineNatives();
    load();
}

Engine::~Engine()
{
    JSGlobalContextRelease(m_context);
    JSContextGroupRelease(m_group);
}

void Engine::defineNatives()
{
    m_native = JSObjectMake(m_context, nullptr, nullptr);
    JSValueProtect(m_context, m_native);
    const auto define = [this](const char *name, JSObjectCallAsFunctionCallback function) {
        const ScriptText text(name);
        JSObjectSetProperty(m_context, m_native, text.get(),
                            JSObjectMakeFunctionWithCallback(m_context, text.get(), function), 0, nullptr);
    };
    define("random", random);
    define("uuid", uuid);
    define("hash", hash);
    define("resident", resident);
    define("collected", collected);
}

JSValueRef Engine::evaluateScript(const char *resource) const
{
    QFile file(QStringLiteral(":/jsonata/") + QLatin1String(resource));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The JSONata library is missing from the program");
    const ScriptText script(QString::fromUtf8(file.readAll()));
    return JSEvaluateScript(m_context, script.get(), nullptr, nullptr, 1, nullptr);
}

JSObjectRef Engine::member(JSObjectRef object, const char *name) const
{
    const ScriptText text(name);
    return JSValueToObject(m_context, JSObjectGetProperty(m_context, object, text.get(), nullptr), nullptr);
}

void Engine::load()
{
    const JSObjectRef clock = JSObjectMake(m_context, nullptr, nullptr);
    const auto made = [this](const char *resource, std::initializer_list<JSValueRef> arguments) {
        return call(JSValueToObject(m_context, evaluateScript(resource), nullptr), arguments);
    };
    const JSValueRef wallClock = made("node_like.js", {clock});
    evaluateScript("jsonata.js");
    const JSObjectRef library = member(JSContextGetGlobalObject(m_context), "jsonata");
    const JSValueRef aws = made("aws.js", {library, m_native, wallClock});
    const JSObjectRef host = JSValueToObject(
        m_context, made("host.js", {library, made("analysis.js", {}), aws, clock, made("parts.js", {})}), nullptr);
    JSValueProtect(m_context, host);
    m_compile = member(host, "compile");
    m_run = member(host, "run");
    m_trace = member(host, "trace");
    m_fault = member(host, "fault");
    m_limit = member(host, "limit");
}

// The library's steps look at the clock; what runs in one piece, a regular expression or a huge sort, only
// JavaScriptCore can stop.
void Engine::limitTime()
{
    if (m_limited == t_deadline)
        return;
    m_limited = t_deadline;
    JSContextGroupSetExecutionTimeLimit(m_group, ShareOfDeadline * double(m_limited.count()) / 1000.0, killAlways,
                                        nullptr);
    call(m_limit, {JSValueMakeNumber(m_context, double(m_limited.count()))});
}

JSValueRef Engine::call(JSObjectRef function, std::initializer_list<JSValueRef> arguments) const
{
    return JSObjectCallAsFunction(m_context, function, nullptr, arguments.size(), arguments.begin(), nullptr);
}

JSValueRef Engine::property(JSObjectRef object, const ScriptText &name) const
{
    const JSValueRef value = JSObjectGetProperty(m_context, object, name.get(), nullptr);
    return value && !JSValueIsUndefined(m_context, value) ? value : nullptr;
}

void Engine::forgetAll()
{
    for (const auto &[number, compiled] : m_known)
        JSValueUnprotect(m_context, compiled);
    m_known.clear();
}

Value Engine::compile(const Expression &expression)
{
    limitTime();
    if (m_known.size() >= MostExpressionsKept)
        forgetAll();
    const JSValueRef made = call(
        m_compile, {asScript(m_context, expression.text), JSValueMakeBoolean(m_context, expression.allowsContext)});
    if (!made) {
        t_engine.reset();
        return {{"error", "The expression takes too long to read"}};
    }
    const JSObjectRef answer = JSValueToObject(m_context, made, nullptr);
    static const ScriptText error("error"), run("run"), told("told");
    if (const JSValueRef message = property(answer, error))
        return {{"error", asText(m_context, message)}};
    const JSObjectRef compiled = JSValueToObject(m_context, property(answer, run), nullptr);
    JSValueProtect(m_context, compiled);
    m_known.emplace(expression.number, compiled);
    return Value::parse(asText(m_context, property(answer, told)));
}

// Forgotten, or another thread's. What was read once is read again, unless it is killed over it.
std::optional<Answer> Engine::madeReady(const Expression &expression)
{
    limitTime();
    if (m_known.contains(expression.number))
        return std::nullopt;
    const Value told = compile(expression);
    if (!told.contains("error"))
        return std::nullopt;
    return Answer{nullptr, "threw an error during evaluation. " + told["error"].get<std::string>()};
}

Answer Engine::answerFrom(JSValueRef result) const
{
    if (JSValueIsUndefined(m_context, result))
        return {};
    if (!JSValueIsObject(m_context, result))
        return {shared(asPlainValue(m_context, result)), {}};
    const JSObjectRef told = JSValueToObject(m_context, result, nullptr);
    static const ScriptText failure("failure"), json("json");
    if (const JSValueRef why = property(told, failure))
        return {nullptr, asText(m_context, why)};
    auto value = parsedJson(asText(m_context, property(told, json)));
    return value ? Answer{shared(std::move(*value)), {}} : Answer{nullptr, "returned an unsupported result type."};
}

Answer Engine::run(const Expression &expression, const Bound &bound, const Environment &environment)
{
    if (const auto failed = madeReady(expression))
        return *failed;
    m_random = environment.random ? environment.random : &m_fallback;
    const JSValueRef nothing = JSValueMakeUndefined(m_context);
    const JSValueRef result = call(m_run,
                                   {m_known.at(expression.number), bound.input ? bound.input : nothing,
                                    bound.variables ? bound.variables : nothing,
                                    JSValueMakeNumber(m_context, double(environment.nowMilliseconds))});
    if (!result) { // killed halfway
        t_engine.reset();
        return {nullptr, KilledWords};
    }
    return answerFrom(result);
}

Answer Engine::trace(const Expression &expression, const Bound &bound, const Environment &environment, Value &told)
{
    told = nullptr;
    if (const auto failed = madeReady(expression))
        return *failed;
    m_random = environment.random ? environment.random : &m_fallback;
    const JSValueRef nothing = JSValueMakeUndefined(m_context);
    const JSValueRef made =
        call(m_trace,
             {m_known.at(expression.number), bound.input ? bound.input : nothing,
              bound.variables ? bound.variables : nothing,
              JSValueMakeNumber(m_context, double(environment.nowMilliseconds)), asScript(m_context, expression.text)});
    if (!made) {
        t_engine.reset();
        return {nullptr, KilledWords};
    }
    const JSObjectRef object = JSValueToObject(m_context, made, nullptr);
    static const ScriptText parts("told"), outcome("result");
    if (auto read = parsedJson(asText(m_context, property(object, parts))))
        told = std::move(*read);
    return answerFrom(JSObjectGetProperty(m_context, object, outcome.get(), nullptr));
}

int Engine::faultIn(const std::string &text)
{
    limitTime();
    const JSValueRef made = call(m_fault, {asScript(m_context, text)});
    if (!made) {
        t_engine.reset();
        return -1;
    }
    return int(JSValueToNumber(m_context, made, nullptr));
}

JSValueRef Engine::random(JSContextRef context, JSObjectRef, JSObjectRef, size_t count, const JSValueRef arguments[],
                          JSValueRef *)
{
    if (count > 0 && JSValueIsNumber(context, arguments[0])) {
        const double seed = JSValueToNumber(context, arguments[0], nullptr);
        return JSValueMakeNumber(context, JavaRandom(asJavaLong(seed)).nextDouble());
    }
    return JSValueMakeNumber(context, t_engine->m_random->nextDouble());
}

JSValueRef Engine::uuid(JSContextRef context, JSObjectRef, JSObjectRef, size_t, const JSValueRef[], JSValueRef *)
{
    return asScript(context, t_engine->m_random->nextUuid());
}

JSValueRef Engine::hash(JSContextRef context, JSObjectRef, JSObjectRef, size_t count, const JSValueRef arguments[],
                        JSValueRef *)
{
    if (count != 2)
        return JSValueMakeUndefined(context);
    const auto digest = function::digest(asText(context, arguments[0]), asText(context, arguments[1]));
    return digest ? asScript(context, *digest) : JSValueMakeUndefined(context);
}

// The bytes of memory that the process holds.
JSValueRef Engine::resident(JSContextRef context, JSObjectRef, JSObjectRef, size_t, const JSValueRef[], JSValueRef *)
{
    static const int statm = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    char text[128] = {};
    unsigned long whole = 0, held = 0;
    if (pread(statm, text, sizeof text - 1, 0) > 0)
        std::sscanf(text, "%lu %lu", &whole, &held);
    return JSValueMakeNumber(context, double(held) * double(sysconf(_SC_PAGESIZE)));
}

// The bytes that are left when the engine's rubbish is gone.
JSValueRef Engine::collected(JSContextRef context, JSObjectRef, JSObjectRef, size_t, const JSValueRef[], JSValueRef *)
{
    JSSynchronousGarbageCollectForDebugging(context);
    static const ScriptText size("heapSize");
    return JSObjectGetProperty(context, JSGetMemoryUsageStatistics(context), size.get(), nullptr);
}

} // namespace expr::engine
