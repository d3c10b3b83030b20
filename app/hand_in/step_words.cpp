#include "app/hand_in/step_words.h"

#include "app/hand_in/markdown.h"
#include "core/base/value.h"
#include "core/graph/rule_text.h"
#include "ui/document/rule_words.h"
#include "ui/inspector/retry_waits.h"
#include "ui/simulator/event_words.h"
#include "ui/theme/state_style.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {

namespace {

using json::NodeId;
using json::NoNode;
using markdown::code;
using markdown::strong;

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(app::HandIn)
};

QString listed(const QStringList &parts, const QString &word)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")) + word + parts.back();
}

QString errorsText(const QStringList &errors)
{
    QStringList names;
    for (const QString &each : errors)
        names << (each == u"States.ALL" ? StepWords::tr("any error (`States.ALL`)") : code(each));
    return listed(names, StepWords::tr(" or "));
}

QStringList strongNames(const std::vector<asl::Scope> &scopes)
{
    QStringList names;
    for (const asl::Scope &scope : scopes)
        names << strong(scope.startAt.name);
    return names;
}

// One state being told.
class Telling
{
public:
    Telling(const asl::Definition &definition, const asl::State &state)
        : m_tree(*definition.tree), m_state(state), m_what(theme::summaryOf(definition, state))
    {
    }

    QString whole()
    {
        const QString kind = theme::kindName(m_state.kind());
        add(QStringLiteral("%1 (%2).")
                .arg(strong(m_state.name), m_state.kind() == asl::StateKind::Unknown ? markdown::words(m_what) : kind));
        if (const QString comment = markdown::words(m_state.comment); !comment.isEmpty())
            add(closed(comment));
        addDeed();
        addLimits();
        addData();
        for (const asl::Retrier &each : m_state.retriers)
            addRetrier(each);
        for (const asl::Catcher &each : m_state.catchers)
            addCatcher(each);
        addNext();
        return m_sentences.join(u' ') + m_list;
    }

private:
    void add(const QString &sentence) { m_sentences << sentence; }

    static QString closed(const QString &sentence)
    {
        return sentence.isEmpty() || QStringLiteral(".!?…:").contains(sentence.back()) ? sentence : sentence + u'.';
    }

    NodeId field(QStringView name) const { return m_tree.find(m_state.node, name); }
    bool has(QStringView name) const { return field(name) != NoNode; }
    bool isNull(QStringView name) const { return m_tree.kind(field(name)) == json::Kind::Null; }

    // A text as it stands, other data as JSON; of what is long the names of its fields.
    QString value(NodeId node) const
    {
        constexpr qsizetype Longest = 160;
        if (m_tree.isString(node))
            return code(m_tree.string(node));
        const QString json =
            QString::fromStdString(m_tree.toValue(node).dump(-1, ' ', false, Value::error_handler_t::replace));
        if (json.size() <= Longest)
            return code(json);
        QStringList names;
        for (const NodeId child : m_tree.children(node))
            if (const QString key = m_tree.key(child); !key.isEmpty())
                names << code(key);
        return names.isEmpty() ? code(json.left(Longest) + u'…')
                               : StepWords::tr("an object with %1").arg(listed(names, StepWords::tr(" and ")));
    }
    QString value(QStringView name) const { return value(field(name)); }

    void addValue(QStringView name, const QString &sentence)
    {
        if (has(name))
            add(sentence.arg(value(name)));
    }

    void addDeed()
    {
        switch (m_state.kind()) {
        case asl::StateKind::Task: return addCall();
        case asl::StateKind::Pass: return add(StepWords::tr("It calls no service."));
        case asl::StateKind::Choice: return addRules();
        case asl::StateKind::Wait: return addWait();
        case asl::StateKind::Succeed: return add(StepWords::tr("It ends this flow with success."));
        case asl::StateKind::Fail: return addFailure();
        case asl::StateKind::Parallel: return addBranches();
        case asl::StateKind::Map: return addItems();
        case asl::StateKind::Unknown: break;
        }
    }

    void addCall()
    {
        const QString resource = std::get<asl::TaskFields>(m_state.fields).resource;
        add(resource.isEmpty() ? StepWords::tr("It does not say yet what it calls.")
                               : StepWords::tr("It calls %1 (%2).").arg(markdown::words(m_what), code(resource)));
        if (resource.contains(u".waitForTaskToken"))
            add(StepWords::tr("Then it waits until somebody sends the task token back."));
        else if (resource.contains(u".sync"))
            add(StepWords::tr("Then it waits until the job is done."));
    }

    QString ruleData(NodeId rule) const
    {
        QString text;
        if (const NodeId assign = m_tree.find(rule, u"Assign"); assign != NoNode)
            text += StepWords::tr("; it keeps in variables %1").arg(value(assign));
        if (const NodeId output = m_tree.find(rule, u"Output"); output != NoNode)
            text += StepWords::tr("; it passes on %1").arg(value(output));
        return text;
    }

