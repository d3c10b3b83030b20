#include "core/text/file_text.h"
#include "tests/runner/runner.h"

#include <QRandomGenerator>

using namespace text;

class TestFileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUneditedFileIsWrittenByteForByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("one line, no final line end") << QByteArray("{}");
        QTest::newRow("LF") << QByteArray("{\n}\n");
        QTest::newRow("CRLF") << QByteArray("{\r\n}\r\n");
        QTest::newRow("old Mac CR") << QByteArray("{\r}\r");
        QTest::newRow("mixed") << QByteArray("a\r\nb\nc\rd\n\r\n\r");
        QTest::newRow("CR before CRLF") << QByteArray("a\r\r\nb");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}\r\n");
        QTest::newRow("two byte order marks") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF{}");
        QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("beyond the basic plane") << QByteArray("\"\xF0\x9F\x8E\xBC\"\r\n\n");
        QTest::newRow("no-break space and line separators") << QByteArray("\xC2\xA0\xE2\x80\xA8\xE2\x80\xA9\n");
    }

    void anUneditedFileIsWrittenByteForByte()
    {
        QFETCH(QByteArray, bytes);
        const auto file = readFile(bytes);
        QVERIFY(file.hasValue());
        QVERIFY(!file->text.contains(u'\r'));
        QCOMPARE(fileBytes(file->text, *file), bytes);
    }

    void randomFilesComeBackByteForByte()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const QByteArrayList pieces = {"a", "{", "\n", "\r", "\r\n", "\xC3\xA7", "\xEF\xBB\xBF", "\xF0\x9F\x8E\xBC",
                                       "  "};
        for (int round = 0; round < 500; ++round) {
            QByteArray bytes;
            for (int i = random.bounded(40); i > 0; --i)
                bytes += pieces[random.bounded(int(pieces.size()))];
            const auto file = readFile(bytes);
            QVERIFY(file.hasValue());
            QVERIFY2(fileBytes(file->text, *file) == bytes, qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    void editedLinesKeepTheirNeighboursEnds_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("edited");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("CRLF for new lines of a CRLF file")
            << QByteArray("a\r\nb\r\n") << u"a\nnew\nb\n"_qs << QByteArray("a\r\nnew\r\nb\r\n");
        QTest::newRow("a word changed in a mixed file")
            << QByteArray("a\r\nb\nc\r\nd\n") << u"a\nB\nc\nd\n"_qs << QByteArray("a\r\nB\nc\r\nd\n");
        QTest::newRow("two far changes in a mixed file")
            << QByteArray("a\r\nb\nc\r\nd\ne\r\n") << u"A\nb\nc\nd\nE\n"_qs << QByteArray("A\r\nb\nc\r\nd\nE\r\n");
        QTest::newRow("a line added to a mixed file gets the commonest end")
            << QByteArray("a\r\nb\nc\r\nd\r\n") << u"a\nb\nnew\nc\nd\n"_qs << QByteArray("a\r\nb\nnew\r\nc\r\nd\r\n");
        QTest::newRow("a line taken from a mixed file")
            << QByteArray("a\r\nb\nc\r\nd\n") << u"a\nc\nd\n"_qs << QByteArray("a\r\nc\r\nd\n");
        QTest::newRow("everything replaced") << QByteArray("a\r\nb\nc\r\n") << u"x"_qs << QByteArray("x");
        QTest::newRow("the mark stays") << QByteArray("\xEF\xBB\xBF{}") << u"{ }"_qs << QByteArray("\xEF\xBB\xBF{ }");
    }

    void editedLinesKeepTheirNeighboursEnds()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, edited);
        QFETCH(QByteArray, after);
        const auto file = readFile(before);
        QCOMPARE(fileBytes(edited, *file), after);
        QCOMPARE(fileBytes(edited, withText(edited, *file)), after);
    }

    void whatIsNoTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("NUL") << QByteArray("{\0}", 3) << u"file-binary"_qs << QStringList{u"2"_qs};
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << u"file-binary"_qs
                                 << QStringList{u"9"_qs};
        QTest::newRow("Latin-1") << QByteArray("{\"a\": \"\xE7\"}") << u"file-not-utf8"_qs << QStringList{u"8"_qs};
        QTest::newRow("cut off in a character") << QByteArray("\"\xC3") << u"file-not-utf8"_qs << QStringList{u"2"_qs};
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << u"file-not-utf8"_qs << QStringList{u"1"_qs};
        QTest::newRow("a surrogate in UTF-8")
            << QByteArray("ab\xED\xA0\x80") << u"file-not-utf8"_qs << QStringList{u"3"_qs};
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << u"file-utf16"_qs << QStringList();
        QTest::newRow("over the limit") << QByteArray(LargestFile + 1, ' ') << u"file-too-large"_qs
                                        << QStringList{QLocale().formattedDataSize(LargestFile + 1),
                                                       QLocale().formattedDataSize(LargestFile)};
    }

    void whatIsNoTextIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(QStringList, arguments);
        const auto file = readFile(bytes);
        QVERIFY(!file.hasValue());
        QCOMPARE(file.error().name(), code);
        QCOMPARE(file.error().arguments, arguments);
    }
};

BATUTA_TEST(TestFileText)
#include "tst_file_text.moc"
