// A comparison of two workflows for a browser or a document: one drawing of both as SVG, and one page with the drawing and
// the list of what is different. Neither needs anything from elsewhere or runs a script; what a workflow says is escaped.
// In the language in use, light or dark as the reader's system is.
#pragma once

#include "app/difference_words.h"

#include <QByteArray>

namespace app {

// `title` is what it is called: "a.asl.json → b.asl.json".
QByteArray differencePicture(const Comparison &comparison, const QString &title);
QByteArray differencePage(const Comparison &comparison, const QString &title);

} // namespace app
