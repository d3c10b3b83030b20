#include "app/refusals.h"
#include "core/convert/doubts.h"
#include "core/deploy/refusals.h"
#include "core/edit/notices.h"
#include "core/edit/refusals.h"
#include "core/json/refusals.h"
#include "core/simulate/redrive.h"
#include "core/simulate/refusals.h"
#include "core/simulate/script.h"
#include "core/text/refusals.h"
#include "core/validate/rule.h"
#include "core/yaml/refusals.h"
#include "tests/core/edit/random_edits.h"
#include "tests/runner/runner.h"
#include "ui/problems/problem_text.h"

#include <QRegularExpression>
#include <QTranslator>

class ProblemTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySyntaxErrorHasASentenceOfItsOwn();
    void everyReasonHasANameOfItsOwn();
    void everySentenceIsSaidInEachLanguage();
    void filesOfMocksAreRefusedInWords();
    void noRefusalLeavesAGapInItsSentence();
    void argumentsAreTakenAsTheyAre();

private:
    static std::vector<const Wording *> wordings();
};

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

// The words of each room's reasons, of notices, of doubts and of the checker's rules.
std::vector<const Wording *> ProblemTextTest::wordings()
{
    std::vector<const Wording *> all;
    const auto take = [&](const auto &table) {
        for (const Wording &each : table)
            all.push_back(&each);
    };
    take(text::Wordings);
    take(json::Wordings);
    take(yaml::Wordings);
    take(deploy::Wordings);
    take(edit::Wordings);
    take(edit::NoticeWordings);
    take(convert::DoubtWordings);
    take(sim::Wordings);
    take(sim::RedriveWordings);
    take(app::Wordings);
    take(validate::Rules);
    return all;
}

void ProblemTextTest::everyReasonHasANameOfItsOwn()
{
    QSet<QLatin1String> names;
    for (const Wording *each : wordings())
        names.insert(QLatin1String(each->name));
    QCOMPARE(names.size(), qsizetype(wordings().size()));
}

void ProblemTextTest::everySentenceIsSaidInEachLanguage()
{
    Q_INIT_RESOURCE(translations);
    for (const QString &language : {u"batuta_pt_BR"_qs, u"batuta_es"_qs}) {
        QTranslator words;
        QVERIFY(words.load(u":/i18n/"_qs + language));
        for (const Wording *each : wordings())
            QVERIFY2(!words.translate("problems", each->sentence).isEmpty(), each->name);
    }
}

void ProblemTextTest::filesOfMocksAreRefusedInWords()
{
    const auto sentence = [](const char *json) {
        return problems::sentence(sim::readMockFile(json).error().about(u"m.json"_qs));
    };
    QCOMPARE(sentence("{"), u"m.json is not JSON."_qs);
    QCOMPARE(sentence("[]"), u"m.json is not a mock configuration: look at “StateMachines” ."_qs);
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
            met.insert(answer.error().name());
            const QString sentence = problems::sentence(answer.error());
            QVERIFY2(!sentence.contains(QRegularExpression(u"%\\d"_qs)),
                     qPrintable(answer.error().name() + u": "_qs + sentence));
        }
    }
    QVERIFY(met.contains(u"not-a-source"_qs));
    QVERIFY(met.size() >= 5);
}

void ProblemTextTest::argumentsAreTakenAsTheyAre()
{
    QCOMPARE(problems::sentence(Refusal{edit::Code::OtherScope, {u"%2"_qs, u"B"_qs}}),
             u"“%2” and “B” are in different branches; arrows stay within their branch."_qs);
}

BATUTA_TEST(ProblemTextTest)
#include "tst_problem_text.moc"
