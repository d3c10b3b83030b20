#include "core/base/reading.h"
#include "core/json/parser.h"
#include "core/json/pointer.h"
#include "tests/core/json/random_json.h"
#include "tests/runner/runner.h"

#include <QDirIterator>

using namespace json;

namespace {

constexpr quint32 Seed = 4711;

std::vector<ErrorCode> codes(const Tree &tree)
{
    std::vector<ErrorCode> found;
    for (const SyntaxError &error : tree.errors())
        found.push_back(error.code);
    return found;
}

// Children lie inside their parents, one after the other, keys before values, links both ways.
QString brokenLaw(const Tree &tree)
{
    for (NodeId id = 0; id < NodeId(tree.size()); ++id) {
        const Node &node = tree[id];
        if (node.span.begin < 0 || node.span.end > tree.text().size() || node.span.begin > node.span.end)
            return QStringLiteral("span of node %1").arg(id);
        if (!node.key.isEmpty() && node.key.end > node.span.begin)
            return QStringLiteral("key of node %1").arg(id);
        qsizetype reached = node.span.begin;
        int count = 0;
        for (const NodeId child : tree.children(id)) {
            const Node &inner = tree[child];
            const qsizetype begin = inner.key.isEmpty() ? inner.span.begin : inner.key.begin;
            if (inner.parent != id || begin < reached || inner.span.end > node.span.end)
                return QStringLiteral("child %1 of node %2").arg(child).arg(id);
            if (inner.damaged && !node.damaged)
                return QStringLiteral("damage of node %1").arg(id);
            reached = inner.span.end;
            ++count;
        }
        if (count != node.childCount)
            return QStringLiteral("count of node %1").arg(id);
    }
    for (const SyntaxError &error : tree.errors()) {
        if (error.span.begin < 0 || error.span.end > tree.text().size() || error.span.begin > error.span.end)
            return QStringLiteral("span of an error");
    }
    return {};
}

} // namespace

class ParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void keepsWhatIsSoundAroundABreak_data();
    void keepsWhatIsSoundAroundABreak();
    void knowsWhereThingsStand();
    void decodesStrings();
    void readsNumbersAsNlohmannDoes_data();
    void readsNumbersAsNlohmannDoes();
    void keepsDuplicateKeys();
    void survivesDeepNesting();
    void takesTheDeepestThatMayBe();
    void whatStandsAroundTheTooDeepIsRead();
    void bracketsThatDoNotMatchCostNoMore();
    void readsWhatNlohmannWrites();
    void mutationsNeverBreakTheTree();
    void readsTheRealWorkflowsAsNlohmannDoes();
};

void ParserTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<ErrorCode>>("expected");
    QTest::addColumn<bool>("sound");
    using enum ErrorCode;
    const auto row = [](const char *name, const QString &text, std::vector<ErrorCode> errors, bool sound = false) {
        QTest::newRow(name) << text << errors << sound;
    };
    row("an empty text", QString(), {EmptyText});
    row("only blanks", QStringLiteral(" \n"), {EmptyText});
    row("a missing comma", QStringLiteral("{\"a\": 1 \"b\": 2}"), {CommaExpected});
    row("a missing colon", QStringLiteral("{\"a\" 1}"), {ColonExpected});
    row("a missing value", QStringLiteral("{\"a\": }"), {ValueExpected});
    row("a value forgotten at the line's end", QStringLiteral("{\"a\":\n\"b\": 1}"), {ValueExpected});
    row("a key without quotes", QStringLiteral("{a: 1}"), {KeyExpected});
    row("an unclosed object", QStringLiteral("{\"a\": 1"), {UnclosedObject});
    row("an unclosed array", QStringLiteral("[1, 2"), {UnclosedArray});
    row("an array closed by a brace", QStringLiteral("{\"a\": [1}"), {UnclosedArray});
    row("an unclosed string", QStringLiteral("{\"a\": \"b,\n\"c\": 1}"), {UnclosedString});
    row("a wrong escape", QStringLiteral("[\"\\x\"]"), {InvalidEscape});
    row("an escape cut short", QStringLiteral("[\"\\u12\"]"), {InvalidEscape});
    row("a lone surrogate as an escape", QStringLiteral("[\"\\ud800\"]"), {InvalidUnicode});
    row("a lone surrogate", QStringLiteral("[\"") + QChar(0xDC00) + QStringLiteral("\"]"), {InvalidUnicode});
    row("a tab inside a string", QStringLiteral("[\"a\tb\"]"), {ControlCharacter});
    row("a leading zero", QStringLiteral("[01]"), {InvalidNumber});
    row("a number without digits", QStringLiteral("[-]"), {InvalidNumber});
    row("True", QStringLiteral("[True]"), {InvalidLiteral});
    row("NaN", QStringLiteral("[NaN]"), {InvalidLiteral});
    row("two values", QStringLiteral("{} {}"), {TextAfterEnd});
    row("an unclosed comment", QStringLiteral("{} /* "), {UnclosedComment});
    row("a comment", QStringLiteral("{} // note"), {CommentFound}, true);
    row("a trailing comma", QStringLiteral("[1,]"), {TrailingComma}, true);
    row("a substitution", QStringLiteral("{\"a\": ${N}}"), {SubstitutionFound}, true);
    row("two commas", QStringLiteral("{\"a\": 1,, \"b\": 2}"), {KeyExpected});
    row("a byte order mark", QChar(QChar::ByteOrderMark) + QStringLiteral("{}"), {}, true);
    row("CRLF", QStringLiteral("{\r\n\"a\": 1\r\n}\r\n"), {}, true);
}

