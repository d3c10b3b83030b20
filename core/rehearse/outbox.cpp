#include "core/rehearse/outbox.h"

#include "core/asl/resource.h"
#include "core/base/reading.h"

#include <algorithm>
#include <map>

namespace rehearse {

namespace {

using history::Event;
using history::Role;
using history::Scope;

const Value *member(const Value &object, const char *key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && found != object.end() && !found->is_null() ? &*found : nullptr;
}

const Value *inner(const Value &object, std::initializer_list<const char *> keys)
{
    const Value *found = &object;
    for (const char *key : keys) {
        found = found ? member(*found, key) : nullptr;
    }
    return found;
}

// A text as it is, all else as JSON on one line.
std::string lineOf(const Value *value)
{
    if (!value)
        return {};
    return value->is_string() ? value->get<std::string>()
                              : value->dump(-1, ' ', false, Value::error_handler_t::replace);
}

// JSON, also where it is written as a text, is laid out.
std::string bodyOf(const Value *value)
{
    if (!value)
        return {};
    if (!value->is_string())
        return value->dump(2, ' ', false, Value::error_handler_t::replace);
    const std::string &text = value->get_ref<const std::string &>();
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos || (text[first] != '{' && text[first] != '['))
        return text;
    const auto json = valueFrom(text);
    return json ? json->dump(2, ' ', false, Value::error_handler_t::replace) : text;
}

std::string joined(std::initializer_list<std::string> parts, const char *between)
{
    std::string made;
    for (const std::string &part : parts) {
        if (!part.empty())
            made += (made.empty() ? "" : between) + part;
    }
    return made;
}

std::string listed(const Value *list)
{
    std::string made;
    if (list && list->is_array()) {
        for (const Value &each : *list)
            made = joined({made, lineOf(&each)}, ", ");
    }
    return made;
}

struct Draft
{
    std::string to, subject, body, id;
};
using Drafts = std::vector<Draft>;

const Value &firstOf(const Value &sent, std::initializer_list<const char *> keys)
{
    static const Value none;
    for (const char *key : keys) {
        if (const Value *found = member(sent, key))
            return *found;
    }
    return none;
}

std::string topicOf(const Value &sent)
{
    const Value &topic = firstOf(sent, {"TopicArn", "TargetArn", "PhoneNumber"});
    return topic.is_null() ? std::string() : lineOf(&topic);
}

template <class Made>
Drafts eachEntry(const Value &sent, const char *key, Made made)
{
    Drafts drafts;
    const Value *entries = member(sent, key);
    if (entries && entries->is_array()) {
        for (const Value &entry : *entries)
            drafts.push_back(made(entry));
    }
    return drafts;
}

Drafts notice(const Value &sent)
{
    return {{topicOf(sent), lineOf(member(sent, "Subject")), bodyOf(member(sent, "Message")), {}}};
}

Drafts notices(const Value &sent)
{
    return eachEntry(sent, "PublishBatchRequestEntries", [&sent](const Value &entry) {
        return Draft{topicOf(sent), lineOf(member(entry, "Subject")), bodyOf(member(entry, "Message")),
                     lineOf(member(entry, "Id"))};
    });
}

Drafts queued(const Value &sent)
{
    return {{lineOf(member(sent, "QueueUrl")), {}, bodyOf(member(sent, "MessageBody")), {}}};
}

Drafts allQueued(const Value &sent)
{
    return eachEntry(sent, "Entries", [&sent](const Value &entry) {
        return Draft{
            lineOf(member(sent, "QueueUrl")), {}, bodyOf(member(entry, "MessageBody")), lineOf(member(entry, "Id"))};
    });
}

Drafts events(const Value &sent)
{
    return eachEntry(sent, "Entries", [](const Value &entry) {
        const Value *bus = member(entry, "EventBusName");
        return Draft{bus ? lineOf(bus) : "default",
                     joined({lineOf(member(entry, "Source")), lineOf(member(entry, "DetailType"))}, " · "),
                     bodyOf(member(entry, "Detail")),
                     {}};
    });
}

Drafts request(const Value &sent)
{
    std::string address = lineOf(member(sent, "ApiEndpoint"));
    for (const char *part : {"Stage", "Path"}) {
        if (const Value *found = member(sent, part))
            address += (lineOf(found).starts_with('/') ? "" : "/") + lineOf(found);
    }
    const Value *query = member(sent, "QueryParameters");
    if (query && query->is_object()) {
        for (const auto &[name, value] : query->items())
            address += (address.find('?') == std::string::npos ? '?' : '&') + name + '=' + lineOf(&value);
    }
    return {{joined({lineOf(member(sent, "Method")), address}, " "), {}, bodyOf(member(sent, "RequestBody")), {}}};
}

std::string peopleOf(const Value *destination)
{
    return destination
        ? joined({listed(member(*destination, "ToAddresses")), listed(member(*destination, "CcAddresses")),
                  listed(member(*destination, "BccAddresses"))},
                 ", ")
        : std::string();
}

// The text of a letter, or else its HTML, or else what fills its template.
std::string letterOf(const Value &body)
{
    for (const char *kind : {"Text", "Html"}) {
        if (const Value *data = inner(body, {kind, "Data"}))
            return bodyOf(data);
    }
    return {};
}

Drafts letter(const Value &sent) // SES, version 1
{
    Draft draft;
    draft.to = peopleOf(member(sent, "Destination"));
    if (draft.to.empty())
        draft.to = listed(member(sent, "Destinations"));
    draft.subject = lineOf(inner(sent, {"Message", "Subject", "Data"}));
    if (draft.subject.empty())
        draft.subject = lineOf(member(sent, "Template"));
    if (const Value *body = inner(sent, {"Message", "Body"}))
        draft.body = letterOf(*body);
    if (draft.body.empty())
        draft.body = bodyOf(inner(sent, {"RawMessage", "Data"}));
    if (draft.body.empty())
        draft.body = bodyOf(member(sent, "TemplateData"));
    return {draft};
}

Draft letterOfContent(const Value &content)
{
    Draft draft;
    draft.subject = lineOf(inner(content, {"Simple", "Subject", "Data"}));
    if (draft.subject.empty())
        draft.subject = lineOf(inner(content, {"Template", "TemplateName"}));
    if (const Value *body = inner(content, {"Simple", "Body"}))
        draft.body = letterOf(*body);
    if (draft.body.empty())
        draft.body = bodyOf(inner(content, {"Raw", "Data"}));
    if (draft.body.empty())
        draft.body = bodyOf(inner(content, {"Template", "TemplateData"}));
    return draft;
}

Drafts letter2(const Value &sent) // SES, version 2
{
    const Value *content = member(sent, "Content");
    Draft draft = letterOfContent(content ? *content : Value());
    draft.to = peopleOf(member(sent, "Destination"));
    return {draft};
}

Drafts letters2(const Value &sent)
{
    const Value *content = member(sent, "DefaultContent");
    const Draft common = letterOfContent(content ? *content : Value());
    return eachEntry(sent, "BulkEmailEntries", [&common](const Value &entry) {
        Draft draft = common;
        draft.to = peopleOf(member(entry, "Destination"));
        return draft;
    });
}

Drafts letters(const Value &sent)
{
    const Value *common = member(sent, "DefaultTemplateData");
    return eachEntry(sent, "Destinations", [&](const Value &entry) {
        const Value *own = member(entry, "ReplacementTemplateData");
        return Draft{
            peopleOf(member(entry, "Destination")), lineOf(member(sent, "Template")), bodyOf(own ? own : common), {}};
    });
}

struct Sender
{
    const char *service;
    const char *action;
    Drafts (*read)(const Value &sent);
};

constexpr Sender Senders[] = {
    {"sns", "publish", notice},
    {"sns", "publishBatch", notices},
    {"sqs", "sendMessage", queued},
    {"sqs", "sendMessageBatch", allQueued},
    {"events", "putEvents", events},
    {"eventbridge", "putEvents", events},
    {"http", "invoke", request},
    {"apigateway", "invoke", request},
    {"ses", "sendEmail", letter},
    {"ses", "sendRawEmail", letter},
    {"ses", "sendTemplatedEmail", letter},
    {"ses", "sendBulkTemplatedEmail", letters},
    {"sesv2", "sendEmail", letter2},
    {"sesv2", "sendBulkEmail", letters2},
};

const Sender *senderOf(const asl::Integration &call)
{
    const auto *found = std::ranges::find_if(Senders, [&call](const Sender &each) {
        return call.service.compare(QLatin1StringView(each.service), Qt::CaseInsensitive) == 0
            && call.action.compare(QLatin1StringView(each.action), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(Senders) ? nullptr : found;
}

asl::Integration callOf(const Event &event)
{
    return asl::integrationOf(QStringLiteral("arn:aws:states:::")
                              + QString::fromStdString(event.detail("resourceType") + ':' + event.detail("resource")));
}

class Outbox
{
public:
    void take(const Event &event, std::int64_t index)
    {
        if (!event.place)
            return;
        const history::Meaning &meaning = history::meaningOf(event.type);
        const Key key{asl::toString(event.place->state), event.place->iterations};
        if (meaning.scope == Scope::State && meaning.role == Role::Entry)
            m_attempts.erase(key);
        if (meaning.scope != Scope::Call)
            return;
        switch (meaning.role) {
        case Role::Attempt: return send(event, index, key);
        case Role::Notice:
            if (event.type == history::EventType::TaskSubmitted)
                settle(key, Delivery::Delivered, event.payload.get());
            return;
        case Role::Answer: return settle(key, Delivery::Delivered, event.payload.get());
        case Role::Failure: return fail(event, key);
        default: return;
        }
    }

    std::vector<Message> messages() && { return std::move(m_messages); }

private:
    using Key = std::pair<QString, std::vector<int>>;

    void send(const Event &event, std::int64_t index, const Key &key)
    {
        const int attempt = ++m_attempts[key];
        m_open.erase(key);
        const asl::Integration call = callOf(event);
        const Sender *sender = senderOf(call);
        if (!sender || !event.payload)
            return;
        const size_t first = m_messages.size();
        for (Draft &draft : sender->read(*event.payload))
            m_messages.push_back({sender->service, std::move(draft.to), std::move(draft.subject), std::move(draft.body),
                                  std::move(draft.id), index, event.place, attempt, event.at, Delivery::Sent});
        m_open[key] = {first, m_messages.size(), call.pattern == asl::IntegrationPattern::WaitForTaskToken};
    }

    // Entries of a batch that the service did not take are named in its answer.
    void settle(const Key &key, Delivery delivery, const Value *answer)
    {
        const auto open = m_open.find(key);
        if (open == m_open.end())
            return;
        const Value *failed = answer ? member(*answer, "Failed") : nullptr;
        for (size_t i = open->second.first; i < open->second.end; ++i) {
            Message &message = m_messages[i];
            const bool isRefused = failed && failed->is_array() && std::ranges::any_of(*failed, [&](const Value &each) {
                                       return lineOf(member(each, "Id")) == message.id;
                                   });
            message.delivery = isRefused ? Delivery::Failed : delivery;
        }
        m_open.erase(open);
    }

    // A call that waits for its token had been sent before it was given up.
    void fail(const Event &event, const Key &key)
    {
        const auto open = m_open.find(key);
        if (open == m_open.end())
            return;
        const bool isGivenUp = open->second.waits && event.type == history::EventType::TaskTimedOut;
        settle(key, isGivenUp ? Delivery::Delivered : Delivery::Failed, nullptr);
    }

    struct Open
    {
        size_t first = 0, end = 0; // its messages
        bool waits = false; // for its token
    };
    std::map<Key, int> m_attempts; // of the visit
    std::map<Key, Open> m_open;
    std::vector<Message> m_messages;
};

} // namespace

std::vector<Message> outboxOf(const history::Recording &recording, std::int64_t count)
{
    Outbox outbox;
    const auto end = std::min(count, std::int64_t(recording.events.size()));
    for (std::int64_t i = 0; i < end; ++i)
        outbox.take(recording.events[size_t(i)], i);
    return std::move(outbox).messages();
}

} // namespace rehearse
