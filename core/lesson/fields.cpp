#include "core/lesson/fields.h"

#include "core/lesson/refusals.h"
#include "core/yaml/parser.h"

namespace lesson {

Fields::Fields(QString file, int line, const QString &yaml, std::vector<Fault> &faults)
    : m_file(std::move(file)), m_line(line), m_tree(yaml::parse(yaml)), m_index(yaml), m_faults(faults)
{
    for (const json::SyntaxError &error : m_tree.errors()) {
        if (m_tree.isSound())
            break;
        const int at = m_line + m_index.place(error.span.begin).line - 1;
        m_faults.push_back({m_file, at, Refusal{Code::NotYaml, {error.detail}}});
    }
    if (m_tree.isSound() && m_tree.isObject(m_tree.root()))
        m_root = m_tree.root();
    else if (m_tree.isSound())
        m_faults.push_back({m_file, m_line, Refusal{Code::NotYaml, {QStringLiteral("NAME: VALUE")}}});
}

int Fields::lineOf(json::NodeId node) const
{
    if (node == json::NoNode)
        return m_line;
    const json::Node &at = m_tree[node];
    const text::Span span = at.key.isEmpty() ? at.span : at.key;
    return m_line + m_index.place(span.begin).line - 1;
}

void Fields::fault(json::NodeId node, Code code, QStringList arguments)
{
    m_faults.push_back({m_file, lineOf(node), Refusal{code, std::move(arguments)}});
}

void Fields::wrong(json::NodeId node, const char *field, const QString &wanted)
{
    fault(node, Code::WrongValue, {QLatin1String(field), wanted});
}

json::NodeId Fields::found(json::NodeId object, const char *field)
{
    m_asked.insert({object, field});
    return m_tree.find(object, QString::fromLatin1(field));
}

QString Fields::text(json::NodeId object, const char *field)
{
    const json::NodeId node = found(object, field);
    switch (m_tree.kind(node)) {
    case json::Kind::String:
    case json::Kind::Number:
    case json::Kind::Boolean:
        return m_tree.isString(node) ? m_tree.string(node).trimmed() : m_tree.raw(node).toString();
    case json::Kind::Missing:
    case json::Kind::Null: return {};
    default: wrong(node, field, QStringLiteral("TEXT")); return {};
    }
}

QString Fields::neededText(json::NodeId object, const char *field)
{
    const QString made = text(object, field);
    const json::Kind kind = m_tree.kind(m_tree.find(object, QString::fromLatin1(field)));
    if (made.isEmpty() && kind != json::Kind::Object && kind != json::Kind::Array)
        fault(object, Code::Lacks, {QLatin1String(field)});
    return made;
}

std::optional<double> Fields::number(json::NodeId object, const char *field, double least, double most)
{
    const json::NodeId node = found(object, field);
    if (node == json::NoNode)
        return std::nullopt;
    const auto made = m_tree.number(node);
    if (made && *made >= least && *made <= most)
        return made;
    wrong(node, field, QStringLiteral("%1–%2").arg(least).arg(most));
    return std::nullopt;
}

bool Fields::flag(json::NodeId object, const char *field, bool otherwise)
{
    const json::NodeId node = found(object, field);
    if (node == json::NoNode)
        return otherwise;
    if (const auto made = m_tree.boolean(node))
        return *made;
    wrong(node, field, QStringLiteral("true, false"));
    return otherwise;
}

QStringList Fields::texts(json::NodeId object, const char *field)
{
    const json::NodeId node = found(object, field);
    QStringList made;
    if (node == json::NoNode)
        return made;
    if (!m_tree.isArray(node))
        return {text(object, field)};
    for (const json::NodeId each : m_tree.children(node)) {
        if (m_tree.isObject(each) || m_tree.isArray(each))
            wrong(each, field, QStringLiteral("TEXT"));
        else
            made << (m_tree.isString(each) ? m_tree.string(each).trimmed() : m_tree.raw(each).toString());
    }
    return made;
}

std::vector<json::NodeId> Fields::list(json::NodeId object, const char *field)
{
    const json::NodeId node = found(object, field);
    std::vector<json::NodeId> made;
    if (node == json::NoNode)
        return made;
    if (!m_tree.isArray(node)) {
        wrong(node, field, QStringLiteral("[…]"));
        return made;
    }
    for (const json::NodeId each : m_tree.children(node))
        made.push_back(each);
    return made;
}

json::NodeId Fields::object(json::NodeId object, const char *field)
{
    const json::NodeId node = found(object, field);
    if (node == json::NoNode || m_tree.isObject(node))
        return node;
    wrong(node, field, QStringLiteral("{…}"));
    return json::NoNode;
}

json::NodeId Fields::any(json::NodeId object, const char *field)
{
    return found(object, field);
}

void Fields::closeObject(json::NodeId object)
{
    for (const json::NodeId each : m_tree.children(object)) {
        const QString key = m_tree.key(each);
        if (!m_asked.contains({object, key.toStdString()}))
            fault(each, Code::UnknownField, {key});
    }
}

} // namespace lesson
