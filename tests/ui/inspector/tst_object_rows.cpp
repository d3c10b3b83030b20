// Objects as rows of names and values, and as forms of the fields that ASL has there: the text that comes of each deed.
#include "inspector_bench.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

using inspector_bench::Bench;

namespace {

QString rowsMachine(const QString &language, const char *fields)
{
    return inspector_bench::quoted(
               "{\n  'QueryLanguage': '%1',\n  'StartAt': 'A',\n  'States': {\n    'A': {%2}\n  }\n}")
        .arg(language, inspector_bench::quoted(fields));
}

} // namespace

class ObjectRowsTest : public QObject
{
    Q_OBJECT

    struct Deed
    {
        Bench bench;
        Deed(const QString &language, const char *fields, const QString &tab = u"Data"_qs)
            : bench(rowsMachine(language, fields))
        {
            bench.openTab(tab);
        }
        QString state() const
        {
            const asl::State *own = bench.document.snapshot()->definition.find(bench.session.current());
            return bench.document.snapshot()->tree->raw(own->node).toString();
        }
        // From the menu of the form that is the field's, or the page's.
        void add(const QString &key, const QString &inside = {})
        {
            Bench::choose(bench.find<QToolButton>(u"addField"_qs, inside), u"add:"_qs + key);
        }
        void addOwn(const QString &name, const QString &inside)
        {
            Bench::choose(bench.find<QToolButton>(u"addField"_qs, inside), u"addOwn"_qs);
            auto &line = bench.find<QLineEdit>(u"ownName"_qs, inside);
            QTest::keyClicks(&line, name);
            QTest::keyClick(&line, Qt::Key_Return);
            Bench::settle();
        }
        void rename(const QString &name, const QString &newName, Qt::Key by = Qt::Key_Return)
        {
            auto &line = bench.find<QLineEdit>(u"name:"_qs + name);
            line.setFocus();
            line.selectAll();
            QTest::keyClicks(&line, newName);
            QTest::keyClick(&line, by);
            Bench::settle();
        }
        static QString state(const char *fields) { return u'{' + inspector_bench::quoted(fields) + u'}'; }
    };

private Q_SLOTS:
    void showingRowsCommitsNothing()
    {
        Deed deed(u"JSONPath"_qs, "'Type': 'Pass', 'Assign': {'a.$': '$.x', 'b': 1, 'c': {'d': [1]}}, 'End': true");
        QCOMPARE(deed.bench.find<QLineEdit>(u"input:a"_qs).text(), u"$.x"_qs);
        QCOMPARE(deed.bench.find<QLineEdit>(u"input:b"_qs).text(), u"1"_qs);
        QVERIFY(deed.bench.find<QPlainTextEdit>(u"input:c"_qs).toPlainText().contains(u"\"d\""));
        QCOMPARE(deed.bench.document.history().count(), 0);
    }

