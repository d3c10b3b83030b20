// What holds for any sequence of edits on any definition: undone whole it gives the first text, redone the
// last, and no step breaks what was sound.
#include "random_edits.h"
#include "tests/runner/runner.h"

using namespace machine;

namespace {

size_t harmIn(const json::Tree &tree)
{
    return size_t(std::ranges::count_if(
        tree.errors(), [](const json::SyntaxError &error) { return !json::Tree({}, {}, {error}).isSound(); }));
}

// What a step may not make worse.
struct Health
{
    size_t errors = 0;
    QSet<QString> dangling;
    bool namesAreUnique = true;
    bool startsAreSet = true;
};

void examine(const asl::Scope &scope, Health &health)
{
    const auto look = [&](const asl::Target &target) {
        if (target.isSet() && !scope.find(target.name))
            health.dangling.insert(target.name);
    };
    look(scope.startAt);
    health.startsAreSet &= scope.states.empty() || scope.startAt.isSet();
    for (const asl::State &state : scope.states) {
        look(state.next);
        if (const auto *choice = std::get_if<asl::ChoiceFields>(&state.fields)) {
            for (const asl::ChoiceRule &rule : choice->rules)
                look(rule.next);
            look(choice->defaultTarget);
        }
        for (const asl::Catcher &catcher : state.catchers)
            look(catcher.next);
        for (const asl::Scope &inner : state.scopes())
            examine(inner, health);
    }
}

Health healthOf(const asl::Definition &now)
{
    Health health;
    health.errors = harmIn(*now.tree);
    examine(now.root, health);
    QSet<QString> names;
    asl::forEachState(now.root, {}, [&](const asl::StatePath &, const asl::State &state) {
        health.namesAreUnique &= !names.contains(state.name);
        names.insert(state.name);
    });
    return health;
}

QString worse(const Health &before, const Health &after)
{
    if (after.errors > before.errors)
        return QStringLiteral("a syntax error came in");
    if (!before.dangling.contains(after.dangling))
        return QStringLiteral("an arrow leads nowhere: ") + QStringList(after.dangling.values()).join(u',');
    if (before.namesAreUnique && !after.namesAreUnique)
        return QStringLiteral("a name is there twice");
    if (before.startsAreSet && !after.startsAreSet)
        return QStringLiteral("a scope has lost its start");
    return {};
}

QString textOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
}

// Wrong values in random places: what a person's half-done work may hold.
QString spoiled(QString text, RandomEdits &random)
{
    static const QStringList values{QStringLiteral("5"),  QStringLiteral("null"), QStringLiteral("[]"),
                                    QStringLiteral("{}"), QStringLiteral("\"\""), QStringLiteral("[{}, 1]")};
    for (size_t i = 0; i <= random.below(4); ++i) {
        const json::Tree tree = json::parse(text);
        const json::Node &node = tree[json::NodeId(random.below(size_t(tree.size())))];
        text.replace(node.span.begin, node.span.length(), values[qsizetype(random.below(size_t(values.size())))]);
    }
    return text;
}

// Characters lost or doubled: a text that does not parse.
QString broken(QString text, RandomEdits &random)
{
    for (size_t i = 0; i <= random.below(3); ++i) {
        const auto place = qsizetype(random.below(size_t(text.size())));
        if (random.below(2) == 0)
            text.remove(place, 1);
        else
            text.insert(place, text[place]);
    }
    return text;
}

// Arrows that may lead nowhere, since the user is told of them.
QSet<QString> toldOf(const edit::Edited &edited)
{
    QSet<QString> told;
    for (const edit::Notice &notice : edited.notices)
        if (notice.code == edit::NoticeCode::TargetMissing)
            told.insert(notice.arguments.value(1));
    return told;
}

struct History
{
    QStringList texts;
    std::vector<text::Patch> patches;
};

