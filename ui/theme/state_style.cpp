#include "ui/theme/state_style.h"

#include "core/asl/action_models.h"
#include "core/asl/resource.h"
#include "core/asl/services.h"

#include <QCoreApplication>
#include <QLocale>

namespace theme {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(theme::Words)
};

constexpr QRgb FlowTile = 0xff596579;

QColor tileOf(asl::Family family)
{
    switch (family) {
    case asl::Family::Compute: return QColor(0xe0742b);
    case asl::Family::Database: return QColor(0x4f63d7);
    case asl::Family::Messaging: return QColor(0xc9357d);
    case asl::Family::Analytics: return QColor(0x7b4fd0);
    case asl::Family::Storage: return QColor(0x4b7f1e);
    case asl::Family::Intelligence: return QColor(0x0e7c86);
    case asl::Family::Other: return QColor(0x3f7196);
    }
    return QColor(FlowTile);
}

QString capitalized(const QString &word)
{
    return word.isEmpty() ? word : word.at(0).toUpper() + word.mid(1);
}

QString joined(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + QStringLiteral(" · ") + second;
}

QString countOf(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(count);
}

QString duration(double seconds)
{
    struct Unit
    {
        double length;
        const char *one;
        const char *many;
    };
    static const Unit units[] = {
        {86400, QT_TRANSLATE_NOOP("theme::Words", "1 day"), QT_TRANSLATE_NOOP("theme::Words", "%1 days")},
        {3600, QT_TRANSLATE_NOOP("theme::Words", "1 hour"), QT_TRANSLATE_NOOP("theme::Words", "%1 hours")},
        {60, QT_TRANSLATE_NOOP("theme::Words", "1 minute"), QT_TRANSLATE_NOOP("theme::Words", "%1 minutes")},
        {1, QT_TRANSLATE_NOOP("theme::Words", "1 second"), QT_TRANSLATE_NOOP("theme::Words", "%1 seconds")},
    };
    for (const Unit &unit : units) {
        const double count = seconds / unit.length;
        if (count >= 1 && count == std::floor(count))
            return count == 1 ? Words::tr(unit.one) : Words::tr(unit.many).arg(count, 0, 'f', 0);
    }
    return Words::tr("%1 seconds").arg(QLocale().toString(seconds, 'g', 6));
}

// An expression or path as it stands, without JSONata's braces.
QString bare(QString expression)
{
    if (expression.startsWith(u"{%") && expression.endsWith(u"%}"))
        expression = expression.mid(2, expression.size() - 4);
    return expression.simplified();
}

QString waitDetail(const json::Tree &tree, json::NodeId state)
{
    if (const auto seconds = tree.number(tree.find(state, u"Seconds")))
        return duration(*seconds);
    for (const auto field : {u"Seconds", u"SecondsPath"}) {
        const QString text = tree.string(tree.find(state, field));
        if (!text.isEmpty())
            return Words::tr("%1 seconds").arg(bare(text));
    }
    for (const auto field : {u"Timestamp", u"TimestampPath"}) {
        const QString text = tree.string(tree.find(state, field));
        if (!text.isEmpty())
            return Words::tr("until %1").arg(bare(text));
    }
    return {};
}

QString taskSummary(const asl::TaskFields &task)
{
    const asl::Integration integration = asl::integrationOf(task.resource);
    if (integration.kind == asl::IntegrationKind::Unknown)
        return kindName(asl::StateKind::Task);
    if (integration.kind == asl::IntegrationKind::Activity)
        return joined(Words::tr("Activity"), integration.action);
    const bool byName = integration.kind == asl::IntegrationKind::Lambda;
    const QString summary =
        joined(serviceName(integration.service), byName ? integration.action : capitalized(integration.action));
    switch (integration.pattern) {
    case asl::IntegrationPattern::Sync:
    case asl::IntegrationPattern::Sync2: return joined(summary, Words::tr("waits for the job"));
    case asl::IntegrationPattern::WaitForTaskToken: return joined(summary, Words::tr("waits for a callback"));
    case asl::IntegrationPattern::RequestResponse: break;
    }
    return summary;
}

QString mapSummary(const asl::MapFields &map)
{
    return joined(kindName(asl::StateKind::Map), map.distributed ? Words::tr("distributed") : Words::tr("inline"));
}

