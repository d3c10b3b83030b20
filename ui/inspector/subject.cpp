#include "ui/inspector/subject.h"

#include "core/json/edit.h"
#include "core/yaml/json_text.h"

#include <QCoreApplication>

namespace inspector {
namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("inspector::Subject", source);
}

qsizetype leadingBlanks(QStringView line)
{
    qsizetype count = 0;
    while (count < line.size() && (line[count] == u' ' || line[count] == u'\t'))
        ++count;
    return count;
}

QString objectOf(const QString &key, const QString &json)
{
    return QStringLiteral("{\n  %1: %2\n}").arg(json::quoted(key), json::reindented(json, text::Style(), 1));
}

} // namespace

QString outdented(const json::Tree &tree, json::NodeId node)
{
    if (tree.format() == json::Format::Yaml)
        return yaml::jsonText(tree, node, text::Style(), 0, yaml::Tags::Dropped);
    const QString raw = tree.raw(node).toString();
    QStringList lines = raw.split(u'\n');
    qsizetype common = std::numeric_limits<qsizetype>::max();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!lines[i].trimmed().isEmpty())
            common = std::min(common, leadingBlanks(lines[i]));
    }
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i].remove(0, std::min(common, leadingBlanks(lines[i])));
    return lines.join(u'\n');
}

Subject::Subject(session::Session &session, std::shared_ptr<asl::StatePath> state, json::Pointer inside)
    : m_session(&session), m_state(std::move(state)), m_inside(std::move(inside))
{
}

Subject Subject::inner(const QString &step) const
{
    return {*m_session, m_state, m_inside + QStringList{step}};
}

const asl::Scope *Subject::scope() const
{
    const asl::Definition &definition = now()->definition;
    return m_state->isEmpty() ? &definition.root : definition.find(asl::scopeOf(*m_state));
}

asl::QueryLanguage Subject::language() const
{
    const asl::State *own = state();
    return own ? own->language : now()->definition.language;
}

QString Subject::name() const
{
    return m_state->isEmpty() ? tr("the workflow") : m_state->name();
}

json::NodeId Subject::field(const QString &key) const
{
    const json::NodeId object = node();
    return object == json::NoNode ? json::NoNode : tree().find(object, key);
}

QString Subject::fieldText(const QString &key) const
{
    const json::NodeId value = field(key);
    return value == json::NoNode ? QString() : outdented(tree(), value);
}

QString Subject::text() const
{
    const json::NodeId own = node();
    return own == json::NoNode ? QString() : outdented(tree(), own);
}

document::MergeKey Subject::mergeKey(const QString &key) const
{
    // A parameter stays the same field when its value becomes a path.
    const QString field = key.endsWith(u".$") ? key.chopped(2) : key;
    return document::MergeKey::field(asl::toString(*m_state) + u'#' + json::toString(m_inside + QStringList{field}));
}

// The object, with that field in it, as a field of what it is missing from.
edit::Answer Subject::madeWith(const QString &key, const QString &json) const
{
    Subject owner = *this;
    const QString name = owner.m_inside.takeLast();
    const QString object = objectOf(key, json);
    if (owner.isWholeState())
        return edit::setFieldText(now()->definition, *m_state, name, object);
    if (owner.node() == json::NoNode && !owner.m_inside.isEmpty())
        return owner.madeWith(name, object);
    return edit::setPartField(now()->definition, owner.part(), name, object);
}

void Subject::rename(const QString &key, const QString &newKey) const
{
    m_session->perform(edit::renamePartField(now()->definition, part(), key, newKey),
                       tr("Rename %1 to %2").arg(key, newKey));
}

void Subject::set(const QString &key, const QString &json, const QStringList &order) const
{
    const asl::Definition &definition = now()->definition;
    const QString label = tr("Set %1 of %2").arg(key, name());
    if (isWholeState())
        m_session->perform(edit::setFieldText(definition, *m_state, key, json), label, mergeKey(key));
    else if (node() == json::NoNode && !m_inside.isEmpty())
        m_session->perform(madeWith(key, json), label, mergeKey(key));
    else
        m_session->perform(edit::setPartField(definition, part(), key, json, order), label, mergeKey(key));
}

void Subject::rewrite(const QString &key, const QString &newKey, const QString &json) const
{
    m_session->perform(edit::rewritePartField(now()->definition, part(), key, newKey, json),
                       tr("Set %1 of %2").arg(newKey, name()), mergeKey(key));
}

void Subject::remove(const QString &key) const
{
    const asl::Definition &definition = now()->definition;
    const QString label = tr("Remove %1 from %2").arg(key, name());
    if (isWholeState())
        m_session->perform(edit::setField(definition, *m_state, key, std::nullopt), label);
    else
        m_session->perform(edit::setPartField(definition, part(), key, std::nullopt), label);
}

void Subject::replace(const QString &json) const
{
    m_session->perform(edit::replacePart(now()->definition, part(), json), tr("Edit the text of %1").arg(name()),
                       mergeKey(QString()));
}

} // namespace inspector
