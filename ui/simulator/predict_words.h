// What a student is asked, and told about the choice, in words.
#pragma once

#include "core/rehearse/prediction.h"

#include <QString>

namespace simulator {

QString askText(const rehearse::Prediction &question);
QString choiceText(const rehearse::Guess &choice, qsizetype most); // on one line
// What is behind a wrong choice: "So it would be without ResultPath."
QString slipText(rehearse::Slip slip);

} // namespace simulator