void ParserTest::tellsWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(std::vector<ErrorCode>, expected);
    QFETCH(bool, sound);
    const Tree tree = parse(text);
    QCOMPARE(codes(tree), expected);
    QCOMPARE(tree.isSound(), sound);
    QCOMPARE(brokenLaw(tree), QString());
    if (tree.root() != NoNode && !sound)
        QVERIFY(tree[tree.root()].damaged || codes(tree).back() == ErrorCode::TextAfterEnd
                || codes(tree).back() == ErrorCode::UnclosedComment);
}

void ParserTest::keepsWhatIsSoundAroundABreak_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QStringList>("damaged");
    const QStringList ab{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("a missing comma harms neither neighbour")
        << QStringLiteral("{\"a\": {} \"b\": {}}") << ab << QStringList{};
    QTest::newRow("a missing value harms its field")
        << QStringLiteral("{\"a\":\n\"b\": {}}") << ab << QStringList{QStringLiteral("a")};
    QTest::newRow("an unclosed string ends with its line")
        << QStringLiteral("{\"a\": \"x,\n\"b\": {}}") << ab << QStringList{QStringLiteral("a")};
    QTest::newRow("bare words are one missing value")
        << QStringLiteral("{\"a\": some words, \"b\": 1}") << ab << QStringList{QStringLiteral("a")};
    QTest::newRow("an inner break harms what is around it")
        << QStringLiteral("{\"a\": {\"x\": [1 2]}, \"b\": 1}") << ab << QStringList{QStringLiteral("a")};
}

void ParserTest::keepsWhatIsSoundAroundABreak()
{
    QFETCH(QString, text);
    QFETCH(QStringList, keys);
    QFETCH(QStringList, damaged);
    const Tree tree = parse(text);
    QStringList found, harmed;
    for (const NodeId id : tree.children(tree.root())) {
        found << tree.key(id);
        if (tree[id].damaged)
            harmed << tree.key(id);
    }
    QCOMPARE(found, keys);
    QCOMPARE(harmed, damaged);
}

void ParserTest::knowsWhereThingsStand()
{
    const Tree tree = parse(QStringLiteral("{ \"a\": [1, {\"b\": \"c\"}] }"));
    const NodeId inner = resolved(tree, {QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("b")});
    QCOMPARE(tree.string(inner), QStringLiteral("c"));
    QCOMPARE(tree[inner].key, (text::Span{12, 15}));
    QCOMPARE(tree[inner].span, (text::Span{17, 20}));
    QCOMPARE(tree.at(13), inner);
    QCOMPARE(tree.at(20), inner);
    QCOMPARE(tree.at(0), tree.root());
    QCOMPARE(toString(pointerTo(tree, inner)), QStringLiteral("/a/1/b"));
    QCOMPARE(pointerFrom(QStringLiteral("/a~1b/~0")), (Pointer{QStringLiteral("a/b"), QStringLiteral("~")}));
    QCOMPARE(tree.indexOf(tree[inner].parent), 1);
}

