#include "tests/core/edit/random_edits.h"
#include "tests/runner/runner.h"
#include "ui/problems/problem_text.h"

#include <QDirIterator>
#include <QRegularExpression>

class ProblemTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySyntaxErrorHasASentenceOfItsOwn();
    void everyRefusalOfTheCoreHasASentence();
    void noRefusalLeavesAGapInItsSentence();
    void everyNoticeOfAnEditHasASentence();
    void everyFindingOfTheCheckerHasASentence();
    void whatHasNoSentenceSaysAwsWords();
    void argumentsAreTakenAsTheyAre();

private:
    static QSet<QString> wordsIn(const QString &folder, const QString &pattern);
};

// What the sources of a room match: the codes they really use.
QSet<QString> ProblemTextTest::wordsIn(const QString &folder, const QString &pattern)
{
    QSet<QString> words;
    QDirIterator files(QStringLiteral(BATUTA_SOURCE "/core/") + folder, {u"*.cpp"_qs});
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto found = QRegularExpression(pattern).globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            words.insert(found.next().captured(1));
    }
    return words;
}

void ProblemTextTest::everySyntaxErrorHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    const int count = int(json::ErrorCode::YamlError) + 1;
    for (int code = 0; code < count; ++code)
        sentences.insert(problems::sentence(json::SyntaxError{json::ErrorCode(code), {}, u"@"_qs}));
    QCOMPARE(sentences.size(), count);
    QCOMPARE(problems::sentence(json::SyntaxError{json::ErrorCode::TooDeep, {}, {}}),
             u"The nesting is too deep to be read."_qs);
    QCOMPARE(problems::sentence(json::SyntaxError{json::ErrorCode::YamlError, {}, u"bad"_qs}), u"YAML: bad"_qs);
}

void ProblemTextTest::everyRefusalOfTheCoreHasASentence()
{
    QSet<QString> codes = wordsIn(u"edit"_qs, u"refusal\\([^)]*?\"([a-z-]+)\""_qs);
    codes += wordsIn(u"json"_qs, u"Refusal\\{QStringLiteral\\(\"([a-z-]+)\"\\)"_qs);
    QVERIFY(codes.size() > 10);
    for (const QString &code : std::as_const(codes)) {
        const QString sentence = problems::sentence(Refusal{code, {u"X"_qs, u"Y"_qs}});
        QVERIFY2(!sentence.startsWith(code) && !sentence.contains(u'%'), qPrintable(code));
    }
}

// Any intent on any definition: whatever is refused names all that its sentence speaks of.
void ProblemTextTest::noRefusalLeavesAGapInItsSentence()
{
    QSet<QString> met;
    for (const QString &file : machine::definitionFiles()) {
        QFile opened(file);
        QVERIFY(opened.open(QIODevice::ReadOnly));
        const asl::Definition now = machine::definition(QString::fromUtf8(opened.readAll()));
        machine::RandomEdits random(quint32(qHash(QFileInfo(file).fileName(), 5)));
        for (int i = 0; i < 10; ++i) {
            const edit::Answer answer = random.next(now);
            if (answer)
                continue;
            met.insert(answer.error().code);
            const QString sentence = problems::sentence(answer.error());
            QVERIFY2(!sentence.contains(QRegularExpression(u"%\\d"_qs)),
                     qPrintable(answer.error().code + u": "_qs + sentence));
        }
    }
    QVERIFY(met.contains(u"not-a-source"_qs));
    QVERIFY(met.size() >= 5);
}

void ProblemTextTest::everyNoticeOfAnEditHasASentence()
{
    const QSet<QString> codes = wordsIn(u"edit"_qs, u"Notice\\{QStringLiteral\\(\"([a-z-]+)\"\\)"_qs);
    QCOMPARE(codes.size(), 3);
    for (const QString &code : codes) {
        const QString sentence = problems::sentence(edit::Notice{code, {u"X"_qs, u"Y"_qs, u"Z"_qs}});
        QVERIFY2(sentence != code && sentence.contains(u"X"_qs) && sentence.contains(u"Y"_qs), qPrintable(code));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(code));
    }
}

void ProblemTextTest::everyFindingOfTheCheckerHasASentence()
{
    const QSet<QString> keys = wordsIn(u"validate"_qs, u"QStringLiteral\\(\"([a-z]+(?:-[a-z]+)+)\"\\)"_qs);
    QVERIFY(keys.size() > 20);
    for (const QString &key : keys) {
        validate::Diagnostic problem;
        problem.key = key;
        problem.message = u"AWS says so"_qs;
        problem.arguments = {u"X"_qs, u"Y"_qs, u"Z"_qs};
        QVERIFY2(problems::sentence(problem) != problem.message, qPrintable(key));
        QVERIFY2(!problems::sentence(problem).contains(QRegularExpression(u"%\\d"_qs)), qPrintable(key));
    }
}

void ProblemTextTest::whatHasNoSentenceSaysAwsWords()
{
    validate::Diagnostic problem;
    problem.key = u"unheard-of"_qs;
    problem.message = u"AWS says so"_qs;
    QCOMPARE(problems::sentence(problem), problem.message);
    QCOMPARE(problems::sentence(Refusal{u"unheard-of"_qs, {u"a"_qs}}), u"unheard-of: a"_qs);
}

void ProblemTextTest::argumentsAreTakenAsTheyAre()
{
    QCOMPARE(problems::sentence(Refusal{u"other-scope"_qs, {u"%2"_qs, u"B"_qs}}),
             u"“%2” and “B” are in different branches; arrows stay within their branch."_qs);
}

BATUTA_TEST(ProblemTextTest)
#include "tst_problem_text.moc"
