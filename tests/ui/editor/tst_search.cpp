#include "tests/runner/runner.h"
#include "ui/editor/search.h"

using namespace editor;

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacingAll_data();
    void replacingAll();
    void matchesOfNothingAreLeftOut();
    void anInvalidExpressionMatchesNothing();
    void onlyTheMatchAtThatPlaceIsReplaced();
};

void SearchTest::replacingAll_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("options"); // e: expression, c: case, w: words
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("after");

    QTest::newRow("plain text ignores case") << u"Wait wait"_qs << u"wait"_qs << u""_qs << u"go"_qs << u"go go"_qs;
    QTest::newRow("case is minded when wanted")
        << u"Wait wait"_qs << u"wait"_qs << u"c"_qs << u"go"_qs << u"Wait go"_qs;
    QTest::newRow("special letters are letters") << u"a.b axb"_qs << u"a.b"_qs << u""_qs << u"-"_qs << u"- axb"_qs;
    QTest::newRow("a dollar is a dollar in plain text") << u"x"_qs << u"x"_qs << u""_qs << u"$1"_qs << u"$1"_qs;
    QTest::newRow("whole words only") << u"Pay PayAll"_qs << u"Pay"_qs << u"w"_qs << u"X"_qs << u"X PayAll"_qs;
    QTest::newRow("whole words know accents")
        << u"cartão cartãoX"_qs << u"cartão"_qs << u"w"_qs << u"X"_qs << u"X cartãoX"_qs;
    QTest::newRow("groups of an expression")
        << u"a1 b2"_qs << u"([a-z])(\\d)"_qs << u"e"_qs << u"$2$1$$"_qs << u"1a$ 2b$"_qs;
    QTest::newRow("^ is every line's start") << u"a\na"_qs << u"^a"_qs << u"e"_qs << u"b"_qs << u"b\nb"_qs;
}

void SearchTest::replacingAll()
{
    QFETCH(QString, before);
    QFETCH(QString, pattern);
    QFETCH(QString, options);
    QFETCH(QString, replacement);
    QFETCH(QString, after);
    const Search search{pattern, options.contains(u'e'), options.contains(u'c'), options.contains(u'w')};
    const text::Patch patch = replacedAll(before, search, replacement);
    QVERIFY(text::isSound(patch, before.size()));
    QCOMPARE(text::applied(before, patch), after);
}

void SearchTest::matchesOfNothingAreLeftOut()
{
    QVERIFY(matches(u"bbb"_qs, {u"a*"_qs, true}).empty());
    QVERIFY(matches(u"bbb"_qs, {QString()}).empty());
}

void SearchTest::anInvalidExpressionMatchesNothing()
{
    const Search search{u"(a"_qs, true};
    QVERIFY(!expressionOf(search).isValid());
    QVERIFY(matches(u"(a"_qs, search).empty());
}

void SearchTest::onlyTheMatchAtThatPlaceIsReplaced()
{
    const QString text = u"a a a"_qs;
    QCOMPARE(text::applied(text, replacedAt(text, {u"a"_qs}, u"b"_qs, {2, 3})), u"a b a"_qs);
    QVERIFY(replacedAt(text, {u"a"_qs}, u"b"_qs, {1, 2}).empty());
}

BATUTA_TEST(SearchTest)
#include "tst_search.moc"
