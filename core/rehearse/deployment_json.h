// The JSON form of what exports set a machine up with, as rehearsal.h tells it.
#pragma once

#include "core/deploy/settings.h"
#include "core/rehearse/member_reader.h"

namespace rehearse {

Value toJson(const deploy::Settings &settings);
deploy::Settings settingsFrom(MemberReader &reader); // blames what is wrong

} // namespace rehearse
