// A workflow's text has become another one: what it was, what it is, and what leads from the one to the other. Every
// listener is handed the same Change, so what is costly to know of it is found out once, by whoever asks first.
#pragma once

#include "core/text/patch.h"
#include "ui/document/snapshot.h"

#include <QHash>

namespace document {

using CarriedPaths = QHash<asl::StatePath, asl::StatePath>;

struct Change
{
    SharedSnapshot before, now;
    text::Patch patch; // from the text before to the one now; empty: another workflow

    Change() = default;
    Change(SharedSnapshot from, SharedSnapshot to, text::Patch how)
        : before(std::move(from)), now(std::move(to)), patch(std::move(how))
    {
    }

    // Nothing of the old workflow is in the new one: a state that has an old one's name is not that state.
    bool isAnother() const { return patch.empty(); }
    // Where each state of the old snapshot is in the new one. States that are gone are not in the map, and in another
    // workflow all are.
    const CarriedPaths &carried() const;

private:
    mutable std::shared_ptr<const CarriedPaths> m_carried; // copies share it once it is known
};

} // namespace document
