// Runs made from texts, for the simulator's tests.
#pragma once

#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/simulate/run.h"

#include <QString>

namespace runs {

inline asl::Definition definition(const QString &text)
{
    return asl::read(json::parse(text));
}

// The answers as "MockedResponses" has them, one per state's name.
inline sim::Script script(const Value &answers)
{
    Value file = Value::object();
    Value states = Value::object();
    for (const auto &[state, responses] : answers.items())
        states[state] = state;
    file["StateMachines"]["M"]["TestCases"]["T"] = std::move(states);
    file["MockedResponses"] = answers;
    const auto mocks = sim::readMockFile(file.dump());
    return mocks->script("M", "T").value();
}

inline sim::Setup setup(const QString &text, const Value &input = Value::object(),
                        const Value &answers = Value::object())
{
    sim::Setup made;
    made.definition = definition(text);
    made.input = input;
    made.script = script(answers);
    return made;
}

inline sim::Run ended(sim::Setup setup)
{
    sim::Run run = sim::Run::started(std::move(setup));
    run.advanceToEnd();
    return run;
}

// "12.0s  Order/1/Charge#0,2  TaskFailed  Card.Declined"
inline QString line(const history::Event &event, history::VirtualTime start)
{
    QString place = QStringLiteral("-");
    if (event.place) {
        place = asl::toString(event.place->state);
        for (size_t i = 0; i < event.place->iterations.size(); ++i)
            place += (i == 0 ? u'#' : u',') + QString::number(event.place->iterations[i]);
    }
    QString written =
        QStringLiteral("%1s  %2  %3")
            .arg(double(event.at - start) / 1000, 0, 'f', 1)
            .arg(place,
                 QString::fromLatin1(history::name(event.type).data(), qsizetype(history::name(event.type).size())));
    if (!event.error().empty())
        written += QStringLiteral("  ") + QString::fromStdString(event.error());
    return written;
}

// All events, one a line, and how it ended.
inline QString trace(const sim::Run &run)
{
    QString text;
    for (const history::Event &event : run.events())
        text += line(event, run.setup().start) + u'\n';
    const auto status = sim::awsName(run.status());
    text += QString::fromLatin1(status.data(), qsizetype(status.size())) + u'\n';
    if (run.cause())
        text += QStringLiteral("cause   ") + QString::fromStdString(*run.cause()) + u'\n';
    if (run.status() == sim::RunStatus::Succeeded)
        text += QStringLiteral("output  ") + QString::fromStdString(run.outputText()) + u'\n';
    return text;
}

inline sim::Answer returning(Value value, double seconds = 0)
{
    sim::Answer answer;
    answer.result = std::move(value);
    answer.durationSeconds = seconds;
    return answer;
}

} // namespace runs
