// Every sentence that the sources speak is there in the other languages, too.
#include "tests/runner/runner.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

const QString Source = QStringLiteral(BATUTA_SOURCE);

QString lupdate()
{
    const QString found =
        QStandardPaths::findExecutable(QStringLiteral("lupdate"), {QStringLiteral("/usr/lib/qt6/bin")});
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("lupdate")) : found;
}

struct Message
{
    QString source;
    QStringList said; // one, or one for each number the language tells apart
    bool isFinished = true;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    bool isCounted = false;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message") {
            messages.append(Message());
            isCounted = xml.attributes().hasAttribute(u"numerus"_qs);
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().isFinished = xml.attributes().value(u"type"_qs) != u"unfinished";
            if (!isCounted)
                messages.last().said << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            messages.last().said << xml.readElementText();
        }
    }
    return messages;
}

// The sources whose translation is missing, or of which the sources say something new.
QStringList unfinished(const QString &path)
{
    const QList<Message> messages = messagesOf(path);
    if (messages.isEmpty())
        return {QStringLiteral("%1 cannot be read").arg(path)};
    QStringList missing;
    for (const Message &each : messages)
        if (!each.isFinished || each.said.isEmpty() || each.said.contains(QString()))
            missing << each.source;
    return missing;
}

// What stands for something else: %1, %L2, %n.
QStringList placesIn(const QString &words)
{
    static const QRegularExpression place(QStringLiteral("%L?\\d|%n"));
    QStringList found;
    for (const QRegularExpressionMatch &match : place.globalMatch(words))
        found << match.captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

// As many keys in menus, as much space where sentences are put together, and the same places.
bool fits(const QString &source, const QString &words)
{
    const auto rims = [](const QString &text) { return std::pair(text.startsWith(u' '), text.endsWith(u' ')); };
    return placesIn(source) == placesIn(words) && source.count(u'&') == words.count(u'&')
        && rims(source) == rims(words);
}

QString inSources(const QString &file)
{
    return Source + QStringLiteral("/translations/") + file;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinished_data()
    {
        addLanguages();
        QTest::newRow("English plurals") << QStringLiteral("batuta_en.ts");
    }
    void nothingIsUnfinished()
    {
        QFETCH(QString, file);
        const QStringList missing = unfinished(inSources(file));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everySentenceFitsItsSource_data() { addLanguages(); }
    void everySentenceFitsItsSource()
    {
        QFETCH(QString, file);
        QStringList others;
        for (const Message &each : messagesOf(inSources(file)))
            for (const QString &words : each.said)
                if (!fits(each.source, words))
                    others << each.source + QStringLiteral(" → ") + words;
        QVERIFY2(others.isEmpty(), qPrintable(others.join(u'\n')));
    }

    void theSourcesSayNothingNew_data() { addLanguages(); }
    void theSourcesSayNothingNew()
    {
        if (lupdate().isEmpty())
            QSKIP("lupdate is not installed");
        QFETCH(QString, file);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(file);
        QVERIFY(QFile::copy(inSources(file), copy));
        QProcess process;
        process.setWorkingDirectory(Source);
        process.start(lupdate(),
                      {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                       QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("core"), QStringLiteral("ui"),
                       QStringLiteral("app"), QStringLiteral("-ts"), copy});
        QVERIFY(process.waitForFinished(120000));
        QCOMPARE(process.exitCode(), 0);
        const QStringList missing = unfinished(copy);
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QStringLiteral("Run scripts/translate and translate:\n") + missing.join(u'\n')));
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("Brazilian Portuguese") << QStringLiteral("batuta_pt_BR.ts");
        QTest::newRow("Spanish") << QStringLiteral("batuta_es.ts");
    }
};

BATUTA_TEST(TestTranslations)
#include "tst_translations.moc"
