#include "core/asl/resource.h"
#include "core/asl/vocabulary.h"
#include "core/edit/group.h"
#include "core/edit/layout_text.h"
#include "core/edit/mirror.h"
#include "core/edit/naming.h"
#include "core/edit/scope_text.h"
#include "core/json/edit.h"
#include "core/regroup/piece.h"
#include "core/regroup/regroup.h"
#include "core/validate/variable_use.h"

#include <QRegularExpression>

namespace regroup {

namespace {

using asl::State;
using asl::StatePath;
using edit::Editing;
using json::NodeId;
using json::NoNode;

// Inside a branch no variable may be assigned that is known around it.
std::optional<Refusal> whyVariablesClash(const asl::Definition &now, const asl::Definition &called)
{
    QSet<QString> both = validate::namesAssignedIn(*called.tree, called.root);
    both.intersect(validate::namesAssignedIn(*now.tree, now.root));
    if (both.isEmpty())
        return std::nullopt;
    return Refusal{Code::VariableStaysInside, {u'$' + *both.begin(), now.root.states.front().name}};
}

// The states under names that are free here, each saying the language it is written in where it is another one.
asl::Definition fitted(const asl::Definition &called, const asl::Definition &now)
{
    QStringList members;
    for (const State &state : called.root.states)
        members << edit::writtenProperty(*called.tree, state.node);
    edit::Group group = edit::Group::parsed(members.join(u",\n"_qs), called.root.startAt.name, called.language);
    group.makeUnique(edit::namesIn(now));
    group.keepLanguage(now.language);
    return group.machine();
}

// How the answer of a call is told, and how that of a branch is: the Output is the first, and the only, branch's.
QString withoutEnvelope(QString written, bool isJsonata)
{
    static const QRegularExpression paths(QStringLiteral("^(\"\\$)\\.Output(?![\\w])"));
    static const QRegularExpression results(QStringLiteral("\\$states\\.result\\.Output(?![\\w])"));
    return isJsonata ? written.replace(results, QStringLiteral("$states.result[0]"))
                     : written.replace(paths, QStringLiteral("\\1[0]"));
}

bool readsMore(const QString &written, bool isJsonata)
{
    static const QRegularExpression whole(QStringLiteral("\\$states\\.result(?!\\[0\\])"));
    return isJsonata && whole.match(written).hasMatch();
}

class Inlining
{
public:
    Inlining(const asl::Definition &now, const StatePath &path, const asl::Definition &called)
        : m_text(now), m_path(path), m_task(*now.find(path)), m_called(fitted(called, now)),
          m_isJsonata(m_task.language == asl::QueryLanguage::Jsonata)
    {
    }

    edit::Answer answer()
    {
        const bool isDone = handInput() && becomeContainer() && takeAnswer()
            && edit::putStates(m_text, asl::ScopePath{m_path, 0}, m_called, {});
        if (isDone)
            tellExecutions();
        return m_text.answer({m_path});
    }

private:
    NodeId field(QStringView key) { return m_text.field(m_path, key); }

    bool write(const QString &key, const QString &value)
    {
        return m_text.setField(m_text.object(m_path), key, value, asl::stateFieldOrder());
    }

    // What the call gave as Input is what the branch begins with.
    bool handInput()
    {
        const QString name = m_isJsonata ? QStringLiteral("Arguments") : QStringLiteral("Parameters");
        const json::Tree &tree = m_text.tree();
        const NodeId given = field(name);
        const NodeId value = tree.find(given, u"Input");
        const NodeId path = tree.find(given, u"Input.$");
        const QString input = value != NoNode ? tree.raw(value).toString() : QStringLiteral("{}");
        const QString pathWritten = path != NoNode ? tree.string(path) : QString();
        if (pathWritten.isEmpty())
            return write(name, input);
        if (!m_text.removeField(m_path, name))
            return false;
        const QString before = m_text.tree().string(field(u"InputPath"));
        const QString whole = before.isEmpty() ? pathWritten : before + pathWritten.mid(1);
        return pathWritten == u"$" || write(QStringLiteral("InputPath"), json::quoted(whole));
    }

    bool becomeContainer()
    {
        const Value scope =
            Value::object({{"StartAt", m_called.root.startAt.name.toStdString()}, {"States", Value::object()}});
        const QString branches =
            edit::memberText(m_text.tree(), m_text.object(m_path), Value::array({scope}), m_text.style());
        return m_text.apply(json::replaceValue(m_text.tree(), field(u"Type"), QStringLiteral("\"Parallel\"")))
            && m_text.removeField(m_path, u"Resource") && dropTaskFields()
            && write(QStringLiteral("Branches"), branches);
    }

