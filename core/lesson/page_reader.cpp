#include "core/lesson/page_reader.h"

#include "core/lesson/fields.h"
#include "core/lesson/refusals.h"

namespace lesson {

namespace {

QString kindNames()
{
    return QStringLiteral("one, several, order, expression, state");
}

class BlockReader
{
public:
    BlockReader(const QString &file, Reading &into, bool isFirst) : m_file(file), m_into(into), m_isFirst(isFirst) {}

    Block read(const Section &section)
    {
        if (section.kind == Section::Kind::Text)
            return section.text.trimmed();
        if (section.word == u"hint")
            return Hint{section.text.trimmed()};
        Fields fields(m_file, section.line, section.text, m_into.faults);
        if (section.word == u"task")
            return task(fields, section);
        return quiz(fields);
    }

private:
    Task task(Fields &fields, const Section &section)
    {
        Task made;
        if (!fields.isRead())
            return made;
        made.id = fields.text(fields.root(), "id");
        made.text = fields.neededText(fields.root(), "text");
        if (m_isFirst)
            made.needs = fields.texts(fields.root(), "needs");
        fields.closeObject(fields.root());
        remember(fields, QStringLiteral("task ") + made.id, section.line);
        return made;
    }

    void remember(Fields &fields, const QString &key, int line)
    {
        if (!m_isFirst)
            return;
        if (m_into.lines.contains(key))
            fields.fault(fields.root(), Code::SameId, {key.section(u' ', 1)});
        m_into.lines.insert(key, line);
    }

    Quiz quiz(Fields &fields)
    {
        Quiz made;
        if (!fields.isRead())
            return made;
        const json::NodeId root = fields.root();
        made.id = fields.neededText(root, "id");
        made.ask = fields.neededText(root, "ask");
        made.why = fields.text(root, "why");
        for (const json::NodeId each : fields.list(root, "options"))
            made.options.push_back(option(fields, each));
        made.items = fields.texts(root, "items");
        if (m_isFirst)
            readFacts(fields, made);
        fields.closeObject(root);
        remember(fields, QStringLiteral("quiz ") + made.id, fields.lineOf(root));
        return made;
    }

    Option option(Fields &fields, json::NodeId node)
    {
        if (!fields.tree().isObject(node)) {
            fields.fault(node, Code::WrongValue, {QStringLiteral("options"), QStringLiteral("{text: …}")});
            return {};
        }
        Option made{fields.neededText(node, "text"), fields.text(node, "why"), false};
        made.isRight = fields.flag(node, "right", false);
        fields.closeObject(node);
        return made;
    }

    void readFacts(Fields &fields, Quiz &made)
    {
        const json::NodeId root = fields.root();
        const QString word = fields.neededText(root, "kind");
        if (const auto kind = quizKindFrom(word))
            made.kind = *kind;
        else if (!word.isEmpty())
            fields.fault(fields.any(root, "kind"), Code::WrongValue, {QStringLiteral("kind"), kindNames()});
        made.answer = fields.text(root, "answer");
        made.states = fields.texts(root, "states") + fields.texts(root, "state");
        made.states.removeAll(QString());
        if (const json::NodeId on = fields.any(root, "on"); on != json::NoNode)
            made.data.push_back(fields.tree().toValue(on));
        for (const json::NodeId each : fields.list(root, "also"))
            made.data.push_back(fields.tree().toValue(each));
        check(fields, made);
    }

    static void check(Fields &fields, const Quiz &made)
    {
        const json::NodeId root = fields.root();
        const auto lacks = [&](const char *field) { fields.fault(root, Code::Lacks, {QLatin1String(field)}); };
        int right = 0;
        for (const Option &each : made.options)
            right += each.isRight;
        using Kind = Quiz::Kind;
        switch (made.kind) {
        case Kind::One:
        case Kind::Several:
            if (made.options.size() < 2)
                lacks("options");
            else if (right == 0)
                fields.fault(root, Code::NoRightOption, {made.id});
            else if (right > 1 && made.kind == Kind::One)
                fields.fault(root, Code::SeveralRightOptions, {made.id});
            return;
        case Kind::Order:
            if (made.items.size() < 2)
                lacks("items");
            return;
        case Kind::Expression:
            if (made.answer.isEmpty())
                lacks("answer");
            if (made.data.empty())
                lacks("on");
            return;
        case Kind::State:
            if (made.states.isEmpty())
                lacks("state");
            return;
        }
    }

