// What holds for any two workflows: nothing that differs is left out, nothing is told that does not differ, and the other
// way round everything is the other way round. The judge is a walk over plain JSON that knows nothing of the comparison.
#include "tests/core/diff/changed_data.h"
#include "tests/core/diff/told.h"
#include "tests/core/edit/random_edits.h"
#include "tests/runner/runner.h"

namespace {

using namespace Qt::StringLiterals;

QString textOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
}

// Sound, and no key twice.
bool isClear(const asl::Definition &definition)
{
    return definition.tree->isSound() && diff::repeatedKey(*definition.tree) == json::NoNode;
}

std::vector<asl::Definition> samples()
{
    QStringList files = machine::definitionFiles();
    QDirIterator own(QStringLiteral(BATUTA_SOURCE "/resources"), {u"*.asl.json"_s}, QDir::Files,
                     QDirIterator::Subdirectories);
    while (own.hasNext())
        files << own.next();
    std::vector<asl::Definition> all;
    for (const QString &file : files)
        if (const QString text = textOf(file); text.size() < 8'000)
            if (asl::Definition definition = told::definition(text); isClear(definition) && definition.stateCount() > 0)
                all.push_back(std::move(definition));
    if (runner::IsSanitized && all.size() > 60)
        all.erase(all.begin() + 60, all.end());
    return all;
}

std::vector<asl::StatePath> pathsIn(const asl::Definition &definition)
{
    std::vector<asl::StatePath> paths;
    asl::forEachState(definition.root, {},
                      [&](const asl::StatePath &path, const asl::State &) { paths.push_back(path); });
    return paths;
}

std::string plainPath(const asl::StatePath &path)
{
    std::string written;
    for (const asl::StatePath::Step &step : path.steps)
        written += (written.empty() ? std::string() : naive::Turn + std::to_string(step.scope)) + naive::Turn
            + step.name.toStdString();
    return written;
}

// Names in the state's own scope as they are now, as the difference tells.
void follow(Value &name, const std::string &scope, const std::map<std::string, std::string> &names)
{
    if (name.is_string())
        if (const auto now = names.find(scope + name.get<std::string>()); now != names.end())
            name = now->second;
}

Value withNewNames(Value state, const std::string &path, const std::map<std::string, std::string> &names)
{
    if (!state.is_object())
        return state;
    const std::string scope = path.substr(0, path.find_last_of(naive::Turn) + 1);
    const auto member = [](Value &object, const char *key) {
        return object.is_object() && object.contains(key) ? &object[key] : nullptr;
    };
    const std::string inner = path + naive::Turn + '0' + naive::Turn;
    const auto each = [&](Value &object, const char *key, const std::string &in) {
        if (Value *name = member(object, key))
            follow(*name, in, names);
    };
    if (path.empty())
        each(state, "StartAt", naive::Turn);
    else
        for (const char *key : {"Next", "Default"})
            each(state, key, scope);
    for (const char *list : {"Choices", "Catch"})
        if (Value *rules = member(state, list); rules && rules->is_array() && !path.empty())
            for (Value &rule : *rules)
                each(rule, "Next", scope);
    if (Value *branches = member(state, "Branches"); branches && branches->is_array())
        for (size_t i = 0; i < branches->size(); ++i)
            each((*branches)[i], "StartAt", path + naive::Turn + std::to_string(i) + naive::Turn);
    for (const char *processor : {"ItemProcessor", "Iterator"})
        if (Value *scopeIn = member(state, processor))
            each(*scopeIn, "StartAt", inner);
    return state;
}

// Nothing where the difference is all there is between the two, and no more.
QString lie(const asl::Definition &before, const asl::Definition &after)
{
    const diff::Difference difference = diff::differenceOf(before, after);
    const naive::States was(before.tree->toValue(0)), is(after.tree->toValue(0));
    if (was.found.size() != difference.kept.size() + difference.removed.size() + 1)
        return u"a state of before is neither kept nor removed"_s;
    if (is.found.size() != difference.kept.size() + difference.added.size() + 1)
        return u"a state of after is neither kept nor added"_s;
    const std::vector<diff::Passage> &moved = difference.moved;
    std::map<std::string, std::string> names; // of states that stay in their scope
    for (const diff::Passage &kept : difference.kept)
        if (!std::ranges::count(moved, kept))
            names[plainPath(kept.from)] = kept.to.name().toStdString();
    std::map<std::string, std::vector<naive::Step>> changes;
    for (const diff::FieldChange &change : difference.changed) {
        if (change.before && change.after && naive::leavesOf(*change.before) == naive::leavesOf(*change.after))
            return u"no change: "_s + QString::fromStdString(change.field);
        changes[plainPath(change.state)].push_back({naive::stepsOf(change.field), change.before, change.after});
    }
    std::vector<diff::Passage> kept = difference.kept;
    kept.push_back({});
    for (const diff::Passage &passage : kept) {
        const std::string from = plainPath(passage.from), to = plainPath(passage.to);
        const Value renamed = withNewNames(was.found.at(from), from, names);
        const auto wanted = naive::leavesOf(is.found.at(to));
        if (changes[to].empty() && naive::leavesOf(was.found.at(from)) == wanted)
            continue; // a name that leads nowhere now
        try {
            if (naive::leavesOf(naive::changed(renamed, changes[to])) != wanted)
                return u"what differs in %1 is not all told: %2"_s.arg(QString::fromStdString(to),
                                                                       told::inShort(difference));
        } catch (const std::exception &wrong) {
            return QString::fromStdString(to) + u": "_s + QString::fromUtf8(wrong.what());
        }
    }
    return {};
}

} // namespace

