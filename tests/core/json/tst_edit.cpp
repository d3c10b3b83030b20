#include "core/json/edit.h"
#include "core/json/parser.h"
#include "tests/core/json/random_json.h"
#include "tests/runner/runner.h"

#include <QRegularExpression>

using namespace json;

namespace {

constexpr quint32 EditSeed = 20261121;

SharedTree parsed(const QString &text)
{
    return std::make_shared<const Tree>(parse(text));
}

// A random object, array, property or element; NoNode when there is none of the kind.
template <class Accept>
NodeId anyNode(const Tree &tree, QRandomGenerator &random, Accept accept)
{
    std::vector<NodeId> fit;
    for (NodeId id = 0; id < NodeId(tree.size()); ++id) {
        if (accept(id))
            fit.push_back(id);
    }
    return fit.empty() ? NoNode : fit[size_t(random.bounded(int(fit.size())))];
}

Value::json_pointer pointerOf(const Tree &tree, NodeId id)
{
    return Value::json_pointer(toString(pointerTo(tree, id)).toStdString());
}

Value without(const Value &object, const std::string &key)
{
    Value rest = Value::object();
    for (const auto &[name, member] : object.items()) {
        if (name != key)
            rest[name] = member;
    }
    return rest;
}

} // namespace

class EditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsAProperty_data();
    void setsAProperty();
    void insertsAnElement_data();
    void insertsAnElement();
    void removes_data();
    void removes();
    void takingSeveralAwayIsTakingThemAwayOneByOne();
    void moves_data();
    void moves();
    void renamesAKeyOnly();
    void refusesWhereThereIsNoPlace();
    void refusesYaml();
    void everyEditDoesWhatTheModelDoes();
    void aRewriterStopsAtTheFirstRefusal();
};

void EditTest::setsAProperty_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QStringList>("order");
    QTest::addColumn<QString>("after");
    const QStringList none;
    QTest::newRow("one line stays one line")
        << QStringLiteral("{ \"a\": 1 }") << none << QStringLiteral("{ \"a\": 1, \"k\": 9 }");
    QTest::newRow("compact stays compact")
        << QStringLiteral("{\"a\":1,\"b\":2}") << none << QStringLiteral("{\"a\":1,\"b\":2,\"k\": 9}");
    QTest::newRow("an empty object opens") << QStringLiteral("{}") << none << QStringLiteral("{\n  \"k\": 9\n}");
    QTest::newRow("siblings give the indentation")
        << QStringLiteral("{\n\t   \"a\": 1\n}") << none << QStringLiteral("{\n\t   \"a\": 1,\n\t   \"k\": 9\n}");
    QTest::newRow("CRLF stays CRLF") << QStringLiteral("{\r\n  \"a\": 1\r\n}") << none
                                     << QStringLiteral("{\r\n  \"a\": 1,\r\n  \"k\": 9\r\n}");
    QTest::newRow("after its nearest predecessor")
        << QStringLiteral("{\n  \"Type\": 1,\n  \"Next\": 2\n}")
        << QStringList{QStringLiteral("Type"), QStringLiteral("k"), QStringLiteral("Next")}
        << QStringLiteral("{\n  \"Type\": 1,\n  \"k\": 9,\n  \"Next\": 2\n}");
    QTest::newRow("replaces only the value")
        << QStringLiteral("{\"k\" :\t1 /* one */ }") << none << QStringLiteral("{\"k\" :\t9 /* one */ }");
}

void EditTest::setsAProperty()
{
    QFETCH(QString, before);
    QFETCH(QStringList, order);
    QFETCH(QString, after);
    const Tree tree = parse(before);
    const auto patch = json::setProperty(tree, tree.root(), QStringLiteral("k"), QStringLiteral("9"), order);
    QVERIFY(patch.hasValue());
    QCOMPARE(text::applied(before, *patch), after);
}

void EditTest::insertsAnElement_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("after");
    QTest::newRow("first") << QStringLiteral("[1, 2]") << 0 << QStringLiteral("[9, 1, 2]");
    QTest::newRow("between") << QStringLiteral("[\n  1,\n  2\n]") << 1 << QStringLiteral("[\n  1,\n  9,\n  2\n]");
    QTest::newRow("past the end is last") << QStringLiteral("[1]") << 7 << QStringLiteral("[1, 9]");
    QTest::newRow("alone") << QStringLiteral("{\n    \"a\": []\n}") << 0
                           << QStringLiteral("{\n    \"a\": [\n        9\n    ]\n}");
}

void EditTest::insertsAnElement()
{
    QFETCH(QString, before);
    QFETCH(int, index);
    QFETCH(QString, after);
    const Tree tree = parse(before);
    const NodeId array = tree.isArray(tree.root()) ? tree.root() : tree.child(tree.root(), 0);
    const auto patch = insertElement(tree, array, index, QStringLiteral("9"));
    QVERIFY(patch.hasValue());
    QCOMPARE(text::applied(before, *patch), after);
}

