#include "core/asl/vocabulary.h"
#include "core/carrier/subject_rules.h"
#include "core/exchange/intrinsics.h"

#include <QRegularExpression>
#include <QSet>

namespace carrier {

using asl::Place;
using asl::ValueType;
using exchange::Form;
using exchange::Tool;
using json::NodeId;
using json::NoNode;
using validate::Rule;
using validate::Severity;

namespace {

bool isNumeric(const asl::Field &field)
{
    return field.type == ValueType::Integer || field.type == ValueType::Number;
}

// Walks the places that ASL knows, and asks of each number how the carrier will write it.
class NumberCheck
{
public:
    NumberCheck(const Subject &subject, validate::Findings &findings)
        : m_subject(subject), m_machine(subject.machine), m_findings(findings), m_tree(findings.tree())
    {
    }

    void check()
    {
        if (m_machine.form == Form::Jsonencode) // Terraform keeps what a lone "${…}" is
            return;
        visit(m_tree.root(), Place::Machine, [this](NodeId node, const asl::Field &) { noteWaited(node); });
        visit(m_tree.root(), Place::Machine, [this](NodeId node, const asl::Field &field) { look(node, field); });
    }

private:
    template <class Take>
    void visit(NodeId node, Place place, Take &&take)
    {
        if (m_tree.isArray(node)) {
            for (const NodeId item : m_tree.children(node))
                visit(item, place, take);
            return;
        }
        if (!m_tree.isObject(node) || exchange::intrinsicAt(m_tree, node))
            return;
        for (const NodeId child : m_tree.children(node)) {
            if (place == Place::States) {
                visit(child, Place::State, take);
                continue;
            }
            const QString key = m_tree.key(child);
            const asl::Field *field = place == Place::State ? asl::stateField(key) : asl::fieldOf(place, key);
            if (!field)
                continue;
            if (isNumeric(*field))
                take(child, *field);
            else if (field->type == ValueType::States && field->inside == Place::None)
                visit(child, Place::States, take);
            else if (field->inside != Place::None && field->inside != Place::Parameters
                     && field->inside != Place::Assign)
                visit(child, field->inside, take);
        }
    }

    bool isOfWait(NodeId node) const
    {
        const NodeId state = m_tree[node].parent;
        const NodeId type = m_tree.find(state, u"Type");
        return m_tree.key(node) == u"Seconds" && m_tree.isString(type) && m_tree.string(type) == u"Wait";
    }

    // A Ref that stands there is written bare, and with it the same Ref everywhere.
    void noteWaited(NodeId node)
    {
        if (isOfPlugin(m_machine) && isOfWait(node))
            m_bare << wordsOf(node);
    }

    // What a whole function is called in a sentence, and known by.
    QString wordsOf(NodeId node) const
    {
        return exchange::intrinsicAt(m_tree, node) ? exchange::expressionOf(m_tree, node) : QString();
    }

    void look(NodeId node, const asl::Field &field)
    {
        const QString words = hasValues() ? quotedValue(node) : QString();
        const QString text = words.isEmpty() ? quotedText(node) : words;
        if (text.isEmpty())
            return;
        const bool mayBeExpression = m_tree.text().contains(u"JSONata"); // {% … %} is a text there
        m_findings.add({Rule::QuotedNumber, {QLatin1String(field.name), text}}, m_findings.location(node),
                       m_tree[node].span, mayBeExpression ? Severity::Warning : Severity::Error);
    }

    bool hasValues() const { return m_machine.form == Form::Object && m_machine.inner; }

    // A function of the template's among values, where the tool writes quotes around it.
    QString quotedValue(NodeId node) const
    {
        const auto function = exchange::intrinsicAt(m_tree, node);
        if (!function)
            return {};
        const bool isSams = m_machine.tool == Tool::Sam;
        const bool isPlugins = isOfPlugin(m_machine) && function->function == u"Ref" && !m_bare.contains(wordsOf(node));
        return isSams || isPlugins ? wordsOf(node) : QString();
    }

    // ${Name} for the whole of a text.
    QString quotedText(NodeId node) const
    {
        static const QRegularExpression whole(QStringLiteral("^\\$\\{[^{}!][^{}]*\\}$"));
        if (m_machine.tool == Tool::Serverless || !m_tree.isString(node) || exchange::intrinsicAt(m_tree, node))
            return {};
        const QStringView raw = m_tree.raw(node);
        const bool isQuoted = raw.startsWith(u'"') || raw.startsWith(u'\'');
        const bool isText = isQuoted || (m_machine.form == Form::Object && m_tree.format() == json::Format::Yaml);
        const QString text = m_tree.string(node);
        return isText && isFilledIn(text) && whole.match(text).hasMatch() ? text : QString();
    }

    // Something fills it in; else that is what is told.
    bool isFilledIn(const QString &text) const
    {
        if (m_machine.form == Form::Sub || m_machine.form == Form::Join || m_machine.tool == Tool::Terraform)
            return m_machine.form != Form::File;
        const QString name = text.sliced(2, std::max<qsizetype>(text.size() - 3, 0)).trimmed();
        return std::ranges::any_of(m_machine.fillings,
                                   [&](const exchange::Filling &each) { return each.name == name; });
    }

    const Subject &m_subject;
    const exchange::Machine &m_machine;
    validate::Findings &m_findings;
    const json::Tree &m_tree;
    QSet<QString> m_bare;
};

} // namespace

void checkNumbers(const Subject &subject, validate::Findings &findings)
{
    NumberCheck(subject, findings).check();
}

} // namespace carrier
