// Where the holes of an inner text are, and of which kind each place is.
#pragma once

#include "core/exchange/intrinsics.h"

namespace exchange {

// Adds those that stand in the inner text as the outer tool writes them: ${Name}, and #{Name} and ${self:…} where the tool is the
// Serverless Framework. `expression`: what fills a name, where that is known.
enum class Signs : quint8 { CloudFormation, Serverless };
void addTextHoles(Inner &inner, Signs signs, const QHash<QString, QString> &expressions = {});
// Adds those that are expressions among the file's own values.
void addValueHoles(Inner &inner, const json::Tree &outer, json::NodeId definition, HoleNames &names);
// The same of an inner text that is not all of the file's own: what aliases stand for is in it.
void addOwnHoles(Inner &inner, HoleNames &names);
// A file's whole text, as if it lay within itself.
Inner wholeText(const QString &text, json::Format format);
// Of each hole, from the inner text: key, whole text, within one, or bare.
void placeHoles(Inner &inner);

} // namespace exchange
