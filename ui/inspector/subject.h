// What a form is about: a state, the machine, or an object within one of them (a retrier, a rule). It reads from the
// document as it is now and writes by edits; writing what is already there changes nothing.
#pragma once

#include "core/edit/edit_part.h"
#include "ui/session/session.h"

namespace inspector {

class Subject
{
public:
    // The path is shared among all forms of one state, so that a rename reaches every one of them. Empty: the machine.
    Subject(session::Session &session, std::shared_ptr<asl::StatePath> state, json::Pointer inside = {});
    Subject inner(const QString &step) const;

    session::Session &session() const { return *m_session; }
    document::SharedSnapshot now() const { return m_session->document().snapshot(); }
    const json::Tree &tree() const { return *now()->tree; }
    edit::Part part() const { return {*m_state, m_inside}; }
    const asl::StatePath &path() const { return *m_state; }
    bool isWholeState() const { return m_inside.isEmpty() && !m_state->isEmpty(); }
    // Null for the machine.
    const asl::State *state() const { return now()->definition.find(*m_state); }
    // The scope the state is in, the machine's own for the machine; null when it is gone.
    const asl::Scope *scope() const;
    asl::QueryLanguage language() const;
    QString name() const; // for labels of the history

    json::NodeId node() const { return edit::resolved(now()->definition, part()); }
    json::NodeId field(const QString &key) const;
    // The value as JSON text without its indentation; empty when absent.
    QString fieldText(const QString &key) const;
    QString text() const;

    // An object that is absent is made by its first field.
    void set(const QString &key, const QString &json, const QStringList &order = {}) const;
    void rewrite(const QString &key, const QString &newKey, const QString &json) const;
    void rename(const QString &key, const QString &newKey) const;
    void remove(const QString &key) const;
    void replace(const QString &json) const;

private:
    edit::Answer madeWith(const QString &key, const QString &json) const;
    document::MergeKey mergeKey(const QString &key) const;

    session::Session *m_session;
    std::shared_ptr<asl::StatePath> m_state;
    json::Pointer m_inside;
};

// The value's text with its lines moved left, as it would stand in a file of its own.
QString outdented(const json::Tree &tree, json::NodeId node);

} // namespace inspector
