#include "core/json/edit.h"

#include <QStringList>

namespace json {

namespace {

// Onto one text: pieces joined level by level would be copied once for every level around them.
class Renderer
{
public:
    explicit Renderer(const text::Style &style) : m_style(style) {}

    QString rendered(const Value &value, int depth)
    {
        add(value, depth);
        return std::move(m_text);
    }

private:
    void add(const Value &value, int depth)
    {
        if (value.is_string()) {
            m_text += quoted(QString::fromStdString(value.get_ref<const std::string &>()));
        } else if (!value.is_structured() || value.empty()) {
            // Lone surrogates cannot stand in UTF-8; replacing them beats throwing.
            m_text += QString::fromStdString(value.dump(-1, ' ', false, Value::error_handler_t::replace));
        } else {
            addMembers(value, depth);
        }
    }

    void addMembers(const Value &value, int depth)
    {
        QChar before = value.is_object() ? u'{' : u'[';
        for (auto member = value.begin(); member != value.end(); ++member) {
            m_text += before;
            before = u',';
            breakLine(depth + 1);
            if (value.is_object())
                m_text += quoted(QString::fromStdString(member.key())) + QStringLiteral(": ");
            add(*member, depth + 1);
        }
        breakLine(depth);
        m_text += value.is_object() ? u'}' : u']';
    }

    void breakLine(int depth)
    {
        m_text += u'\n';
        for (int i = 0; i < depth; ++i)
            m_text += m_style.indent;
    }

    const text::Style &m_style;
    QString m_text;
};

} // namespace

QString rendered(const Value &value, const text::Style &style, int depth)
{
    return Renderer(style).rendered(value, depth);
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
