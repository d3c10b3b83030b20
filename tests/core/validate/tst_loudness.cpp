// Advice is heard where there is little of it: over real workflows there is at most one for every three states.
#include "core/asl/reader.h"
#include "core/validate/validator.h"
#include "core/yaml/parser.h"
#include "tests/runner/runner.h"

#include <QDirIterator>
#include <QTest>

class LoudnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsLittleAdviceOnRealWorkflows();
};

void LoudnessTest::thereIsLittleAdviceOnRealWorkflows()
{
    const QString folder = QStringLiteral(BATUTA_SHARED "/corpus/files");
    if (!QFileInfo::exists(folder))
        QSKIP("the real workflows are not here");
    int files = 0, states = 0, advice = 0;
    std::map<std::string, int> byRule;
    for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const asl::Definition definition = asl::read(yaml::parse(text, yaml::formatOf(file.fileName(), text)));
        if (definition.stateCount() == 0)
            continue;
        ++files;
        states += definition.stateCount();
        for (const validate::Diagnostic &found : validate::diagnosed(definition)) {
            if (found.severity != validate::Severity::Advice)
                continue;
            ++advice;
            ++byRule[wordingOf(found.rule).name];
        }
    }
    QVERIFY(files > 100);
    for (const auto &[rule, count] : byRule)
        qInfo("%5d %s", count, rule.c_str());
    qInfo("%d pieces of advice on %d states in %d files: one for %.1f states", advice, states, files,
          double(states) / advice);
    QVERIFY(advice * 3 <= states);
}

BATUTA_TEST(LoudnessTest)
#include "tst_loudness.moc"
