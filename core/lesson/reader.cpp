#include "core/lesson/reader.h"

#include "core/asl/definition.h"
#include "core/base/reading.h"
#include "core/lesson/fields.h"
#include "core/lesson/page_reader.h"
#include "core/lesson/refusals.h"

#include <algorithm>

namespace lesson {

namespace {

// A definition's file by its usual name: "starter", "reference".
QStringList usualFiles(const QString &base)
{
    return {base + QStringLiteral(".asl.json"), base + QStringLiteral(".asl.yaml"), base + QStringLiteral(".asl.yml"),
            base + QStringLiteral(".json")};
}

class LessonReader
{
public:
    explicit LessonReader(const Files &files) : m_files(files) { m_made.lesson.name = files.name; }

    Reading done(const QString &first) &&
    {
        readFacts(first);
        for (const QString &name : m_files.names)
            if (name.startsWith(u"lesson.") && name.endsWith(u".md") && name != FirstFile)
                readOther(name);
        return std::move(m_made);
    }

private:
    Lesson &lesson() { return m_made.lesson; }

    void readFacts(const QString &markdown)
    {
        const Sections sections = sectionsOf(markdown);
        Fields fields(FirstFile, std::max(1, sections.frontLine), sections.front, m_made.faults);
        if (sections.frontLine == 0)
            m_made.faults.push_back({FirstFile, 1, Refusal{Code::NoFrontMatter}});
        else if (sections.isFrontOpen)
            m_made.faults.push_back({FirstFile, 1, Refusal{Code::OpenFrontMatter}});
        Page page;
        if (fields.isRead())
            readFront(fields, page);
        readBlocks(sections, FirstFile, page, m_made);
        lesson().pages.push_back(std::move(page));
    }

    void readFront(Fields &fields, Page &page)
    {
        const json::NodeId root = fields.root();
        page.title = fields.neededText(root, "title");
        page.language = fields.neededText(root, "language");
        page.about = fields.text(root, "about");
        lesson().level = int(fields.number(root, "level", 1, 5).value_or(1));
        lesson().minutes = int(fields.number(root, "minutes", 1, 600).value_or(0));
        lesson().starter = definitionIn(fields, "starter", lesson().starterFile);
        lesson().reference = definitionIn(fields, "reference", lesson().referenceFile);
        lesson().cases = casesIn(fields, "cases", lesson().casesFile);
        lesson().hidden = casesIn(fields, "hidden", lesson().hiddenFile);
        lesson().allowed = fields.texts(root, "allow");
        for (const QString &type : lesson().allowed)
            if (!asl::stateKindFrom(type))
                fields.fault(fields.any(root, "allow"), Code::WrongValue, {QStringLiteral("allow"), typeNames()});
        readCompared(fields, fields.object(root, "compare"));
        readPoints(fields, fields.object(root, "points"));
        QStringList wishes;
        for (const json::NodeId each : fields.list(root, "requirements"))
            wishes << readRequirement(fields, each);
        lesson().wishes.insert(page.language, wishes);
        fields.closeObject(root);
    }

    static QString typeNames()
    {
        QStringList names;
        for (int kind = 0; kind < int(asl::StateKind::Unknown); ++kind)
            names << asl::toString(asl::StateKind(kind));
        return names.join(QStringLiteral(", "));
    }

    // A file that is named must be there; one by the usual name may be.
    QString fileIn(Fields &fields, const char *field, const QStringList &usual, QString &name)
    {
        const QString told = fields.text(fields.root(), field);
        for (const QString &each : told.isEmpty() ? usual : QStringList{told}) {
            if (!m_files.names.contains(each))
                continue;
            if (auto text = m_files.text(each)) {
                name = each;
                return *text;
            }
        }
        if (!told.isEmpty())
            fields.fault(fields.any(fields.root(), field), Code::FileMissing, {told});
        return {};
    }

    QString definitionIn(Fields &fields, const char *field, QString &name)
    {
        return fileIn(fields, field, usualFiles(QLatin1String(field)), name);
    }

    rehearse::Rehearsal casesIn(Fields &fields, const char *field, QString &name)
    {
        const QString text = fileIn(fields, field, {QLatin1String(field) + QStringLiteral(".rehearsal.json")}, name);
        if (name.isEmpty())
            return {};
        const auto data = valueFrom(text.toStdString());
        if (!data) {
            m_made.faults.push_back({name, 1, Refusal{Code::WrongValue, {name, QStringLiteral("JSON")}}});
            return {};
        }
        auto read = rehearse::rehearsalFrom(*data);
        if (read)
            return std::move(*read);
        m_made.faults.push_back({name, 1, read.error()});
        return {};
    }

    void readCompared(Fields &fields, json::NodeId node)
    {
        compare::Aspects &aspects = lesson().compared;
        if (node == json::NoNode)
            return;
        aspects.calls = fields.flag(node, "calls", true);
        aspects.inputs = fields.flag(node, "inputs", true);
        aspects.waits = fields.flag(node, "waits", true);
        aspects.output = fields.flag(node, "output", true);
        aspects.error = fields.flag(node, "error", true);
        aspects.names = fields.flag(node, "names", false);
        fields.closeObject(node);
    }

