// Files as nobody would write them: each value of files that hold every kind of state and every field, replaced by
// thirteen odd ones, and given to every command and to all that reads a definition. Whatever happens, it is an answer or
// a refusal. The suite takes some of them; BATUTA_HOSTILE=all takes all, some 20,000, and tells the slowest.
#include "app/cli/commands.h"
#include "app/picture.h"
#include "core/asl/reader.h"
#include "core/convert/to_jsonata.h"
#include "core/json/parser.h"
#include "core/language/completion.h"
#include "core/language/fix.h"
#include "core/language/meaning.h"
#include "core/language/signature.h"
#include "core/simulate/run.h"
#include "core/yaml/parser.h"
#include "core/yaml/writer.h"
#include "tests/core/edit/random_edits.h"
#include "tests/runner/runner.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

namespace {

const QStringList &oddValues()
{
    static const QStringList values{u"null"_qs,
                                    u"true"_qs,
                                    u"-1"_qs,
                                    u"1e999"_qs,
                                    u"\"\""_qs,
                                    u'"' + QString(20000, u'x') + u'"',
                                    u"[]"_qs,
                                    u"{}"_qs,
                                    u"[{\"a\": "_qs.repeated(60) + u'0' + u"}]"_qs.repeated(60),
                                    u"{\"Type\": 7, \"StartAt\": [], \"States\": [null]}"_qs,
                                    u"\"$\""_qs,
                                    u"\"${X}\""_qs,
                                    u"\"{% $states.input %}\""_qs};
    return values;
}

QString hostileText(const QString &name)
{
    QFile file(QStringLiteral(BATUTA_TEST_DATA "/hostile/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString asYaml(const QString &json)
{
    const auto made = yaml::yamlText(json::parse(json));
    return made ? *made : QString();
}

// What is written to standard output is let go, what is told on standard error is kept.
class Hush
{
public:
    explicit Hush(const QString &complaints) : m_out(dup(STDOUT_FILENO)), m_error(dup(STDERR_FILENO))
    {
        std::fflush(stdout);
        to(open("/dev/null", O_WRONLY | O_CLOEXEC), STDOUT_FILENO);
        to(open(qPrintable(complaints), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600), STDERR_FILENO);
    }
    ~Hush()
    {
        std::fflush(stdout);
        to(m_out, STDOUT_FILENO);
        to(m_error, STDERR_FILENO);
    }

private:
    static void to(int file, int number)
    {
        dup2(file, number);
        close(file);
    }
    int m_out, m_error;
};

} // namespace

class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyOddValueIsAnswered_data();
    void everyOddValueIsAnswered();
    void aFaultOfOursIsTold();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QString &text) const;
    int command(const char *name, const QStringList &arguments);
    void tryDefinition(const QString &name, const QString &text, qsizetype place);
    void tryCommands(const QString &name, const QString &text);
    void tryLanguage(const asl::Definition &definition, qsizetype place);

    QTemporaryDir m_folder;
    std::unique_ptr<layout::Layouter> m_layouter;
    QByteArray m_complaints; // that no command should make
    quint32 m_seed = 0;
};

void HostileTest::initTestCase()
{
    m_layouter = std::make_unique<layout::Layouter>(
        layout::LayouterOptions{QStringLiteral(BATUTA_PROGRAM), std::chrono::seconds(4)});
    for (const char *name : {"input.json", "mocks.json", "request.json"})
        write(QLatin1StringView(name), hostileText(QLatin1StringView(name)));
    write(u"every.asl.json"_qs, hostileText(u"jsonpath.asl.json"_qs));
    QVERIFY(QDir(m_folder.path()).mkpath(u"objects/bucket/in"_qs));
    write(u"objects/bucket/rows.csv"_qs, u"1;2\n3;4\n"_qs);
    write(u"objects/bucket/list.json"_qs, u"{\"rows\": [{\"of\": [1, 2]}]}"_qs);
}

void HostileTest::write(const QString &name, const QString &text) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

int HostileTest::command(const char *name, const QStringList &arguments)
{
    int code = -1;
    {
        const Hush hush(path(u"complaints"_qs));
        code = cli::attempted(*cli::commandNamed(QLatin1StringView(name)), arguments);
    }
    QFile told(path(u"complaints"_qs));
    if (told.open(QIODevice::ReadOnly)) {
        const QByteArray words = told.readAll();
        if (words.contains("a fault of its own") || (code != 0 && code != 1 && code != 2))
            m_complaints += QByteArray(name) + ": " + words;
    }
    return code;
}

void HostileTest::tryCommands(const QString &name, const QString &text)
{
    const QString file = path(name);
    write(name, text);
    command("validate", {file, u"--format"_qs, u"sarif"_qs});
    command("validate", {file, u"--type"_qs, u"express"_qs});
    command("simulate",
            {file, u"--input"_qs, path(u"input.json"_qs), u"--answer-all"_qs, u"{\"Payload\": {\"x\": 1}}"_qs,
             u"--files"_qs, path(u"objects"_qs), u"--history"_qs, path(u"history.json"_qs)});
    command("simulate", {file, u"--mocks"_qs, path(u"mocks.json"_qs), u"--test-case"_qs, u"Good"_qs});
    command("convert", {file, u"-o"_qs, path(u"other"_qs) + (name.endsWith(u".yaml") ? u".json"_qs : u".yaml"_qs)});
    command("convert", {u"--to"_qs, u"jsonata"_qs, file, u"-o"_qs, path(u"jsonata-"_qs + name)});
    command("format", {file});
    command("diff", {u"/dev/null"_qs, file});
    command("diff", {file, file, u"--format"_qs, u"json"_qs});
    const Value request{{"definition", text.toStdString()},
                        {"stateName", "Ask"},
                        {"inspectionLevel", "TRACE"},
                        {"mock", {{"result", "{\"Payload\": 1}"}}}};
    write(u"state.json"_qs, QString::fromStdString(request.dump(-1, ' ', false, Value::error_handler_t::replace)));
    command("test-state", {path(u"state.json"_qs)});
}

void HostileTest::tryLanguage(const asl::Definition &definition, qsizetype place)
{
    for (const qsizetype at : {place, place + 1, place / 2}) {
        const language::Completions offers = language::completionsAt(definition, at);
        if (!offers.items.empty())
            (void)language::accepted(offers, offers.items.front());
        (void)language::placesNaming(definition, language::stateMeantAt(definition, at));
        (void)language::callAt(definition, at);
    }
    const auto found = validate::diagnosed(definition);
    for (size_t i = 0; i < std::min<size_t>(2, found.size()); ++i) {
        QVERIFY2(found[i].rule != validate::Rule::BrokeOff, qPrintable(found[i].message));
        (void)language::fixesFor(definition, found[i]);
    }
}

void HostileTest::tryDefinition(const QString &name, const QString &text, qsizetype place)
{
    tryCommands(name, text);
    const asl::Definition definition = asl::read(yaml::parse(text, yaml::formatOf(name, text)));
    const canvas::Drawing drawing = app::drawingOf(definition, *m_layouter);
    if (m_seed % 8 == 0 && definition.stateCount() > 0)
        (void)app::writePicture(drawing, path(u"picture.svg"_qs));
    tryLanguage(definition, place);
    machine::RandomEdits edits(++m_seed);
    for (int i = 0; i < 4; ++i) {
        const edit::Answer answer = edits.next(definition);
        if (!answer && answer.error().is(edit::Code::Failed))
            m_complaints += "edit: " + answer.error().arguments.join(u' ').toUtf8();
    }
    const asl::StatePath one = asl::statePathFrom(u"Each"_qs);
    if (const auto made = convert::toJsonata(definition, one); !made && made.error().is(edit::Code::Failed))
        m_complaints += "convert: " + made.error().arguments.join(u' ').toUtf8();
}

void HostileTest::everyOddValueIsAnswered_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("JSONPath in JSON") << u"every.asl.json"_qs << hostileText(u"jsonpath.asl.json"_qs);
    QTest::newRow("JSONPath in YAML") << u"every.asl.yaml"_qs << asYaml(hostileText(u"jsonpath.asl.json"_qs));
    QTest::newRow("JSONata in JSON") << u"every.asl.json"_qs << hostileText(u"jsonata.asl.json"_qs);
    QTest::newRow("JSONata in YAML") << u"every.asl.yaml"_qs << asYaml(hostileText(u"jsonata.asl.json"_qs));
    QTest::newRow("distributed Maps in JSON") << u"every.asl.json"_qs << hostileText(u"distributed.asl.json"_qs);
    QTest::newRow("distributed Maps in YAML")
        << u"every.asl.yaml"_qs << asYaml(hostileText(u"distributed.asl.json"_qs));
    for (const char *name : {"input.json", "mocks.json", "request.json", "map_request.json", "template.yaml"})
        QTest::newRow(name) << QString::fromLatin1(name) << hostileText(QLatin1StringView(name));
}

