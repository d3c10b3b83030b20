#include "core/language/completion.h"

#include "core/language/offers.h"

#include <algorithm>

namespace language {

namespace {

constexpr int NoMatch = 3;

// A word begins at a capital after a small letter, and after what is no letter.
bool beginsWord(const QString &label, qsizetype at)
{
    if (at == 0 || !label[at - 1].isLetterOrNumber())
        return true;
    return label[at].isUpper() && !label[at - 1].isUpper();
}

int rankOf(const QString &label, const QString &typed)
{
    int best = NoMatch;
    for (qsizetype at = label.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0;
         at = label.indexOf(typed, at + 1, Qt::CaseInsensitive))
        best = std::min(best, at == 0 ? 0 : beginsWord(label, at) ? 1 : 2);
    return best;
}

} // namespace

Completions completionsAt(const asl::Definition &definition, qsizetype position)
{
    Completions offer;
    const Place place = placeAt(definition, position);
    if (place.slot == Slot::None)
        return offer;
    offer.span = place.word;
    offer.commaAt = place.commaAt;
    const qsizetype from = std::min(place.inner.begin, position);
    offer.typed = definition.tree->text().mid(from, position - from);
    if (place.slot == Slot::Key)
        offerKeys(definition, place, offer);
    else if (!offerExpressions(definition, place, position, offer))
        offerValues(definition, place, offer);
    return offer;
}

std::vector<Item> filtered(const std::vector<Item> &items, const QString &typed)
{
    if (typed.isEmpty())
        return items;
    std::array<std::vector<Item>, NoMatch> ranked;
    for (const Item &item : items) {
        const int rank = rankOf(item.label, typed);
        if (rank < NoMatch)
            ranked[size_t(rank)].push_back(item);
    }
    std::vector<Item> all = std::move(ranked[0]);
    for (const auto &more : {ranked[1], ranked[2]})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

Accepted accepted(const Completions &completions, const Item &item)
{
    Accepted result;
    const bool comma = completions.commaAt >= 0 && completions.commaAt <= completions.span.begin;
    qsizetype begin = completions.span.begin;
    if (comma && completions.commaAt == begin) {
        result.patch.push_back({completions.span, u',' + item.insert});
    } else {
        if (comma)
            result.patch.push_back({{completions.commaAt, completions.commaAt}, u","_qs});
        result.patch.push_back({completions.span, item.insert});
    }
    result.caret = begin + (comma ? 1 : 0) + (item.caret < 0 ? item.insert.size() : item.caret);
    return result;
}

} // namespace language
