// What students hand in: files and folders of all kinds.
#include "core/lesson/submission.h"
#include "tests/runner/runner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

class TestSubmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkflowIsFoundInEach()
    {
        QTemporaryDir made;
        const QDir folder(made.path());
        const auto write = [&folder](const QString &name, const QByteArray &text) {
            folder.mkpath(QFileInfo(folder.filePath(name)).path());
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write(u"ana.asl.json"_qs, "{}");
        write(u"notes.txt"_qs, "hello");
        write(u"bia/.git/config.json"_qs, "{\"StartAt\": 1, \"States\": 2}");
        write(u"bia/node_modules/x.asl.json"_qs, "{}");
        write(u"bia/src/flow.json"_qs, "{\"StartAt\": \"A\", \"States\": {}}");
        write(u"bia/package.json"_qs, "{}");
        write(u"caio/order.asl.yaml"_qs, "StartAt: A");
        write(u"caio/other.json"_qs, "{\"StartAt\": \"A\", \"States\": {}}");
        write(u"duda/readme.md"_qs, "nothing");
        const auto found = lesson::submissionsIn(made.path());
        QCOMPARE(found.size(), size_t(4));
        QCOMPARE(found[0].name, u"ana"_qs);
        QCOMPARE(found[1].name, u"bia"_qs);
        QCOMPARE(found[1].definitions, QStringList{folder.filePath(u"bia/src/flow.json"_qs)});
        QCOMPARE(found[2].definitions.size(), 2);
        QVERIFY(found[2].definitions[0].endsWith(u"order.asl.yaml"));
        QVERIFY(found[3].definitions.isEmpty());
    }
};

BATUTA_TEST(TestSubmission)
#include "tst_submission.moc"