void HostileTest::everyOddValueIsAnswered()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const bool isDefinition = name.contains(u".asl.");
    const bool all = qEnvironmentVariable("BATUTA_HOSTILE") == u"all";
    const json::Tree tree = yaml::parse(text, yaml::formatOf(name, text));
    QVERIFY(tree.isSound() && tree.size() > 5);
    const bool isLong = isDefinition || name == u"template.yaml";
    const qsizetype stride = runner::IsSanitized ? (isLong ? 307 : 23) : (isLong ? 101 : 7);
    qsizetype count = 0, tried = 0;
    std::pair<qint64, QString> slowest;
    for (json::NodeId node = 0; node < tree.size(); ++node) {
        for (const QString &odd : oddValues()) {
            // Each value meets some, and all values meet all.
            if (!all && count++ % stride != 0)
                continue;
            const text::Span span = tree[node].span;
            const QString mutated = text::applied(text, {{span, span.isEmpty() ? u' ' + odd : odd}});
            const QString where = QStringLiteral("%1 %2 becomes %3")
                                      .arg(QLatin1StringView(QTest::currentDataTag()),
                                           json::toString(json::pointerTo(tree, node)), odd.left(60));
            QElapsedTimer clock;
            clock.start();
            if (isDefinition) {
                tryDefinition(name, mutated, span.begin);
            } else if (name == u"template.yaml") {
                tryCommands(name, mutated);
            } else {
                write(name, mutated);
                if (name.endsWith(u"request.json"))
                    command("test-state", {path(name)});
                else
                    command("simulate",
                            {path(u"every.asl.json"_qs), u"--input"_qs, path(u"input.json"_qs), u"--mocks"_qs,
                             path(u"mocks.json"_qs), u"--test-case"_qs, u"Good"_qs});
                command("eval", {u"--language"_qs, u"jsonpath"_qs, u"--input"_qs, path(name), u"$..*"_qs});
                command("eval", {u"--input"_qs, path(name), u"$string($states.input)"_qs});
            }
            slowest = std::max(slowest, {clock.elapsed(), where});
            ++tried;
            QVERIFY2(m_complaints.isEmpty(), where.toUtf8() + '\n' + m_complaints);
        }
    }
    write(name, text);
    if (all)
        qInfo("%lld files, the slowest in %lld ms: %s", tried, slowest.first, qPrintable(slowest.second));
}

void HostileTest::aFaultOfOursIsTold()
{
    const cli::Command faulty{"faulty", false, [](const QStringList &) -> int { throw std::runtime_error("so it is"); },
                              ""};
    int code = -1;
    {
        const Hush hush(path(u"complaints"_qs));
        code = cli::attempted(faulty, {});
    }
    QFile told(path(u"complaints"_qs));
    QVERIFY(told.open(QIODevice::ReadOnly));
    QCOMPARE(code, 1);
    QVERIFY(told.readAll().contains("so it is"));
}

BATUTA_WINDOW_TEST(HostileTest)
#include "tst_hostile.moc"
