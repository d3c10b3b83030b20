// Strings as YAML writes them: plain where no reader of YAML, old or new, would take them for anything else,
// quoted otherwise, and several lines as a block.
#pragma once

#include <QString>

#include <optional>

namespace yaml {

enum class Around : quint8 { Block, Flow };

// A place that a deployment tool fills in: ${Name}, #{Name}, %{Name}, {{ Name }}. What it puts there may be a number, a
// boolean or a colon, and only quotes keep a text that holds one a text.
bool holdsPlaceholder(const QString &string);
// ${Name} and nothing else.
bool isPlaceholder(QStringView words);

// Reads back as this very string by YAML 1.1 and 1.2 alike, whatever placeholders become.
bool mayBePlain(const QString &string, Around around);
// On one line. `like` is how the scalar that it replaces begins: its quotes are taken over where they may be, and a
// placeholder stays as bare as the one it replaces.
QString scalarText(const QString &string, Around around, QChar like = {});
QString doubleQuoted(const QString &string);
// `|` and its lines; nothing where the lines would not come back as they are.
std::optional<QString> literalText(const QString &string, const QString &indent);

} // namespace yaml
