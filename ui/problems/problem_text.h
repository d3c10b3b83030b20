// Every problem and every refusal as a sentence in the user's language. These are words, not a panel: whoever shows
// a problem takes them from here, so that it reads the same everywhere.
#pragma once

#include "core/base/result.h"
#include "core/json/tree.h"
#include "core/validate/diagnostic.h"

namespace convert {
struct Doubt;
}
namespace edit {
struct Notice;
}

namespace rehearse {
struct CoverageItem;
struct Miss;
enum class Unproposed : quint8;
} // namespace rehearse

namespace problems {

QString sentence(const validate::Diagnostic &problem);
QString sentence(const json::SyntaxError &error);
QString sentence(const Refusal &refusal);
QString sentence(const edit::Notice &notice);
// Why a converted state deserves a look, without its name.
QString sentence(const convert::Doubt &doubt);
// Where a run went otherwise than its test case says.
QString sentence(const rehearse::Miss &miss);
// "Order/1/Charge: Catcher 2 → Refund", in the words that AWS and the workflow have for it.
QString placeOf(const rehearse::CoverageItem &item);
// Why no test case was found for it.
QString sentence(rehearse::Unproposed why);

} // namespace problems
