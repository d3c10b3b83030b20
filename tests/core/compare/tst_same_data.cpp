// When data is taken to be the same, and which texts tell it apart.
#include "core/compare/same_data.h"
#include "tests/runner/runner.h"

namespace {

struct Row
{
    const char *name, *one, *other;
    bool isSame;
};

constexpr Row Rows[] = {
    {"the order of keys says nothing", R"({"a": 1, "b": {"c": 2, "d": 3}})", R"({"b": {"d": 3, "c": 2}, "a": 1})",
     true},
    {"the order of a list counts", "[1, 2]", "[2, 1]", false},
    {"1 is 1.0", "[1, -0.0]", "[1.0, 0]", true},
    {"1 is not 1.5", "1", "1.5", false},
    {"a number that is too large to be exact stays as it is", "9007199254740993", "9007199254740992.0", false},
    {"the largest number", "18446744073709551615", "18446744073709551615", true},
    {"null is not nothing", R"({"a": null})", "{}", false},
    {"empty things differ", "[]", "{}", false},
    {"a text is not a number", R"("1")", "1", false},
    {"letters that JSON escapes", "[\"a\\tb\\nc\", \"é\"]", "[\"a\\u0009b\\u000ac\", \"\\u00e9\"]", true},
    {"an id counts", R"("123e4567-e89b-12d3-a456-426614174000")", R"("00000000-0000-4000-8000-000000000000")", false},
};

} // namespace

class TestSameData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTheSame_data()
    {
        QTest::addColumn<size_t>("number");
        for (size_t i = 0; i < std::size(Rows); ++i)
            QTest::newRow(Rows[i].name) << i;
    }

    void whatIsTheSame()
    {
        QFETCH(size_t, number);
        const Row &row = Rows[number];
        const Value one = Value::parse(row.one), other = Value::parse(row.other);
        QCOMPARE(compare::isSame(one, other), row.isSame);
        // The texts are JSON of that data.
        QCOMPARE(compare::canonical(Value::parse(compare::canonical(one))), compare::canonical(one));
        QCOMPARE(compare::writtenText(one), one.dump());
    }

    void idsSayNothingWhereTheyAreLeftOut()
    {
        const Value one = Value::parse(R"({"id": "123e4567-e89b-12d3-a456-426614174000", "ids": [{"n": 1}]})");
        const Value other = Value::parse(R"({"ids": [{"n": 1}], "id": "00000000-0000-4000-8000-000000000000"})");
        QCOMPARE(compare::canonicalWithoutIds(one), compare::canonicalWithoutIds(other));
        QCOMPARE(compare::canonicalWithoutIds(one), compare::canonical(compare::withoutIds(one)));
        QVERIFY(compare::canonical(one) != compare::canonical(other));
    }
};

BATUTA_TEST(TestSameData)
#include "tst_same_data.moc"
