#include "ui/inspector/field/call_fields.h"

#include "core/asl/action_search.h"
#include "core/asl/catalogue.h"
#include "core/json/edit.h"
#include "ui/inspector/field/input_manners.h"
#include "ui/theme/icons.h"
#include "ui/theme/segment.h"
#include "ui/theme/state_style.h"
#include "ui/theme/verbatim.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QToolButton>

namespace inspector {
namespace {

using asl::Integration;
using asl::IntegrationKind;
using asl::IntegrationPattern;

FieldPlan resourcePlan(const QString &label)
{
    FieldPlan plan;
    plan.key = QStringLiteral("Resource");
    plan.label = label;
    plan.type = asl::ValueType::Arn;
    plan.required = true;
    return plan;
}

// Tiles look the same in every look, so that one drawing of each serves for good.
QIcon tileOf(const QString &service, double scale)
{
    static QHash<QString, QIcon> tiles;
    QIcon &icon = tiles[service];
    if (!icon.isNull())
        return icon;
    constexpr int Size = 16;
    const theme::StateStyle style = theme::styleOfService(service);
    QPixmap tile(QSize(Size, Size) * scale);
    tile.setDevicePixelRatio(scale);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.tile);
    painter.drawRoundedRect(QRectF(0, 0, Size, Size), 4, 4);
    painter.drawPixmap(QPointF(3, 3), theme::pixmap(style.icon, Qt::white, 10, scale));
    painter.end();
    icon.addPixmap(tile);
    return icon;
}

QString callWords(const Integration &call)
{
    return QStringLiteral("%1: %2").arg(theme::serviceName(call.service),
                                        call.action.left(1).toUpper() + call.action.mid(1));
}

QString shownCall(const Integration &call)
{
    return call.kind == IntegrationKind::AwsSdk ? CallField::tr("%1 (SDK)").arg(callWords(call)) : callWords(call);
}

// What tells two calls apart in the list; how the state waits for them does not.
QString callKey(Integration call)
{
    call.pattern = IntegrationPattern::RequestResponse;
    return asl::resourceOf(call);
}

IntegrationKind kindOf(const QString &service)
{
    return service == u"http" ? IntegrationKind::Http : IntegrationKind::Optimized;
}

} // namespace

CallField::CallField(const Subject &state)
    : FieldEditor(state, resourcePlan(tr("Integration"))), m_combo(new QComboBox), m_found(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("field:integration"));
    letBeNarrow(*m_combo);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setIconSize({16, 16});
    m_combo->setMaxVisibleItems(16);
    setInput(m_combo);
    m_combo->setObjectName(QStringLiteral("input:integration"));
    connect(m_combo, &QComboBox::activated, this, &CallField::take);
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->lineEdit()->setPlaceholderText(tr("Search: put item, queue…"));
    auto *completer = new QCompleter(m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_combo->setCompleter(completer);
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &CallField::listFound);
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &CallField::showValue);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { takeKey(index.data(Qt::UserRole).toString()); });
}

// Its line loses the focus while it goes, when there is nothing left to show a value with.
CallField::~CallField()
{
    m_combo->lineEdit()->disconnect(this);
}

void CallField::listFound(const QString &typed)
{
    constexpr size_t Most = 40;
    m_found->clear();
    for (const asl::ActionHit &hit : asl::actionsFor(typed, Most)) {
        const Integration call = asl::integrationOf(asl::resourceOf(hit));
        auto *item = new QStandardItem(tileOf(hit.service, devicePixelRatioF()), shownCall(call));
        item->setData(callKey(call), Qt::UserRole);
        m_found->appendRow(item);
    }
}

void CallField::fill(const Integration &current)
{
    m_combo->clear();
    m_sdkService = current.kind == IntegrationKind::AwsSdk ? current.service : QString();
    if (!m_sdkService.isEmpty())
        addActions({IntegrationKind::AwsSdk, {}, m_sdkService, {}}, asl::sdkActions(m_sdkService.toLower()));
    QStringList services = asl::optimizedServices();
    std::ranges::sort(services, [](const QString &one, const QString &other) {
        return theme::serviceName(one).compare(theme::serviceName(other), Qt::CaseInsensitive) < 0;
    });
    for (const QString &service : services)
        addActions({kindOf(service), {}, service, {}}, asl::optimizedActions(service));
    m_combo->insertSeparator(m_combo->count());
    m_combo->addItem(tr("Another resource…"), QString());
}