// Empty when every step of the sequence kept the rules.
QString run(const QString &first, int steps, RandomEdits &random, History &history)
{
    history.texts << first;
    asl::Definition now = definition(first);
    Health health = healthOf(now);
    for (int step = 0; step < steps; ++step) {
        const QString before = now.tree->text();
        const edit::Answer answer = random.next(now);
        if (!answer)
            continue;
        const QString where = QStringLiteral("step %1: ").arg(step);
        if (!text::isSound(answer->patch, before.size()))
            return where + QStringLiteral("the patch is not sound");
        now = definition(text::applied(before, answer->patch));
        const Health after = healthOf(now);
        health.dangling += toldOf(*answer);
        if (const QString reason = worse(health, after); !reason.isEmpty())
            return where + reason + u'\n' + before + u'\n' + now.tree->text();
        for (const asl::StatePath &path : answer->selection) {
            if (!now.find(path))
                return where + QStringLiteral("selects what is not there: ") + asl::toString(path);
        }
        health = after;
        history.texts << now.tree->text();
        history.patches.push_back(answer->patch);
    }
    return {};
}

void fileRows(int every)
{
    QTest::addColumn<QString>("file");
    const QStringList files = definitionFiles();
    const QString own = QStringLiteral(BATUTA_TEST_DATA);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (files[i].startsWith(own) || i % every == 0)
            QTest::newRow(qPrintable(files[i].section(u'/', -4))) << files[i];
    }
}

} // namespace

class LawsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveHundredEditsUndoneGiveTheFirstTextAndRedoneTheLast_data() { fileRows(4); }
    void fiveHundredEditsUndoneGiveTheFirstTextAndRedoneTheLast()
    {
        QFETCH(QString, file);
        const quint32 seed = quint32(qHash(QFileInfo(file).fileName(), 7));
        RandomEdits random(seed);
        History history;
        const QString fault = run(textOf(file), 500, random, history);
        QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(fault)));
        QVERIFY(history.patches.size() > 50);

        QString text = history.texts.last();
        for (size_t i = history.patches.size(); i-- > 0;)
            text = text::applied(text, text::inverted(history.patches[i], history.texts[qsizetype(i)]));
        QCOMPARE(text, history.texts.first());
        for (const text::Patch &patch : history.patches)
            text = text::applied(text, patch);
        QCOMPARE(text, history.texts.last());
    }

    void aFewEditsDoNoHarmToAnyFile_data() { fileRows(1); }
    void aFewEditsDoNoHarmToAnyFile()
    {
        QFETCH(QString, file);
        RandomEdits random(3);
        History history;
        const QString fault = run(textOf(file), 25, random, history);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void noEditCrashesOnSpoiledDefinitions_data() { fileRows(24); }
    void noEditCrashesOnSpoiledDefinitions()
    {
        QFETCH(QString, file);
        RandomEdits random(11);
        for (int round = 0; round < runner::rounds(20); ++round) {
            History history;
            const QString fault = run(spoiled(textOf(file), random), 8, random, history);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
    }

    void noEditAddsAnErrorToABrokenText_data() { fileRows(24); }
    void noEditAddsAnErrorToABrokenText()
    {
        QFETCH(QString, file);
        RandomEdits random(13);
        for (int round = 0; round < runner::rounds(20); ++round) {
            asl::Definition now = definition(broken(textOf(file), random));
            for (int step = 0; step < 10; ++step) {
                const edit::Answer answer = random.next(now);
                if (!answer)
                    continue;
                const size_t errors = harmIn(*now.tree);
                now = definition(text::applied(now.tree->text(), answer->patch));
                QVERIFY(harmIn(*now.tree) <= errors);
            }
        }
    }

    void noEditCrashesOnNothing()
    {
        RandomEdits random(17);
        for (int step = 0; step < 200; ++step)
            static_cast<void>(random.next(asl::Definition{}));
        QVERIFY(edit::addState({}, edit::templateFor(asl::StateKind::Pass, {}), edit::Loose{}).hasValue());
    }
};

BATUTA_TEST(LawsTest)
#include "tst_laws.moc"