    void aValueIsWrittenAsWhatItIs_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        QTest::newRow("a path has its key") << u"JSONPath"_qs << u"$.x"_qs << u"'v.$': '$.x'"_qs;
        QTest::newRow("an intrinsic function") << u"JSONPath"_qs << u"States.UUID()"_qs << u"'v.$': 'States.UUID()'"_qs;
        QTest::newRow("a number") << u"JSONPath"_qs << u"12"_qs << u"'v': 12"_qs;
        QTest::newRow("words") << u"JSONPath"_qs << u"two words"_qs << u"'v': 'two words'"_qs;
        QTest::newRow("an expression") << u"JSONata"_qs << u"{% $x %}"_qs << u"'v': '{% $x %}'"_qs;
        QTest::newRow("yes") << u"JSONata"_qs << u"true"_qs << u"'v': true"_qs;
    }
    void aValueIsWrittenAsWhatItIs()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        QFETCH(QString, written);
        Deed deed(language, "'Type': 'Pass', 'Assign': {'u': 1,  'v': 'old'}, 'End': true");
        auto &line = deed.bench.find<QLineEdit>(u"input:v"_qs);
        deed.bench.type(line, typed);
        QCOMPARE(deed.state(),
                 Deed::state("'Type': 'Pass', 'Assign': {'u': 1,  %1}, 'End': true").arg(written.replace(u'\'', u'"')));
        QVERIFY(deed.bench.isRestoredByUndo());
    }

    void aNameIsChangedWhereItStands_data()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("by Enter") << int(Qt::Key_Return);
        QTest::newRow("by Tab") << int(Qt::Key_Tab);
    }
    void aNameIsChangedWhereItStands()
    {
        QFETCH(int, by);
        Deed deed(u"JSONPath"_qs, "'Type': 'Pass', 'Assign': {'a.$' :'$.x', 'b': 1}, 'End': true");
        deed.rename(u"a"_qs, u"total"_qs, Qt::Key(by));
        QCOMPARE(deed.state(), Deed::state("'Type': 'Pass', 'Assign': {'total.$' :'$.x', 'b': 1}, 'End': true"));
        auto &value = deed.bench.find<QLineEdit>(u"input:total"_qs);
        QVERIFY(value.hasFocus());
        QTest::keyClicks(&value, u"y"_qs);
        Bench::settle();
        QCOMPARE(deed.state(), Deed::state("'Type': 'Pass', 'Assign': {'total.$' :'$.xy', 'b': 1}, 'End': true"));
        QVERIFY(deed.bench.isRestoredByUndo());
    }

    void aNameThatIsTakenIsSaid()
    {
        Deed deed(u"JSONPath"_qs, "'Type': 'Pass', 'Assign': {'a.$': '$.x', 'b': 1}, 'End': true");
        deed.rename(u"b"_qs, u"a"_qs);
        QCOMPARE(deed.bench.document.history().count(), 0);
        QCOMPARE(deed.bench.find<QLabel>(u"error"_qs, u"field:b"_qs).text(), u"There is already a “a” here."_qs);
    }

    void rowsComeAndGo()
    {
        Deed deed(u"JSONata"_qs, "'Type': 'Pass', 'End': true");
        deed.add(u"Assign"_qs);
        QCOMPARE(deed.bench.document.history().count(), 0);
        deed.addOwn(u"total"_qs, u"field:Assign"_qs);
        auto &line = deed.bench.find<QLineEdit>(u"input:total"_qs);
        QVERIFY(line.hasFocus());
        QTest::keyClicks(&line, u"{% 1 + 1 %}"_qs);
        Bench::settle();
        deed.addOwn(u"other"_qs, u"field:Assign"_qs);
        const json::Tree tree = json::parse(deed.state());
        QCOMPARE(tree.raw(tree.find(tree.root(), u"Assign")).toString().simplified(),
                 inspector_bench::quoted("{'total': '{% 1 + 1 %}', 'other': ''}").simplified());
        deed.bench.click(u"remove:other"_qs);
        QVERIFY(!deed.state().contains(u"other"));
        deed.bench.click(u"remove:Assign"_qs);
        QVERIFY(!deed.state().contains(u"Assign"));
        QVERIFY(deed.bench.isRestoredByUndo());
    }

    void oneExpressionStandsForTheWhole()
    {
        Deed deed(u"JSONata"_qs, "'Type': 'Pass', 'End': true");
        deed.bench.click(u"oneValue"_qs, u"field:Output"_qs);
        QVERIFY2(deed.state().contains(inspector_bench::quoted("'Output': '{% $states.input %}'")),
                 qPrintable(deed.state()));
        auto &line = deed.bench.find<QLineEdit>(u"input:Output"_qs);
        deed.bench.type(line, u"{% $x %}"_qs);
        QVERIFY(deed.state().contains(inspector_bench::quoted("'Output': '{% $x %}'")));
        QVERIFY(deed.bench.isRestoredByUndo());
        QVERIFY(deed.bench.shows(u"oneValue"_qs));
    }

    void aRulesVariablesAreMadeInTheRule()
    {
        Deed deed(u"JSONata"_qs, "'Type': 'Choice', 'Choices': [{'Condition': '{% true %}', 'Next': 'A'}]",
                  u"Config"_qs);
        deed.add(u"Assign"_qs, u"card:Choices:0"_qs);
        deed.addOwn(u"n"_qs, u"field:Assign"_qs);
        QCOMPARE(deed.state(),
                 Deed::state("'Type': 'Choice', 'Choices': [{'Condition': '{% true %}', 'Next': 'A', "
                             "'Assign': {'n': ''}}]"));
        QVERIFY(deed.bench.isRestoredByUndo());
    }

    void aReadersFieldsAreForms()
    {
        Deed deed(u"JSONPath"_qs,
                  "'Type': 'Map', 'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'ReaderConfig': "
                  "{'InputType': 'CSV'}}, 'End': true");
        deed.add(u"MaxItems"_qs, u"field:ReaderConfig"_qs);
        QTest::keyClicks(&deed.bench.find<QLineEdit>(u"input:MaxItems"_qs), u"10"_qs);
        Bench::settle();
        auto &type = deed.bench.find<QComboBox>(u"input:InputType"_qs);
        Bench::pick(type, type.findText(u"JSON"_qs));
        deed.add(u"CSVHeaders"_qs, u"field:ReaderConfig"_qs);
        QTest::keyClicks(&deed.bench.find<QLineEdit>(u"input:CSVHeaders"_qs), u"a, b"_qs);
        Bench::settle();
        QCOMPARE(deed.state(),
                 Deed::state("'Type': 'Map', 'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', "
                             "'ReaderConfig': {'InputType': 'JSON', 'CSVHeaders': ['a', 'b'], 'MaxItems': 10}}, "
                             "'End': true"));
        QVERIFY(deed.bench.isRestoredByUndo());
    }

    void everyFieldOfAPlaceIsOffered_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"ItemReader", "ItemBatcher", "ResultWriter"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void everyFieldOfAPlaceIsOffered()
    {
        QFETCH(QString, field);
        for (const QString &language : {u"JSONPath"_qs, u"JSONata"_qs}) {
            Deed deed(language, "'Type': 'Map', 'End': true");
            deed.add(field);
            const bool isPath = language == u"JSONPath";
            for (const asl::Field &each : asl::fieldsOf(asl::placeInside(field))) {
                const QString key = QString::fromLatin1(each.name);
                const bool speaks = each.language == asl::LanguageUse::Both
                    || (each.language == asl::LanguageUse::JsonPathOnly) == isPath;
                QToolButton &button = deed.bench.find<QToolButton>(u"addField"_qs, u"field:"_qs + field);
                Q_EMIT button.menu()->aboutToShow();
                const bool isThere = deed.bench.within(u"field:"_qs + field).findChild<QWidget *>(u"field:"_qs + key)
                    || button.menu()->findChild<QAction *>(u"add:"_qs + key);
                QVERIFY2(isThere == speaks, qPrintable(key + language));
            }
            QCOMPARE(deed.bench.document.history().count(), 0);
        }
    }

    void aFieldOfAFormThatIsNotThereYetMakesIt()
    {
        Deed deed(u"JSONPath"_qs, "'Type': 'Map', 'End': true");
        deed.add(u"ItemBatcher"_qs);
        deed.add(u"MaxItemsPerBatch"_qs, u"field:ItemBatcher"_qs);
        QTest::keyClicks(&deed.bench.find<QLineEdit>(u"input:MaxItemsPerBatch"_qs), u"5"_qs);
        Bench::settle();
        QVERIFY2(deed.state().contains(inspector_bench::quoted("'ItemBatcher': {'MaxItemsPerBatch': 5}")),
                 qPrintable(deed.state()));
        QVERIFY(deed.bench.isRestoredByUndo());
    }

    // The word alone would leave a state that means nothing any more.
    void jsonataAsAStatesLanguageAsksForTheConversion()
    {
        Deed deed(u"JSONPath"_qs, "'Type': 'Pass', 'QueryLanguage': 'JSONPath', 'InputPath': '$.x', 'End': true",
                  u"Config"_qs);
        const QSignalSpy asked(&deed.bench.session, &session::Session::conversionWanted);
        auto &language = deed.bench.find<QComboBox>(u"input:QueryLanguage"_qs);
        Bench::pick(language, language.findText(u"JSONata"_qs));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(language.currentText(), u"JSONPath"_qs);
        QCOMPARE(deed.bench.document.history().count(), 0);
        Bench::pick(language, language.findText(u"not set"_qs));
        QVERIFY(!deed.state().contains(u"QueryLanguage"));
        QCOMPARE(asked.count(), 1);
    }

    void whatIsTooMuchIsSaidAndNotWritten()
    {
        Deed deed(u"JSONPath"_qs, "'Type': 'Map', 'ToleratedFailurePercentage': 5, 'End': true", u"Config"_qs);
        auto &line = deed.bench.find<QLineEdit>(u"input:ToleratedFailurePercentage"_qs);
        deed.bench.type(line, u"101"_qs);
        QVERIFY2(!deed.state().contains(u"101"), qPrintable(deed.state()));
        QCOMPARE(deed.bench.find<QLabel>(u"error"_qs, u"field:ToleratedFailurePercentage"_qs).text(),
                 u"This can be 100 at most."_qs);
    }
};

BATUTA_WINDOW_TEST(ObjectRowsTest)
#include "tst_object_rows.moc"