    void addRules()
    {
        const auto &choice = std::get<asl::ChoiceFields>(m_state.fields);
        add(StepWords::tr("It tries its rules from the first one down; the first that is true decides:"));
        const graph::RuleWords ruleWords = document::ruleWords();
        for (const asl::ChoiceRule &rule : choice.rules) {
            const NodeId comment = m_tree.find(rule.node, u"Comment");
            const QString condition = graph::conditionText(m_tree, rule.node, ruleWords);
            const QString why =
                comment == NoNode ? QString() : QStringLiteral(" (%1)").arg(markdown::words(m_tree.string(comment)));
            m_list += QStringLiteral("\n- ")
                + StepWords::tr("if %1, to %2").arg(code(condition) + why, strong(rule.next.name))
                + ruleData(rule.node);
        }
        m_list += QStringLiteral("\n- ")
            + (choice.defaultTarget.isSet()
                   ? StepWords::tr("otherwise (`Default`), to %1").arg(strong(choice.defaultTarget.name))
                   : StepWords::tr("there is no `Default`: where no rule is true, the execution fails"));
    }

    void addWait()
    {
        if (const auto seconds = m_tree.number(field(u"Seconds")))
            add(StepWords::tr("It waits %1.").arg(simulator::durationText(*seconds)));
        else if (has(u"Seconds") || has(u"SecondsPath"))
            add(StepWords::tr("It waits as many seconds as %1 says.")
                    .arg(value(has(u"Seconds") ? u"Seconds" : u"SecondsPath")));
        else if (has(u"Timestamp") || has(u"TimestampPath"))
            add(StepWords::tr("It waits until the time in %1.")
                    .arg(value(has(u"Timestamp") ? u"Timestamp" : u"TimestampPath")));
    }

    void addFailure()
    {
        const auto either = [this](QStringView plain, QStringView path) { return has(plain) ? plain : path; };
        const QStringView error = either(u"Error", u"ErrorPath"), cause = either(u"Cause", u"CausePath");
        add(has(error) ? StepWords::tr("It ends this flow with the error %1.").arg(value(error))
                       : StepWords::tr("It ends this flow with an error."));
        if (!has(cause))
            return;
        const QString text = m_tree.string(field(cause));
        const bool isPlain = m_tree.isString(field(cause)) && cause == u"Cause" && !text.startsWith(u"{%");
        add(StepWords::tr("The cause it gives: %1").arg(closed(isPlain ? markdown::words(text) : value(cause))));
    }

    void addBranches()
    {
        const auto &branches = std::get<asl::ParallelFields>(m_state.fields).branches;
        add(StepWords::tr("It runs %n branch(es) at the same time, all with the same input, which begin with %1.",
                          nullptr, int(branches.size()))
                .arg(listed(strongNames(branches), StepWords::tr(" and "))));
        add(StepWords::tr("It goes on when all are done; the result is a list of what each of them gives."));
    }

    void addItems()
    {
        const auto &map = std::get<asl::MapFields>(m_state.fields);
        add(StepWords::tr("It runs the flow that begins with %1 once for each item.")
                .arg(listed(strongNames(map.processor), QString())));
        addValue(u"ItemsPath", StepWords::tr("The items: %1."));
        addValue(u"Items", StepWords::tr("The items: %1."));
        if (const NodeId reader = field(u"ItemReader"); reader != NoNode)
            add(StepWords::tr("The items are read by %1.").arg(value(m_tree.find(reader, u"Resource"))));
        addValue(u"ItemSelector", StepWords::tr("Each round is given %1."));
        addValue(u"ItemBatcher", StepWords::tr("The items come in batches: %1."));
        if (map.distributed)
            add(StepWords::tr("Each round is an execution of its own (a distributed Map)."));
        if (const auto most = m_tree.number(field(u"MaxConcurrency")); most && *most > 0)
            add(StepWords::tr("At most %1 at the same time.").arg(QLocale().toString(*most, 'g', 12)));
        addValue(u"ToleratedFailurePercentage", StepWords::tr("It puts up with %1 % of failed items."));
        addValue(u"ToleratedFailureCount", StepWords::tr("It puts up with so many failed items: %1."));
        if (const NodeId writer = field(u"ResultWriter"); writer != NoNode)
            add(StepWords::tr("The results are written by %1.").arg(value(m_tree.find(writer, u"Resource"))));
    }

    void addLimits()
    {
        if (const auto seconds = m_tree.number(field(u"TimeoutSeconds")))
            add(StepWords::tr("After %1 without an end it fails with `States.Timeout`.")
                    .arg(simulator::durationText(*seconds)));
        else
            addValue(has(u"TimeoutSeconds") ? u"TimeoutSeconds" : u"TimeoutSecondsPath",
                     StepWords::tr("It fails with `States.Timeout` after as many seconds as %1 says."));
        if (const auto seconds = m_tree.number(field(u"HeartbeatSeconds")))
            add(StepWords::tr("It fails, too, when no heartbeat comes for %1.").arg(simulator::durationText(*seconds)));
    }

