// A workflow to be exported: it calls, waits, and has a place of each kind.
#pragma once

#include <QString>

namespace tests {

inline const QString Machine = uR"({
  "Comment": "“${Table}” & <b>",
  "StartAt": "Save",
  "States": {
    "Save": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem",
             "Parameters": {"TableName": "${Table}", "Item": {"id": {"S.$": "$.id"}}}, "Next": "Rest"},
    "Rest": {"Type": "Wait", "Seconds": ${Pause}, "Next": "Done"},
    "Done": {"Type": "Succeed"}
  }
}
)"_qs;

} // namespace tests
