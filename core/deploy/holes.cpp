#include "core/deploy/holes.h"

#include "core/asl/quotes.h"
#include "core/asl/substitution.h"
#include "core/asl/vocabulary.h"

#include <algorithm>

namespace deploy {

namespace {

struct HolePlace
{
    QString name;
    text::Span span;
    bool isBare = false;
};

std::vector<HolePlace> placesIn(const QString &text)
{
    std::vector<HolePlace> places;
    for (const asl::Substitution &each : asl::substitutionsIn(text))
        for (const text::Span &span : each.places)
            places.push_back({each.name, span});
    std::ranges::sort(places, {}, [](const HolePlace &place) { return place.span.begin; });
    asl::Quotes quotes(text, json::Format::Json);
    for (HolePlace &place : places)
        place.isBare = quotes.openAt(place.span.begin).isNull();
    return places;
}

// What ASL wants in a field of that name, whatever it stands in; nothing where the name is anybody's.
std::optional<asl::ValueType> typeOfField(const QString &key)
{
    std::optional<asl::ValueType> type;
    asl::forEachField([&](const asl::Field &field) {
        if (key == QLatin1StringView(field.name))
            type = field.type;
    });
    return type;
}

void takePlace(Hole &hole, const HolePlace &place, const asl::Definition &definition)
{
    const json::Tree &tree = *definition.tree;
    const QString spelling = tree.text().mid(place.span.begin + 2, place.span.length() - 3);
    if (!hole.spellings.contains(spelling))
        hole.spellings << spelling;
    const QString state = definition.at(place.span.begin).name();
    if (!state.isEmpty() && !hole.states.contains(state))
        hole.states << state;
    const json::NodeId node = tree.at(place.span.begin + 1);
    if (node == json::NoNode)
        return;
    const text::Span key = tree[node].key;
    hole.isKey |= key.begin <= place.span.begin && place.span.end <= key.end;
    if (!place.isBare)
        return;
    const auto type = typeOfField(tree.key(node));
    hole.isNumber |= !type || type == asl::ValueType::Integer || type == asl::ValueType::Number;
    hole.isBareUnknown |= !type;
}

} // namespace

std::vector<Hole> holesIn(const asl::Definition &definition)
{
    std::vector<Hole> holes;
    for (const HolePlace &place : placesIn(definition.tree->text())) {
        auto known = std::ranges::find(holes, place.name, &Hole::name);
        if (known == holes.end()) {
            Hole hole;
            hole.name = place.name;
            known = holes.insert(holes.end(), hole);
        }
        takePlace(*known, place, definition);
    }
    return holes;
}

QString rewritten(const QString &text, const Rewriting &how)
{
    QString made;
    qsizetype done = 0;
    for (const HolePlace &place : placesIn(text)) {
        made += how.kept(text.mid(done, place.span.begin - done));
        made += how.filled(place.name, place.isBare);
        done = place.span.end;
    }
    return made + how.kept(text.mid(done));
}

} // namespace deploy