    void addData()
    {
        if (isNull(u"InputPath"))
            add(StepWords::tr("It takes nothing of the input (`InputPath` is null)."));
        else
            addValue(u"InputPath", StepWords::tr("Of the input it takes %1 (`InputPath`)."));
        addValue(u"Parameters",
                 m_state.kind() == asl::StateKind::Pass ? StepWords::tr("It makes %1 (`Parameters`).")
                                                        : StepWords::tr("It sends %1 (`Parameters`)."));
        addValue(u"Arguments", StepWords::tr("It sends %1 (`Arguments`)."));
        addValue(u"Result", StepWords::tr("Its result is %1 (`Result`)."));
        addValue(u"ResultSelector", StepWords::tr("Of the result it keeps %1 (`ResultSelector`)."));
        if (isNull(u"ResultPath"))
            add(StepWords::tr("It drops the result and passes its input on (`ResultPath` is null)."));
        else if (m_tree.string(field(u"ResultPath")) != u"$")
            addValue(u"ResultPath", StepWords::tr("It puts the result into the input at %1 (`ResultPath`)."));
        addValue(u"Assign", StepWords::tr("It keeps in variables %1 (`Assign`)."));
        addValue(u"Output", StepWords::tr("It passes on %1 (`Output`)."));
        if (isNull(u"OutputPath"))
            add(StepWords::tr("It passes on an empty object (`OutputPath` is null)."));
        else
            addValue(u"OutputPath", StepWords::tr("It passes on only %1 (`OutputPath`)."));
    }

    void addRetrier(const asl::Retrier &retrier)
    {
        const auto number = [&](QStringView name, double otherwise) {
            return m_tree.number(m_tree.find(retrier.node, name)).value_or(otherwise);
        };
        inspector::RetryPlan plan;
        plan.intervalSeconds = number(u"IntervalSeconds", plan.intervalSeconds);
        plan.maxAttempts = int(qBound(0.0, number(u"MaxAttempts", plan.maxAttempts), 1e8));
        plan.backoffRate = number(u"BackoffRate", plan.backoffRate);
        plan.maxDelaySeconds = number(u"MaxDelaySeconds", plan.maxDelaySeconds);
        plan.hasFullJitter = m_tree.string(m_tree.find(retrier.node, u"JitterStrategy")) == u"FULL";
        const QString errors = errorsText(retrier.errorEquals);
        if (plan.maxAttempts == 0)
            return add(StepWords::tr("After %1 it does not try again.").arg(errors));
        add(StepWords::tr("After %2 it tries again, at most %n time(s), with pauses of %1.", nullptr, plan.maxAttempts)
                .arg(inspector::waitsText(plan), errors));
        if (plan.hasFullJitter)
            add(StepWords::tr("How long each pause is, chance decides."));
    }

    void addCatcher(const asl::Catcher &catcher)
    {
        const QString errors = errorsText(catcher.errorEquals), next = strong(catcher.next.name);
        const NodeId path = m_tree.find(catcher.node, u"ResultPath");
        const QString sentence = m_state.retriers.empty()
            ? StepWords::tr("After %1 it goes on to %2").arg(errors, next)
            : StepWords::tr("If it fails for good with %1, it goes on to %2").arg(errors, next);
        add(sentence + (path == NoNode ? QString() : StepWords::tr(", with the error at %1").arg(value(path))) + u'.');
    }

    void addNext()
    {
        if (m_state.next.isSet())
            add(StepWords::tr("Then comes %1.").arg(strong(m_state.next.name)));
        else if (m_state.end)
            add(StepWords::tr("Then this flow ends."));
    }

    const json::Tree &m_tree;
    const asl::State &m_state;
    QString m_what;
    QStringList m_sentences;
    QString m_list;
};

} // namespace

QString nextWords(const asl::State &state)
{
    if (state.next.isSet())
        return markdown::words(state.next.name);
    if (state.kind() != asl::StateKind::Choice)
        return state.isTerminal() ? StepWords::tr("end") : QStringLiteral("—");
    const auto &choice = std::get<asl::ChoiceFields>(state.fields);
    QStringList names;
    for (const asl::ChoiceRule &rule : choice.rules)
        names << markdown::words(rule.next.name);
    if (choice.defaultTarget.isSet())
        names << markdown::words(choice.defaultTarget.name);
    names.removeDuplicates();
    return listed(names, StepWords::tr(" or "));
}

QString errorWords(const asl::State &state)
{
    QStringList parts;
    for (const asl::Retrier &each : state.retriers)
        parts << QStringLiteral("Retry: ") + errorsText(each.errorEquals);
    for (const asl::Catcher &each : state.catchers)
        parts << QStringLiteral("Catch: ") + errorsText(each.errorEquals) + QStringLiteral(" → ")
                + markdown::words(each.next.name);
    return parts.isEmpty() ? QStringLiteral("—") : parts.join(QStringLiteral("; "));
}

QString stepWords(const asl::Definition &definition, const asl::State &state)
{
    return Telling(definition, state).whole();
}

} // namespace app
