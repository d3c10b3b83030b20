// Words and data of a user's as Markdown that any reader shows as they are: nothing in them is markup, a link, a picture
// or HTML. White space is folded, as Markdown has it.
#pragma once

#include <QStringList>

#include <vector>

namespace app::markdown {

QString words(const QString &text); // on one line
QString strong(const QString &text);
QString code(const QString &text);
QString paragraphs(const QString &text); // with the lines it has
QString block(const QString &text, const QString &language); // fenced
QString link(const QString &text, const QString &file); // to a file beside it
QString picture(const QString &text, const QString &file);

// Of cells that are Markdown already.
QString table(const QStringList &head, const std::vector<QStringList> &rows);

} // namespace app::markdown
