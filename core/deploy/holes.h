// The ${Names} of a definition, as parameters of a template.
#pragma once

#include "core/asl/definition.h"

#include <functional>

namespace deploy {

struct Hole
{
    QString name; // "Table", "AWS::Region"
    QStringList spellings; // what stands between the braces, blanks included
    QString parameter; // what the template calls it
    QStringList states; // in which it stands
    bool isNumber = false; // it stands bare where a number does
    bool isBareUnknown = false; // bare where any data may stand
    bool isKey = false; // in a key, somewhere
    // One that CloudFormation fills in by itself: "AWS::Region".
    bool isPseudo() const { return name.startsWith(u"AWS::"); }
};

// In the order of their first places; without parameters' names yet.
std::vector<Hole> holesIn(const asl::Definition &definition);

// The text with each hole as `filled` writes it (`isBare`: it stands outside of quotes), and what lies between as `kept`
// does.
struct Rewriting
{
    std::function<QString(const QString &name, bool isBare)> filled;
    std::function<QString(const QString &between)> kept;
};
QString rewritten(const QString &text, const Rewriting &how);

} // namespace deploy
