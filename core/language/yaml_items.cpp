#include "core/language/yaml_items.h"

#include "core/json/parser.h"
#include "core/yaml/writer.h"

namespace language {

namespace {

using json::NodeId;

const QChar CaretMark(0xf8fe); // nobody's character

// The key and its value; an empty object or list is begun on a line of its own, to be gone on with.
QString entry(const json::Tree &tree, const YamlPlace &where, bool toBeFilled)
{
    const NodeId child = tree.child(tree.root(), 0);
    const yaml::Style style = yaml::styleOf(*where.definition.tree);
    yaml::Writer writer(tree, style);
    const bool holds = tree.isObject(child) || tree.isArray(child);
    QString text = writer.key(child) + u':';
    if (!holds || tree[child].childCount > 0 || !toBeFilled)
        return text + writer.afterKey(child, where.indent);
    text += u'\n' + where.indent;
    if (tree.isArray(child))
        return text + (style.dashesIndented ? style.indent : QString()) + u"- "_qs;
    return text + style.indent;
}

QString withCaret(const Item &item, bool isMarked)
{
    QString json = item.insert;
    if (isMarked)
        json.insert(item.caret, CaretMark);
    return json;
}

} // namespace

std::optional<Item> inYaml(const Item &item, const YamlPlace &where)
{
    const bool isEntry = where.place.slot == Slot::Key && !where.place.hasColon;
    const auto read = [&](bool isMarked) {
        const QString json = withCaret(item, isMarked);
        return json::parse(isEntry ? u'{' + json + u'}' : json);
    };
    bool isMarked = item.caret >= 0;
    json::Tree tree = read(isMarked);
    if (isMarked && !tree.isSound()) { // the caret stands between brackets
        isMarked = false;
        tree = read(false);
    }
    if (!tree.isSound() || (!isEntry && !tree.isString(tree.root()) && tree[tree.root()].childCount > 0))
        return std::nullopt;
    Item made = item;
    made.insert = isEntry ? entry(tree, where, item.caret >= 0)
                          : yaml::Writer(tree, yaml::styleOf(*where.definition.tree)).scalar(tree.root(), where.indent);
    if (where.definition.tree->text().contains(u"\r\n"))
        made.insert.replace(u'\n', u"\r\n"_qs);
    made.caret = made.insert.indexOf(CaretMark);
    made.insert.remove(CaretMark);
    return made;
}

} // namespace language
