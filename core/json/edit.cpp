#include "core/json/edit.h"

#include "core/json/parser.h"

namespace json {

namespace {

using text::Edit;
using text::Patch;

std::optional<Refusal> unfit(const Tree &tree, NodeId node)
{
    if (tree.format() != Format::Json)
        return Refusal{Code::NotEditableFormat};
    if (node == NoNode)
        return Refusal{Code::NoSuchPlace};
    return std::nullopt;
}

qsizetype beginOf(const Node &node)
{
    return node.key.isEmpty() ? node.span.begin : node.key.begin;
}

qsizetype endOf(const Node &node)
{
    return std::max(node.span.end, node.key.end);
}

QString indentAt(const QString &text, qsizetype position)
{
    const qsizetype line = position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
    qsizetype end = line;
    while (end < position && (text[end] == u' ' || text[end] == u'\t'))
        ++end;
    return text.mid(line, end - line);
}

// The text's own way to end a line: the CLI hands texts over as they are in the file.
QString lineEnd(const QString &text)
{
    const qsizetype first = text.indexOf(u'\n');
    return first > 0 && text[first - 1] == u'\r' ? QStringLiteral("\r\n") : QStringLiteral("\n");
}

// What stands between two entries of a container, its comma left out: a line break and indentation, or a blank.
QString separatorOf(const Tree &tree, NodeId container)
{
    const Node &node = tree[container];
    const qsizetype first = beginOf(tree[node.firstChild]);
    const QStringView lead = QStringView(tree.text()).mid(node.span.begin + 1, first - node.span.begin - 1);
    if (lead.contains(u'\n'))
        return lineEnd(tree.text()) + indentAt(tree.text(), first);
    const bool compact =
        node.childCount > 1 && beginOf(tree[tree[node.firstChild].next]) - endOf(tree[node.firstChild]) == 1;
    return compact ? QString() : QStringLiteral(" ");
}

Patch insertedFirst(const Tree &tree, NodeId container, const QString &entry)
{
    const qsizetype first = beginOf(tree[tree[container].firstChild]);
    return {{{first, first}, entry + u',' + separatorOf(tree, container)}};
}

Patch insertedAfter(const Tree &tree, NodeId container, NodeId sibling, const QString &entry)
{
    const qsizetype end = endOf(tree[sibling]);
    return {{{end, end}, u',' + separatorOf(tree, container) + entry}};
}

Patch insertedAlone(const Tree &tree, NodeId container, const QString &entry)
{
    const text::Span span = tree[container].span;
    const QString outer = indentAt(tree.text(), span.begin);
    const QString brk = lineEnd(tree.text());
    text::Span inside{span.begin + 1, span.end - 1};
    const QStringView held = QStringView(tree.text()).mid(inside.begin, inside.length());
    QString lead = brk;
    if (!held.trimmed().isEmpty()) {
        // A comment lives here: the entry goes below it.
        const qsizetype kept = inside.begin + held.size();
        qsizetype end = kept;
        while (end > inside.begin && tree.text()[end - 1].isSpace())
            --end;
        inside.begin = end;
    }
    const QString text = lead + outer + text::styleOf(tree.text()).indent + entry + brk + outer;
    return {{inside, text}};
}

Result<Patch> inserted(const Tree &tree, NodeId container, NodeId after, bool first, const QString &entry)
{
    // A container that never closes has no place for one more.
    const text::Span span = tree[container].span;
    const QChar last = span.length() > 1 ? tree.text()[span.end - 1] : QChar();
    if (last != u'}' && last != u']')
        return Refusal{Code::Damaged};
    if (tree[container].firstChild == NoNode)
        return insertedAlone(tree, container, entry);
    return first ? insertedFirst(tree, container, entry) : insertedAfter(tree, container, after, entry);
}

// After which of its properties a new key best goes; NoNode: before all others.
NodeId predecessor(const Tree &tree, NodeId object, const QString &key, const QStringList &order)
{
    const qsizetype rank = order.indexOf(key);
    NodeId best = NoNode;
    if (rank < 0)
        return tree[object].lastChild;
    for (const NodeId child : tree.children(object)) {
        const qsizetype other = order.indexOf(tree.key(child));
        if (other >= 0 && other < rank)
            best = child;
    }
    return best;
}

// The comma behind a position, comments and blanks passed over; -1 when there is none.
qsizetype commaAfter(const QString &text, qsizetype position)
{
    while (position < text.size()) {
        const QChar c = text[position];
        if (c == u',')
            return position;
        if (c == u'/' && position + 1 < text.size() && text[position + 1] == u'/') {
            position = text.indexOf(u'\n', position);
        } else if (c == u'/' && position + 1 < text.size() && text[position + 1] == u'*') {
            position = text.indexOf(u"*/", position + 2);
            position += position < 0 ? 0 : 1;
        } else if (!c.isSpace()) {
            return -1;
        }
        if (position < 0)
            return -1;
        ++position;
    }
    return -1;
}

// From where an entry's own line begins, when nothing else stands before it there.
qsizetype lineStartOf(const QString &text, qsizetype begin)
{
    qsizetype start = begin;
    while (start > 0 && (text[start - 1] == u' ' || text[start - 1] == u'\t'))
        --start;
    return start > 0 && text[start - 1] == u'\n' ? start : begin;
}

Patch removedFollowed(const QString &text, const Node &node, qsizetype comma)
{
    const qsizetype begin = beginOf(node);
    const qsizetype line = lineStartOf(text, begin);
    qsizetype end = comma + 1;
    qsizetype blank = end;
    while (blank < text.size() && (text[blank] == u' ' || text[blank] == u'\t' || text[blank] == u'\r'))
        ++blank;
    const bool lineEnds = blank < text.size() && text[blank] == u'\n';
    if (line < begin || (begin > 0 && text[begin - 1] == u'\n')) {
        if (lineEnds)
            return {{{line, blank + 1}, {}}}; // its whole lines
        while (end < text.size() && (text[end] == u' ' || text[end] == u'\t'))
            ++end;
        return {{{begin, end}, {}}};
    }
    // On a shared line the next entry moves up to where this one stood.
    while (!lineEnds && end < blank)
        ++end;
    return {{{begin, end}, {}}};
}

Patch removedLast(const Tree &tree, NodeId node, NodeId previous)
{
    const QString &text = tree.text();
    const qsizetype end = endOf(tree[node]);
    if (previous != NoNode) {
        const qsizetype comma = commaAfter(text, endOf(tree[previous]));
        if (comma < 0)
            return {{{beginOf(tree[node]), end}, {}}};
        // A comment between the comma and the entry stays.
        const QStringView gap = QStringView(text).mid(comma + 1, beginOf(tree[node]) - comma - 1);
        if (gap.trimmed().isEmpty())
            return {{{comma, end}, {}}};
        return {{{comma, comma + 1}, {}}, {{beginOf(tree[node]), end}, {}}};
    }
    const text::Span parent = tree[tree[node].parent].span;
    const QStringView before = QStringView(text).mid(parent.begin + 1, beginOf(tree[node]) - parent.begin - 1);
    const QStringView after = QStringView(text).mid(end, parent.end - 1 - end);
    if (before.trimmed().isEmpty() && after.trimmed().isEmpty())
        return {{{parent.begin + 1, parent.end - 1}, {}}};
    return {{{beginOf(tree[node]), end}, {}}};
}

// How many of the entries, counted from their last, are the container's last ones.
size_t tailOf(const Tree &tree, const std::vector<NodeId> &entries)
{
    NodeId expected = tree[tree[entries.front()].parent].lastChild;
    size_t length = 0;
    while (length < entries.size() && entries[entries.size() - 1 - length] == expected) {
        ++length;
        expected = tree.previous(expected);
    }
    return length;
}

bool hasOnlyBlanksAndCommas(QStringView gap)
{
    return std::ranges::all_of(gap, [](QChar c) { return c.isSpace() || c == u','; });
}

// A container's last entries, and with them the comma behind the one before.
Result<Patch> removedTail(const Tree &tree, const std::vector<NodeId> &tail)
{
    const text::Span parent = tree[tree[tail.front()].parent].span;
    const NodeId previous = tree.previous(tail.front());
    qsizetype last = previous == NoNode ? parent.begin + 1 : endOf(tree[previous]);
    text::Span span{previous == NoNode ? last : commaAfter(tree.text(), last),
                    previous == NoNode ? parent.end - 1 : endOf(tree[tail.back()])};
    for (const NodeId entry : tail) {
        if (!hasOnlyBlanksAndCommas(QStringView(tree.text()).mid(last, beginOf(tree[entry]) - last)))
            return Refusal{Code::NotTogether};
        last = endOf(tree[entry]);
    }
    if (span.begin < 0 || span.end < last || !QStringView(tree.text()).mid(last, span.end - last).trimmed().isEmpty())
        return Refusal{Code::NotTogether};
    return Patch{{span, {}}};
}

} // namespace

std::optional<Refusal> whyUnsound(const Tree &tree)
{
    if (tree.isSound())
        return std::nullopt;
    const bool isDeep =
        std::ranges::any_of(tree.errors(), [](const SyntaxError &error) { return error.code == ErrorCode::TooDeep; });
    return Refusal{isDeep ? Code::TooDeep : Code::Damaged};
}

Result<Patch> replaceValue(const Tree &tree, NodeId node, const QString &valueText)
{
    if (const auto reason = unfit(tree, node))
        return *reason;
    if (tree.raw(node) == valueText)
        return Patch{};
    return Patch{{tree[node].span, valueText}};
}

Result<Patch> setProperty(const Tree &tree, NodeId object, const QString &key, const QString &valueText,
                          const QStringList &order)
{
    if (const auto reason = unfit(tree, object))
        return *reason;
    if (!tree.isObject(object))
        return Refusal{Code::NoSuchPlace};
    if (const NodeId present = tree.find(object, key); present != NoNode)
        return replaceValue(tree, present, valueText);
    const NodeId after = predecessor(tree, object, key, order);
    return inserted(tree, object, after, after == NoNode, quoted(key) + QStringLiteral(": ") + valueText);
}

Result<Patch> insertElement(const Tree &tree, NodeId array, qsizetype index, const QString &valueText)
{
    if (const auto reason = unfit(tree, array))
        return *reason;
    if (!tree.isArray(array))
        return Refusal{Code::NoSuchPlace};
    const qsizetype count = tree[array].childCount;
    index = std::clamp<qsizetype>(index, 0, count);
    return inserted(tree, array, tree.child(array, index - 1), index == 0, valueText);
}

Result<Patch> remove(const Tree &tree, NodeId node)
{
    if (const auto reason = unfit(tree, node))
        return *reason;
    if (tree[node].parent == NoNode)
        return Refusal{Code::NoSuchPlace};
    const qsizetype comma = commaAfter(tree.text(), endOf(tree[node]));
    if (comma >= 0 && tree[node].next != NoNode)
        return removedFollowed(tree.text(), tree[node], comma);
    Patch patch = removedLast(tree, node, tree.previous(node));
    // A trailing comma behind the last entry stays behind the one before it, or goes with the only one.
    if (comma >= 0 && tree.previous(node) == NoNode && patch.back().span.end <= comma)
        patch.push_back({{comma, comma + 1}, {}});
    return patch;
}

Result<Patch> removeAll(const Tree &tree, const std::vector<NodeId> &entries)
{
    Patch all;
    const size_t tail = entries.empty() ? 0 : tailOf(tree, entries);
    const size_t apart = tail > 1 ? entries.size() - tail : entries.size();
    for (size_t i = 0; i < apart; ++i) {
        const Result<Patch> one = remove(tree, entries[i]);
        if (!one)
            return one;
        all.insert(all.end(), one->begin(), one->end());
    }
    if (apart < entries.size()) {
        const Result<Patch> rest = removedTail(tree, {entries.begin() + qsizetype(apart), entries.end()});
        if (!rest)
            return rest;
        all.insert(all.end(), rest->begin(), rest->end());
    }
    if (!text::isSound(all, tree.text().size()))
        return Refusal{Code::NotTogether};
    return all;
}

Result<Patch> renameKey(const Tree &tree, NodeId property, const QString &key)
{
    if (const auto reason = unfit(tree, property))
        return *reason;
    if (tree[property].key.isEmpty())
        return Refusal{Code::NoSuchPlace};
    const text::Span span = tree[property].key;
    const QString written = quoted(key);
    if (QStringView(tree.text()).mid(span.begin, span.length()) == written)
        return Patch{};
    return Patch{{span, written}};
}

Result<Patch> move(const Tree &tree, NodeId node, qsizetype index)
{
    if (const auto reason = unfit(tree, node))
        return *reason;
    const NodeId parent = tree[node].parent;
    if (parent == NoNode)
        return Refusal{Code::NoSuchPlace};
    if (tree.indexOf(node) == index || tree[parent].childCount < 2)
        return Patch{};
    const Pointer place = pointerTo(tree, parent);
    const qsizetype begin = beginOf(tree[node]);
    const QString entry = tree.text().mid(begin, endOf(tree[node]) - begin);
    Rewriter rewriter(std::make_shared<const Tree>(tree));
    rewriter.apply(remove(tree, node));
    const Tree &left = rewriter.tree();
    const NodeId container = resolved(left, place);
    if (container == NoNode)
        return Refusal{Code::Damaged};
    const qsizetype at = std::clamp<qsizetype>(index, 0, left[container].childCount);
    rewriter.apply(inserted(left, container, left.child(container, at - 1), at == 0, entry));
    return rewriter.patch();
}

Rewriter::Rewriter(SharedTree tree) : m_tree(std::move(tree)) {}

bool Rewriter::apply(Result<text::Patch> step)
{
    if (m_refusal)
        return false;
    if (!step) {
        m_refusal = step.error();
        return false;
    }
    if (step->empty())
        return true;
    m_patch = text::composed(m_patch, *step);
    m_tree = std::make_shared<const Tree>(parse(text::applied(m_tree->text(), *step)));
    return true;
}

Result<text::Patch> Rewriter::patch() const
{
    if (m_refusal)
        return *m_refusal;
    return m_patch;
}

} // namespace json
