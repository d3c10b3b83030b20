// One state's own text, cut out of a definition to be edited field by field: what stands in its scopes is left out, so
// that the work is that of the state and not of the whole definition around it and within it.
#pragma once

#include "core/asl/definition.h"
#include "core/json/edit.h"

namespace convert {

class Excerpt
{
public:
    Excerpt(const json::Tree &tree, const asl::State &state, const text::Style &style);

    // Else nothing can be done with it.
    bool isSoundObject() const;
    // Of its fields; those that hold scopes are empty.
    Value value() const;

    void setField(const QString &key, const Value &value, const QStringList &order);
    void removeField(const QString &key);
    // Of the definition's text.
    Result<text::Patch> patch() const;

private:
    struct Hole
    {
        qsizetype at = 0; // in the excerpt, as it was at first
        qsizetype shorter = 0; // than in the definition
    };
    static QString cut(const json::Tree &tree, const asl::State &state, std::vector<Hole> &holes);
    qsizetype placeOf(qsizetype at) const;

    text::Style m_style;
    qsizetype m_begin; // of the excerpt, in the definition
    std::vector<Hole> m_holes;
    json::Rewriter m_rewriter;
};

} // namespace convert
