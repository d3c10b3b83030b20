#include "ui/inspector/field/choice_field.h"

#include "core/json/edit.h"
#include "ui/inspector/field/input_manners.h"

#include <QCheckBox>
#include <QComboBox>

namespace inspector {
namespace {

// The data of an entry is the value as JSON text; empty for the entry that says "not set".
void showEntries(QComboBox &combo, const QList<std::pair<QString, QString>> &entries, const QString &current)
{
    QList<std::pair<QString, QString>> shown;
    for (int i = 0; i < combo.count(); ++i)
        shown.append({combo.itemText(i), combo.itemData(i).toString()});
    if (shown != entries) {
        combo.clear();
        for (const auto &[words, json] : entries)
            combo.addItem(words, json);
    }
    combo.setCurrentIndex(combo.findData(current));
}

QComboBox *comboOf(QWidget *owner)
{
    auto *combo = new QComboBox(owner);
    letBeNarrow(*combo);
    combo->setFocusPolicy(Qt::StrongFocus);
    return combo;
}

} // namespace

CheckField::CheckField(const Subject &subject, const FieldPlan &plan)
    : FieldEditor(subject, plan), m_check(new QCheckBox(plan.key))
{
    setInput(m_check);
    connect(m_check, &QCheckBox::clicked, this,
            [this](bool on) { write(on ? QStringLiteral("true") : QStringLiteral("false")); });
}

void CheckField::showValue()
{
    m_check->setChecked(tree().boolean(value()).value_or(false));
}

ChoiceField::ChoiceField(const Subject &about, const FieldPlan &plan) : FieldEditor(about, plan), m_combo(comboOf(this))
{
    setInput(m_combo);
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        const QString json = m_combo->itemData(index).toString();
        if (isConversion(json)) {
            showValue();
            subject().session().convertToJsonata();
        } else if (json.isEmpty())
            removeField();
        else
            write(json);
    });
}

// A state in JSONPath has fields that JSONata lacks: the word alone would leave it broken.
bool ChoiceField::isConversion(const QString &json) const
{
    return plan().key == u"QueryLanguage" && subject().isWholeState() && json == u"\"JSONata\""
        && subject().language() == asl::QueryLanguage::JsonPath;
}

void ChoiceField::showValue()
{
    QList<std::pair<QString, QString>> entries;
    if (!plan().required)
        entries.append({tr("not set"), {}});
    for (const QString &word : plan().choices)
        entries.append({word, json::quoted(word)});
    const QString current = isAbsent() ? QString() : json::quoted(tree().string(value()));
    if (!current.isEmpty() && !plan().choices.contains(tree().string(value())))
        entries.append({tree().string(value()), current});
    showEntries(*m_combo, entries, current);
}

TargetField::TargetField(const Subject &subject, const FieldPlan &plan)
    : FieldEditor(subject, plan), m_combo(comboOf(this))
{
    setInput(m_combo);
    connect(m_combo, &QComboBox::activated, this, &TargetField::take);
}

bool TargetField::mayEnd() const
{
    return plan().key == u"Next" && subject().isWholeState();
}

QStringList TargetField::names() const
{
    QStringList names;
    const asl::Scope *scope = subject().scope();
    const bool toItself = !subject().isWholeState() || plan().key != u"Next";
    for (const asl::State &state : scope ? scope->states : std::vector<asl::State>{}) {
        const asl::State *own = subject().state();
        if (!names.contains(state.name) && (toItself || !own || own->name != state.name))
            names += state.name;
    }
    return names;
}

void TargetField::showValue()
{
    QList<std::pair<QString, QString>> entries;
    const asl::State *own = subject().state();
    const bool ends = mayEnd() && own && own->end && !own->next.isSet();
    const QString end = QStringLiteral("true");
    if (mayEnd())
        entries.append({subject().part().state.depth() > 1 ? tr("End of branch") : tr("End of flow"), end});
    const QString target = tree().string(value());
    const QString current = ends ? end : isAbsent() ? QString() : json::quoted(target);
    if (current.isEmpty())
        entries.prepend({tr("not set"), {}});
    const QStringList states = names();
    for (const QString &name : states)
        entries.append({name, json::quoted(name)});
    if (!isAbsent() && !states.contains(target))
        entries.append({target, current});
    showEntries(*m_combo, entries, current);
    const bool isSelf = own && own->name == target;
    const bool dangles = !isAbsent() && !ends && !states.contains(target) && !isSelf;
    showError(dangles ? tr("There is no state “%1” here.").arg(target) : QString());
}

void TargetField::take(int index)
{
    const QString json = m_combo->itemData(index).toString();
    if (json == u"true")
        subject().set(QStringLiteral("End"), json);
    else if (!json.isEmpty())
        write(json);
}

} // namespace inspector
