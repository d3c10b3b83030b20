// A lesson about one comparison, and workflows that compare otherwise.
#pragma once

#include <QByteArray>

namespace pricing {

inline QByteArray price(const char *comparison, const char *more = "")
{
    QByteArray text = R"({"StartAt": "C", "States": {
      "C": {"Type": "Choice", "Choices": [{"Variable": "$.total", "@": 100, "Next": "Dear"}], "Default": "Cheap"},
      "Dear": {"Type": "Pass", "Result": 1, "End": true}, # "Cheap": {"Type": "Pass", "Result": 2, "End": true}}})";
    return text.replace('@', comparison).replace('#', more);
}

inline const char LessonText[] =
    "---\ntitle: T\nlanguage: en\nallow: [Choice, Pass]\npoints: {cases: 60, behaviour: 30}\n"
    "requirements: [{id: small, text: s, points: 10, states: 3}]\n---\n## S\n"
    "```task\nid: t\ntext: do\nneeds: [dear, small]\n```\n";
inline const char PriceCases[] =
    R"({"Cases": [{"Name": "dear", "Input": "{\"total\": 500}"}, {"Name": "cheap", "Input": "{\"total\": 5}"}]})";

} // namespace pricing