    void readPoints(Fields &fields, json::NodeId node)
    {
        if (node == json::NoNode)
            return;
        lesson().points.cases = fields.number(node, "cases", 0, 10'000).value_or(0);
        lesson().points.behaviour = fields.number(node, "behaviour", 0, 10'000).value_or(0);
        fields.closeObject(node);
    }

    QString readRequirement(Fields &fields, json::NodeId node)
    {
        using Kind = Requirement::Kind;
        Requirement made;
        made.id = fields.neededText(node, "id");
        const QString words = fields.text(node, "text");
        made.points = fields.number(node, "points", 0, 10'000).value_or(0);
        static const std::pair<const char *, Kind> kinds[]{
            {"when", Kind::When}, {"uses", Kind::Uses}, {"states", Kind::States}, {"handles", Kind::Handles}};
        for (const auto &[field, kind] : kinds) {
            const QString argument = fields.text(node, field);
            if (argument.isEmpty())
                continue;
            made.kind = kind;
            made.argument = argument;
        }
        if (made.argument.isEmpty())
            fields.fault(node, Code::Lacks, {QStringLiteral("when, uses, states, handles")});
        if (made.kind == Kind::States && made.argument.toInt() < 1)
            fields.fault(node, Code::WrongValue, {QStringLiteral("states"), QStringLiteral("1, 2, 3 …")});
        fields.closeObject(node);
        const QString key = QStringLiteral("requirement ") + made.id;
        if (m_made.lines.contains(key))
            fields.fault(node, Code::SameId, {made.id});
        m_made.lines.insert(key, fields.lineOf(node));
        lesson().requirements.push_back(std::move(made));
        return words;
    }

    void readOther(const QString &name)
    {
        const auto text = m_files.text(name);
        if (!text)
            return m_made.faults.push_back({name, 1, Refusal{Code::FileMissing, {name}}});
        const Sections sections = sectionsOf(*text);
        Page page;
        Fields fields(name, std::max(1, sections.frontLine), sections.front, m_made.faults);
        if (sections.frontLine == 0)
            m_made.faults.push_back({name, 1, Refusal{Code::NoFrontMatter}});
        if (fields.isRead()) {
            page.title = fields.neededText(fields.root(), "title");
            page.language = fields.neededText(fields.root(), "language");
            page.about = fields.text(fields.root(), "about");
            readWishes(fields, page.language);
            fields.closeObject(fields.root());
        }
        if (page.language.isEmpty())
            page.language = name.section(u'.', 1, 1);
        readTranslatedBlocks(sections, name, page, m_made);
        lesson().pages.push_back(std::move(page));
    }

    void readWishes(Fields &fields, const QString &language)
    {
        QMap<QString, QString> words;
        for (const json::NodeId each : fields.list(fields.root(), "requirements")) {
            const QString id = fields.neededText(each, "id");
            words.insert(id, fields.neededText(each, "text"));
            fields.closeObject(each);
            if (!id.isEmpty() && !m_made.lines.contains(QStringLiteral("requirement ") + id))
                fields.fault(each, Code::UnknownNeed, {id});
        }
        QStringList wishes;
        for (const Requirement &each : lesson().requirements)
            wishes << words.value(each.id);
        lesson().wishes.insert(language, wishes);
    }

    const Files &m_files;
    Reading m_made;
};

} // namespace

std::optional<Front> frontOf(const Files &files, const QString &language)
{
    std::optional<Front> made;
    const QString broad = language.section(u'_', 0, 0);
    for (const QString &name :
         {FirstFile, QStringLiteral("lesson.%1.md").arg(broad), QStringLiteral("lesson.%1.md").arg(language)}) {
        const auto text = files.names.contains(name) ? files.text(name) : std::nullopt;
        if (!text)
            continue;
        std::vector<Fault> faults;
        Fields fields(name, 1, sectionsOf(*text).front, faults);
        if (!fields.isRead())
            continue;
        const QString title = fields.text(fields.root(), "title"), about = fields.text(fields.root(), "about");
        const int level = int(fields.number(fields.root(), "level", 1, 5).value_or(made ? made->level : 1));
        const QString told = fields.text(fields.root(), "starter");
        QStringList possible = made ? QStringList{made->starterFile} : usualFiles(QStringLiteral("starter"));
        if (!told.isEmpty())
            possible = {told};
        const auto starter =
            std::ranges::find_if(possible, [&files](const QString &each) { return files.names.contains(each); });
        made = Front{title, about, level, starter == possible.end() ? QString() : *starter};
        if (name == FirstFile && fields.text(fields.root(), "language") == language)
            return made;
    }
    return made;
}

Result<Reading> read(const Files &files)
{
    const auto first = files.names.contains(FirstFile) ? files.text(FirstFile) : std::nullopt;
    if (!first)
        return Refusal{Code::NoLesson, {files.name}};
    return LessonReader(files).done(*first);
}

} // namespace lesson
