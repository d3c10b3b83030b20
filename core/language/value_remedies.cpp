#include "core/asl/catalogue.h"
#include "core/asl/vocabulary.h"
#include "core/json/edit.h"
#include "core/json/parser.h"
#include "core/language/remedies.h"
#include "core/text/words.h"

namespace language {

namespace {

using json::NodeId;
using json::NoNode;
using validate::Rule;

void tryValue(const Case &at, const QString &value, Remedies &remedies)
{
    remedies.add(FixKind::ChooseValue, {value}, json::replaceValue(at.tree, at.node, value));
}

void tryTruth(const Case &at, Remedies &remedies)
{
    for (const QString &word : {u"true"_qs, u"false"_qs})
        tryValue(at, word, remedies);
}

// The word that was meant comes first.
void tryWords(const Case &at, QStringList words, Remedies &remedies)
{
    const QString written = at.tree.string(at.node);
    std::ranges::stable_partition(words, [&](const QString &word) {
        return text::isNearly(written, word) || word.compare(written, Qt::CaseInsensitive) == 0;
    });
    for (const QString &word : words)
        tryValue(at, json::quoted(word), remedies);
}

void tryAll(const Case &at, Remedies &remedies)
{
    const NodeId names = at.tree[at.node].parent;
    if (at.problem.rule == Rule::StatesAllNotAlone) {
        remedies.add(FixKind::KeepAlone, {u"States.ALL"_qs},
                     json::replaceValue(at.tree, names, u"[\"States.ALL\"]"_qs));
        remedies.add(FixKind::TakeOut, {u"States.ALL"_qs}, json::remove(at.tree, at.node));
        return;
    }
    const NodeId entry = at.tree[names].parent;
    const NodeId list = at.tree[entry].parent;
    remedies.add(FixKind::MoveLast, {u"States.ALL"_qs}, json::move(at.tree, entry, at.tree[list].childCount - 1));
}

void tryHeartbeat(const Case &at, Remedies &remedies)
{
    const NodeId state = at.state ? at.state->node : NoNode;
    const auto timeout = at.tree.number(at.tree.find(state, u"TimeoutSeconds"));
    const NodeId heartbeat = at.tree.find(state, u"HeartbeatSeconds");
    if (heartbeat == NoNode)
        return;
    if (timeout && *timeout > 1) {
        const QString half = QString::number(qint64(*timeout) / 2);
        remedies.add(FixKind::ChooseValue, {u"HeartbeatSeconds: "_qs + half},
                     json::replaceValue(at.tree, heartbeat, half));
    }
    remedies.add(FixKind::RemoveField, {u"HeartbeatSeconds"_qs}, json::remove(at.tree, heartbeat));
}

void tryBrackets(const Case &at, Remedies &remedies)
{
    QString written = at.tree.string(at.node).trimmed();
    if (!written.startsWith(u"{%"))
        written.prepend(u"{% "_qs);
    if (!written.endsWith(u"%}"))
        written.append(u" %}"_qs);
    tryValue(at, json::quoted(written), remedies);
}

void tryResource(const Case &at, Remedies &remedies)
{
    const QString written = at.tree.string(at.node);
    const asl::Integration call = asl::integrationOf(written);
    const bool sdk = call.kind == asl::IntegrationKind::AwsSdk;
    const QString service = u':' + call.service + u':';
    for (const QString &known : sdk ? asl::sdkServices() : asl::optimizedServices()) {
        if (known != call.service && text::isNearly(call.service, known))
            tryValue(at, json::quoted(QString(written).replace(service, u':' + known + u':')), remedies);
    }
    for (const QString &action : sdk ? asl::sdkActions(call.service) : asl::optimizedActions(call.service)) {
        if (action != call.action && text::isNearly(call.action, action))
            tryValue(at, json::quoted(QString(written).replace(service + call.action, service + action)), remedies);
    }
    const qsizetype pattern = written.lastIndexOf(u'.');
    if (call.pattern != asl::IntegrationPattern::RequestResponse && pattern > 0)
        tryValue(at, json::quoted(written.left(pattern)), remedies);
}

void tryText(FixKind kind, text::Span span, const QString &text, const QString &named, Remedies &remedies)
{
    remedies.add(kind, {named}, text::Patch{{span, text}});
}

} // namespace

void tryValues(const Case &at, Remedies &remedies)
{
    const Rule rule = at.problem.rule;
    if (rule == Rule::NotAmong)
        tryWords(at, at.problem.names(1), remedies);
    else if (rule == Rule::TooSmall || rule == Rule::TooLarge)
        tryValue(at, at.problem.word(1), remedies);
    else if (rule == Rule::StatesAllNotAlone || rule == Rule::StatesAllNotLast)
        tryAll(at, remedies);
    else if (rule == Rule::HeartbeatNotBelowTimeout)
        tryHeartbeat(at, remedies);
    else if (rule == Rule::ExpressionBrackets)
        tryBrackets(at, remedies);
    else if (rule == Rule::UnknownResource)
        tryResource(at, remedies);
    else if (rule == Rule::EmptyValue && at.problem.word(0) == u"ErrorEquals")
        tryValue(at, at.tree.isArray(at.node) ? u"[\"States.TaskFailed\"]"_qs : u"\"States.TaskFailed\""_qs, remedies);
    else if (rule == Rule::WrongType && at.problem.word(1) == u"Boolean")
        tryTruth(at, remedies);
    else if (rule == Rule::WrongType && at.tree.isString(at.node) && json::parse(at.tree.string(at.node)).number(0))
        tryValue(at, at.tree.string(at.node), remedies);
}

void trySyntax(const Case &at, Remedies &remedies)
{
    const auto error = std::ranges::find(at.tree.errors(), at.problem.span, &json::SyntaxError::span);
    if (error == at.tree.errors().end())
        return;
    const text::Span span = error->span;
    switch (error->code) {
    case json::ErrorCode::TrailingComma: return tryText(FixKind::TakeOut, span, {}, u","_qs, remedies);
    case json::ErrorCode::CommaExpected:
        return tryText(FixKind::PutIn, {span.begin, span.begin}, u","_qs, u","_qs, remedies);
    case json::ErrorCode::ColonExpected:
        return tryText(FixKind::PutIn, {span.begin, span.begin}, u":"_qs, u":"_qs, remedies);
    case json::ErrorCode::UnclosedObject:
    case json::ErrorCode::UnclosedArray: {
        const qsizetype end = at.tree.text().size();
        const QString close = error->code == json::ErrorCode::UnclosedObject ? u"}"_qs : u"]"_qs;
        return tryText(FixKind::PutIn, {end, end}, close, close, remedies);
    }
    default: return;
    }
}

} // namespace language
