// Names that a template may use, made from names that anybody chose.
#pragma once

#include <QSet>
#include <QString>

namespace deploy {

// AWS's rule for a state machine.
bool mayNameMachine(const QString &name);

// CloudFormation's logical IDs: letters and digits. "order-items" → "OrderItems".
QString logicalId(const QString &name);
// An identifier of HCL. "Fn.Arn" → "Fn_Arn".
QString identifier(const QString &name);

// A file's, which no tool has to quote.
QString fileStem(const QString &name);

// The name, or with a number behind it: one that is not taken yet. It is, then.
QString untaken(const QString &name, QSet<QString> &taken);

} // namespace deploy