void CallField::addActions(const Integration &service, const QStringList &actions)
{
    for (const QString &action : actions) {
        Integration call = service;
        call.action = action;
        m_combo->addItem(tileOf(call.service, devicePixelRatioF()), shownCall(call), callKey(call));
    }
}

void CallField::showValue()
{
    const Integration call = asl::integrationOf(tree().string(value()));
    const QString sdkService = call.kind == IntegrationKind::AwsSdk ? call.service : QString();
    if (m_combo->count() == 0 || sdkService != m_sdkService)
        fill(call);
    const bool isKnown = !asl::patternsOf(call).isEmpty();
    const int index = isKnown ? m_combo->findData(callKey(call), Qt::UserRole, Qt::MatchFixedString) : -1;
    m_combo->setCurrentIndex(index >= 0 ? index : m_combo->count() - 1);
    m_combo->lineEdit()->setCursorPosition(0); // the service is told from its beginning
    m_combo->setToolTip(theme::verbatim(m_combo->currentText()));
}

void CallField::take(int index)
{
    const QString key = m_combo->itemData(index).toString();
    if (key.isEmpty()) {
        Q_EMIT otherWanted();
        return;
    }
    takeKey(key);
}

void CallField::takeKey(const QString &key)
{
    const QString written = tree().string(value());
    Integration call = asl::integrationOf(key);
    call.pattern = asl::integrationOf(written).pattern;
    if (!asl::patternsOf(call).contains(call.pattern))
        call.pattern = IntegrationPattern::RequestResponse;
    Q_EMIT chosen();
    write(json::quoted(asl::resourceOf(call, written)));
    refresh();
}

PatternField::PatternField(const Subject &state) : FieldEditor(state, resourcePlan(tr("Call pattern")))
{
    setObjectName(QStringLiteral("field:pattern"));
    auto *segments = new QWidget;
    auto *row = new QHBoxLayout(segments);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setInput(segments);
    segments->setObjectName(QStringLiteral("input:pattern"));
    addSegment(IntegrationPattern::RequestResponse, tr("Request"), tr("Goes on as soon as the service has responded"));
    addSegment(IntegrationPattern::Sync, QStringLiteral(".sync"), tr("Waits until the job is done (.sync)"));
    addSegment(IntegrationPattern::WaitForTaskToken, tr("Callback"),
               tr("Waits until someone calls back with the task token (.waitForTaskToken)"));
    m_segments.front().button->setProperty("segment", QStringLiteral("first"));
    m_segments.back().button->setProperty("segment", QStringLiteral("last"));
    setFocusProxy(m_segments.front().button);
}

void PatternField::addSegment(IntegrationPattern pattern, const QString &words, const QString &explained)
{
    auto *button = new QToolButton;
    theme::makeSegment(*button, QStringLiteral("middle"));
    button->setObjectName(QStringLiteral("pattern:%1").arg(int(pattern)));
    button->setText(words);
    button->setToolTip(theme::verbatim(explained));
    button->setAccessibleDescription(explained);
    button->setCheckable(true);
    button->setStyleSheet(QStringLiteral("padding: 0 4px;"));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    findChild<QWidget *>(QStringLiteral("input:pattern"))->layout()->addWidget(button);
    m_segments.push_back({pattern, button});
    connect(button, &QToolButton::clicked, this, [this, pattern] { take(pattern); });
}

Integration PatternField::call() const
{
    return asl::integrationOf(tree().string(value()));
}

void PatternField::showValue()
{
    const QList<IntegrationPattern> allowed = asl::patternsOf(call());
    const IntegrationPattern written = call().pattern;
    const IntegrationPattern shown = written == IntegrationPattern::Sync2 ? IntegrationPattern::Sync : written;
    for (const auto &[pattern, button] : m_segments) {
        button->setEnabled(allowed.contains(pattern) || pattern == shown);
        button->setChecked(pattern == shown);
    }
}

// A nested execution's second form of .sync is the one that gives its output as JSON.
void PatternField::take(IntegrationPattern pattern)
{
    Integration call = this->call();
    const bool isSync = call.pattern == IntegrationPattern::Sync || call.pattern == IntegrationPattern::Sync2;
    if (call.pattern != pattern && !(isSync && pattern == IntegrationPattern::Sync)) {
        const bool hasSecond = asl::patternsOf(call).contains(IntegrationPattern::Sync2);
        call.pattern = pattern == IntegrationPattern::Sync && hasSecond ? IntegrationPattern::Sync2 : pattern;
        write(json::quoted(asl::resourceOf(call, tree().string(value()))));
    }
    showValue();
}

} // namespace inspector
