// The parts that CloudFormation's templates have in common, as lines of YAML: what SAM, CloudFormation and the Serverless
// Framework read.
#pragma once

#include "core/deploy/lines.h"
#include "core/deploy/plan.h"

namespace deploy {

// A text as YAML writes it, whatever stands in it.
QString yamlText(const QString &text);
// The same with ${Names} that CloudFormation fills in: `!Sub "…"` where there are any. `named` gives each name its place.
QString yamlSub(const QString &text, const std::function<QString(const QString &name)> &named);

using Named = std::function<QString(const QString &name)>;
// "OrderRole" with its trust and its statements, and "OrderLogGroup".
void addRole(Lines &lines, int level, const Plan &plan, const Named &named);
void addLogGroup(Lines &lines, int level, const Plan &plan);

} // namespace deploy
