// The JSON form of a case, as case.h describes it.
#pragma once

#include "core/rehearse/case.h"
#include "core/rehearse/member_reader.h"

namespace rehearse {

Value toJson(const Case &test);
Case caseFrom(MemberReader &reader); // blames what is wrong

} // namespace rehearse
