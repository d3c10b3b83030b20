// Which files belong to a definition, by their names: the convention that window and command line share.
#pragma once

#include "core/rehearse/rehearsal.h"

#include <QString>

namespace rehearse {

// More of a mock file is not read: bytes.
inline constexpr qint64 LargestMockFile = 50LL * 1024 * 1024;

// "order" of "/flows/order.asl.json", "Order" of "template.yaml#Order": what its machine is called, here and in mock files.
QString machineNameOf(const QString &workflow);
// "order.mocks.json" beside it; else the MockConfigFile.json that lies beside it and has a machine of its name. Empty:
// there is none.
QString mockFileBeside(const QString &workflow);
// "order.rehearsal.json" beside it, whether it is there or not; empty for a workflow in no file.
QString rehearsalFileBeside(const QString &workflow);

// Paths within the workflow's folder are written relative to it: the folder may move, or be another's.
Rehearsal foldedInto(Rehearsal rehearsal, const QString &folder);
Rehearsal unfolded(Rehearsal rehearsal, const QString &folder);

} // namespace rehearse
