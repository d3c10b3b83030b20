// User text on a surface that would read it as markup. Qt takes a tool tip, a message or a label that begins like HTML
// for HTML, and then opens the pictures it names: a state's name must be shown, never obeyed. tests/architecture
// forbids the ways around this file.
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace theme {

// For tool tips, item roles and message boxes: the text as it stands, escaped where it would be taken for markup.
QString verbatim(const QString &text);

// For buttons, menu entries, tabs and labels that lead to a field, where an ampersand would mark a key: the text as it
// stands.
QString withoutKeys(const QString &text);

// The same words with places, seen by no one, where a line may be broken: a name has no spaces to break it at, and would
// be cut. For labels only; whoever reads the text back gets these places too.
QString breakable(const QString &text);

// A label that shows what it is given as it stands. The only way to make a label.
QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr);

} // namespace theme
