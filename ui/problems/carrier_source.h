// The template that carries the workflow which is being edited, and what is to be remarked of the two together.
#pragma once

#include "core/exchange/embedding.h"
#include "ui/session/session.h"

namespace problems {

struct CarrierSource
{
    QString name; // of its file
    QString outer;
    QString machine;
    std::optional<exchange::Embedding> within; // where the definition stands in it: with its edits
    carrier::IsThere isThere;
};

// What the template makes of the text that was checked. Nothing where it cannot take the text as it is.
void addRemarks(session::Findings &findings, const document::Snapshot &now, const CarrierSource &source);

} // namespace problems
