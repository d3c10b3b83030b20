#include "core/history/difference.h"
#include "tests/core/json/random_json.h"
#include "tests/runner/runner.h"

using namespace history;

namespace {

// "+/a =/b -/c/0"
QString told(const std::vector<Difference> &differences)
{
    QStringList words;
    for (const Difference &each : differences)
        words << QLatin1Char("+-="[int(each.how)]) + QString::fromStdString(each.at.to_string());
    return words.join(u' ');
}

// Something of the value is another, gone or new.
void disturb(Value &value, QRandomGenerator &random)
{
    if (!value.is_structured() || value.empty() || random.bounded(4) == 0) {
        value = random_json::value(random, 2);
        return;
    }
    const auto at = size_t(random.bounded(int(value.size())));
    const auto place = std::next(value.begin(), Value::difference_type(at));
    switch (random.bounded(3)) {
    case 0: value.erase(place); return;
    case 1:
        if (value.is_array())
            value.insert(place, random_json::value(random, 1));
        else
            value[random_json::word(random).toStdString()] = random_json::value(random, 1);
        return;
    default: disturb(*place, random); return;
    }
}

} // namespace

class TestDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmallestPlacesAreTold_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("places");
        const auto row = [](const char *name, const char *before, const char *after, const char *places) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(places);
        };
        row("the same", R"({"a": [1, {"b": 2}]})", R"({"a": [1, {"b": 2}]})", "");
        row("in another order", R"({"a": 1, "b": 2})", R"({"b": 2, "a": 1})", "");
        row("added", R"({"a": 1})", R"({"a": 1, "b": {"c": 2}})", "+/b");
        row("removed", R"({"a": 1, "b": 2})", R"({"b": 2})", "-/a");
        row("changed deep inside", R"({"a": {"b": [{"c": 1}]}})", R"({"a": {"b": [{"c": 2}]}})", "=/a/b/0/c");
        row("another kind", R"({"a": {"b": 1}})", R"({"a": [1]})", "=/a");
        row("the whole", "1", "\"1\"", "=");
        row("put before", "[1, 2, 3]", "[0, 1, 2, 3]", "+/0");
        row("put behind", "[1, 2]", "[1, 2, 3, 4]", "+/2 +/3");
        row("taken out of the middle", "[1, 2, 3]", "[1, 3]", "-/1");
        row("one of many", R"([{"n": 1}, {"n": 2}, {"n": 3}])", R"([{"n": 1}, {"n": 9}, {"n": 3}])", "=/1/n");
        row("a name that a pointer escapes", R"({"a/b~": 1})", R"({"a/b~": 2})", "=/a~1b~0");
        row("null is a value", R"({"a": null})", "{}", "-/a");
    }
    void theSmallestPlacesAreTold()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Value one = Value::parse(before.toStdString()), other = Value::parse(after.toStdString());
        QTEST(told(differencesBetween(one, other)), "places");
    }

    void linesShowWhatItIsAndWhatItWas()
    {
        const Value before = {{"a", 1}, {"b", {1, 2}}, {"c", "x"}},
                    after = {{"a", 2}, {"b", {1, 2, 3}}, {"d", nullptr}};
        QStringList lines;
        for (const MarkedLine &each : markedLines(before, after))
            lines << (each.how ? QString(QLatin1Char("+-="[int(*each.how)])) : u" "_qs)
                    + QString::fromStdString(each.text);
        QCOMPARE(
            lines.join(u'|'),
            u" {|-  \"a\": 1,|=  \"a\": 2,|   \"b\": [|     1,|     2,|+    3|   ],|+  \"d\": null|-  \"c\": \"x\"| }"_qs);
        QCOMPARE(markedLines(before, before).size(), size_t(8));
        QCOMPARE(markedLines(before, after, 3).size(), size_t(4));
    }

    // Laws: nothing differs from itself; the differences lead from the one value to the other; as many lead back.
    void theDifferencesLeadFromOneToTheOther()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 3000; ++i) {
            const Value before = random_json::value(random, 4);
            Value after = before;
            for (int times = random.bounded(4); times >= 0; --times)
                disturb(after, random);
            QVERIFY(differencesBetween(before, before).empty());
            const auto there = differencesBetween(before, after);
            QCOMPARE(there.empty(), before == after || changedBy(before, there) == before);
            if (changedBy(before, there) != after)
                QVERIFY2(differencesBetween(changedBy(before, there), after).empty(),
                         (before.dump() + "\n" + after.dump()).c_str());
            QCOMPARE(differencesBetween(after, before).size(), there.size());
        }
    }
};

BATUTA_TEST(TestDifference)
#include "tst_difference.moc"