QString choiceSummary(const asl::ChoiceFields &choice)
{
    return joined(kindName(asl::StateKind::Choice),
                  countOf(qsizetype(choice.rules.size()), Words::tr("1 rule"), Words::tr("%1 rules")));
}

QString parallelSummary(const asl::ParallelFields &parallel)
{
    return joined(kindName(asl::StateKind::Parallel),
                  countOf(qsizetype(parallel.branches.size()), Words::tr("1 branch"), Words::tr("%1 branches")));
}

} // namespace

StateStyle styleOfService(const QString &service)
{
    if (const asl::Service *known = asl::serviceNamed(service))
        return {tileOf(known->family), QLatin1String(known->icon)};
    return {tileOf(asl::Family::Other), QStringLiteral("cloud")};
}

StateStyle styleOfKind(asl::StateKind kind)
{
    const QColor flow(FlowTile);
    switch (kind) {
    case asl::StateKind::Task: return {tileOf(asl::Family::Other), QStringLiteral("plug")};
    case asl::StateKind::Pass: return {flow, QStringLiteral("arrow-right")};
    case asl::StateKind::Choice: return {flow, QStringLiteral("split")};
    case asl::StateKind::Wait: return {flow, QStringLiteral("clock")};
    case asl::StateKind::Succeed: return {QColor(0x1b8753), QStringLiteral("check")};
    case asl::StateKind::Fail: return {QColor(0xd54139), QStringLiteral("x")};
    case asl::StateKind::Parallel: return {flow, QStringLiteral("columns-2")};
    case asl::StateKind::Map: return {flow, QStringLiteral("repeat")};
    case asl::StateKind::Unknown: break;
    }
    return {flow, QStringLiteral("circle-question-mark")};
}

StateStyle styleOf(const asl::Definition &, const asl::State &state)
{
    const auto *task = std::get_if<asl::TaskFields>(&state.fields);
    const QString service = task ? asl::integrationOf(task->resource).service : QString();
    return service.isEmpty() ? styleOfKind(state.kind()) : styleOfService(service);
}

QString summaryOf(const asl::Definition &definition, const asl::State &state)
{
    const json::Tree &tree = *definition.tree;
    const QString kind = kindName(state.kind());
    switch (state.kind()) {
    case asl::StateKind::Task: return taskSummary(std::get<asl::TaskFields>(state.fields));
    case asl::StateKind::Choice: return choiceSummary(std::get<asl::ChoiceFields>(state.fields));
    case asl::StateKind::Parallel: return parallelSummary(std::get<asl::ParallelFields>(state.fields));
    case asl::StateKind::Map: return mapSummary(std::get<asl::MapFields>(state.fields));
    case asl::StateKind::Wait: return joined(kind, waitDetail(tree, state.node));
    case asl::StateKind::Fail: return joined(kind, bare(tree.string(tree.find(state.node, u"Error"))));
    case asl::StateKind::Unknown: {
        const QString type = std::get<asl::UnknownFields>(state.fields).type;
        return type.isEmpty() ? Words::tr("No type yet") : Words::tr("Unknown type %1").arg(type);
    }
    case asl::StateKind::Pass:
    case asl::StateKind::Succeed: break;
    }
    return kind;
}

QString kindName(asl::StateKind kind)
{
    switch (kind) {
    case asl::StateKind::Task: return Words::tr("Task");
    case asl::StateKind::Pass: return Words::tr("Pass");
    case asl::StateKind::Choice: return Words::tr("Choice");
    case asl::StateKind::Wait: return Words::tr("Wait");
    case asl::StateKind::Succeed: return Words::tr("Succeed");
    case asl::StateKind::Fail: return Words::tr("Fail");
    case asl::StateKind::Parallel: return Words::tr("Parallel");
    case asl::StateKind::Map: return Words::tr("Map");
    case asl::StateKind::Unknown: break;
    }
    return Words::tr("Unknown");
}

QString serviceName(const QString &service)
{
    if (const asl::Service *known = asl::serviceNamed(service))
        return QLatin1String(known->title);
    return asl::titlesOf(service).value(0, capitalized(service));
}

} // namespace theme
