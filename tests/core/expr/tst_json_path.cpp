#include "core/expr/json_path.h"
#include "tests/core/expr/support.h"
#include "tests/runner/runner.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace expr;

namespace {

const char *const Store =
    "{ "
    "\"store\": {\"books\": [ "
    "{\"title\": \"A\", \"price\": 8, \"tags\": [\"x\", \"y\"], \"isbn\": \"1\"}, "
    "{\"title\": \"B\", \"price\": 12.5, \"tags\": []}, "
    "{\"title\": \"C\", \"price\": 30, \"tags\": [\"x\"], \"isbn\": \"3\"}], "
    "\"bicycle\": {\"price\": 20, \"colour\": \"red\"}}, "
    "\"limit\": 10, \"a b\": 1, \"delivery-partner\": \"D\", \"nothing\": null, \"it's\": 2, \"empty\": []}";

QString evaluated(const QString &path, const Environment &environment)
{
    const auto compiled = JsonPath::compiled(path.toStdString());
    return compiled ? shown(compiled->evaluated(environment)) : shown(Evaluated(compiled.error()));
}

} // namespace

class JsonPathTest : public QObject
{
    Q_OBJECT

private:
    Variables m_variables{{"order", shared(json(QStringLiteral("{\"id\": 7, \"lines\": [1, 2]}")))}};
    Environment environment() const
    {
        Environment made;
        made.input = shared(json(QString::fromUtf8(Store)));
        made.context = shared(json(QStringLiteral("{\"Execution\": {\"Id\": \"e1\"}}")));
        made.variables = &m_variables;
        return made;
    }

private Q_SLOTS:
    void selects_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *path, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(expected);
        };
        row("a child", "$.limit", "10");
        row("a child whose name has a dash", "$.delivery-partner", "\"D\"");
        row("a null is a value", "$.nothing", "null");
        row("a quoted child with a blank", "$['a b']", "1");
        row("a child in double quotes", "$[\"a b\"]", "1");
        row("an escaped quote", "$['it\\'s']", "2");
        row("an index", "$.store.books[1].title", "\"B\"");
        row("an index from the end", "$.store.books[-1].title", "\"C\"");
        row("several indexes", "$.store.books[0,2].title", "[\"A\",\"C\"]");
        row("a slice", "$.store.books[0:2].title", "[\"A\",\"B\"]");
        row("a slice from the end", "$.store.books[-2:].price", "[12.5,30]");
        row("a slice with blanks", "$.store.books[ 1 : ].price", "[12.5,30]");
        row("a slice beyond the end", "$.store.books[1:9].price", "[12.5,30]");
        row("an empty slice", "$.store.books[2:1]", "[]");
        row("all elements", "$.store.books[*].price", "[8,12.5,30]");
        row("all values of an object", "$.store.bicycle.*", "[20,\"red\"]");
        row("several names at the end are one object", "$.store.bicycle['price','colour']",
            "{\"price\":20,\"colour\":\"red\"}");
        row("several names on the way are several results", "$.store['books','bicycle'].price", "[20]");
        row("everything below", "$..price", "[8,12.5,30,20]");
        row("everything below from a place on", "$.store.books..tags", "[[\"x\",\"y\"],[],[\"x\"]]");
        row("every element below", "$..books[0].title", "[\"A\"]");
        row("a filter by number", "$.store.books[?(@.price > 10)].title", "[\"B\",\"C\"]");
        row("a filter by text", "$.store.books[?(@.title == 'A')].price", "[8]");
        row("a filter by a value elsewhere", "$.store.books[?(@.price < $.limit)].title", "[\"A\"]");
        row("a filter by what is there", "$.store.books[?(@.isbn)].title", "[\"A\",\"C\"]");
        row("a filter by what is not there", "$.store.books[?(!@.isbn)].title", "[\"B\"]");
        row("and", "$.store.books[?(@.price > 10 && @.price < 20)].title", "[\"B\"]");
        row("or binds less than and", "$.store.books[?(@.title=='A' || @.price>10 && @.isbn)].title", "[\"A\",\"C\"]");
        row("parentheses", "$.store.books[?((@.title=='A' || @.price>10) && @.isbn)].title", "[\"A\",\"C\"]");
        row("a regular expression", "$.store.books[?(@.title =~ /[ab]/i)].title", "[\"A\",\"B\"]");
        row("one of a list", "$.store.books[?(@.title in ['A','C'])].price", "[8,30]");
        row("none of a list", "$.store.books[?(@.title nin ['A','C'])].price", "[12.5]");
        row("a list that contains", "$.store.books[?(@.tags contains 'y')].title", "[\"A\"]");
        row("a list's size", "$.store.books[?(@.tags size 1)].title", "[\"C\"]");
        row("an empty list", "$.store.books[?(@.tags empty true)].title", "[\"B\"]");
        row("a subset", "$.store.books[?(@.tags subsetof ['x'])].title", "[\"B\",\"C\"]");
        row("any of", "$.store.books[?(@.tags anyof ['y'])].title", "[\"A\"]");
        row("none of", "$.store.books[?(@.tags noneof ['y'])].title", "[\"B\",\"C\"]");
        row("different kinds are not ordered", "$.store.books[?(@.title > 1)]", "[]");
        row("the length of an array", "$.store.books.length()", "3");
        row("the largest below", "$..price.max()", "30.0");
        row("the sum below", "$..price.sum()", "70.5");
        row("the keys", "$.store.keys()", "[\"books\",\"bicycle\"]");
        row("an indefinite path without results", "$.store.none[*]", "[]");
        row("an indefinite path into nothing", "$.none.items[1:5].value", "[]");
        row("the context", "$$.Execution.Id", "\"e1\"");
        row("a variable", "$order", "{\"id\":7,\"lines\":[1,2]}");
        row("a variable's child", "$order.lines[1]", "2");
    }
    void selects()
    {
        QFETCH(QString, path);
        QFETCH(QString, expected);
        QCOMPARE(evaluated(path, environment()), expected);
    }

    // Jayway's own rules (json-path 2.9, classes ValueNodes and EvaluatorFactory).
    void filtersAsJaywayCompares_data()
    {
        QTest::addColumn<QString>("elements");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *elements, const char *filter, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(elements) << QString::fromUtf8(filter)
                                << QString::fromUtf8(expected);
        };
        const char *const mixed = R"([{"v":1},{"v":"1"},{"v":1.0},{"v":"1.0"},{"v":true},{"v":"true"},{"v":null},{}])";
        row("a text equals its number", mixed, "@.v == 1", R"([{"v":1},{"v":"1"},{"v":1.0}])");
        row("a number reads the text beside it", mixed, "@.v == '1'", R"([{"v":1},{"v":"1"},{"v":1.0}])");
        row("a number on the left reads the text", mixed, "1 == @.v", R"([{"v":1},{"v":"1"},{"v":1.0},{"v":"1.0"}])");
        row("a boolean is no text", mixed, "@.v == 'true'", R"([{"v":"true"}])");
        row("null is null only", mixed, "@.v == null", R"([{"v":null}])");
        row("=== asks for the kind", mixed, "@.v === '1'", R"([{"v":"1"}])");
        row("!== lets another kind pass", mixed, "@.v !== 1",
            R"([{"v":"1"},{"v":"1.0"},{"v":true},{"v":"true"},{"v":null},{}])");
        row("what is missing differs from all", mixed, "@.v != 1",
            R"([{"v":"1.0"},{"v":true},{"v":"true"},{"v":null},{}])");
        row("order needs one kind", mixed, "@.v <= 1", R"([{"v":1},{"v":1.0}])");
        row("a list takes a text for its number", mixed, "@.v in [1]", R"([{"v":1},{"v":"1"},{"v":1.0}])");
        row("in no list", mixed, "@.v nin [1, 'true', '1.0']", R"([{"v":true},{"v":null},{}])");
        row("a list that is nowhere holds nothing", mixed, "@.v nin @.list", "[]");
        row("a pattern on numbers", R"([{"v":12},{"v":"12"},{"v":1.5},{"v":true}])", "@.v =~ /1.*/",
            R"([{"v":12},{"v":"12"},{"v":1.5}])");
        row("a pattern on booleans", R"([{"v":true},{"v":null}])", "@.v =~ /t.*e/", R"([{"v":true}])");
        row("an empty text for what has none", R"([{"v":null},{},{"v":"x"}])", "@.v =~ /x?/",
            R"([{"v":null},{},{"v":"x"}])");
        row("a pattern on a list", R"([{"v":["b","a"]},{"v":["b"]}])", "@.v =~ /a/", R"([{"v":["b","a"]}])");
        row("a pattern's flags", R"([{"v":"A\nb"}])", "@.v =~ /a.B/is", R"([{"v":"A\nb"}])");
        row("all of a list", R"([{"v":[1,2,3]},{"v":[1]},{"v":"12"}])", "@.v all [1,2]", R"([{"v":[1,2,3]}])");
        row("words in capitals", R"([{"v":[1]},{"v":[]}])", "@.v SIZE 1", R"([{"v":[1]}])");
        row("the size of a text", R"([{"v":"é"},{"v":{"a":1}}])", "@.v size 1", R"([{"v":"é"}])");
        row("an empty object", R"([{"v":{}},{"v":0}])", "@.v empty true", R"([{"v":{}}])");
        row("objects whatever the order of their keys", R"([{"v":{"a":1,"b":2}}])", "@.v == {'b':2,'a':1}",
            R"([{"v":{"a":1,"b":2}}])");
        row("a list within a list", R"([{"v":[1]},{"v":[2]}])", "@.v in [[1],[3]]", R"([{"v":[1]}])");
        row("type asks nothing that can be written", R"([{"v":1}])", "@.v type 'java.lang.Integer'", "[]");
        row("what contains a number", R"([{"v":["1"]},{"v":"12"}])", "@.v contains 1", R"([{"v":["1"]}])");
    }
    void filtersAsJaywayCompares()
    {
        QFETCH(QString, elements);
        QFETCH(QString, filter);
        QFETCH(QString, expected);
        Environment env;
        env.input = shared(json(elements));
        QCOMPARE(evaluated(QStringLiteral("$[?(%1)]").arg(filter), env), expected);
    }

    void fillsInNullForAnIndexPastTheEnd_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isNull");
        QTest::newRow("past the end") << "$.store.books[3]" << true;
        QTest::newRow("before the beginning") << "$.store.books[-4]" << true;
        QTest::newRow("of an empty list") << "$.empty[0]" << true;
        QTest::newRow("on the way") << "$.store.books[3].title" << true;
        QTest::newRow("no list") << "$.limit[0]" << false;
        QTest::newRow("no list there") << "$.none[0]" << false;
        QTest::newRow("a missing leaf") << "$.store.none" << false;
    }
    void fillsInNullForAnIndexPastTheEnd()
    {
        QFETCH(QString, path);
        QFETCH(bool, isNull);
        const Environment env = environment();
        const Evaluated filled = JsonPath::compiled(path.toStdString())->filledIn(env);
        QCOMPARE(filled.hasValue(), isNull);
        QVERIFY(!isNull || (*filled)->is_null());
        QVERIFY(!JsonPath::compiled(path.toStdString())->evaluated(env));
    }

    void fails_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char *name, const char *path, const char *cause) {
            QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(cause);
        };
        row("a leaf that is missing", "$.none", "Invalid path '$.none' : No results for path: $['none']");
        row("a leaf below that is missing", "$.store.none",
            "Invalid path '$.store.none' : No results for path: $['store']['none']");
        row("a property missing on the way", "$.a.b", "Invalid path '$.a.b' : Missing property in path $['a']");
        row("an index beyond the end", "$.store.books[3]",
            "Invalid path '$.store.books[3]' : No results for path: $['store']['books'][3]");
        row("a variable nobody assigned", "$nobody", "Invalid path '$nobody' : No results for path: $nobody");
    }
    void fails()
    {
        QFETCH(QString, path);
        QFETCH(QString, cause);
        QCOMPARE(evaluated(path, environment()), QStringLiteral("States.Runtime: ") + cause);
    }

    void refusesWhatIsNoPath_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
             {"", "limit", "$.", "$..", "$.a.", "$[", "$['a'", "$[]", "$['a',]", "$.a b", "$[1", "$[?", "$[?(]",
              "$[?(@.a ==)]", "$[?(1)]", "$[99999999999999999999]", "@.a", "$.foo()"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void refusesWhatIsNoPath()
    {
        QFETCH(QString, path);
        const auto compiled = JsonPath::compiled(path.toStdString());
        QVERIFY(!compiled);
        QCOMPARE(compiled.error().error, std::string("States.Runtime"));
        QVERIFY(compiled.error().cause.starts_with("Invalid path '" + path.toStdString() + "' : "));
    }

    void sharesInsteadOfCopying()
    {
        const Environment env = environment();
        QCOMPARE((*JsonPath::compiled("$")->evaluated(env)).get(), env.input.get());
        QCOMPARE((*JsonPath::compiled("$.store")->evaluated(env)).get(), &env.input->at("store"));
    }

    void keepsABackslashBeforeAnythingButItsQuote()
    {
        Environment env;
        env.input = shared(json(QStringLiteral("{\"Test\\\\\\\"\\\"Name\\\"\": \"found\"}")));
        QCOMPARE(evaluated(QStringLiteral("$['Test\\\"\"Name\"']"), env), QStringLiteral("\"found\""));
    }

    void tellsWhatIsPresent()
    {
        const Environment env = environment();
        QVERIFY(JsonPath::compiled("$.nothing")->isPresent(env));
        QVERIFY(!JsonPath::compiled("$.store.nothing")->isPresent(env));
        QVERIFY(!JsonPath::compiled("$nobody")->isPresent(env));
    }

    void tellsKindsOfPaths()
    {
        QVERIFY(JsonPath::compiled("$.a['b'][0]")->isReferencePath());
        QVERIFY(!JsonPath::compiled("$.a[*]")->isReferencePath());
        QVERIFY(!JsonPath::compiled("$.a[-1]")->isReferencePath());
        QVERIFY(!JsonPath::compiled("$..a")->isDefinite());
        QVERIFY(JsonPath::compiled("$.a.length()")->isDefinite());
        QCOMPARE(JsonPath::compiled("$order.id")->variable(), std::string("order"));
    }

    void inserts_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *path, const char *target, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(target)
                                << QString::fromLatin1(expected);
        };
        row("the root is replaced", "$", "{\"a\":1}", "9");
        row("a new key goes last", "$.b", "{\"a\":1}", "{\"a\":1,\"b\":9}");
        row("an old key keeps its place", "$.a", "{\"a\":1,\"b\":2}", "{\"a\":9,\"b\":2}");
        row("objects on the way are made", "$.x.y", "{\"a\":1}", "{\"a\":1,\"x\":{\"y\":9}}");
        row("an element is replaced", "$.a[1]", "{\"a\":[1,2]}", "{\"a\":[1,9]}");
        row("no element is added", "$.a[2]", "{\"a\":[1,2]}",
            "States.ResultPathMatchFailure: Unable to apply ReferencePath $.a[2] to input {\"a\":[1,2]}");
        row("a string has no children", "$.a", "\"text\"",
            "States.ResultPathMatchFailure: Unable to apply ReferencePath $.a to input \"text\"");
    }
    void inserts()
    {
        QFETCH(QString, path);
        QFETCH(QString, target);
        QFETCH(QString, expected);
        const auto compiled = JsonPath::compiled(path.toStdString());
        QCOMPARE(shown(compiled->inserted(shared(json(target)), shared(9))), expected);
    }

    // Law: whatever the text, there is an answer.
    void neverThrows()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QStringList pieces{QStringLiteral("$"),     QStringLiteral("."),   QStringLiteral(".."),
                                 QStringLiteral("["),     QStringLiteral("]"),   QStringLiteral("store"),
                                 QStringLiteral("books"), QStringLiteral("*"),   QStringLiteral("?("),
                                 QStringLiteral(")"),     QStringLiteral("@"),   QStringLiteral("=="),
                                 QStringLiteral("<"),     QStringLiteral("'a'"), QStringLiteral("\""),
                                 QStringLiteral("-1"),    QStringLiteral(":"),   QStringLiteral(","),
                                 QStringLiteral("&&"),    QStringLiteral("!"),   QStringLiteral("/a/"),
                                 QStringLiteral(" "),     QStringLiteral("\\"),  QStringLiteral("length()"),
                                 QStringLiteral("in"),    QStringLiteral("[*]"), QStringLiteral("[?(@.price>1)]")};
        const Environment env = environment();
        int sound = 0;
        for (int i = 0; i < 20000; ++i) {
            QString path = QStringLiteral("$");
            for (int n = random.bounded(8); n >= 0; --n)
                path += pieces[random.bounded(int(pieces.size()))];
            const auto compiled = JsonPath::compiled(path.toStdString());
            if (!compiled)
                continue;
            ++sound;
            const auto result = compiled->evaluated(env);
            QVERIFY2(!result || *result, qPrintable(path));
            if (!compiled->isDefinite() && compiled->variable().empty())
                QVERIFY2(result && (*result)->is_array(), qPrintable(path));
        }
        QVERIFY(sound > 100);
    }
};

BATUTA_TEST(JsonPathTest)
#include "tst_json_path.moc"