class TestLaws : public QObject
{
    Q_OBJECT

    const std::vector<asl::Definition> m_samples = samples();

    static asl::Definition edited(const asl::Definition &now, const edit::Answer &answer)
    {
        return told::definition(text::applied(now.tree->text(), answer->patch));
    }

private Q_SLOTS:
    void thereAreSamples() { QVERIFY(m_samples.size() > 20); }

    void nothingDiffersFromItself()
    {
        for (const asl::Definition &each : m_samples)
            QVERIFY(diff::differenceOf(each, each).isEmpty());
    }

    void aNewNameIsTheOnlyDifference()
    {
        int renamed = 0;
        for (const asl::Definition &each : m_samples) {
            for (const asl::StatePath &path : pathsIn(each)) {
                const auto answer = edit::renameState(each, path, u"Ein neuer Näme"_s);
                if (!answer)
                    continue;
                ++renamed;
                const auto difference = diff::differenceOf(each, edited(each, answer));
                QCOMPARE(told::inShort(difference), asl::toString(path) + u">Ein neuer Näme"_s);
            }
        }
        QVERIFY(renamed > 100);
    }

    void aNewFieldIsTheOnlyDifference()
    {
        for (const asl::Definition &each : m_samples) {
            for (const asl::StatePath &path : pathsIn(each)) {
                const auto answer = edit::setField(each, path, u"Comment"_s, Value("nobody wrote this before"));
                if (!answer)
                    continue;
                const auto difference = diff::differenceOf(each, edited(each, answer));
                QCOMPARE(difference.changed.size(), size_t(1));
                QCOMPARE(difference.changed.front().field, std::string("Comment"));
                QVERIFY(difference.changed.front().state == path && difference.added.empty()
                        && difference.removed.empty() && difference.renamed.empty() && difference.moved.empty());
            }
        }
    }

    void whatComesInIsAddedAndWhatGoesIsRemoved()
    {
        for (const asl::Definition &each : m_samples) {
            const auto answer =
                edit::addState(each, {u"Brand new"_s, {{"Type", "Task"}, {"Resource", "arn:aws:states:::sns:publish"}}},
                               edit::AtStart{});
            if (!answer)
                continue;
            const asl::Definition more = edited(each, answer);
            const auto come = diff::differenceOf(each, more), gone = diff::differenceOf(more, each);
            QCOMPARE(come.added.size(), size_t(1));
            QCOMPARE(come.added.front().name(), u"Brand new"_s);
            QVERIFY(come.removed.empty() && come.renamed.empty() && come.moved.empty());
            QVERIFY(gone.removed == come.added && gone.added.empty());
        }
    }

    // A chain of any edits, and each of its texts against several others.
    void nothingIsMissedAndNothingMadeUp()
    {
        int pairs = 0;
        for (size_t number = 0; number < m_samples.size(); number += m_samples.size() < 60 ? 1 : 3) {
            machine::RandomEdits random(quint32(number) + 7);
            std::vector<asl::Definition> chain{m_samples[number]};
            for (int step = 0; step < 12; ++step) {
                const auto answer = random.next(chain.back());
                if (!answer)
                    continue;
                if (asl::Definition next = edited(chain.back(), answer); isClear(next) && next.stateCount() > 0)
                    chain.push_back(std::move(next));
            }
            for (size_t one = 0; one < chain.size(); ++one) {
                for (size_t other = one + 1; other < chain.size(); other += 1 + other / 3) {
                    const QString forth = lie(chain[one], chain[other]), back = lie(chain[other], chain[one]);
                    QVERIFY2(forth.isEmpty(),
                             qPrintable(forth + u'\n' + chain[one].tree->text() + u'\n' + chain[other].tree->text()));
                    QVERIFY2(back.isEmpty(),
                             qPrintable(back + u'\n' + chain[other].tree->text() + u'\n' + chain[one].tree->text()));
                    pairs += 2;
                }
            }
        }
        qInfo("%d pairs", pairs);
        QVERIFY(pairs > 500);
    }

    // Workflows that have nothing to do with each other are compared as truly.
    void strangersAreToldTruly()
    {
        for (size_t i = 0; i + 1 < m_samples.size(); ++i)
            QCOMPARE(lie(m_samples[i], m_samples[i + 1]), QString());
    }

    void theOtherWayRoundAllIsTheOtherWayRound()
    {
        for (size_t number = 0; number < m_samples.size(); ++number) {
            machine::RandomEdits random(quint32(number) + 99);
            asl::Definition now = m_samples[number];
            for (int step = 0; step < 3; ++step) {
                const auto answer = random.next(now);
                if (!answer)
                    continue;
                asl::Definition next = edited(now, answer);
                if (!isClear(next))
                    continue;
                const auto forth = diff::differenceOf(now, next), back = diff::differenceOf(next, now);
                const auto sorted = [](std::vector<asl::StatePath> paths) {
                    QStringList all;
                    for (const asl::StatePath &path : paths)
                        all << asl::toString(path);
                    all.sort();
                    return all;
                };
                QCOMPARE(sorted(back.removed), sorted(forth.added));
                QCOMPARE(sorted(back.added), sorted(forth.removed));
                QCOMPARE(back.renamed.size(), forth.renamed.size());
                QCOMPARE(back.changed.size(), forth.changed.size());
                now = std::move(next);
            }
        }
    }
};

BATUTA_TEST(TestLaws)
#include "tst_laws.moc"
