// What holds for any workflow and any of its pieces: wrapped, a run does what it did; unwrapped again, too; and undone whole
// the first text comes back.
#include "core/compare/counterexample.h"
#include "core/regroup/regroup.h"
#include "core/validate/validator.h"
#include "tests/core/regroup/regrouping.h"
#include "tests/runner/runner.h"

#include <QDirIterator>

#include <random>

namespace {

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList workflows()
{
    QStringList files;
    for (const QString &folder : {u"/resources/samples"_qs, u"/resources/lessons"_qs, u"/tests/data/definitions"_qs}) {
        QDirIterator found(QStringLiteral(BATUTA_SOURCE) + folder, {u"*.asl.json"_qs}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (found.hasNext())
            files << found.next();
    }
    files.sort();
    return files;
}

size_t errorsIn(const asl::Definition &definition)
{
    return size_t(std::ranges::count(validate::diagnosed(definition), validate::Severity::Error,
                                     &validate::Diagnostic::severity));
}

std::vector<asl::StatePath> pathsIn(const asl::Definition &definition)
{
    std::vector<asl::StatePath> paths;
    asl::forEachState(definition.root, {},
                      [&](const asl::StatePath &path, const asl::State &) { paths.push_back(path); });
    return paths;
}

// A state and those that follow it by Next, as people choose them.
std::vector<asl::StatePath> someOf(const asl::Definition &definition, std::mt19937 &random)
{
    const auto all = pathsIn(definition);
    std::vector<asl::StatePath> chosen{all[random() % all.size()]};
    for (int more = int(random() % 4); more > 0; --more) {
        const asl::State *last = definition.find(chosen.back());
        const asl::StatePath next = asl::scopeOf(chosen.back()).state(last->next.name);
        if (!last->next.isSet() || !definition.find(next) || std::ranges::find(chosen, next) != chosen.end())
            break;
        chosen.push_back(next);
    }
    return chosen;
}

// `called` is the workflow that the one starts, if it does: then what the tasks do is not compared, they are done elsewhere.
QString partingOf(const asl::Definition &one, const asl::Definition &wanted, const asl::Definition *called = nullptr)
{
    sim::Setup before, after;
    before.definition = compare::withoutWaits(wanted);
    after.definition = compare::withoutWaits(one);
    compare::Aspects aspects;
    if (called) {
        after.machines.push_back({"child", compare::withoutWaits(*called), {}});
        aspects.calls = aspects.inputs = aspects.waits = aspects.error = false;
    }
    const compare::Pair pair(after, std::make_shared<compare::Wanted>(before, aspects));
    const std::vector<compare::Trial> trials{
        {Value::parse(R"({"total": 10, "items": [1, 2], "pedido": {"valor": 250}})"), {}}};
    const auto found = compare::counterexample(pair, trials, {60, {}});
    if (!found)
        return {};
    const compare::Parting &parting = *found->outcome.parting;
    return QString::fromStdString(std::string(compare::nameOf(parting.what)) + ": " + parting.oneDoes + " for "
                                  + parting.otherDoes + " with " + found->trial.input.dump());
}

} // namespace

class RegroupLawsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunDoesWhatItDid_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : workflows())
            QTest::newRow(qPrintable(file.section(u'/', -3))) << file;
    }
    void aRunDoesWhatItDid()
    {
        QFETCH(QString, file);
        std::mt19937 random(20261128);
        const asl::Definition before = asl::read(json::parse(readFile(file)));
        if (!before.tree->isSound() || before.root.states.empty() || errorsIn(before) > 0)
            QSKIP("no workflow that runs");
        for (int round = 0; round < (runner::IsSanitized ? 2 : 6); ++round) {
            const auto chosen = someOf(before, random);
            const auto wrapped = regroup::wrapped(before, chosen, regroup::Wrapper::Parallel);
            if (!wrapped)
                continue;
            ++m_wrapped;
            const QString text = text::applied(before.tree->text(), wrapped->patch);
            QCOMPARE(text::applied(text, text::inverted(wrapped->patch, before.tree->text())), before.tree->text());
            const asl::Definition after = asl::read(json::parse(text));
            QVERIFY2(after.tree->isSound() && errorsIn(after) == 0, qPrintable(text));
            const QString parted = partingOf(after, before);
            QVERIFY2(parted.isEmpty(), qPrintable(parted + u'\n' + text));
            const auto unwrapped = regroup::unwrapped(after, wrapped->selection.front());
            QVERIFY(unwrapped && unwrapped->notices.empty());
            const asl::Definition again = asl::read(json::parse(text::applied(text, unwrapped->patch)));
            QVERIFY2(again.tree->isSound() && errorsIn(again) == 0, qPrintable(again.tree->text()));
            const QString partedAgain = partingOf(again, before);
            QVERIFY2(partedAgain.isEmpty(), qPrintable(partedAgain + u'\n' + again.tree->text()));
        }
    }

    void enoughWasWrapped()
    {
        QVERIFY2(m_wrapped > (runner::IsSanitized ? 10 : 40), qPrintable(QString::number(m_wrapped)));
    }

    void aWorkflowOfItsOwnGivesWhatItsStatesGave_data() { aRunDoesWhatItDid_data(); }
    void aWorkflowOfItsOwnGivesWhatItsStatesGave()
    {
        QFETCH(QString, file);
        std::mt19937 random(28112026);
        const asl::Definition before = asl::read(json::parse(readFile(file)));
        if (!before.tree->isSound() || before.root.states.empty() || errorsIn(before) > 0)
            QSKIP("no workflow that runs");
        for (int round = 0; round < (runner::IsSanitized ? 1 : 4); ++round) {
            const auto answer = regroup::extracted(before, someOf(before, random), u"child"_qs);
            if (!answer || !answer->edited.notices.empty())
                continue;
            const QString text = text::applied(before.tree->text(), answer->edited.patch);
            const asl::Definition after = asl::read(json::parse(text));
            const asl::Definition child = asl::read(json::parse(answer->text));
            QVERIFY2(errorsIn(after) == 0 && errorsIn(child) == 0, qPrintable(text + answer->text));
            const bool hasTasks = answer->text.contains(u"\"Task\"");
            const QString parted = hasTasks ? QString() : partingOf(after, before, &child);
            QVERIFY2(parted.isEmpty(), qPrintable(parted + u'\n' + text + answer->text));
            const auto back = regroup::inlined(after, answer->edited.selection.front(), child);
            if (!back)
                continue; // a variable of the same name stands on both sides
            ++m_extracted;
            const asl::Definition again = asl::read(json::parse(text::applied(text, back->patch)));
            QVERIFY2(errorsIn(again) == 0, qPrintable(again.tree->text()));
            const QString partedAgain = partingOf(again, before);
            QVERIFY2(partedAgain.isEmpty(), qPrintable(partedAgain + u'\n' + again.tree->text()));
        }
    }

    void enoughWasExtracted()
    {
        QVERIFY2(m_extracted > (runner::IsSanitized ? 3 : 20), qPrintable(QString::number(m_extracted)));
    }

private:
    int m_wrapped = 0, m_extracted = 0;
};

BATUTA_TEST(RegroupLawsTest)
#include "tst_laws.moc"
