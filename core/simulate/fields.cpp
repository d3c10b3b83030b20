#include "core/simulate/fields.h"

namespace sim {

std::vector<json::NodeId> Fields::elements(const char *name) const
{
    std::vector<json::NodeId> list;
    if (const json::NodeId array = node(name); m_tree.isArray(array)) {
        for (const json::NodeId element : m_tree.children(array))
            list.push_back(element);
    }
    return list;
}

std::vector<std::string> Fields::texts(const char *name) const
{
    std::vector<std::string> list;
    for (const json::NodeId element : elements(name))
        list.push_back(m_tree.string(element).toStdString());
    return list;
}

Operand Fields::operand(const char *name) const
{
    const std::string byPath = std::string(name) + "Path";
    if (!isJsonata() && has(byPath.c_str()))
        return Operand::path(byPath, text(byPath.c_str()));
    if (!has(name))
        return {};
    if (isJsonata()) {
        const std::string written = text(name);
        if (const auto inside = expr::jsonataInside(written))
            return Operand::expression(name, std::string(*inside));
    }
    return Operand::constant(name, value(name));
}

Operand Fields::dataPath(const char *name) const
{
    if (isJsonata() || !has(name))
        return {};
    if (m_tree.kind(node(name)) == json::Kind::Null)
        return Operand::constant(name, Value::object());
    const std::string path = text(name);
    return path == "$" ? Operand() : Operand::path(name, path);
}

Filling Fields::filling(const char *name, std::string field) const
{
    return has(name) ? Filling(value(name), m_language, std::move(field)) : Filling();
}

ResultPlace Fields::resultPlace() const
{
    if (isJsonata() || !has("ResultPath"))
        return {};
    if (m_tree.kind(node("ResultPath")) == json::Kind::Null)
        return ResultPlace::discarded();
    return ResultPlace::at(text("ResultPath"));
}

} // namespace sim
