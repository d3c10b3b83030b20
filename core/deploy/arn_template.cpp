#include "core/deploy/arn_template.h"

#include <QRegularExpression>

namespace deploy {

namespace {

bool isArn(const QString &value)
{
    return value.startsWith(u"arn:");
}

// ${QueueArn} and nothing else: what it is called is all there is to tell by.
bool isArnPlaceholder(const QString &value)
{
    static const QRegularExpression whole(QStringLiteral("^\\$\\{[^}]*arn[^}]*\\}$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return whole.match(value).hasMatch();
}

bool isPlaceholder(const QString &value)
{
    return value.startsWith(u"${") && value.indexOf(u'}') == value.size() - 1;
}

// Parts between colons, those inside ${…} not counted.
QStringList colonParts(const QString &value)
{
    static const QRegularExpression part(QStringLiteral("((?:\\$\\{[^}]*\\}|[^:])*)(?::|$)"));
    QStringList parts;
    for (const QRegularExpressionMatch &match : part.globalMatch(value))
        if (match.capturedLength() > 0 || parts.isEmpty())
            parts << match.captured(1);
    return parts;
}

// "order:prod" and "arn:…:function:order:3" without their qualifier.
QString withoutQualifier(const QString &value)
{
    const QStringList parts = colonParts(value);
    if (isArn(value))
        return parts.mid(0, 7).join(u':');
    // "123456789012:function:order" names an account's function.
    return parts.size() >= 3 && parts[1] == u"function" ? parts[2] : parts.value(0);
}

QString withAnyRevision(const QString &value)
{
    const qsizetype revised = isArn(value) ? 7 : 2;
    return colonParts(value).size() >= revised ? value : value + QStringLiteral(":*");
}

// https://sqs.REGION.amazonaws.com/ACCOUNT/NAME
QString queueArn(const QString &value)
{
    static const QRegularExpression url(QStringLiteral("^https://sqs\\.([^./]+)\\.amazonaws\\.com[^/]*/([^/]+)/(.+)$"));
    const auto match = url.match(value);
    return match.hasMatch()
        ? QStringLiteral("arn:P:sqs:%1:%2:%3").arg(match.captured(1), match.captured(2), match.captured(3))
        : QString();
}

// An inference profile stands before the model's name as a region's group: "us.amazon.nova-lite-v1:0".
QString modelArn(const QString &value)
{
    static const QRegularExpression profile(QStringLiteral("^(us|eu|apac|jp|au|ca|us-gov|global)\\."));
    if (isArn(value) || isPlaceholder(value))
        return value;
    return profile.match(value).hasMatch() ? QStringLiteral("arn:P:bedrock:R:A:inference-profile/") + value
                                           : QStringLiteral("arn:P:bedrock:R::foundation-model/") + value;
}

QString executionsArn(const QString &value)
{
    if (!isArn(value))
        return {};
    QStringList parts = colonParts(value);
    if (parts.size() < 7)
        return {};
    parts[5] = QStringLiteral("execution");
    return parts.mid(0, 7).join(u':') + QStringLiteral(":*");
}

QString withoutScheme(const QString &value)
{
    const qsizetype end = value.indexOf(u"://");
    return end < 0 ? value : value.mid(end + 3);
}

// The value as the resource has it. Empty: it cannot be told.
QString shaped(const QString &value, const QString &shape)
{
    if (shape == u"function")
        return withoutQualifier(value);
    if (shape == u"revision")
        return withAnyRevision(value);
    if (shape == u"queue")
        return queueArn(value);
    if (shape == u"model")
        return modelArn(value);
    if (shape == u"executions")
        return executionsArn(value);
    if (shape == u"uri")
        return withoutScheme(value);
    if (shape == u"host")
        return withoutScheme(value).section(u'.', 0, 0);
    if (shape == u"first")
        return isPlaceholder(value) ? value : colonParts(value).value(0);
    if (shape == u"secret") // AWS adds six characters to its name
        return isArn(value) ? value : value + QStringLiteral("-??????");
    if (shape == u"nowhere")
        return QStringLiteral("*");
    if (shape == u"path")
        return value.startsWith(u'/') ? value.mid(1) : value;
    return value;
}

bool standsForArn(const QString &value, const QString &shape)
{
    return shape != u"executions" && (isArnPlaceholder(value) || (shape == u"arn" && isPlaceholder(value)));
}

struct Slot
{
    QString argument, standard, shape;
    bool isOptional = false, hasStandard = false;
    qsizetype begin = 0, end = 0;
};

std::optional<Slot> firstSlotIn(const QString &written)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<!\\$)\\{([\\w/]+)(\\?)?(?:=([^|}]*))?(?:\\|(\\w+))?\\}"));
    const auto match = pattern.match(written);
    if (!match.hasMatch())
        return std::nullopt;
    return Slot{match.captured(1),    match.captured(3),     match.captured(4),  match.hasCaptured(2),
                match.hasCaptured(3), match.capturedStart(), match.capturedEnd()};
}

// A colon inside of ${…} is none of the ARN's.
QString inWords(const QString &arn)
{
    static const QRegularExpression begin(QStringLiteral("^arn:P:([^:]*):([^:]*):([^:]*):"));
    const auto match = begin.match(arn);
    if (!match.hasMatch())
        return arn;
    const QString region = match.captured(2) == u"R" ? QStringLiteral("${AWS::Region}") : match.captured(2);
    const QString account = match.captured(3) == u"A" ? QStringLiteral("${AWS::AccountId}") : match.captured(3);
    return QStringLiteral("arn:${AWS::Partition}:") + match.captured(1) + u':' + region + u':' + account + u':'
        + arn.mid(match.capturedEnd());
}

void fill(const QString &written, const CallArguments &arguments, Arns &arns)
{
    const auto slot = firstSlotIn(written);
    if (!slot) {
        const QString arn = inWords(written);
        if (!arns.texts.contains(arn))
            arns.texts << arn;
        return;
    }
    auto values = arguments.at(slot->argument);
    if (values.empty() && slot->isOptional) {
        arns.isMissing = true;
        return;
    }
    if (values.empty())
        values.push_back(slot->hasStandard ? std::optional(slot->standard) : std::nullopt);
    for (auto &value : values) {
        if (value && value->isEmpty() && slot->hasStandard)
            value = slot->standard;
        const bool isArnHere = value && standsForArn(*value, slot->shape);
        QString text = isArnHere ? *value : value ? shaped(*value, slot->shape) : QString();
        if (isArnHere && slot->shape == u"revision")
            text += u'*';
        const bool isKnown = value && (!text.isEmpty() || value->isEmpty() || slot->shape == u"path");
        if (!isKnown && !arns.unknown.contains(slot->argument))
            arns.unknown << slot->argument;
        const bool isWhole = isKnown && (isArn(text) || isArnHere || text == u"*");
        fill((isWhole ? QString() : written.left(slot->begin)) + (isKnown ? text : QStringLiteral("*"))
                 + written.mid(slot->end),
             arguments, arns);
    }
}

} // namespace

QString unsettled(const QStringList &arguments)
{
    return QStringLiteral("The definition does not settle %1.").arg(arguments.join(QStringLiteral(", ")));
}

Arns arnsOf(const QString &written, const CallArguments &arguments)
{
    Arns arns;
    fill(written, arguments, arns);
    return arns;
}

} // namespace deploy
