#include "core/expr/jsonata.h"
#include "tests/core/expr/support.h"
#include "tests/runner/runner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtTest>

using namespace expr;

namespace {

constexpr int FewestExpressions = 2000;

// Where AWS, and so Batuta, answers otherwise than the library in Node.js, and why. Every rule must be needed, save
// those of engines, which come and go with the version of Node.js.
struct Difference
{
    const char *rule;
    const char *expressions; // which, as a regular expression
    const char *npm; // what the library answers, as a regular expression
    const char *ours; // what we answer instead, as a regular expression
    bool isOfEngine = false;
    mutable int seen = 0;
};

#define EVALUATION "^threw an error during evaluation\\. "
#define STACK_OVERFLOW                                                                                                 \
    EVALUATION                                                                                                         \
    "Stack overflow error: Check for non-terminating recursive function\\.  Consider rewriting as tail-recursive\\.$"
const Difference Differences[] = {
    {"Letters outside the alphabet are no Base64 (github.com/floci-io/floci/issues/2736, 30 August 2026)",
     R"(^\$base64decode\()", R"(^".*"$)", R"(^threw an internal error during evaluation\.$)"},
    {"Arrays of more than 870,000 items exceed the memory (floci #2737, 29 August 2026)",
     R"(^\$count\(\[1\.\.900000\]\)$)", "^900000$",
     EVALUATION "Expression evaluation memory limit exceeded: Check for excessive memory usage$"},
    {"More than 100 nested evaluations are a stack overflow (floci #2737, 29 August 2026)",
     R"(^1(\+1){150}$|\$f\(60\)\)$)", "^[0-9]+$", STACK_OVERFLOW},
    {"$eval is not available (docs.aws.amazon.com/step-functions, transforming-data, 2026)", R"(\$eval)", "^2$",
     EVALUATION "T1006: Attempted to invoke a non-function$"},
    {"No operator ?? (the same page: the specification is 2.0.6)", R"(\?\?)", ".",
     R"(^refused: S0211: The symbol "\?" cannot be used as a unary operator$)"},
    {"No operator ?: (the same page)", R"(\?:)", ".",
     R"(^refused: S0211: The symbol ":" cannot be used as a unary operator$)"},
    {"Items are evaluated one after the other, as version 1.8.7 did, not at once (ours; nothing of AWS is known)",
     R"(^\[\$x := 1, \$x\]$)", R"(^\[1\]$)", R"(^\[1,1\]$)"},
    {"A fraction of a second needs a time (ours; V8 takes 2026.5 for May)", R"(^\$toMillis\("\d{4}(-\d\d)?\.5Z?"\)$)",
     "^[0-9]+$", R"(^"NaN"$)"},
    {"A year below 100 is that year (ours; V8 takes 0050-01-01Z for 1950)", R"(^\$toMillis\("00\d\d-01-01Z"\)$)",
     "^-?[0-9]+$", "^-60589296000000$"},
    {"Half a letter is U+FFFD, as UTF-8 has no other word for it", R"(\\ud|😀)", R"(\\ud)", "\uFFFD"},
    {"A recursion of JavaScript's that goes too deep is the same stack overflow", R"(^\$(formatInteger|fromMillis)\()",
     "^threw an internal error", STACK_OVERFLOW},
    {"V8's power of a fraction is off in the last digit", R"(^\$power\(2, 1\.5\)$)", "^2.82842712474619$",
     "^2.8284271247461903$", true},
    {"Digits of a number beyond 2^53 in another base are the engine's choice", R"(^\$formatBase\(1e21)",
     "^\"[0-9a-z]+\"$", "^\"[0-9a-z]+\"$", true},
    {"The library puts its own source where a function replaces a text; ours has no promises",
     R"(^\$replace\(.*function)", R"(async function \(\.\.\.params\))", R"(function \(\.\.\.params\))"},
};

bool matches(const char *pattern, const QString &text)
{
    return QRegularExpression(QString::fromUtf8(pattern)).match(text).hasMatch();
}

// The answer as AWS's cause would put it.
QString answered(const QString &expression, const Environment &environment)
{
    const auto compiled = Jsonata::compiled(expression.toStdString(), Dialect::Plain);
    if (!compiled)
        return QStringLiteral("refused: ") + QString::fromStdString(compiled.error().cause);
    const Evaluated value = compiled->evaluated(environment, "Output");
    if (value)
        return QString::fromStdString((*value)->dump());
    return QString::fromStdString(value.error().cause).section(QStringLiteral("specified for the field 'Output' "), -1);
}

// Numbers by value: 1e+21 is 1e21. Texts and containers as they are.
bool same(const QString &ours, const QString &npm)
{
    const Value left = Value::parse(ours.toStdString(), nullptr, false),
                right = Value::parse(npm.toStdString(), nullptr, false);
    return left.is_discarded() || right.is_discarded() ? ours == npm : left == right;
}

bool isIntended(const QString &expression, const QString &npm, const QString &ours)
{
    for (const Difference &difference : Differences) {
        if (matches(difference.expressions, expression) && matches(difference.npm, npm)
            && matches(difference.ours, ours)) {
            ++difference.seen;
            return true;
        }
    }
    return false;
}

} // namespace

// The official library in Node.js, asked the same.
class NpmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsTheLibraryInNode()
    {
        const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
        if (node.isEmpty())
            QSKIP("No Node.js to ask the official library in");
        const QString source = QStringLiteral(BATUTA_SOURCE);
        QProcess library;
        auto surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(QStringLiteral("TZ"), QStringLiteral("UTC")); // where AWS's computers stand
        library.setProcessEnvironment(surroundings);
        library.start(node,
                      {source + QStringLiteral("/tests/core/expr/npm_answers.js"),
                       source + QStringLiteral("/resources/node_modules/jsonata/jsonata.js")});
        QVERIFY2(library.waitForFinished(120000) && library.exitCode() == 0,
                 library.readAllStandardError().constData());
        QList<QByteArray> lines = library.readAllStandardOutput().trimmed().split('\n');
        QVERIFY2(lines.size() > FewestExpressions, "too few expressions for what this test promises");

        Environment environment;
        environment.input = shared(Value::parse(lines.takeFirst().toStdString()).at("input"));
        environment.nowMilliseconds = 1700000000000;
        Jsonata::setDeadline(std::chrono::seconds(20)); // a busy computer is no difference
        QStringList differing;
        // Under the sanitizers some of them: it is the engine that works, and what brings it data is the same for all.
        const qsizetype stride = runner::IsSanitized ? 7 : 1;
        for (qsizetype i = 0; i < lines.size(); i += stride) {
            const QByteArray &line = lines[i];
            const QJsonObject asked = QJsonDocument::fromJson(line).object();
            const QString expression = asked[u"expression"].toString(), npm = asked[u"answer"].toString();
            const QString ours = answered(expression, environment);
            if (!same(ours, npm) && !isIntended(expression, npm, ours))
                differing.append(QStringLiteral("%1\n    npm  %2\n    ours %3").arg(expression, npm, ours));
        }
        QVERIFY2(differing.isEmpty(),
                 qPrintable(QStringLiteral("%1 of %2 differ:\n%3")
                                .arg(differing.size())
                                .arg(lines.size())
                                .arg(differing.mid(0, 40).join(u'\n'))));
        for (const Difference &difference : Differences)
            QVERIFY2(runner::IsSanitized || difference.seen > 0 || difference.isOfEngine, difference.rule);
    }
};

BATUTA_TEST(NpmTest)
#include "tst_npm.moc"
