// ARNs that lack the region or the account, as a slip of the hand leaves them: arn:aws:lambda:${AWS::AccountId}:function:f,
// arn:aws:sqs::123456789012:q. Only of services whose ARNs always have both, and only where it is plain what is missing.
#pragma once

#include "core/text/span.h"

#include <QString>

#include <optional>
#include <vector>

namespace carrier {

enum class ArnPart : quint8 { Region, Account };

struct IncompleteArn
{
    ArnPart missing = ArnPart::Region;
    text::Span span; // the ARN
    qsizetype place = 0; // where the part belongs
    bool hasColon = false; // its colon is there; else it needs one behind it
};

// Anywhere in the text. ${…} and #{…} are signs like others, whatever they hold.
std::vector<IncompleteArn> incompleteArnsIn(const QString &text, text::Span within);

} // namespace carrier
