#include "app/cli/differing.h"

#include "app/cli/command_line.h"

namespace cli {

namespace {

using diff::Fate;

// Names of states in one of the two machines, and how they are told there.
class StateNames
{
public:
    explicit StateNames(const asl::Definition &definition)
    {
        asl::forEachState(definition.root, {},
                          [this](const asl::StatePath &path, const asl::State &) { ++m_counts[path.name()]; });
    }
    std::string told(const asl::StatePath &path) const
    {
        return (m_counts.value(path.name()) > 1 ? asl::toString(path) : path.name()).toStdString();
    }

private:
    QHash<QString, int> m_counts;
};

void addPath(Value &entry, const asl::StatePath &path)
{
    if (path.depth() > 1)
        entry["path"] = asl::toString(path).toStdString();
}

Value statesJson(const std::vector<asl::StatePath> &states, const StateNames &names)
{
    Value told = Value::array();
    for (const asl::StatePath &path : states)
        told.push_back(names.told(path));
    return told;
}

Value pathsJson(const std::vector<asl::StatePath> &states, const StateNames &names)
{
    Value paths = Value::object();
    for (const asl::StatePath &path : states)
        if (path.depth() > 1)
            paths[names.told(path)] = asl::toString(path).toStdString();
    return paths;
}

Value changeJson(const diff::FieldChange &change, const StateNames &names)
{
    Value entry = {{"state", nullptr}};
    if (!change.state.isEmpty())
        entry["state"] = names.told(change.state);
    addPath(entry, change.state);
    entry["field"] = change.field;
    if (change.before)
        entry["before"] = *change.before;
    if (change.after)
        entry["after"] = *change.after;
    return entry;
}

const char *inkOf(std::optional<Fate> fate)
{
    switch (fate.value_or(Fate::Changed)) {
    case Fate::Added: return "\033[32m";
    case Fate::Removed: return "\033[31m";
    case Fate::Renamed: return "\033[34m";
    case Fate::Moved: return "\033[35m";
    case Fate::Changed: break;
    }
    return "\033[33m";
}

// Names may hold whatever JSON can write, and a terminal obeys some of it.
QString harmless(QString words)
{
    for (QChar &c : words)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    return words;
}

// What a field without a name is called: the state is no object.
QString wholeWords()
{
    return tr("all of it");
}

class TextWriter
{
public:
    explicit TextWriter(Inks inks) : m_inks(inks) {}

    QString inked(const QString &words, const char *ink) const
    {
        return m_inks.coloured ? QLatin1StringView(ink) + words + QStringLiteral("\033[0m") : words;
    }

    void write(const app::DifferenceRow &row)
    {
        const Fate fate = row.fate.value_or(Fate::Changed);
        m_text += inked(app::fateSign(fate) + u' ' + harmless(row.title), inkOf(row.fate));
        if (!row.kind.isEmpty())
            m_text += inked(QStringLiteral("  (%1, %2)").arg(row.kind, app::fateWord(fate)), Dim);
        m_text += u'\n';
        for (const app::DifferenceRow::Field &field : row.fields)
            writeField(field);
    }

    QString taken() { return std::move(m_text); }

private:
    static constexpr const char *Dim = "\033[2m", *Red = "\033[31m", *Green = "\033[32m";

    void writeField(const app::DifferenceRow::Field &field)
    {
        const QString name = field.name.isEmpty() ? wholeWords() : harmless(field.name);
        const QString before = harmless(field.before), after = harmless(field.after);
        m_text += QStringLiteral("    ") + name + u':';
        if (field.before.isNull())
            m_text += u' ' + inked(u'+' + QStringLiteral(" ") + after, Green);
        else if (field.after.isNull())
            m_text += u' ' + inked(QStringLiteral("− ") + before, Red);
        else if (name.size() + before.size() + after.size() + 9 <= m_inks.width)
            m_text += u' ' + inked(before, Red) + QStringLiteral(" → ") + inked(after, Green);
        else
            m_text += QStringLiteral("\n      ") + inked(QStringLiteral("− ") + before, Red)
                + QStringLiteral("\n      ") + inked(QStringLiteral("+ ") + after, Green);
        m_text += u'\n';
    }

    Inks m_inks;
    QString m_text;
};

} // namespace

QString asText(const app::Comparison &comparison, const QString &title, Inks inks)
{
    TextWriter writer(inks);
    for (const app::DifferenceRow &row : app::rowsOf(comparison))
        writer.write(row);
    return writer.inked(harmless(title), "\033[1m") + u'\n' + app::summaryOf(comparison.difference) + u'\n'
        + writer.taken();
}

QString asJson(const app::Comparison &comparison)
{
    const diff::Difference &difference = comparison.difference;
    const StateNames before(comparison.before), after(comparison.after);
    Value answer = {{"added", statesJson(difference.added, after)},
                    {"removed", statesJson(difference.removed, before)},
                    {"renamed", Value::array()},
                    {"moved", Value::array()},
                    {"changed", Value::array()}};
    for (const diff::Passage &passage : difference.renamed) {
        Value entry = {{"from", before.told(passage.from)}, {"to", after.told(passage.to)}};
        addPath(entry, passage.to);
        answer["renamed"].push_back(std::move(entry));
    }
    for (const diff::Passage &passage : difference.moved)
        answer["moved"].push_back({{"state", after.told(passage.to)},
                                   {"from", asl::toString(passage.from).toStdString()},
                                   {"to", asl::toString(passage.to).toStdString()}});
    for (const diff::FieldChange &change : difference.changed)
        answer["changed"].push_back(changeJson(change, after));
    const Value added = pathsJson(difference.added, after), removed = pathsJson(difference.removed, before);
    if (!added.empty() || !removed.empty())
        answer["paths"] = {{"added", added}, {"removed", removed}};
    return linesOf(answer);
}

} // namespace cli
