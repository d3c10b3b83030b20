#include "core/json/edit.h"

#include <QStringList>

namespace json {

QString rendered(const Value &value, const text::Style &style, int depth)
{
    const bool members = value.is_structured() && !value.empty();
    if (value.is_string())
        return quoted(QString::fromStdString(value.get_ref<const std::string &>()));
    if (!members) {
        // Lone surrogates cannot stand in UTF-8; replacing them beats throwing.
        return QString::fromStdString(value.dump(-1, ' ', false, Value::error_handler_t::replace));
    }
    const QString inner = u'\n' + style.indent.repeated(depth + 1);
    QStringList parts;
    if (value.is_object()) {
        for (const auto &[key, member] : value.items())
            parts << quoted(QString::fromStdString(key)) + QStringLiteral(": ") + rendered(member, style, depth + 1);
    } else {
        for (const Value &member : value)
            parts << rendered(member, style, depth + 1);
    }
    const QString body = inner + parts.join(u',' + inner) + u'\n' + style.indent.repeated(depth);
    return value.is_object() ? u'{' + body + u'}' : u'[' + body + u']';
}

QString reindented(const QString &valueText, const text::Style &style, int depth)
{
    QStringList lines = valueText.split(u'\n');
    if (lines.size() < 2)
        return valueText;
    // The last line closes the value, so it tells the depth the value was written at.
    const QString &last = lines.last();
    qsizetype from = 0;
    while (from < last.size() && (last[from] == u' ' || last[from] == u'\t'))
        ++from;
    const QString old = last.first(from);
    const QString now = style.indent.repeated(depth);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].startsWith(old) && !lines[i].trimmed().isEmpty())
            lines[i].replace(0, old.size(), now);
    }
    return lines.join(u'\n');
}

} // namespace json