void ParserTest::decodesStrings()
{
    const Tree tree = parse(QStringLiteral("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e7\\ud83d\\ude00\", \"plain\"]"));
    QVERIFY(tree.isSound());
    QCOMPARE(tree.string(1), QStringLiteral("\"\\/\b\f\n\r\tç😀"));
    QCOMPARE(tree.string(2), QStringLiteral("plain"));
    const Tree escaped = parse(QStringLiteral("{\"N\\u0065xt\": 1, \"a\\\\\": 2}"));
    QCOMPARE(escaped.number(escaped.find(0, u"Next")), 1.0);
    QCOMPARE(escaped.number(escaped.find(0, u"a\\")), 2.0);
}

void ParserTest::readsNumbersAsNlohmannDoes_data()
{
    QTest::addColumn<QString>("number");
    for (const char *number : {"0", "-0", "1", "-1", "1.0", "1e3", "1.5E-2", "9223372036854775807",
                               "9223372036854775808", "18446744073709551615", "18446744073709551616", "0.1"})
        QTest::newRow(number) << QString::fromLatin1(number);
}

void ParserTest::readsNumbersAsNlohmannDoes()
{
    QFETCH(QString, number);
    const Tree tree = parse(number);
    const Value expected = Value::parse(number.toStdString());
    QCOMPARE(tree.toValue(0).dump(), expected.dump());
    QCOMPARE(tree.toValue(0).type_name(), expected.type_name());
    QCOMPARE(*tree.number(0), expected.get<double>());
}

void ParserTest::keepsDuplicateKeys()
{
    const Tree tree = parse(QStringLiteral("{\"a\": 1, \"b\": 2, \"a\": 3}"));
    QCOMPARE(tree[0].childCount, 3);
    QCOMPARE(tree.number(tree.find(0, u"a")), 3.0);
    QCOMPARE(tree.toValue(0).dump(), std::string("{\"a\":3,\"b\":2}"));
}

void ParserTest::survivesDeepNesting()
{
    constexpr int depth = 100000;
    for (const QString &opening : {QStringLiteral("["), QStringLiteral("{\"a\":"), QStringLiteral("[{\"a\":")}) {
        const QString closing = opening == u"[" ? QStringLiteral("]")
            : opening == u"{\"a\":"             ? QStringLiteral("}")
                                                : QStringLiteral("}]");
        const Tree closed = parse(opening.repeated(depth) + QStringLiteral("1") + closing.repeated(depth));
        const Tree open = parse(opening.repeated(depth));
        const Tree crossed = parse(opening.repeated(depth) + (opening == u"[" ? u'}' : u']'));
        for (const Tree *tree : {&closed, &open, &crossed}) {
            QCOMPARE(brokenLaw(*tree), QString());
            QVERIFY(!tree->isSound());
            QCOMPARE(tree->errors().front().code, ErrorCode::TooDeep);
            const Value value = tree->toValue(0);
            QCOMPARE(nestingOf(value), DeepestText);
            QVERIFY(Value(value) == value); // a copy: nlohmann's calls itself
        }
        QCOMPARE(closed.errors().size(), size_t(1));
    }
}

void ParserTest::takesTheDeepestThatMayBe()
{
    for (const int depth : {DeepestText, DeepestText + 1}) {
        const Tree tree =
            parse(QStringLiteral("{\"a\":[").repeated(depth / 2) + QStringLiteral("[").repeated(depth % 2) + u'1'
                  + QStringLiteral("]").repeated(depth % 2) + QStringLiteral("]}").repeated(depth / 2));
        QCOMPARE(tree.isSound(), depth == DeepestText);
    }
}

void ParserTest::whatStandsAroundTheTooDeepIsRead()
{
    const QString deep = QString(500, u'[') + QStringLiteral("\"]\\\"\", /* ] */ 1") + QString(500, u']');
    const Tree tree = parse(QStringLiteral("{\"a\": 1, \"b\": %1, \"c\": 2}").arg(deep));
    QCOMPARE(tree.number(tree.find(0, u"a")), 1.0);
    QCOMPARE(tree.number(tree.find(0, u"c")), 2.0);
    QCOMPARE(tree.errors().front().code, ErrorCode::TooDeep);
    QCOMPARE(tree.errors().front().span.begin, tree[tree.find(0, u"b")].span.begin + DeepestText - 1);
    QCOMPARE(brokenLaw(tree), QString());
}

