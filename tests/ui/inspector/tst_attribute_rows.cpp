// DynamoDB's attribute values as rows: name, type and value, written as DynamoDB wants them.
#include "core/asl/attribute_values.h"
#include "inspector_bench.h"

#include <QPlainTextEdit>

using inspector_bench::Bench;

class AttributeRowsTest : public QObject
{
    Q_OBJECT

    struct Deed
    {
        Bench bench;
        explicit Deed(const QString &item, const QString &language = u"JSONPath"_qs)
            : bench(inspector_bench::quoted("{'QueryLanguage': '%1', 'StartAt': 'A', 'States': {'A': {'Type': 'Task', "
                                            "'Resource': 'arn:aws:states:::dynamodb:putItem', '%2': {'TableName': "
                                            "'t', 'Item': %3}, 'End': true}}}")
                        .arg(language, language == u"JSONata" ? u"Arguments"_qs : u"Parameters"_qs, item))
        {
        }
        QString item() const
        {
            const json::Tree &tree = *bench.document.snapshot()->tree;
            const asl::State *own = bench.document.snapshot()->definition.find(bench.session.current());
            json::NodeId parameters = tree.find(own->node, u"Parameters");
            if (parameters == json::NoNode)
                parameters = tree.find(own->node, u"Arguments");
            return tree.raw(tree.find(parameters, u"Item")).toString();
        }
        void pickType(const QString &name, const QString &type)
        {
            auto &combo = bench.find<QComboBox>(u"type:"_qs + name);
            Bench::pick(combo, combo.findData(type));
        }
    };

private Q_SLOTS:
    void onlyTheRightParametersHoldAttributes_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<bool>("holds");
        QTest::newRow("an item") << u"arn:aws:states:::dynamodb:putItem"_qs << u"Item"_qs << true;
        QTest::newRow("a key") << u"arn:aws:states:::dynamodb:getItem"_qs << u"Key"_qs << true;
        QTest::newRow("values of the SDK's query")
            << u"arn:aws:states:::aws-sdk:dynamodb:query"_qs << u"ExpressionAttributeValues"_qs << true;
        QTest::newRow("a name") << u"arn:aws:states:::dynamodb:putItem"_qs << u"TableName"_qs << false;
        QTest::newRow("another service's key") << u"arn:aws:states:::s3:getObject"_qs << u"Key"_qs << false;
    }
    void onlyTheRightParametersHoldAttributes()
    {
        QFETCH(QString, resource);
        QFETCH(QString, parameter);
        QTEST(asl::holdsAttributes(asl::integrationOf(resource), parameter), "holds");
    }

    void showingAttributesCommitsNothing()
    {
        Deed deed(inspector_bench::quoted("{'a': {'S.$': '$.x'}, 'b': {'N': '1'}, 'c': {'SS': ['x']}}"));
        QCOMPARE(deed.bench.find<QLineEdit>(u"input:a"_qs).text(), u"$.x"_qs);
        QCOMPARE(deed.bench.find<QComboBox>(u"type:b"_qs).currentText(), u"Number"_qs);
        QVERIFY(deed.bench.find<QPlainTextEdit>(u"input:c"_qs).toPlainText().contains(u"SS"));
        QCOMPARE(deed.bench.document.history().count(), 0);
    }

    void aValueIsWrittenAsItsTypeWants_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *title, const char *language, const char *type, const char *typed,
                            const char *written) {
            QTest::newRow(title) << QString::fromLatin1(language) << QString::fromLatin1(type)
                                 << QString::fromLatin1(typed)
                                 << u"{\"v\":  {"_qs + inspector_bench::quoted(written) + u"}}"_qs;
        };
        row("a text", "JSONPath", "S", "a b", "'S': 'a b'");
        row("a path", "JSONPath", "S", "$.id", "'S.$': '$.id'");
        row("an intrinsic function", "JSONPath", "S", "States.UUID()", "'S.$': 'States.UUID()'");
        row("an expression", "JSONata", "S", "{% $id %}", "'S': '{% $id %}'");
        row("a dollar is no path in JSONata", "JSONata", "S", "$5", "'S': '$5'");
        row("a number is text", "JSONPath", "N", "12.50", "'N': '12.50'");
        row("yes or no", "JSONPath", "BOOL", "false", "'BOOL': false");
        row("a list", "JSONPath", "L", "[{\"S\": \"x\"}]", "'L': [{'S': 'x'}]");
    }
    void aValueIsWrittenAsItsTypeWants()
    {
        QFETCH(QString, language);
        QFETCH(QString, type);
        QFETCH(QString, typed);
        Deed deed(inspector_bench::quoted("{'v':  {'S': 'old'}}"), language);
        if (type != u"S")
            deed.pickType(u"v"_qs, type);
        deed.bench.type(deed.bench.find<QLineEdit>(u"input:v"_qs), typed);
        QTEST(deed.item(), "written");
        QVERIFY(deed.bench.isRestoredByUndo());
    }

    void aTypeKeepsTheValueWhereItFits()
    {
        Deed deed(inspector_bench::quoted("{'v': {'S': '7'}}"));
        deed.pickType(u"v"_qs, u"N"_qs);
        QCOMPARE(deed.item(), inspector_bench::quoted("{'v': {'N': '7'}}"));
        deed.pickType(u"v"_qs, u"BOOL"_qs);
        QCOMPARE(deed.item(), inspector_bench::quoted("{'v': {'BOOL': true}}"));
        deed.pickType(u"v"_qs, u"NULL"_qs);
        QCOMPARE(deed.item(), inspector_bench::quoted("{'v': {'NULL': true}}"));
        QVERIFY(!deed.bench.shows(u"input:v"_qs));
        QVERIFY(deed.bench.isRestoredByUndo());
    }

    void whatDoesNotFitIsSaidAndNotWritten()
    {
        Deed deed(inspector_bench::quoted("{'v': {'N': '7'}}"));
        deed.bench.type(deed.bench.find<QLineEdit>(u"input:v"_qs), u"x"_qs);
        QCOMPARE(deed.item(), inspector_bench::quoted("{'v': {'N': '7'}}"));
        QCOMPARE(deed.bench.find<QLabel>(u"error"_qs, u"field:v"_qs).text(), u"This should be a number."_qs);
    }

    void anAttributeIsAddedAndNamed()
    {
        Deed deed(inspector_bench::quoted("{'v': {'N': '7'}}"));
        Bench::choose(deed.bench.find<QToolButton>(u"addField"_qs, u"field:Item"_qs), u"addOwn"_qs);
        auto &name = deed.bench.find<QLineEdit>(u"ownName"_qs, u"field:Item"_qs);
        QTest::keyClicks(&name, u"id"_qs);
        QTest::keyClick(&name, Qt::Key_Return);
        Bench::settle();
        QCOMPARE(deed.item(), inspector_bench::quoted("{'v': {'N': '7'}, 'id': {'S': ''}}"));
        QVERIFY(deed.bench.isRestoredByUndo());
    }
};

BATUTA_WINDOW_TEST(AttributeRowsTest)
#include "tst_attribute_rows.moc"
