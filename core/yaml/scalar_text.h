// Strings as YAML writes them: plain where no reader of YAML, old or new, would take them for anything else,
// quoted otherwise, and several lines as a block.
#pragma once

#include <QString>

#include <optional>

namespace yaml {

enum class Around : quint8 { Block, Flow };

// Reads back as this very string by YAML 1.1 and 1.2 alike.
bool mayBePlain(const QString &string, Around around);
// On one line. `like` is the scalar it replaces, whose quotes it takes over where it may.
QString scalarText(const QString &string, Around around, QChar like = {});
QString doubleQuoted(const QString &string);
// `|` and its lines; nothing where the lines would not come back as they are.
std::optional<QString> literalText(const QString &string, const QString &indent);

} // namespace yaml
