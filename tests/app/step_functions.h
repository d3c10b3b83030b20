// A stand-in for AWS Step Functions on this machine's own address: its API in JSON 1.0 as the AWS CLI speaks it, with
// pages, and with mishaps as they are told to come. It answers on a thread of its own, one connection after another.
#pragma once

#include "core/base/value.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <chrono>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tests {

class StepFunctions
{
public:
    enum class Mishap { Throttled, Expired, Denied, Faulty, BreaksOff, Silent, NoJson };

    StepFunctions()
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in here{};
        here.sin_family = AF_INET;
        here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof here;
        if (::bind(m_listener, reinterpret_cast<sockaddr *>(&here), size) != 0 || ::listen(m_listener, 16) != 0
            || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&here), &size) != 0)
            qFatal("The stand-in for Step Functions finds no port.");
        m_url = QStringLiteral("http://127.0.0.1:%1").arg(ntohs(here.sin_port));
        m_thread = std::thread([this] { serve(); });
    }
    ~StepFunctions()
    {
        m_isOver = true;
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    StepFunctions(const StepFunctions &) = delete;
    StepFunctions &operator=(const StepFunctions &) = delete;

    QString url() const { return m_url; }
    // What the CLI needs to speak to it, for a shell.
    static QString environment()
    {
        return QStringLiteral("export AWS_ACCESS_KEY_ID=none AWS_SECRET_ACCESS_KEY=none AWS_DEFAULT_REGION=us-east-1 "
                              "AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null "
                              "AWS_EC2_METADATA_DISABLED=true AWS_MAX_ATTEMPTS=1; ");
    }

    // The next requests, of this operation or of any, meet with it instead of an answer.
    void let(Mishap mishap, int times = 1, const QByteArray &operation = {})
    {
        const std::lock_guard lock(m_mutex);
        for (int i = 0; i < times; ++i)
            m_mishaps.push_back({mishap, operation});
    }
    QStringList asked() const // the operations, in their order
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }
    Value lastOf(const QByteArray &operation) const
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_requests.find(operation);
        return found == m_requests.end() ? Value() : found->second;
    }
    static std::string machineArn(const std::string &name)
    {
        return "arn:aws:states:us-east-1:111111111111:stateMachine:" + name;
    }
    static std::string executionArn(const std::string &machine, const std::string &name)
    {
        return "arn:aws:states:us-east-1:111111111111:execution:" + machine + ":" + name;
    }
    void addMachine(const std::string &name, const std::string &definition, const std::string &type = "STANDARD")
    {
        const std::lock_guard lock(m_mutex);
        m_machines.push_back({{"stateMachineArn", machineArn(name)},
                              {"name", name},
                              {"definition", definition},
                              {"roleArn", "arn:aws:iam::111111111111:role/old"},
                              {"type", type},
                              {"status", "ACTIVE"},
                              {"creationDate", 1700000000.5}});
    }
    // Each look at its history finds so many events more.
    void addExecution(const std::string &arn, const Value &events, int aLook = 1'000'000)
    {
        const std::lock_guard lock(m_mutex);
        m_executions[arn] = {events, 0, aLook, {}};
    }
    // What the next started one will be.
    void letStart(const Value &events, int aLook)
    {
        const std::lock_guard lock(m_mutex);
        m_next = {events, 0, aLook, {}};
    }
    // What it goes on with once it is redriven.
    void letRedrive(const std::string &arn, const Value &events)
    {
        const std::lock_guard lock(m_mutex);
        m_executions[arn].afterRedrive = events;
    }