    // A Parallel has no limit of time and no role of its own.
    bool dropTaskFields()
    {
        QStringList dropped;
        for (const QString &name : {QStringLiteral("TimeoutSeconds"), QStringLiteral("TimeoutSecondsPath"),
                                    QStringLiteral("HeartbeatSeconds"), QStringLiteral("HeartbeatSecondsPath"),
                                    QStringLiteral("Credentials")}) {
            if (field(name) == NoNode)
                continue;
            if (!m_text.removeField(m_path, name))
                return false;
            dropped << name;
        }
        if (!dropped.isEmpty())
            m_text.tell({edit::NoticeCode::FieldsDropped, {m_path.name(), dropped.join(QStringLiteral(", "))}});
        return true;
    }

    bool takeAnswer()
    {
        if (m_isJsonata) {
            for (const QString &key : {QStringLiteral("Output"), QStringLiteral("Assign")}) {
                if (field(key) != NoNode && !rewrite(key, field(key)))
                    return false;
            }
            return field(u"Output") != NoNode || write(QStringLiteral("Output"), envelope());
        }
        const NodeId selector = field(u"ResultSelector");
        if (selector != NoNode)
            return rewrite(QStringLiteral("ResultSelector"), selector);
        const NodeId output = field(u"OutputPath");
        const bool isOutputAlone =
            output != NoNode && field(u"ResultPath") == NoNode && m_text.tree().string(output).startsWith(u"$.Output");
        return isOutputAlone ? rewrite(QStringLiteral("OutputPath"), output)
                             : write(QStringLiteral("ResultSelector"), envelope());
    }

    // What reads `.Output` further on finds it.
    QString envelope() const
    {
        return m_isJsonata ? QStringLiteral("{\"Output\": \"{% $states.result[0] %}\"}")
                           : QStringLiteral("{\"Output.$\": \"$[0]\"}");
    }

    bool rewrite(const QString &field, NodeId value)
    {
        const json::Tree &tree = m_text.tree();
        std::vector<text::Edit> edits;
        std::vector<NodeId> open{value};
        while (!open.empty()) {
            const NodeId node = open.back();
            open.pop_back();
            for (const NodeId child : tree.children(node))
                open.push_back(child);
            const QString written = tree.raw(node).toString();
            const QString rewritten = withoutEnvelope(written, m_isJsonata);
            if (!tree.isString(node))
                continue;
            if (readsMore(rewritten, m_isJsonata))
                return m_text.refuse(Refusal{Code::ReadsTheAnswer, {m_path.name(), field}});
            if (rewritten != written)
                edits.push_back({tree[node].span, rewritten});
        }
        std::ranges::sort(edits, {}, [](const text::Edit &edit) { return edit.span.begin; });
        return edits.empty() || m_text.apply(text::Patch(edits.begin(), edits.end()));
    }

    void tellExecutions()
    {
        asl::forEachState(m_called.root, {}, [&](const StatePath &path, const State &) {
            if (path.depth() == 1 && readsExecution(m_called, path))
                m_text.tell({edit::NoticeCode::OwnExecution, {path.name()}});
        });
    }

    Editing m_text;
    const StatePath m_path;
    const State m_task;
    const asl::Definition m_called;
    const bool m_isJsonata;
};

} // namespace

bool callsWorkflow(const State &state)
{
    const auto *task = std::get_if<asl::TaskFields>(&state.fields);
    if (!task)
        return false;
    const asl::Integration call = asl::integrationOf(task->resource);
    return call.service == u"states" && call.action == u"startExecution"
        && call.pattern == asl::IntegrationPattern::Sync2;
}

edit::Answer inlined(const asl::Definition &now, const StatePath &path, const asl::Definition &called)
try {
    if (edit::isMirrored(now))
        return edit::throughMirror(now, [&](const asl::Definition &mirror) { return inlined(mirror, path, called); });
    const Result<asl::Definition> read =
        edit::isMirrored(called) ? edit::mirrorOf(called) : Result<asl::Definition>(called);
    if (!read)
        return read.error();
    const State *task = now.find(path);
    if (!task)
        return Refusal{edit::Code::NoSuchState, {path.name()}};
    if (!callsWorkflow(*task))
        return Refusal{Code::NotACall, {path.name()}};
    if (!read->tree->isSound() || read->root.states.empty() || !read->root.find(read->root.startAt.name))
        return Refusal{Code::NotAWorkflow};
    if (const auto reason = whyVariablesClash(now, *read))
        return *reason;
    return Inlining(now, path, *read).answer();
} catch (...) {
    return edit::failure();
}

} // namespace regroup
