#include "ui/inspector/field/attribute_field.h"

#include "core/asl/attribute_values.h"
#include "core/json/edit.h"
#include "core/json/parser.h"
#include "ui/inspector/field/input_manners.h"
#include "ui/theme/verbatim.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace inspector {
namespace {

// No text of JSON goes over a line's end, so that what is within one stays as it is.
QString onOneLine(QString json)
{
    static const QRegularExpression ends(QStringLiteral("\\s*\\n\\s*"));
    return json.replace(ends, QStringLiteral(" "));
}

QString typeWords(const QString &type)
{
    if (type == u"S")
        return AttributeField::tr("Text");
    if (type == u"N")
        return AttributeField::tr("Number");
    if (type == u"BOOL")
        return AttributeField::tr("Yes or no");
    if (type == u"NULL")
        return AttributeField::tr("Nothing");
    if (type == u"M")
        return AttributeField::tr("Map");
    return AttributeField::tr("List");
}

// What a value of the type begins with.
QString freshText(const QString &type)
{
    if (type == u"N")
        return QStringLiteral("0");
    if (type == u"BOOL")
        return QStringLiteral("true");
    return type == u"M" ? QStringLiteral("{}") : type == u"L" ? QStringLiteral("[]") : QString();
}

} // namespace

AttributeField::AttributeField(const Subject &about, const FieldPlan &plan)
    : FieldEditor(about, plan), m_type(new QComboBox), m_line(new QLineEdit)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_type->setObjectName(QStringLiteral("type:") + plan.key);
    m_type->setAccessibleName(tr("Type of the value"));
    letBeNarrow(*m_type);
    m_type->setFocusPolicy(Qt::StrongFocus);
    for (const QString &type : asl::attributeTypes()) {
        m_type->addItem(typeWords(type), type);
        m_type->setItemData(m_type->count() - 1, theme::verbatim(type), Qt::ToolTipRole);
    }
    teachManners(*m_type);
    useCodeFont(*m_line);
    row->addWidget(m_type, 2);
    row->addWidget(m_line, 3);
    setInput(m_line, both);
    connect(m_type, &QComboBox::activated, this, [this](int index) { changeType(m_type->itemData(index).toString()); });
    connect(m_line, &QLineEdit::textEdited, this,
            [this](const QString &typed) { take(m_type->currentData().toString(), typed); });
}

AttributeField::Written AttributeField::written(const QString &type, const QString &typed) const
{
    const QString text = typed.trimmed();
    if (type == u"NULL")
        return {QStringLiteral("true"), {}};
    if (isWrittenAsPath(plan(), text))
        return {json::quoted(text), {}, true};
    if (plan().takesExpression && text.startsWith(u"{%"))
        return text.endsWith(u"%}") && text.size() > 3
            ? Written{json::quoted(text), {}}
            : Written{{}, tr("An expression begins with {% and ends with %}.")};
    if (type == u"S")
        return {json::quoted(typed), {}};
    const json::Tree parsed = json::parse(text);
    const json::Kind kind = parsed.isSound() ? parsed.kind(parsed.root()) : json::Kind::Missing;
    if (type == u"N") // DynamoDB takes numbers as text, so that none loses a digit
        return kind == json::Kind::Number ? Written{json::quoted(text), {}}
                                          : Written{{}, tr("This should be a number.")};
    if (type == u"BOOL")
        return kind == json::Kind::Boolean ? Written{text, {}} : Written{{}, tr("This should be true or false.")};
    if (kind == (type == u"M" ? json::Kind::Object : json::Kind::Array))
        return {text, {}};
    return {{}, type == u"M" ? tr("This should be an object in JSON.") : tr("This should be a list in JSON.")};
}

QString AttributeField::shown() const
{
    const json::NodeId inside = tree()[value()].firstChild;
    return tree().isString(inside) ? tree().string(inside) : onOneLine(outdented(tree(), inside));
}

void AttributeField::showValue()
{
    const QString type = asl::attributeTypeOf(tree(), value());
    m_type->setCurrentIndex(m_type->findData(type));
    m_type->setToolTip(theme::verbatim(type));
    m_line->setVisible(type != u"NULL");
    const QString text = shown();
    const bool isAsShown = std::exchange(m_shown, text) == text;
    if (m_line->hasFocus() && isAsShown)
        return;
    if (m_line->text() != text)
        showFromBeginning(*m_line, text);
    showError({});
}

void AttributeField::take(const QString &type, const QString &typed)
{
    const Written made = written(type, typed);
    showError(made.error);
    if (!made.error.isEmpty())
        return;
    const Subject attribute = subject().inner(key());
    const QString now = tree().key(tree()[value()].firstChild);
    const QString wanted = made.isPath ? type + QStringLiteral(".$") : type;
    if (now != wanted)
        attribute.rewrite(now, wanted, made.json);
    else if (attribute.fieldText(wanted) != made.json)
        attribute.set(wanted, made.json);
    m_shown = shown();
}

void AttributeField::changeType(const QString &type)
{
    const bool fits = written(type, m_line->text()).error.isEmpty();
    take(type, fits ? m_line->text() : freshText(type));
}

} // namespace inspector
