#include "ui/inspector/field/line_fields.h"

#include "core/asl/resource.h"
#include "core/json/edit.h"
#include "core/json/parser.h"
#include "ui/inspector/field/input_manners.h"
#include "ui/inspector/field/line_completion.h"
#include "ui/theme/state_style.h"
#include "ui/theme/verbatim.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace inspector {
namespace {

bool isExpression(const QString &text)
{
    return text.startsWith(u"{%") && text.endsWith(u"%}") && text.size() >= 4;
}

bool isTechnical(const FieldPlan &plan)
{
    return plan.type != asl::ValueType::Text && plan.type != asl::ValueType::Timestamp;
}

QString patternWords(asl::IntegrationPattern pattern)
{
    switch (pattern) {
    case asl::IntegrationPattern::Sync:
    case asl::IntegrationPattern::Sync2: return LineField::tr("waits until the job is done (.sync)");
    case asl::IntegrationPattern::WaitForTaskToken: return LineField::tr("waits for a callback with the task token");
    case asl::IntegrationPattern::RequestResponse: break;
    }
    return LineField::tr("goes on with the response");
}

QString integrationWords(const QString &resource)
{
    const asl::Integration integration = asl::integrationOf(resource);
    if (integration.kind == asl::IntegrationKind::Unknown)
        return {};
    if (integration.kind == asl::IntegrationKind::Activity)
        return LineField::tr("Activity %1").arg(integration.action);
    return QStringLiteral("%1: %2 · %3")
        .arg(theme::serviceName(integration.service), integration.action, patternWords(integration.pattern));
}

} // namespace

OneLineField::OneLineField(const Subject &subject, const FieldPlan &plan)
    : FieldEditor(subject, plan), m_line(new QLineEdit)
{
    setInput(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &OneLineField::take);
}

QString OneLineField::expression() const
{
    const QString written = plan().takesExpression ? tree().string(value()) : QString();
    return isExpression(written) ? written.mid(2, written.size() - 4).trimmed() : QString();
}

void OneLineField::useCodeFont()
{
    inspector::useCodeFont(*m_line);
}

void OneLineField::offerCompletion()
{
    new LineCompletion(*m_line, [this](const QString &typed, qsizetype caret) {
        return language::completionsIn(subject().now()->definition, subject().part(), key(), typed, caret);
    });
}

void OneLineField::showValue()
{
    const QString wanted = shown();
    const Reading typed = read(m_line->text());
    // Half-typed words stay while one types; what says the same as the text stays as it was typed.
    const bool saysTheSame = !isAbsent() && typed.error.isEmpty() && typed.json == subject().fieldText(key());
    if (m_line->hasFocus() && (saysTheSame || !typed.error.isEmpty()))
        return;
    if (m_line->text() != wanted)
        showFromBeginning(*m_line, wanted);
    showError({});
}

void OneLineField::take(const QString &typed)
{
    if (typed.trimmed().isEmpty() && !plan().required) {
        showError({});
        if (!isAbsent())
            subject().remove(key());
        return;
    }
    const Reading reading = read(typed);
    if (reading.error.isEmpty())
        accept(reading);
    else
        showError(reading.error);
}

LineField::LineField(const Subject &subject, const FieldPlan &plan) : OneLineField(subject, plan)
{
    if (isTechnical(plan))
        useCodeFont();
    if (plan.type == asl::ValueType::Path || plan.type == asl::ValueType::ReferencePath)
        offerCompletion();
    if (plan.key == u"Resource") {
        m_integration = theme::plainLabel();
        m_integration->setObjectName(QStringLiteral("integration"));
        m_integration->setProperty("role", QStringLiteral("small"));
        m_integration->setWordWrap(true);
        layout()->addWidget(m_integration);
    }
}

void LineField::showValue()
{
    OneLineField::showValue();
    if (m_integration)
        explainResource();
}

void LineField::explainResource()
{
    const QString words = integrationWords(tree().string(value()));
    m_integration->setText(words);
    m_integration->setVisible(!words.isEmpty());
}

OneLineField::Reading LineField::read(const QString &typed) const
{
    const bool mayBeNull = plan().type == asl::ValueType::Path || plan().type == asl::ValueType::ReferencePath;
    if (mayBeNull && typed.trimmed() == u"null")
        return {QStringLiteral("null"), {}};
    return {json::quoted(typed), {}};
}

QString LineField::shown() const
{
    return tree().kind(value()) == json::Kind::Null ? QStringLiteral("null") : tree().string(value());
}

NumberField::NumberField(const Subject &subject, const FieldPlan &plan) : OneLineField(subject, plan)
{
    line().setPlaceholderText(plan.takesExpression ? tr("a number or {% … %}") : tr("a number"));
}

OneLineField::Reading NumberField::read(const QString &typed) const
{
    const QString text = typed.trimmed();
    if (plan().takesExpression && text.startsWith(u'{'))
        return isExpression(text) ? Reading{json::quoted(text), {}}
                                  : Reading{{}, tr("An expression begins with {% and ends with %}.")};
    const json::Tree parsed = json::parse(text);
    if (!parsed.isSound() || parsed.kind(parsed.root()) != json::Kind::Number)
        return {{}, tr("This should be a number.")};
    const bool whole = plan().type == asl::ValueType::Integer;
    const double number = parsed.number(parsed.root()).value_or(0);
    if (whole && number != std::floor(number))
        return {{}, tr("This should be a whole number.")};
    if (number < 0)
        return {{}, tr("This cannot be negative.")};
    if (number > plan().range.most)
        return {{}, tr("This can be %1 at most.").arg(QString::number(plan().range.most, 'f', 0))};
    return {text, {}};
}

QString NumberField::shown() const
{
    return tree().isString(value()) ? tree().string(value()) : subject().fieldText(plan().key);
}

WordsField::WordsField(const Subject &subject, const FieldPlan &plan) : OneLineField(subject, plan)
{
    if (plan.key == u"ErrorEquals")
        line().setPlaceholderText(QStringLiteral("States.ALL"));
}

OneLineField::Reading WordsField::read(const QString &typed) const
{
    QStringList words;
    for (const QString &word : typed.split(u',')) {
        if (!word.trimmed().isEmpty())
            words += json::quoted(word.trimmed());
    }
    if (words.isEmpty())
        return {{},
                plan().key == u"ErrorEquals" ? tr("Name at least one error, or States.ALL for every error.")
                                             : tr("Name at least one.")};
    return {u'[' + words.join(QStringLiteral(", ")) + u']', {}};
}

QString WordsField::shown() const
{
    QStringList words;
    for (const json::NodeId word : tree().children(value()))
        words += tree().string(word);
    return words.join(QStringLiteral(", "));
}

} // namespace inspector
