// What holds for any sequence of all that a hand can do: edits, pieces wrapped and unwrapped, made workflows of their own
// and brought back, branches moved, split and joined. Undone whole it gives the first text, byte for byte.
#include "core/edit/edit_part.h"
#include "core/regroup/regroup.h"
#include "tests/core/edit/random_edits.h"
#include "tests/runner/runner.h"

namespace {

QString wholeTextOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

class AnyHand
{
public:
    explicit AnyHand(quint32 seed) : m_edits(seed) {}

    edit::Answer next(const asl::Definition &now)
    {
        m_paths.clear();
        asl::forEachState(now.root, {},
                          [this](const asl::StatePath &path, const asl::State &) { m_paths.push_back(path); });
        switch (m_edits.below(12)) {
        case 0: return regroup::wrapped(now, some(), regroup::Wrapper::Parallel);
        case 1: return regroup::wrapped(now, some(), regroup::Wrapper::Map);
        case 2: return regroup::unwrapped(now, one());
        case 3: return extracted(now);
        case 4: return regroup::inlined(now, caller(now), m_own);
        case 5: return branchMoved(now);
        case 6: return regroup::split(now, some());
        case 7: return regroup::joined(now, asl::scopeOf(one()).container, int(m_edits.below(2)));
        default: return m_edits.next(now);
        }
    }

private:
    asl::StatePath one() { return m_paths.empty() ? asl::StatePath() : m_paths[m_edits.below(m_paths.size())]; }

    std::vector<asl::StatePath> some()
    {
        const size_t first = m_edits.below(m_paths.size());
        const size_t count = std::min(1 + m_edits.below(3), m_paths.size() - first);
        return {m_paths.begin() + qsizetype(first), m_paths.begin() + qsizetype(first + count)};
    }

    edit::Answer extracted(const asl::Definition &now)
    {
        auto answer = regroup::extracted(now, some(), QStringLiteral("Part%1").arg(m_edits.below(100)));
        if (!answer)
            return answer.error();
        m_own = machine::definition(answer->text);
        return answer->edited;
    }

    asl::StatePath caller(const asl::Definition &now)
    {
        for (const asl::StatePath &path : m_paths)
            if (regroup::callsWorkflow(*now.find(path)))
                return path;
        return {};
    }

    edit::Answer branchMoved(const asl::Definition &now)
    {
        for (size_t tries = 0; tries < m_paths.size(); ++tries) {
            const asl::StatePath path = one();
            const size_t branches = now.find(path)->scopes().size();
            if (now.find(path)->kind() == asl::StateKind::Parallel && branches > 1)
                return edit::movePart(now,
                                      {path, {QStringLiteral("Branches"), QString::number(m_edits.below(branches))}},
                                      qsizetype(m_edits.below(branches)));
        }
        return Refusal{edit::Code::NoSuchState};
    }

    machine::RandomEdits m_edits;
    std::vector<asl::StatePath> m_paths;
    asl::Definition m_own; // the last that was extracted
};

} // namespace

class LongWayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveHundredStepsUndoneGiveTheFirstText_data()
    {
        QTest::addColumn<QString>("file");
        QDirIterator found(QStringLiteral(BATUTA_SOURCE "/resources/samples"), {u"*.asl.json"_qs}, QDir::Files);
        while (found.hasNext()) {
            const QString file = found.next();
            QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file;
        }
    }
    void fiveHundredStepsUndoneGiveTheFirstText()
    {
        QFETCH(QString, file);
        const int steps = runner::IsSanitized ? 100 : 500;
        AnyHand hand(quint32(qHash(QFileInfo(file).fileName(), 19)));
        QStringList texts{wholeTextOf(file)};
        std::vector<text::Patch> patches;
        for (int step = 0; step < steps; ++step) {
            const asl::Definition now = machine::definition(texts.last());
            const edit::Answer answer = hand.next(now);
            if (!answer)
                continue;
            QVERIFY2(text::isSound(answer->patch, texts.last().size()), qPrintable(QString::number(step)));
            const QString after = text::applied(texts.last(), answer->patch);
            QVERIFY2(json::parse(after).isSound(), qPrintable(QStringLiteral("step %1\n").arg(step) + after));
            texts << after;
            patches.push_back(answer->patch);
        }
        QVERIFY(patches.size() > size_t(steps) / 5);
        QString text = texts.last();
        for (size_t i = patches.size(); i-- > 0;) {
            text = text::applied(text, text::inverted(patches[i], texts[qsizetype(i)]));
            QCOMPARE(text, texts[qsizetype(i)]);
        }
    }
};

BATUTA_TEST(LongWayTest)
#include "tst_long_way.moc"
