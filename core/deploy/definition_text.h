// The definition as the JSON that deployment tools read.
#pragma once

#include "core/deploy/export.h"

namespace deploy {

struct DefinitionText
{
    QString text; // bare ${Names} apart it is JSON, and ends with a line end
    bool lostComments = false;
};

// As it stands where it is JSON already. Refuses what is broken, has no states, or holds functions of CloudFormation.
// Words that hold the place of a region or an account are filled in from `values`.
Result<DefinitionText> definitionText(const asl::Definition &definition, const QMap<QString, QString> &values);

} // namespace deploy
