// Simple JSONata conditions: which are, how they are read, and that each change of one means what it says.
#include "core/expr/jsonata.h"
#include "core/expr/simple_condition.h"
#include "tests/runner/runner.h"

#include <QRandomGenerator>
#include <QtTest>

using expr::ConditionText;
using expr::SimpleCondition;
using Way = ConditionText::Way;

namespace {

QString shapeOf(const ConditionText &text, const SimpleCondition &part)
{
    switch (part.kind) {
    case SimpleCondition::Kind::Comparison:
        return u"%1%2%3"_qs.arg(text.said(part.left), text.said(part.sign), text.said(part.right));
    case SimpleCondition::Kind::Exists: return u"?"_qs + text.said(part.left);
    case SimpleCondition::Kind::Truth: return text.said(part.left);
    default: break;
    }
    QStringList parts;
    for (const SimpleCondition &each : part.parts)
        parts << shapeOf(text, each);
    const QString name = part.kind == SimpleCondition::Kind::And ? u"and"_qs
        : part.kind == SimpleCondition::Kind::Or                 ? u"or"_qs
                                                                 : u"not"_qs;
    return u"%1(%2)"_qs.arg(name, parts.join(u", "));
}

QString shapeOf(const QString &written)
{
    const auto text = ConditionText::read(written);
    return text ? shapeOf(*text, text->whole()) : u"not simple"_qs;
}

// Conditions over $a and $b, spelt as somebody might.
class Writer
{
public:
    explicit Writer(QRandomGenerator &random) : m_random(random) {}

    QString condition(int depth = 0)
    {
        const int kind = depth > 3 ? 4 + m_random.bounded(3) : m_random.bounded(7);
        const QString gap = m_random.bounded(3) ? u" "_qs : u"\n  "_qs;
        switch (kind) {
        case 0:
        case 1: {
            const QString word = kind == 0 ? u"and"_qs : u"or"_qs;
            QString text = closed(depth);
            for (int i = m_random.bounded(1, 3); i > 0; --i)
                text += gap + word + gap + closed(depth);
            return text;
        }
        case 2: return u"$not("_qs + condition(depth + 1) + u')';
        case 3: return closed(depth);
        case 4: return u"$exists("_qs + variable() + u')';
        case 5: return variable() + u" = "_qs + QString::number(m_random.bounded(3));
        default: return variable() + u">="_qs + QString::number(m_random.bounded(3));
        }
    }

private:
    QString variable() { return m_random.bounded(2) ? u"$a"_qs : u"$b"_qs; }
    QString closed(int depth) { return u'(' + condition(depth + 1) + u')'; }

    QRandomGenerator &m_random;
};

bool meaningOf(const QString &condition, int a, int b)
{
    const expr::Variables variables{{"a", shared(Value(a))}, {"b", shared(Value(b))}};
    expr::Environment environment;
    environment.variables = &variables;
    const auto compiled = expr::Jsonata::compiled(condition.toStdString());
    if (!compiled)
        qFatal("%s: %s", qPrintable(condition), compiled.error().cause.c_str());
    const expr::Evaluated outcome = compiled->evaluated(environment, "Condition");
    if (!outcome || !(*outcome)->is_boolean())
        qFatal("no answer: %s", qPrintable(condition));
    return (*outcome)->get<bool>();
}

QList<bool> meaningOf(const QString &condition)
{
    QList<bool> answers;
    for (int a = 0; a < 3; ++a)
        for (int b = 0; b < 3; ++b)
            answers << meaningOf(condition, a, b);
    return answers;
}

void findWays(const SimpleCondition &part, const Way &way, QList<Way> &ways)
{
    ways << way;
    for (size_t i = 0; i < part.parts.size(); ++i)
        findWays(part.parts[i], way + Way{int(i)}, ways);
}

const SimpleCondition &partAt(const ConditionText &text, const Way &way)
{
    const SimpleCondition *part = &text.whole();
    for (const int step : way)
        part = &part->parts[size_t(step)];
    return *part;
}

} // namespace

class SimpleConditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConditionIsReadAsItBinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shape");
        const auto row = [](const char *title, const char *text, const char *shape) {
            QTest::newRow(title) << QString::fromUtf8(text) << QString::fromUtf8(shape);
        };
        row("a comparison", "$states.input.x > 5", "$states.input.x>5");
        row("without blanks", "$x>=-1.5e3", "$x>=-1.5e3");
        row("a text with quotes in it", "$x = \"it's \\\"so\\\"\"", "$x=\"it's \\\"so\\\"\"");
        row("an escape that JSONata lacks", "$x = 'it\\'s'", "not simple");
        row("two paths", "$a.b[0].`c d` != $b[-1]", "$a.b[0].`c d`!=$b[-1]");
        row("and before or", "$a = 1 or $b = 2 and $c", "or($a=1, and($b=2, $c))");
        row("parentheses", "($a = 1 or $b = 2) and $c", "and(or($a=1, $b=2), $c)");
        row("a group within its like", "($a and $b) and $c", "and(and($a, $b), $c)");
        row("three at once", "$a and $b and $c", "and($a, $b, $c)");
        row("negated", "$not($a = null or $exists($b.c))", "not(or($a=null, ?$b.c))");
        row("always", "true", "true");
        row("names that begin as words do", "$order.android = 1", "$order.android=1");
        row("a call", "$count($a) > 1", "not simple");
        row("a calculation", "$a + 1 > 2", "not simple");
        row("a filter", "$a[b = 1]", "not simple");
        row("a literal first", "1 < $a", "not simple");
        row("a chain", "$a = 1 = true", "not simple");
        row("a bare name", "a = 1", "not simple");
        row("the input itself", "$ = 1", "not simple");
        row("cut short", "$a = 1 and", "not simple");
        row("not closed", "($a = 1", "not simple");
        row("a comment", "$a /* why */ = 1", "not simple");
        row("nothing", "", "not simple");
    }
    void aConditionIsReadAsItBinds()
    {
        QFETCH(QString, text);
        QTEST(shapeOf(text), "shape");
    }

    void oneThingIsChangedAndNoOtherByte()
    {
        const auto text = ConditionText::read(u"($a  =1 or\n$not($b))  and $c"_qs);
        QVERIFY(text);
        QCOMPARE(text->withRight({0, 0}, u"'x'"_qs), u"($a  ='x' or\n$not($b))  and $c"_qs);
        QCOMPARE(text->withLeft({0, 1, 0}, u"$d.e"_qs), u"($a  =1 or\n$not($d.e))  and $c"_qs);
        QCOMPARE(text->withOperation({0, 0}, u"<"_qs), u"($a  <1 or\n$not($b))  and $c"_qs);
        QCOMPARE(text->withOperation({1}, u"$exists"_qs), u"($a  =1 or\n$not($b))  and $exists($c)"_qs);
        QCOMPARE(text->withOperation({1}, u">"_qs), u"($a  =1 or\n$not($b))  and $c > 0"_qs);
        QCOMPARE(text->removed({0, 1}), u"$a  =1  and $c"_qs);
        QCOMPARE(text->removed({1}), u"$a  =1 or\n$not($b)"_qs);
        QCOMPARE(text->added({0}, u"$d"_qs), u"($a  =1 or\n$not($b) or $d)  and $c"_qs);
    }

    void nothingAloneIsComparedAsAPathIs()
    {
        const auto text = ConditionText::read(u"true"_qs);
        QCOMPARE(text->withOperation({}, u"="_qs), u"$states.input.value = ''"_qs);
        QCOMPARE(text->withOperation({}, u"$exists"_qs), u"$exists($states.input.value)"_qs);
    }

    // JSONata: a truth value or null beside < is an error of types.
    void whatHasNoOrderIsNotAskedForOne()
    {
        QCOMPARE(ConditionText::read(u"$a = true"_qs)->withOperation({}, u">"_qs), u"$a > 0"_qs);
        QCOMPARE(ConditionText::read(u"$a != null"_qs)->withOperation({}, u"<="_qs), u"$a <= 0"_qs);
        QCOMPARE(ConditionText::read(u"$a = true"_qs)->withOperation({}, u"!="_qs), u"$a != true"_qs);
        QCOMPARE(ConditionText::read(u"$a = 'x'"_qs)->withOperation({}, u">"_qs), u"$a > 'x'"_qs);
    }

    void textIsQuotedSoThatItIsReadAgain()
    {
        for (const QString &each : {u""_qs, u"it's"_qs, u"it's \"so\" \\"_qs, u"a\\b\\"_qs, u"\"x\""_qs, u"ção"_qs}) {
            const QString written = expr::quotedText(each);
            QVERIFY2(expr::isOperand(written), qPrintable(written));
            const auto compiled = expr::Jsonata::compiled(written.toStdString());
            QVERIFY(compiled);
            QCOMPARE(QString::fromStdString((*compiled->evaluated({}, "Output"))->get<std::string>()), each);
        }
    }

    // Law: what is read is meant as JSONata means it, and each change means what it says.
    void everyChangeMeansWhatItSays()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        for (int round = 0; round < 12; ++round) {
            const QString written = Writer(random).condition();
            const auto text = ConditionText::read(written);
            QVERIFY2(text, qPrintable(u"seed %1: %2"_qs.arg(seed).arg(written)));
            QList<Way> ways;
            findWays(text->whole(), {}, ways);
            for (const Way &way : ways)
                QVERIFY2(isTrueToItself(*text, written, way), qPrintable(u"seed %1: %2"_qs.arg(seed).arg(written)));
        }
    }

private:
    // Twice negated, and negated and unwrapped again, a part says what it said; joined with what is always so, as well.
    static bool isTrueToItself(const ConditionText &text, const QString &written, const Way &way)
    {
        const QList<bool> meant = meaningOf(written);
        const auto isMeant = [&](const QString &other) {
            return ConditionText::read(other).has_value() && meaningOf(other) == meant;
        };
        const auto negated = ConditionText::read(text.negated(way));
        if (!negated || !isMeant(negated->negated(way)) || !isMeant(negated->unwrapped(way)))
            return false;
        const QString always = u"($a >= 0)"_qs;
        const QString never = u"$a >= 9"_qs;
        const auto both = ConditionText::read(text.joined(way, ConditionText::Joint::And, always));
        if (!both || !isMeant(both->removed(way + Way{1}))
            || meaningOf(text.joined(way, ConditionText::Joint::Or, never)) != meant)
            return false;
        const SimpleCondition &part = partAt(text, way);
        const bool isAll = part.kind == SimpleCondition::Kind::And;
        if (!isAll && part.kind != SimpleCondition::Kind::Or)
            return true;
        const auto other =
            ConditionText::read(text.rejoined(way, isAll ? ConditionText::Joint::Or : ConditionText::Joint::And));
        return other && isMeant(other->rejoined(way, isAll ? ConditionText::Joint::And : ConditionText::Joint::Or))
            && isMeant(text.added(way, isAll ? always : never));
    }
};

BATUTA_TEST(SimpleConditionTest)
#include "tst_simple_condition.moc"