void EditTest::removes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("after");
    QTest::newRow("the first takes its line along")
        << QStringLiteral("{\n  \"a\": 1,\n  \"b\": 2\n}") << 0 << QStringLiteral("{\n  \"b\": 2\n}");
    QTest::newRow("the last takes the comma before it")
        << QStringLiteral("{\n  \"a\": 1,\n  \"b\": 2\n}") << 1 << QStringLiteral("{\n  \"a\": 1\n}");
    QTest::newRow("the only one leaves an empty object")
        << QStringLiteral("{\n  \"a\": 1\n}") << 0 << QStringLiteral("{}");
    QTest::newRow("one of several on a line")
        << QStringLiteral("{\"a\": 1, \"b\": 2, \"c\": 3}") << 1 << QStringLiteral("{\"a\": 1, \"c\": 3}");
    QTest::newRow("the first on a line") << QStringLiteral("{ \"a\": 1, \"b\": 2 }") << 0
                                         << QStringLiteral("{ \"b\": 2 }");
    QTest::newRow("CRLF lines go whole") << QStringLiteral("{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}") << 0
                                         << QStringLiteral("{\r\n  \"b\": 2\r\n}");
}

void EditTest::removes()
{
    QFETCH(QString, before);
    QFETCH(int, index);
    QFETCH(QString, after);
    const Tree tree = parse(before);
    const auto patch = json::remove(tree, tree.child(tree.root(), index));
    QVERIFY(patch.hasValue());
    QCOMPARE(text::applied(before, *patch), after);
}

void EditTest::moves_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("after");
    const QString three = QStringLiteral("[\n  1,\n  2,\n  3\n]");
    QTest::newRow("the first to the end") << three << 0 << 2 << QStringLiteral("[\n  2,\n  3,\n  1\n]");
    QTest::newRow("the last to the front") << three << 2 << 0 << QStringLiteral("[\n  3,\n  1,\n  2\n]");
    QTest::newRow("nowhere") << three << 1 << 1 << three;
}

void EditTest::moves()
{
    QFETCH(QString, before);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, after);
    const Tree tree = parse(before);
    const auto patch = json::move(tree, tree.child(tree.root(), from), to);
    QVERIFY(patch.hasValue());
    QCOMPARE(text::applied(before, *patch), after);
}

void EditTest::renamesAKeyOnly()
{
    const QString before = QStringLiteral("{\"a\" : [1,  2] }");
    const Tree tree = parse(before);
    const auto patch = renameKey(tree, tree.child(tree.root(), 0), QStringLiteral("say \"hi\""));
    QVERIFY(patch.hasValue());
    QCOMPARE(text::applied(before, *patch), QStringLiteral("{\"say \\\"hi\\\"\" : [1,  2] }"));
}

void EditTest::refusesWhereThereIsNoPlace()
{
    const Tree tree = parse(QStringLiteral("{\"a\": 1}"));
    QVERIFY(!json::setProperty(tree, tree.child(tree.root(), 0), QStringLiteral("k"), QStringLiteral("1")));
    QVERIFY(!insertElement(tree, tree.root(), 0, QStringLiteral("1")));
    QVERIFY(!json::remove(tree, tree.root()));
    QVERIFY(!renameKey(tree, tree.root(), QStringLiteral("k")));
    QVERIFY(!replaceValue(tree, NoNode, QStringLiteral("1")));
}

void EditTest::refusesYaml()
{
    Tree tree(QStringLiteral("a: 1"), {Node{}}, {}, Format::Yaml);
    QCOMPARE(replaceValue(tree, 0, QStringLiteral("1")).error().name(), QStringLiteral("not-editable-format"));
}

void EditTest::takingSeveralAwayIsTakingThemAwayOneByOne()
{
    QRandomGenerator random(EditSeed);
    int together = 0; // a guard: the law must have been put to the test
    for (int round = 0; round < 3000; ++round) {
        const Value model = random_json::value(random, 4);
        const bool hasComments = round % 2 == 1;
        const QString before = random_json::written(model, random, hasComments);
        const Tree tree = parse(before);
        const NodeId container = anyNode(tree, random, [&](NodeId id) { return tree[id].childCount > 1; });
        if (container == NoNode)
            continue;
        std::vector<NodeId> entries;
        const bool all = random.bounded(4) == 0;
        for (const NodeId child : tree.children(container)) {
            if (all || random.bounded(2) == 0)
                entries.push_back(child);
        }
        Rewriter oneByOne(std::make_shared<const Tree>(tree));
        const Pointer place = pointerTo(tree, container);
        for (size_t i = 0; i < entries.size(); ++i) {
            const Tree &now = oneByOne.tree();
            const NodeId there = resolved(now, place);
            QVERIFY(oneByOne.apply(json::remove(now, now.child(there, tree.indexOf(entries[i]) - qsizetype(i)))));
        }
        const Result<text::Patch> patch = removeAll(tree, entries);
        const QString context = QStringLiteral("seed %1 round %2: %3").arg(EditSeed).arg(round).arg(before);
        QVERIFY2(patch.hasValue() || hasComments, qPrintable(context));
        if (!patch)
            continue;
        together += entries.size() > 1;
        static const QRegularExpression blanks(QStringLiteral("\\s"));
        QCOMPARE(text::applied(before, *patch).remove(blanks), QString(oneByOne.tree().text()).remove(blanks));
    }
    QVERIFY2(together > 100, qPrintable(QString::number(together)));
}

