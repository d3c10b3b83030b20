// What may be written at a position: fields, values, names, paths, functions, each ready to be put in as one patch.
// Works in broken text. Words for people (what a thing is for) are not here.
#pragma once

#include "core/language/place.h"
#include "core/text/patch.h"

namespace language {

enum class ItemKind : quint8 { Field, Value, State, Error, Variable, Path, Function, Resource, Snippet };

struct Item
{
    QString label;
    QString insert; // what takes the span's place
    ItemKind kind = ItemKind::Value;
    QString detail; // a signature, a type; no sentence
    qsizetype caret = -1; // where in `insert` the caret comes to stand; -1: behind it
};

struct Completions
{
    text::Span span; // what an item takes the place of
    QString typed; // what of it stands before the position, quotes left out
    qsizetype commaAt = -1; // a comma is put in here as well
    bool isWithin = false; // parts of a text, rather than whole keys and values
    std::vector<Item> items;
};

Completions completionsAt(const asl::Definition &definition, qsizetype position);

// The items that what is typed may mean, best first: those that begin with it, those a word of which begins with
// it, those that hold it. Nothing typed: all, as they are.
std::vector<Item> filtered(const std::vector<Item> &items, const QString &typed);

struct Accepted
{
    text::Patch patch;
    qsizetype caret = 0; // in the text after the patch
};
Accepted accepted(const Completions &completions, const Item &item);

} // namespace language
