#include "core/text/patch.h"
#include "tests/runner/runner.h"

#include <QRandomGenerator>

using namespace text;

namespace {

constexpr quint32 Seed = 815;

QString randomText(QRandomGenerator &random, int most)
{
    static const QString letters = QStringLiteral("abc \n{}ç");
    QString text;
    for (int i = random.bounded(most + 1); i > 0; --i)
        text += letters[random.bounded(int(letters.size()))];
    return text;
}

Patch randomPatch(QRandomGenerator &random, qsizetype length)
{
    Patch patch;
    qsizetype from = 0;
    for (int i = random.bounded(5); i > 0 && from <= length; --i) {
        const qsizetype begin = random.bounded(int(from), int(length) + 1);
        const qsizetype end = random.bounded(int(begin), std::min(int(begin) + 4, int(length)) + 1);
        patch.push_back({{begin, end}, randomText(random, 4)});
        from = end + random.bounded(2);
        if (begin == end)
            from = std::max(from, end + 1);
    }
    return patch;
}

} // namespace

class PatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoingRestoresTheText_data();
    void undoingRestoresTheText();
    void knowsWhatIsAPatch_data();
    void knowsWhatIsAPatch();
    void carriesPositions_data();
    void carriesPositions();
    void carriesSpans();
    void differsByAsLittleAsPossible_data();
    void differsByAsLittleAsPossible();
    void composingIsDoingOneAfterTheOther();
    void invertingIsUndoing();
    void differenceLeadsFromOneToTheOther();
    void whatIsLeftAloneIsCarriedUnchanged();
};

void PatchTest::undoingRestoresTheText_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Patch>("patch");
    QTest::newRow("insert into empty object") << QStringLiteral("{}") << Patch{{{1, 1}, QStringLiteral("\"a\":1")}};
    QTest::newRow("two far edits") << QStringLiteral("[1,2,3]") << Patch{{{1, 2}, QStringLiteral("one")}, {{5, 6}, {}}};
    QTest::newRow("two neighbouring deletions") << QStringLiteral("abcd") << Patch{{{1, 2}, {}}, {{2, 3}, {}}};
    QTest::newRow("nothing") << QStringLiteral("abc") << Patch{};
}

void PatchTest::undoingRestoresTheText()
{
    QFETCH(QString, before);
    QFETCH(Patch, patch);
    const QString after = applied(before, patch);
    QVERIFY(isSound(inverted(patch, before), after.size()));
    QCOMPARE(applied(after, inverted(patch, before)), before);
}

void PatchTest::knowsWhatIsAPatch_data()
{
    QTest::addColumn<Patch>("patch");
    QTest::addColumn<bool>("sound");
    QTest::newRow("none") << Patch{} << true;
    QTest::newRow("side by side") << Patch{{{0, 2}, {}}, {{2, 4}, {}}} << true;
    QTest::newRow("past the end") << Patch{{{4, 6}, {}}} << false;
    QTest::newRow("backwards") << Patch{{{3, 2}, {}}} << false;
    QTest::newRow("unsorted") << Patch{{{3, 4}, {}}, {{0, 1}, {}}} << false;
    QTest::newRow("overlapping") << Patch{{{0, 3}, {}}, {{2, 4}, {}}} << false;
    QTest::newRow("two insertions at one place")
        << Patch{{{1, 1}, QStringLiteral("a")}, {{1, 1}, QStringLiteral("b")}} << false;
}

void PatchTest::knowsWhatIsAPatch()
{
    QFETCH(Patch, patch);
    QFETCH(bool, sound);
    QCOMPARE(isSound(patch, 5), sound);
}

void PatchTest::carriesPositions_data()
{
    QTest::addColumn<Patch>("patch");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    const Patch inserted{{{3, 3}, QStringLiteral("xyz")}};
    const Patch replaced{{{2, 5}, QStringLiteral("xy")}};
    QTest::newRow("ahead of it") << inserted << 2 << 2 << 2;
    QTest::newRow("right at an insertion") << inserted << 3 << 3 << 6;
    QTest::newRow("behind it") << inserted << 4 << 7 << 7;
    QTest::newRow("where replaced text begins") << replaced << 2 << 2 << 2;
    QTest::newRow("inside replaced text") << replaced << 3 << 2 << 4;
    QTest::newRow("where replaced text ends") << replaced << 5 << 4 << 4;
}

