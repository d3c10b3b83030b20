// Reads the members of a rehearsal's JSON one after the other, and remembers the first that is wrong, by its place.
#pragma once

#include "core/simulate/run.h"

namespace rehearse {

class MemberReader
{
public:
    MemberReader(const Value &json, std::string place) : m_json(json), m_place(std::move(place)) {}

    const Value *member(const char *key) const
    {
        const auto found = m_json.is_object() ? m_json.find(key) : m_json.end();
        return found == m_json.end() ? nullptr : &*found;
    }

    void text(const char *key, std::string &into)
    {
        if (const Value *found = member(key))
            found->is_string() ? void(into = found->get<std::string>()) : blame(key);
    }
    void text(const char *key, QString &into)
    {
        std::string read = into.toStdString();
        text(key, read);
        into = QString::fromStdString(read);
    }
    template <class Whole>
    void whole(const char *key, Whole &into)
    {
        const Value *found = member(key);
        if (!found)
            return;
        if (std::is_signed_v<Whole> ? !found->is_number_integer() : !found->is_number_unsigned())
            return blame(key);
        into = found->get<Whole>();
    }

    // What is in a list, each with a reader of its own.
    template <class Read>
    void list(const char *key, Read read)
    {
        const Value *found = member(key);
        if (!found)
            return;
        if (!found->is_array())
            return blame(key);
        for (size_t i = 0; i < found->size(); ++i) {
            MemberReader each((*found)[i], placeOf(key) + '/' + std::to_string(i));
            read(each);
            take(each);
        }
    }

    template <class Read>
    void object(const char *key, Read read)
    {
        const Value *found = member(key);
        if (!found)
            return;
        if (!found->is_object())
            return blame(key);
        MemberReader inner(*found, placeOf(key));
        read(inner);
        take(inner);
    }

    sim::Script script();
    // What is not written leaves the value as it is.
    void type(sim::MachineType &into);
    void moment(const char *key, sim::VirtualTime &into);

    void blame(const std::string &key)
    {
        if (m_fault.empty())
            m_fault = placeOf(key);
    }
    const Value &json() const { return m_json; }
    const std::string &fault() const { return m_fault; }

private:
    std::string placeOf(const std::string &key) const
    {
        return m_place.empty() ? key : key.empty() ? m_place : m_place + '/' + key;
    }
    void take(const MemberReader &inner)
    {
        if (m_fault.empty())
            m_fault = inner.m_fault;
    }

    const Value &m_json;
    std::string m_place, m_fault;
};

// "Answers" and "AnswerAll", where there are any.
void writeScript(Value &into, const sim::Script &script);

} // namespace rehearse