// Any edit of any sound text, comments and odd blanks included, changes the value as told and nothing else.
void EditTest::everyEditDoesWhatTheModelDoes()
{
    QRandomGenerator random(EditSeed);
    for (int round = 0; round < 3000; ++round) {
        const Value model = random_json::value(random, 4);
        if (!model.is_structured())
            continue;
        const QString before = random_json::written(model, random, round % 2 == 1);
        const Tree tree = parse(before);
        QVERIFY2(tree.isSound(), qPrintable(before));
        QVERIFY2(tree.toValue(tree.root()) == model, qPrintable(before));

        const QString context = QStringLiteral("seed %1 round %2: %3").arg(EditSeed).arg(round).arg(before);
        Value wanted = model;
        Result<text::Patch> patch = text::Patch{};
        const NodeId node = anyNode(tree, random, [&](NodeId id) { return tree[id].parent != NoNode; });
        const NodeId object = anyNode(tree, random, [&](NodeId id) { return tree.isObject(id); });
        const NodeId array = anyNode(tree, random, [&](NodeId id) { return tree.isArray(id); });
        const int intent = random.bounded(5);
        if (intent == 0 && object != NoNode) {
            const QString key = random_json::word(random);
            const Value value = random_json::value(random, 2);
            wanted[pointerOf(tree, object)][key.toStdString()] = value;
            patch = json::setProperty(tree, object, key, rendered(value, text::styleOf(before), 1));
        } else if (intent == 1 && array != NoNode) {
            const int index = random.bounded(int(tree[array].childCount) + 1);
            Value &target = wanted[pointerOf(tree, array)];
            target.insert(target.begin() + index, 7);
            patch = insertElement(tree, array, index, QStringLiteral("7"));
        } else if (intent == 2 && node != NoNode) {
            Value &parent = wanted[pointerOf(tree, tree[node].parent)];
            if (parent.is_array())
                parent.erase(size_t(tree.indexOf(node)));
            else
                parent = without(parent, tree.key(node).toStdString());
            patch = json::remove(tree, node);
        } else if (intent == 3 && node != NoNode) {
            wanted[pointerOf(tree, node)] = "new";
            patch = replaceValue(tree, node, QStringLiteral("\"new\""));
        } else if (intent == 4 && node != NoNode && tree.isArray(tree[node].parent)) {
            Value &target = wanted[pointerOf(tree, tree[node].parent)];
            const int to = random.bounded(int(target.size()));
            const size_t from = size_t(tree.indexOf(node));
            const Value moved = target[from];
            target.erase(from);
            target.insert(target.begin() + to, moved);
            patch = json::move(tree, node, to);
        }
        QVERIFY2(patch.hasValue(), qPrintable(context));
        QVERIFY2(text::isSound(*patch, before.size()), qPrintable(context));
        const QString after = text::applied(before, *patch);
        const Tree edited = parse(after);
        QVERIFY2(edited.isSound(), qPrintable(context + QStringLiteral(" → ") + after));
        if (edited.toValue(edited.root()) != wanted)
            QFAIL(qPrintable(QStringLiteral("intent %1 ").arg(intent) + context + QStringLiteral(" → ") + after));
        QCOMPARE(text::applied(after, text::inverted(*patch, before)), before);
    }
}

void EditTest::aRewriterStopsAtTheFirstRefusal()
{
    Rewriter rewriter(parsed(QStringLiteral("{\"a\": 1}")));
    QVERIFY(rewriter.apply(json::setProperty(rewriter.tree(), 0, QStringLiteral("b"), QStringLiteral("2"))));
    QVERIFY(rewriter.apply(json::setProperty(rewriter.tree(), 0, QStringLiteral("c"), QStringLiteral("3"))));
    QCOMPARE(text::applied(QStringLiteral("{\"a\": 1}"), *rewriter.patch()),
             QStringLiteral("{\"a\": 1, \"b\": 2, \"c\": 3}"));
    QVERIFY(!rewriter.apply(Refusal{Code::Damaged}));
    QVERIFY(!rewriter.apply(json::setProperty(rewriter.tree(), 0, QStringLiteral("d"), QStringLiteral("4"))));
    QCOMPARE(rewriter.patch().error().name(), QStringLiteral("damaged"));
}

BATUTA_TEST(EditTest)
#include "tst_edit.moc"