void PatchTest::carriesPositions()
{
    QFETCH(Patch, patch);
    QFETCH(int, position);
    QFETCH(int, before);
    QFETCH(int, after);
    QCOMPARE(mapped(position, patch, Side::Before), before);
    QCOMPARE(mapped(position, patch, Side::After), after);
}

void PatchTest::carriesSpans()
{
    const Patch patch{{{2, 5}, QStringLiteral("x")}};
    QCOMPARE(mapped(Span{0, 2}, patch), (Span{0, 2}));
    QCOMPARE(mapped(Span{5, 7}, patch), (Span{3, 5}));
    QCOMPARE(mapped(Span{0, 3}, patch), (Span{0, 2}));
    QCOMPARE(mapped(Span{2, 5}, patch), (Span{2, 3}));
    QCOMPARE(mapped(Span{3, 4}, patch), std::nullopt);
    QCOMPARE(mapped(Span{2, 5}, Patch{{{2, 5}, {}}}), std::nullopt);
}

void PatchTest::differsByAsLittleAsPossible_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<Patch>("patch");
    QTest::newRow("equal") << QStringLiteral("abc") << QStringLiteral("abc") << Patch{};
    QTest::newRow("one letter") << QStringLiteral("abc") << QStringLiteral("axc")
                                << Patch{{{1, 2}, QStringLiteral("x")}};
    QTest::newRow("a doubled letter") << QStringLiteral("aa") << QStringLiteral("aaa")
                                      << Patch{{{2, 2}, QStringLiteral("a")}};
    // Both begin with the same high surrogate.
    QTest::newRow("whole characters only")
        << QStringLiteral("x😀y") << QStringLiteral("x😁y") << Patch{{{1, 3}, QStringLiteral("😁")}};
}

void PatchTest::differsByAsLittleAsPossible()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(Patch, patch);
    QCOMPARE(difference(before, after), patch);
}

void PatchTest::composingIsDoingOneAfterTheOther()
{
    QRandomGenerator random(Seed);
    for (int round = 0; round < 5000; ++round) {
        const QString before = randomText(random, 20);
        const Patch first = randomPatch(random, before.size());
        const QString between = applied(before, first);
        const Patch second = randomPatch(random, between.size());
        const Patch both = composed(first, second);
        QVERIFY2(isSound(both, before.size()), qPrintable(QStringLiteral("seed %1 round %2").arg(Seed).arg(round)));
        QCOMPARE(applied(before, both), applied(between, second));
    }
}

void PatchTest::invertingIsUndoing()
{
    QRandomGenerator random(Seed);
    for (int round = 0; round < 5000; ++round) {
        const QString before = randomText(random, 20);
        const Patch patch = randomPatch(random, before.size());
        const QString after = applied(before, patch);
        const Patch back = inverted(patch, before);
        QVERIFY2(isSound(back, after.size()), qPrintable(QStringLiteral("seed %1 round %2").arg(Seed).arg(round)));
        QCOMPARE(applied(after, back), before);
    }
}

void PatchTest::differenceLeadsFromOneToTheOther()
{
    QRandomGenerator random(Seed);
    for (int round = 0; round < 5000; ++round) {
        const QString before = randomText(random, 12);
        const QString after = randomText(random, 12);
        QCOMPARE(applied(before, difference(before, after)), after);
    }
}

void PatchTest::whatIsLeftAloneIsCarriedUnchanged()
{
    QRandomGenerator random(Seed);
    for (int round = 0; round < 2000; ++round) {
        const QString before = randomText(random, 20);
        const Patch patch = randomPatch(random, before.size());
        const QString after = applied(before, patch);
        for (qsizetype at = 0; at < before.size(); ++at) {
            const bool touched = std::ranges::any_of(patch, [at](const Edit &edit) { return edit.span.contains(at); });
            const auto span = mapped(Span{at, at + 1}, patch);
            if (!touched)
                QCOMPARE(after.mid(span->begin, span->length()), before.mid(at, 1));
        }
    }
}

BATUTA_TEST(PatchTest)
#include "tst_patch.moc"