// Each such bracket once asked all open containers: two hundred thousand of them took an hour.
void ParserTest::bracketsThatDoNotMatchCostNoMore()
{
    const qsizetype length = 200000;
    for (const auto &[open, wrong] :
         {std::pair(u"["_qs, u"}"_qs), std::pair(u"{\"a\":"_qs, u"]"_qs), std::pair(u"[{\"a\":"_qs, u"}]]"_qs)}) {
        const Tree shallow = parse(open.repeated(DeepestText / 2) + wrong.repeated(length));
        const Tree deep = parse((open + wrong).repeated(length));
        const Tree all = parse(open.repeated(length) + wrong.repeated(length));
        for (const Tree *tree : {&shallow, &deep, &all})
            QVERIFY(!tree->isSound());
    }
    QVERIFY(!parse(u"["_qs + u"${"_qs.repeated(length)).isSound());
}

void ParserTest::readsWhatNlohmannWrites()
{
    QRandomGenerator random(Seed);
    for (int round = 0; round < 500; ++round) {
        const Value value = random_json::value(random, 5);
        const Tree tree = parse(QString::fromStdString(value.dump(round % 4)));
        QVERIFY2(tree.errors().empty(), qPrintable(tree.text()));
        QCOMPARE(tree.toValue(0).dump(), value.dump());
        QCOMPARE(brokenLaw(tree), QString());
    }
}

void ParserTest::mutationsNeverBreakTheTree()
{
    QRandomGenerator random(Seed);
    const QString alphabet = QStringLiteral("{}[]:,\"\\/*'$ \n\r\tu0-.tfn") + QChar(0xD83D) + QChar(0xDE00) + QChar(0);
    for (int round = 0; round < 4000; ++round) {
        QString text = random_json::written(random_json::value(random, 4), random, true);
        for (int i = random.bounded(1, 6); i > 0 && !text.isEmpty(); --i) {
            const int at = random.bounded(int(text.size()));
            const QString piece = alphabet[random.bounded(int(alphabet.size()))];
            text.replace(at, random.bounded(3), random.bounded(3) == 0 ? QString() : piece);
        }
        const Tree tree = parse(text);
        const QString law = brokenLaw(tree);
        QVERIFY2(law.isEmpty(),
                 qPrintable(QStringLiteral("seed %1 round %2: %3 in %4").arg(Seed).arg(round).arg(law, text)));
        if (tree.root() != NoNode)
            QVERIFY(!tree.toValue(tree.root()).is_discarded());
        // Strict JSON is exactly what has no error here. NUL ends nlohmann's reading; surrogates are no UTF-8.
        const bool foreign = text.contains(QChar(0xD83D)) || text.contains(QChar(0xDE00)) || text.contains(QChar(0));
        if (!foreign)
            QVERIFY2(tree.errors().empty() == Value::accept(text.toStdString()), qPrintable(text));
    }
}

void ParserTest::readsTheRealWorkflowsAsNlohmannDoes()
{
    const QString folder = QStringLiteral(BATUTA_SHARED "/corpus/files");
    if (!QDir(folder).exists())
        QSKIP("The collection of real workflows is not here.");
    int read = 0;
    QDirIterator files(folder, {QStringLiteral("*.json"), QStringLiteral("*.asl")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const Value expected = Value::parse(bytes.begin(), bytes.end(), nullptr, false);
        const Tree tree = parse(QString::fromUtf8(bytes));
        QCOMPARE(brokenLaw(tree), QString());
        if (expected.is_discarded())
            continue;
        QVERIFY2(tree.errors().empty(), qPrintable(file.fileName()));
        QVERIFY2(tree.toValue(0) == expected, qPrintable(file.fileName()));
        ++read;
    }
    QVERIFY(read > 100);
}

BATUTA_TEST(ParserTest)
#include "tst_parser.moc"
