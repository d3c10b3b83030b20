#include "core/cloud/complaint.h"

#include "core/cloud/refusals.h"

#include <QRegularExpression>

#include <algorithm>

namespace cloud {

namespace {

// How AWS calls it, and what it is here.
struct Named
{
    const char *error;
    Code code;
};

constexpr Named Errors[] = {
    {"ExpiredToken", Code::Expired},
    {"ExpiredTokenException", Code::Expired},
    {"RequestExpired", Code::Expired},
    {"UnrecognizedClientException", Code::Unknown},
    {"InvalidClientTokenId", Code::Unknown},
    {"InvalidSignatureException", Code::Unknown},
    {"IncompleteSignature", Code::Unknown},
    {"MissingAuthenticationToken", Code::Unknown},
    {"MissingAuthenticationTokenException", Code::Unknown},
    {"AccessDenied", Code::Denied},
    {"AccessDeniedException", Code::Denied},
    {"KmsAccessDeniedException", Code::Denied},
    {"Throttling", Code::Throttled},
    {"ThrottlingException", Code::Throttled},
    {"KmsThrottlingException", Code::Throttled},
    {"TooManyRequestsException", Code::Throttled},
    {"RequestLimitExceeded", Code::Throttled},
    {"InternalServerError", Code::Unavailable},
    {"InternalFailure", Code::Unavailable},
    {"ServiceUnavailable", Code::Unavailable},
    {"500", Code::Unavailable},
    {"502", Code::Unavailable},
    {"503", Code::Unavailable},
    {"504", Code::Unavailable},
    {"StateMachineDoesNotExist", Code::NoMachine},
    {"ExecutionDoesNotExist", Code::NoExecution},
};

// The CLI's own words, where it did not come as far as to AWS's answer. The first group, if any, is what it is about.
struct Told
{
    const char *words;
    Code code;
};

constexpr Told Sayings[] = {
    {"Unable to locate credentials", Code::NoCredentials},
    {"Partial credentials found", Code::NoCredentials},
    {"The config profile \\((.*?)\\) could not be found", Code::NoProfile},
    {"You must specify a region", Code::NoRegion},
    {"SSO session associated with this profile has expired", Code::SignedOut},
    {"Error loading SSO Token", Code::SignedOut},
    {"Error when retrieving token from sso", Code::SignedOut},
    {"Token has expired and refresh failed", Code::SignedOut},
    {"security token included in the request is expired", Code::Expired},
    {"Bad value for --endpoint-url \"(.*?)\"", Code::BadEndpoint},
    {"Invalid endpoint: (\\S+)", Code::BadEndpoint},
    {"Could not connect to the endpoint URL: \"(.*?)\"", Code::Unreachable},
    {"Connect timeout on endpoint URL: \"(.*?)\"", Code::Unreachable},
    {"Read timeout on endpoint URL: \"(.*?)\"", Code::Silent},
    {"closed before we received a valid response from endpoint URL: \"(.*?)\"", Code::BrokenOff},
    {"Rate exceeded", Code::Throttled},
};

constexpr qsizetype MostWords = 600;

// Lines of the CLI's usage tell nothing of what is wrong.
QString essenceOf(const QString &complaint)
{
    QStringList lines;
    for (const QString &line : complaint.split(u'\n', Qt::SkipEmptyParts)) {
        const QString words = line.simplified();
        if (!words.isEmpty() && !words.startsWith(u"usage:") && !words.startsWith(u"aws help")
            && !words.startsWith(u"aws <command>") && !words.startsWith(u"To see help text"))
            lines << words;
    }
    const QString told = lines.join(u' ');
    return told.size() > MostWords ? told.left(MostWords) + u'…' : told;
}

std::optional<Refusal> answered(const QString &complaint)
{
    static const QRegularExpression error(
        QStringLiteral("An error occurred \\((.*?)\\) when calling the (\\w+) operation(?: \\(.*?\\))?: *(.*)"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = error.match(complaint);
    if (!match.hasMatch())
        return std::nullopt;
    const QString name = match.captured(1), words = essenceOf(match.captured(3));
    const auto known =
        std::ranges::find_if(Errors, [&](const Named &each) { return name == QLatin1StringView(each.error); });
    if (known == std::end(Errors))
        return Refusal{Code::Refused, {name, words}};
    return Refusal{known->code, {words}};
}

} // namespace

bool isOfMissingCommand(const QByteArray &complaint)
{
    return complaint.contains("argument operation: ") && complaint.contains("nvalid choice");
}

Refusal refusalOf(const QByteArray &complaint, const Account &account)
{
    const QString words = QString::fromUtf8(complaint);
    if (const auto refused = answered(words))
        return *refused;
    for (const Told &each : Sayings) {
        const auto match = QRegularExpression(QLatin1StringView(each.words)).match(words);
        if (!match.hasMatch())
            continue;
        QString subject = match.captured(1);
        if (subject.isEmpty())
            subject = account.endpoint;
        return {each.code, {subject}};
    }
    return {Code::Unusable, {essenceOf(words)}};
}

bool isPassing(const Refusal &refusal)
{
    constexpr Code Passing[] = {Code::Throttled, Code::Unavailable, Code::Unreachable, Code::BrokenOff,
                                Code::Silent,    Code::Late,        Code::Unreadable};
    return std::ranges::any_of(Passing, [&](Code each) { return refusal.is(each); });
}

} // namespace cloud