private:
    struct Execution
    {
        Value events = Value::array();
        int known = 0, aLook = 1;
        Value afterRedrive;
    };
    struct Planned
    {
        Mishap mishap;
        QByteArray operation;
    };
    struct Reply
    {
        int status = 200;
        Value body;
    };
    static constexpr int LongestPage = 7; // so that there are pages, whatever is asked for

    static Reply refusal(const char *error, const std::string &message, int status = 400)
    {
        return {status, {{"__type", std::string("com.amazonaws.swf.service.v2.model#") + error}, {"message", message}}};
    }

    void serve()
    {
        while (!m_isOver) {
            const int connection = ::accept(m_listener, nullptr, nullptr);
            if (connection < 0)
                continue;
            const timeval patience{30, 0};
            ::setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
            answer(connection);
            ::close(connection);
        }
    }

    static QByteArray header(const QByteArray &head, const QByteArray &name)
    {
        for (const QByteArray &line : head.split('\n'))
            if (line.toLower().startsWith(name + ':'))
                return line.mid(name.size() + 1).trimmed();
        return {};
    }

    void answer(int connection)
    {
        QByteArray read;
        char buffer[16384];
        qsizetype end = -1;
        while ((end = read.indexOf("\r\n\r\n")) < 0
               || read.size() - end - 4 < header(read.left(end), "content-length").toInt()) {
            const ssize_t got = ::recv(connection, buffer, sizeof buffer, 0);
            if (got <= 0)
                return;
            read.append(buffer, qsizetype(got));
        }
        const QByteArray head = read.left(end);
        const QByteArray operation = header(head, "x-amz-target").split('.').value(1);
        const bool isJson = header(head, "content-type") == "application/x-amz-json-1.0";
        const Value request = Value::parse(read.mid(end + 4).toStdString(), nullptr, false);
        if (const auto mishap = mishapOf(operation, request))
            return meet(*mishap, connection);
        const std::lock_guard lock(m_mutex);
        const Reply reply = isJson ? replyTo(operation, request) : refusal("SerializationException", "JSON 1.0 only");
        send(connection, reply.status, QByteArray::fromStdString(reply.body.dump()));
    }

    std::optional<Mishap> mishapOf(const QByteArray &operation, const Value &request)
    {
        const std::lock_guard lock(m_mutex);
        m_asked << QString::fromUtf8(operation);
        m_requests[operation] = request;
        const auto planned = std::ranges::find_if(
            m_mishaps, [&](const Planned &each) { return each.operation.isEmpty() || each.operation == operation; });
        if (planned == m_mishaps.end())
            return std::nullopt;
        const Mishap mishap = planned->mishap;
        m_mishaps.erase(planned);
        return mishap;
    }

    void meet(Mishap mishap, int connection) const
    {
        const auto refuse = [&](const Reply &reply) {
            send(connection, reply.status, QByteArray::fromStdString(reply.body.dump()));
        };
        switch (mishap) {
        case Mishap::Throttled: return refuse(refusal("ThrottlingException", "Rate exceeded"));
        case Mishap::Expired:
            return refuse(refusal("ExpiredTokenException", "The security token included in the request is expired"));
        case Mishap::Denied: return refuse(refusal("AccessDeniedException", "User: none is not authorized"));
        case Mishap::Faulty: return send(connection, 500, "{}");
        case Mishap::NoJson: return send(connection, 200, "<html>a proxy</html>");
        case Mishap::BreaksOff: return;
        case Mishap::Silent:
            for (int i = 0; i < 600 && !m_isOver; ++i)
                std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
    }

    static void send(int connection, int status, const QByteArray &body)
    {
        QByteArray whole = "HTTP/1.1 " + QByteArray::number(status) + (status == 200 ? " OK" : " Refused")
            + "\r\nContent-Type: application/x-amz-json-1.0\r\nConnection: close\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        const char *at = whole.constData();
        for (qsizetype left = whole.size(); left > 0;) {
            const ssize_t sent = ::send(connection, at, size_t(left), MSG_NOSIGNAL);
            if (sent <= 0)
                return;
            at += sent;
            left -= qsizetype(sent);
        }
    }

    Value *machineOf(const Value &request)
    {
        for (Value &machine : m_machines)
            if (machine["stateMachineArn"] == request.value("stateMachineArn", std::string()))
                return &machine;
        return nullptr;
    }

    // A page of what the list holds, from the token on.
    static Reply page(const char *member, const Value &list, const Value &request)
    {
        const size_t from = size_t(std::stoul(request.value("nextToken", std::string("0"))));
        const size_t most = size_t(std::min(LongestPage, request.value("maxResults", LongestPage)));
        Value body = {{member, Value::array()}};
        for (size_t i = from; i < std::min(list.size(), from + most); ++i)
            body[member].push_back(list[i]);
        if (from + most < list.size())
            body["nextToken"] = std::to_string(from + most);
        return {200, body};
    }

    Reply replyTo(const QByteArray &operation, const Value &request)
    {
        if (operation.endsWith("StateMachine") || operation.endsWith("StateMachines"))
            return replyOfMachines(operation, request);
        if (operation == "StartExecution" || operation == "StartSyncExecution")
            return started(operation, request);
        if (operation == "TestState")
            return {200, {{"output", request.value("input", std::string("{}"))}, {"status", "SUCCEEDED"}}};
        if (operation == "ValidateStateMachineDefinition")
            return validated(request);
        const auto found = m_executions.find(request.value("executionArn", std::string()));
        if (found == m_executions.end())
            return refusal("ExecutionDoesNotExist",
                           "Execution Does Not Exist: '" + request.value("executionArn", std::string()) + "'");
        return replyOfExecution(operation, request, found->second);
    }

    Reply replyOfMachines(const QByteArray &operation, const Value &request)
    {
        if (operation == "ListStateMachines")
            return page("stateMachines", m_machines, request);
        if (operation == "CreateStateMachine") {
            if (request.value("definition", std::string()).find("StartAt") == std::string::npos)
                return refusal("InvalidDefinition", "Invalid State Machine Definition: 'MISSING_START'");
            const std::string arn = machineArn(request["name"].get<std::string>());
            Value made = request;
            made["stateMachineArn"] = arn;
            m_machines.push_back(made);
            return {200, {{"stateMachineArn", arn}, {"creationDate", 1700000001.25}}};
        }
        Value *machine = machineOf(request);
        if (!machine)
            return refusal("StateMachineDoesNotExist", "State Machine Does Not Exist");
        if (operation == "DescribeStateMachine")
            return {200, *machine};
        machine->update(request);
        return {200, {{"updateDate", 1700000002.75}, {"revisionId", "r2"}}};
    }

    Reply started(const QByteArray &operation, const Value &request)
    {
        if (!machineOf(request))
            return refusal("StateMachineDoesNotExist", "State Machine Does Not Exist");
        const std::string machine = (*machineOf(request))["name"].get<std::string>();
        const std::string arn = executionArn(machine, request.value("name", std::string("given")));
        if (operation == "StartSyncExecution")
            return {200,
                    {{"executionArn", arn},
                     {"status", "SUCCEEDED"},
                     {"output", request.value("input", std::string())},
                     {"startDate", 1700000003.0},
                     {"stopDate", 1700000003.5}}};
        m_executions[arn] = m_next;
        return {200, {{"executionArn", arn}, {"startDate", 1700000003.0}}};
    }

    static Reply validated(const Value &request)
    {
        if (request.value("definition", std::string()).find("Nowhere") == std::string::npos)
            return {200, {{"result", "OK"}, {"diagnostics", Value::array()}, {"truncated", false}}};
        return {200,
                {{"result", "FAIL"},
                 {"diagnostics",
                  {{{"severity", "ERROR"},
                    {"code", "MISSING_TRANSITION_TARGET"},
                    {"message", "Missing 'Next' target: Nowhere"},
                    {"location", "/States/A/Next"}}}},
                 {"truncated", false}}};
    }

    Reply replyOfExecution(const QByteArray &operation, const Value &request, Execution &execution)
    {
        if (operation == "DescribeExecution") {
            const bool isOver = execution.known >= int(execution.events.size());
            const std::string last = execution.events.back()["type"].get<std::string>();
            return {200,
                    {{"executionArn", request["executionArn"]},
                     {"status",
                      !isOver                            ? "RUNNING"
                          : last == "ExecutionSucceeded" ? "SUCCEEDED"
                                                         : "FAILED"}}};
        }
        if (operation == "RedriveExecution") {
            if (execution.afterRedrive.is_null())
                return refusal("ExecutionNotRedrivable", "Execution is SUCCEEDED and cannot be redriven");
            for (const Value &event : execution.afterRedrive)
                execution.events.push_back(event);
            execution.afterRedrive = {};
            return {200, {{"redriveDate", 1700000009.0}}};
        }
        if (!request.contains("nextToken"))
            execution.known = std::min(int(execution.events.size()), execution.known + execution.aLook);
        Value told(execution.events.begin(), execution.events.begin() + execution.known);
        if (request.value("reverseOrder", false))
            std::reverse(told.begin(), told.end());
        return page("events", told, request);
    }

    int m_listener = -1;
    QString m_url;
    std::thread m_thread;
    std::atomic<bool> m_isOver = false;
    mutable std::mutex m_mutex;
    std::deque<Planned> m_mishaps;
    QStringList m_asked;
    std::map<QByteArray, Value> m_requests;
    Value m_machines = Value::array();
    std::map<std::string, Execution> m_executions;
    Execution m_next;
};

} // namespace tests
