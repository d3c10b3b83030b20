#include "core/expr/engine/engine.h"

#include "core/expr/function/functions.h"

#include <QFile>
#include <QtGlobal>

#include <memory>
#include <vector>

// Exported by JavaScriptCore, but its private header is not installed.
extern "C" {
using JSShouldTerminateCallback = bool (*)(JSContextRef context, void *data);
void JSContextGroupSetExecutionTimeLimit(JSContextGroupRef, double limit, JSShouldTerminateCallback, void *data);
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

// Owns a string of the engine's.
class ScriptText
{
public:
    explicit ScriptText(JSStringRef text) : m_text(text) {}
    explicit ScriptText(const char *text) : m_text(JSStringCreateWithUTF8CString(text)) {}
    explicit ScriptText(const QString &text)
        : m_text(JSStringCreateWithCharacters(reinterpret_cast<const JSChar *>(text.utf16()), size_t(text.size())))
    {
    }
    ~ScriptText()
    {
        if (m_text)
            JSStringRelease(m_text);
    }
    ScriptText(const ScriptText &) = delete;
    ScriptText &operator=(const ScriptText &) = delete;

    JSStringRef get() const { return m_text; }
    std::string toUtf8() const
    {
        if (!m_text)
            return {};
        std::string bytes(JSStringGetMaximumUTF8CStringSize(m_text), '\0');
        const size_t written = JSStringGetUTF8CString(m_text, bytes.data(), bytes.size());
        bytes.resize(written > 0 ? written - 1 : 0);
        return bytes;
    }

private:
    JSStringRef m_text;
};

JSValueRef asValue(JSContextRef context, const std::string &text)
{
    const ScriptText string(text.c_str());
    return JSValueMakeString(context, string.get());
}

std::string asText(JSContextRef context, JSValueRef value)
{
    return ScriptText(JSValueToStringCopy(context, value, nullptr)).toUtf8();
}

// JavaScriptCore counts processor time, anew for each piece of an evaluation, and stops some time after: a limit as
// long as the deadline would stop late.
constexpr double ShareOfDeadline = 0.7;

bool killAlways(JSContextRef, void *)
{
    return true;
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

std::chrono::milliseconds Engine::deadline()
{
    return t_deadline;
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
    define("settle", settle);
    define("random", random);
    define("uuid", uuid);
    define("hash", hash);
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
    evaluateScript("base64.js");
    evaluateScript("jsonata.js");
    const JSObjectRef library = member(JSContextGetGlobalObject(m_context), "jsonata");
    const JSObjectRef connect = JSValueToObject(m_context, evaluateScript("host.js"), nullptr);
    const JSObjectRef host = JSValueToObject(m_context, call(connect, {library, m_native}), nullptr);
    JSValueProtect(m_context, host);
    m_compile = member(host, "compile");
    m_run = member(host, "run");
    m_forget = member(host, "forget");
    m_limit = member(host, "limit");
}

// The host's hooks look at the clock between evaluations; what runs in one piece, a regular expression or a huge
// $pad, only JavaScriptCore can stop.
void Engine::limitTime()
{
    if (m_limited == t_deadline)
        return;
    m_limited = t_deadline;
    JSContextGroupSetExecutionTimeLimit(m_group, ShareOfDeadline * double(m_limited.count()) / 1000.0, killAlways, nullptr);
    call(m_limit, {JSValueMakeNumber(m_context, double(m_limited.count()))});
}

JSValueRef Engine::call(JSObjectRef function, std::initializer_list<JSValueRef> arguments) const
{
    return JSObjectCallAsFunction(m_context, function, nullptr, arguments.size(), arguments.begin(), nullptr);
}

std::string Engine::compile(const Expression &expression)
{
    limitTime();
    if (m_known.size() >= MostExpressionsKept) {
        call(m_forget, {});
        m_known.clear();
    }
    const ScriptText text(QString::fromStdString(expression.text));
    const JSValueRef analysis = call(m_compile, {JSValueMakeNumber(m_context, double(expression.number)),
                                                 JSValueMakeString(m_context, text.get()),
                                                 JSValueMakeBoolean(m_context, expression.allowsContext)});
    if (!analysis) {
        t_engine.reset();
        return R"({"error":"The expression takes too long to read"})";
    }
    m_known.insert(expression.number);
    return asText(m_context, analysis);
}

Answer Engine::run(const Expression &expression, const std::string &bindings, const Environment &environment)
{
    limitTime();
    if (!m_known.contains(expression.number))
        compile(expression);
    m_answer = {};
    m_random = environment.random ? environment.random : &m_fallback;
    call(m_run, {JSValueMakeNumber(m_context, double(expression.number)), asValue(m_context, bindings),
                 JSValueMakeNumber(m_context, double(environment.nowMilliseconds))});
    Answer answer = std::move(m_answer);
    // A promise that stays pending was killed halfway. What it left in the queue must not run into the next one.
    if (answer.outcome == Outcome::Killed)
        t_engine.reset();
    return answer;
}

JSValueRef Engine::settle(JSContextRef context, JSObjectRef, JSObjectRef, size_t count, const JSValueRef arguments[],
                          JSValueRef *)
{
    if (count == 2 && t_engine) {
        const auto outcome = Outcome(int(JSValueToNumber(context, arguments[0], nullptr)));
        t_engine->m_answer = {outcome, asText(context, arguments[1])};
    }
    return JSValueMakeUndefined(context);
}

JSValueRef Engine::random(JSContextRef context, JSObjectRef, JSObjectRef, size_t count, const JSValueRef arguments[],
                          JSValueRef *)
{
    if (count > 0 && JSValueIsNumber(context, arguments[0])) {
        const auto seed = function::rounded(JSValueToNumber(context, arguments[0], nullptr));
        return JSValueMakeNumber(context, Random(std::uint64_t(seed.value_or(0))).nextDouble());
    }
    return JSValueMakeNumber(context, t_engine->m_random->nextDouble());
}

JSValueRef Engine::uuid(JSContextRef context, JSObjectRef, JSObjectRef, size_t, const JSValueRef[], JSValueRef *)
{
    return asValue(context, t_engine->m_random->nextUuid());
}

JSValueRef Engine::hash(JSContextRef context, JSObjectRef, JSObjectRef, size_t count, const JSValueRef arguments[],
                        JSValueRef *)
{
    if (count != 2)
        return JSValueMakeUndefined(context);
    const auto digest = function::digest(asText(context, arguments[0]), asText(context, arguments[1]));
    return digest ? asValue(context, *digest) : JSValueMakeUndefined(context);
}

} // namespace expr::engine
