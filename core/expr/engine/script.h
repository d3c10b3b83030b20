// Values and texts on their way into JavaScriptCore and out of it.
#pragma once

#include "core/base/value.h"

#include <JavaScriptCore/JavaScript.h>

#include <QString>

#include <string>
#include <vector>

namespace expr::engine {

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
    explicit ScriptText(const std::string &text) : ScriptText(QString::fromStdString(text)) {}
    ScriptText(const ScriptText &other) : m_text(other.m_text ? JSStringRetain(other.m_text) : nullptr) {}
    ScriptText &operator=(const ScriptText &) = delete;
    ~ScriptText()
    {
        if (m_text)
            JSStringRelease(m_text);
    }

    JSStringRef get() const { return m_text; }
    std::string toUtf8() const;

private:
    JSStringRef m_text;
};

// What an expression reads below one name. A leaf reads all that is there.
struct Reading
{
    explicit Reading(std::string named) : name(std::move(named)), text(name) {}
    std::string name;
    ScriptText text; // the name, as the engine wants it
    std::vector<Reading> parts;
};

JSValueRef asScript(JSContextRef context, const std::string &text);
JSValueRef asScript(JSContextRef context, const Value &value);
// What is read of a value, and nothing else: 29 kB of input cost nothing where one number is looked at.
JSValueRef asScript(JSContextRef context, const Value &value, const std::vector<Reading> &parts);

std::string asText(JSContextRef context, JSValueRef value);
// A number, text, boolean or null.
Value asPlainValue(JSContextRef context, JSValueRef value);

} // namespace expr::engine
