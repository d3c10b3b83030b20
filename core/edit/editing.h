// One intent under way: steps over a text, each seeing what the one before left, and at the end one patch, or
// the first reason why there is none. It knows JSON only; YAML comes through its mirror. It refuses, as a dry run of the
// whole, whatever would add a syntax error to the text.
#pragma once

#include "core/edit/intents.h"
#include "core/edit/refusals.h"
#include "core/json/edit.h"

namespace edit {

class Editing
{
public:
    explicit Editing(const Definition &now);

    // What the text says after the steps so far.
    const Definition &now() const { return m_now; }
    const json::Tree &tree() const { return *m_now.tree; }
    const text::Style &style() const { return m_style; }

    const asl::State *state(const StatePath &path) const { return m_now.find(path); }
    // A property's value in the state's object; NoNode where there is none.
    json::NodeId field(const StatePath &path, QStringView key) const;
    // Refuses, and answers NoNode, where there is no such state or its value is no object.
    json::NodeId object(const StatePath &path);

    // False, and nothing is done any more, from the first refusal on.
    bool apply(const Result<Patch> &step);
    bool setField(json::NodeId object, const QString &key, const QString &valueText, const QStringList &order);
    // A property or element, its comma with it; refuses where a broken text leaves it standing.
    bool remove(json::NodeId node);
    bool removeField(const StatePath &path, QStringView key);
    bool refuse(const Refusal &reason);
    void tell(const Notice &notice) { m_notices.push_back(notice); }
    // Where a position of the first text is by now.
    qsizetype placeNow(qsizetype before) const;
    bool isRefused() const { return m_refusal.has_value(); }

    Answer answer(std::vector<StatePath> selection) const;

private:
    json::Rewriter m_rewriter;
    Definition m_now;
    text::Style m_style;
    qsizetype m_harmBefore = 0;
    std::optional<Refusal> m_refusal;
    std::vector<Notice> m_notices;
};

inline Refusal noSuchState(const StatePath &path)
{
    return Refusal{Code::NoSuchState, {path.name()}};
}

// Called where something was thrown: an intent that meets a fault of ours is refused, and the text stays.
Refusal failure();

// Patches of the same text as one; they must not overlap.
Patch together(const std::vector<Patch> &patches);

// `"key": value` in the place of a property, its colon and blanks kept.
Result<Patch> replacedProperty(const json::Tree &tree, json::NodeId property, const QString &key,
                               const QString &valueText);

} // namespace edit
