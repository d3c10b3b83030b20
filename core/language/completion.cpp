#include "core/language/completion.h"

#include "core/language/offers.h"
#include "core/language/yaml_items.h"

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

Completions completionsAt(const asl::Definition &definition, const Place &place, qsizetype position)
{
    Completions offer;
    if (place.slot == Slot::None)
        return offer;
    offer.span = place.word;
    offer.commaAt = place.commaAt;
    const qsizetype from = std::min(place.inner.begin, position);
    const qsizetype to = place.quoted ? std::min(position, place.inner.end) : position; // it may be behind the quote
    offer.typed = definition.tree->text().mid(from, to - from);
    if (place.slot == Slot::Key) {
        offerKeys(definition, place, offer);
        return offer;
    }
    offer.isWithin = offerExpressions(definition, place, position, offer);
    if (!offer.isWithin)
        offerValues(definition, place, offer);
    return offer;
}

} // namespace

Completions completionsAt(const asl::Definition &definition, qsizetype position)
{
    if (definition.tree->format() == json::Format::Json)
        return completionsAt(definition, placeAt(definition, position), position);
    const YamlPlace where = yamlPlaceAt(definition.tree->text(), position);
    Completions offer = completionsAt(where.definition, where.place, position);
    if (offer.isWithin)
        return offer;
    std::vector<Item> items;
    for (const Item &item : offer.items) {
        if (auto made = inYaml(item, where))
            items.push_back(std::move(*made));
    }
    offer.items = std::move(items);
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
