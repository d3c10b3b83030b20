// Completion of one value that is edited by itself.
#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/language/value_completion.h"
#include "core/yaml/parser.h"
#include "tests/runner/runner.h"

#include <QtTest>

class ValueCompletionTest : public QObject
{
    Q_OBJECT

    static inline const QString Text = uR"({"QueryLanguage": "%1", "StartAt": "A", "States": {
        "A": {"Type": "Pass", "Assign": {"limit": 1}, "Next": "C"},
        "C": {"Type": "Choice", "Choices": [{"Next": "A"}]}}})"_qs;

    static QStringList labels(const language::ValueCompletions &found)
    {
        QStringList names;
        for (const language::Item &item : found.items)
            names << item.label;
        return names;
    }
    static edit::Part rule() { return {asl::StatePath{}.child(0, u"C"_qs), {u"Choices"_qs, u"0"_qs}}; }

private Q_SLOTS:
    void whatIsTypedIsFoundInItsOwnPlaces_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed"); // | is the caret
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("after");
        QTest::newRow("a variable") << u"JSONata"_qs << u"Condition"_qs << u"{% $lim| > 1 %}"_qs << u"$limit"_qs
                                    << u"{% $limit > 1 %}"_qs;
        QTest::newRow("behind what JSON escapes")
            << u"JSONata"_qs << u"Condition"_qs << u"{% \"a\\b\" = $states.inp| %}"_qs << u"$states.input"_qs
            << u"{% \"a\\b\" = $states.input %}"_qs;
        QTest::newRow("a path of the context") << u"JSONPath"_qs << u"Variable"_qs << u"$$.Execution.I|"_qs
                                               << u"$$.Execution.Id"_qs << u"$$.Execution.Id"_qs;
    }
    void whatIsTypedIsFoundInItsOwnPlaces()
    {
        QFETCH(QString, language);
        QFETCH(QString, key);
        QFETCH(QString, typed);
        const qsizetype caret = typed.indexOf(u'|');
        typed.remove(u'|');
        const asl::Definition now = asl::read(json::parse(Text.arg(language)));
        const auto found = language::completionsIn(now, rule(), key, typed, caret);
        QVERIFY(!found.items.empty());
        QTEST(found.items.front().label, "first");
        const QString after =
            QString(typed).replace(found.span.begin, found.span.end - found.span.begin, found.items.front().insert);
        QTEST(after, "after");
    }

    void yamlMakesNoDifference()
    {
        const QString yaml = u"QueryLanguage: JSONata\nStartAt: C\nStates:\n  C:\n    Type: Choice\n    Choices:\n"
                             "      - Next: C\n    Assign:\n      limit: 1\n"_qs;
        const asl::Definition now = asl::read(yaml::parse(yaml, json::Format::Yaml));
        QVERIFY(labels(language::completionsIn(now, rule(), u"Condition"_qs, u"{% $li"_qs, 6)).contains(u"$limit"_qs));
    }

    void nothingIsFoundWhereNothingStands()
    {
        const asl::Definition now = asl::read(json::parse(Text.arg(u"JSONata"_qs)));
        const edit::Part nowhere{asl::StatePath{}.child(0, u"X"_qs), {}};
        QVERIFY(language::completionsIn(now, nowhere, u"Condition"_qs, u"{% $"_qs, 4).items.empty());
        QVERIFY(language::completionsIn({}, rule(), u"Condition"_qs, u"{% $"_qs, 4).items.empty());
        QVERIFY(language::completionsIn(now, rule(), u"Condition"_qs, u"plain"_qs, 2).items.empty());
    }
};

BATUTA_TEST(ValueCompletionTest)
#include "tst_value_completion.moc"