    QString m_file;
    Reading &m_into;
    bool m_isFirst;
};

void readSections(const Sections &sections, const QString &file, Page &page, Reading &into, bool isFirst)
{
    BlockReader reader(file, into, isFirst);
    if (sections.openFence > 0)
        into.faults.push_back({file, sections.openFence, Refusal{Code::OpenFence}});
    for (const Section &section : sections.all) {
        if (section.kind == Section::Kind::Heading) {
            page.steps.push_back({section.word, {}});
            continue;
        }
        std::vector<Block> &blocks = page.steps.empty() ? page.introduction : page.steps.back().blocks;
        blocks.push_back(reader.read(section));
    }
}

// The blocks of a step that are not text, which are the same in all languages.
std::vector<size_t> marked(const std::vector<Block> &blocks)
{
    std::vector<size_t> places;
    for (size_t i = 0; i < blocks.size(); ++i)
        if (!std::holds_alternative<QString>(blocks[i]))
            places.push_back(i);
    return places;
}

// False where it is another block than the first page's.
bool takeFacts(Block &block, const Block &first)
{
    if (block.index() != first.index())
        return false;
    if (auto *task = std::get_if<Task>(&block)) {
        const Task &facts = std::get<Task>(first);
        task->needs = facts.needs;
        const bool isSame = task->id == facts.id || task->id.isEmpty();
        task->id = facts.id;
        return isSame;
    }
    auto *quiz = std::get_if<Quiz>(&block);
    if (!quiz)
        return true;
    const Quiz &facts = std::get<Quiz>(first);
    const bool isSame = quiz->id == facts.id && quiz->options.size() == facts.options.size()
        && quiz->items.size() == facts.items.size();
    quiz->kind = facts.kind;
    quiz->answer = facts.answer;
    quiz->data = facts.data;
    quiz->states = facts.states;
    for (size_t i = 0; isSame && i < facts.options.size(); ++i)
        quiz->options[i].isRight = facts.options[i].isRight;
    return isSame;
}

void takeFacts(std::vector<Block> &blocks, const std::vector<Block> &first, const QString &step, const QString &file,
               int line, Reading &into)
{
    const std::vector<size_t> mine = marked(blocks), theirs = marked(first);
    const auto other = [&](const QString &what) {
        into.faults.push_back({file, line, Refusal{Code::OtherBlocks, {step, what}}});
    };
    if (mine.size() != theirs.size())
        return other(QStringLiteral("%1 ≠ %2").arg(mine.size()).arg(theirs.size()));
    for (size_t i = 0; i < mine.size(); ++i)
        if (!takeFacts(blocks[mine[i]], first[theirs[i]]))
            return other(QString::number(i + 1));
}

} // namespace

void readBlocks(const Sections &sections, const QString &file, Page &page, Reading &into)
{
    readSections(sections, file, page, into, true);
}

void readTranslatedBlocks(const Sections &sections, const QString &file, Page &page, Reading &into)
{
    readSections(sections, file, page, into, false);
    const Page &first = into.lesson.pages.front();
    if (page.steps.size() != first.steps.size()) {
        const QStringList counts{QString::number(page.steps.size()), QString::number(first.steps.size())};
        into.faults.push_back({file, 1, Refusal{Code::OtherSteps, counts}});
    }
    std::vector<int> lines;
    for (const Section &section : sections.all)
        if (section.kind == Section::Kind::Heading)
            lines.push_back(section.line);
    takeFacts(page.introduction, first.introduction, page.title, file, 1, into);
    for (size_t i = 0; i < std::min(page.steps.size(), first.steps.size()); ++i)
        takeFacts(page.steps[i].blocks, first.steps[i].blocks, page.steps[i].title, file, lines[i], into);
}

} // namespace lesson
