#include "app/difference_words.h"

#include "core/text/line_index.h"
#include "ui/problems/problem_text.h"
#include "ui/theme/state_style.h"

#include <QCoreApplication>

namespace app {

namespace {

using diff::Fate;

struct DifferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(app::Difference)
};

QString jsonOrNothing(const std::optional<Value> &value)
{
    if (!value)
        return {};
    return QString::fromStdString(value->dump(-1, ' ', false, Value::error_handler_t::replace));
}

QString kindIn(const asl::Definition &definition, const asl::StatePath &path)
{
    const asl::State *state = definition.find(path);
    return state ? theme::kindName(state->kind()) : QString();
}

class DifferenceRows
{
public:
    explicit DifferenceRows(const Comparison &comparison) : m_comparison(comparison)
    {
        for (const diff::FieldChange &change : comparison.difference.changed)
            m_fields[change.state].push_back(
                {QString::fromStdString(change.field), jsonOrNothing(change.before), jsonOrNothing(change.after)});
    }

    std::vector<DifferenceRow> made()
    {
        const diff::Difference &difference = m_comparison.difference;
        if (m_fields.contains({}))
            m_rows.push_back({std::nullopt, {}, machineWords(), machineWords(), {}, m_fields.value({})});
        for (const asl::StatePath &path : difference.added)
            addState(Fate::Added, path, m_comparison.after);
        for (const asl::StatePath &path : difference.removed)
            addState(Fate::Removed, path, m_comparison.before);
        for (const diff::Passage &passage : difference.renamed)
            addPassage(Fate::Renamed, passage);
        for (const diff::Passage &passage : difference.moved)
            addPassage(Fate::Moved, passage);
        for (const diff::Passage &passage : difference.kept)
            if (m_fields.contains(passage.to))
                addState(Fate::Changed, passage.to, m_comparison.after);
        return std::move(m_rows);
    }

private:
    // What changed in a state is told once.
    void add(Fate fate, const asl::StatePath &path, const QString &title, const QString &name,
             const asl::Definition &in)
    {
        const bool isGone = fate == Fate::Removed; // its path may be another state's now
        m_rows.push_back({fate, path, title, name, kindIn(in, path),
                          isGone ? std::vector<DifferenceRow::Field>() : m_fields.take(path)});
    }
    void addState(Fate fate, const asl::StatePath &path, const asl::Definition &in)
    {
        add(fate, path, asl::toString(path), path.name(), in);
    }
    void addPassage(Fate fate, const diff::Passage &passage)
    {
        const QString title = asl::toString(passage.from) + u" → "_qs + asl::toString(passage.to);
        const QString names = passage.from.name() + u" → "_qs + passage.to.name();
        add(fate, passage.to, title, fate == Fate::Renamed ? names : title, m_comparison.after);
    }

    const Comparison &m_comparison;
    QHash<asl::StatePath, std::vector<DifferenceRow::Field>> m_fields;
    std::vector<DifferenceRow> m_rows;
};

} // namespace

std::optional<QString> whyNotCompared(const asl::Definition &definition)
{
    const json::Tree &tree = *definition.tree;
    const auto told = [&tree](qsizetype position, const QString &sentence) {
        const text::Place place = text::LineIndex(tree.text()).place(position);
        return QStringLiteral("%1:%2: %3").arg(place.line).arg(place.column).arg(sentence);
    };
    for (const json::SyntaxError &error : tree.errors())
        if (!json::Tree({}, {}, {error}).isSound())
            return told(error.span.begin, problems::sentence(error));
    if (!tree.isObject(tree.root()))
        return told(0, DifferenceWords::tr("A definition is an object with StartAt and States."));
    if (const json::NodeId key = diff::repeatedKey(tree); key != json::NoNode)
        return told(
            tree[key].key.begin,
            DifferenceWords::tr("The field “%1” is there twice, so it is not clear which counts.").arg(tree.key(key)));
    return std::nullopt;
}

Comparison comparisonOf(asl::Definition before, asl::Definition after)
{
    diff::Difference difference = diff::differenceOf(before, after);
    return {std::move(before), std::move(after), std::move(difference)};
}

std::vector<DifferenceRow> rowsOf(const Comparison &comparison)
{
    return DifferenceRows(comparison).made();
}

QString summaryOf(const diff::Difference &difference)
{
    if (difference.isEmpty())
        return DifferenceWords::tr("Both are the same workflow.");
    QStringList parts;
    const auto tell = [&parts](size_t count, const QString &words) {
        if (count > 0)
            parts << words.arg(count);
    };
    tell(difference.added.size(), DifferenceWords::tr("States added: %1"));
    tell(difference.removed.size(), DifferenceWords::tr("removed: %1"));
    tell(difference.renamed.size(), DifferenceWords::tr("renamed: %1"));
    tell(difference.moved.size(), DifferenceWords::tr("moved: %1"));
    tell(difference.changed.size(), DifferenceWords::tr("fields changed: %1"));
    QString summary = parts.join(u" · "_qs);
    summary[0] = summary[0].toUpper();
    return summary;
}

QString fateWord(Fate fate)
{
    switch (fate) {
    case Fate::Added: return DifferenceWords::tr("added");
    case Fate::Removed: return DifferenceWords::tr("removed");
    case Fate::Renamed: return DifferenceWords::tr("renamed");
    case Fate::Moved: return DifferenceWords::tr("moved");
    case Fate::Changed: break;
    }
    return DifferenceWords::tr("changed");
}

QString fateSign(Fate fate)
{
    constexpr char16_t Signs[] = u"+−→»~";
    return {QChar(Signs[size_t(fate)])};
}

QString fateClass(Fate fate)
{
    static const QStringList classes{u"added"_qs, u"removed"_qs, u"renamed"_qs, u"moved"_qs, u"changed"_qs};
    return classes[qsizetype(fate)];
}

QString machineWords()
{
    return DifferenceWords::tr("The workflow itself");
}

} // namespace app
