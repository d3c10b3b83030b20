// Pictures in files: the right size in a browser, named, readable without our font, and drawn beside the window.
#include "app/exports.h"
#include "app/main_window.h"
#include "app/picture.h"
#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "tests/runner/runner.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTimer>
#include <QXmlStreamReader>

namespace {

const QString Named = QStringLiteral(R"({"Comment": "Confere & cobra <tudo>", "StartAt": "A & <b>", "States": {
    "A & <b>": {"Type": "Pass", "Next": "\u0001Z\uFFFE"}, "\u0001Z\uFFFE": {"Type": "Succeed"}}})");

asl::Definition definitionOf(const QString &text)
{
    return asl::read(json::parse(text));
}

QByteArray pictureOf(const QString &text, const QString &ending)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"picture."_qs + ending);
    const asl::Definition definition = definitionOf(text);
    layout::Layouter layouter;
    const auto done = app::writePicture(app::drawingOf(definition, layouter), path,
                                        app::formOf(definition, u"pedido & <x>.asl.json"_qs));
    QFile file(path);
    return done && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString chainOf(int states)
{
    QStringList texts;
    for (int i = 0; i < states; ++i)
        texts << u"\"State number %1\": {\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::lambda:invoke\", %2}"_qs
                     .arg(i)
                     .arg(i + 1 < states ? u"\"Next\": \"State number %1\""_qs.arg(i + 1) : u"\"End\": true"_qs);
    return u"{\"StartAt\": \"State number 0\", \"States\": {%1}}"_qs.arg(texts.join(u','));
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anSvgIsMeasuredInPixels()
    {
        const QByteArray svg = pictureOf(Named, u"svg"_qs);
        QXmlStreamReader xml(svg);
        QVERIFY(xml.readNextStartElement());
        const QStringList box = xml.attributes().value(u"viewBox"_qs).toString().split(u' ');
        QCOMPARE(box.size(), 4);
        for (const auto &[name, side] : {std::pair("width", 2), {"height", 3}}) {
            const QString written = xml.attributes().value(QLatin1StringView(name)).toString();
            QVERIFY2(written.endsWith(u"px"), qPrintable(written));
            QVERIFY(std::abs(written.chopped(2).toDouble() - box[side].toDouble()) <= 1);
        }
    }

    void anSvgSaysWhatItIsInSoundXml()
    {
        const QByteArray svg = pictureOf(Named, u"svg"_qs);
        QXmlStreamReader xml(svg);
        QString title, description;
        QStringList texts;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"title")
                title = xml.readElementText();
            else if (xml.name() == u"desc")
                description = xml.readElementText();
            else if (xml.name() == u"text")
                texts << xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(title, u"pedido & <x>.asl.json"_qs);
        QCOMPARE(description, u"Confere & cobra <tudo>"_qs);
        QVERIFY(texts.contains(u"A & <b>"_qs)); // labels are text
        QVERIFY(QSvgRenderer(svg).isValid());
        QVERIFY(pictureOf(chainOf(2), u"svg"_qs).contains("<desc>")); // also where the workflow has no Comment
    }

    void anSvgNamesFontsForWhereOursIsMissing()
    {
        const QByteArray svg = pictureOf(Named, u"svg"_qs);
        QVERIFY(svg.contains("sans-serif\""));
        static const QRegularExpression families(u"font-family=\"([^\"]*)\""_qs);
        for (const QRegularExpressionMatch &family : families.globalMatch(QString::fromUtf8(svg)))
            QVERIFY2(family.captured(1).endsWith(u"sans-serif"), qPrintable(family.captured(1)));
    }

    void aPdfAndAPngAreNamed()
    {
        const QByteArray pdf = pictureOf(chainOf(2), u"pdf"_qs);
        QVERIFY(pdf.startsWith("%PDF"));
        // UTF-16 with a mark, as PDF writes texts.
        QByteArray title("\xFE\xFF", 2);
        for (const char c : QByteArray("pedido & <x>.asl.json"))
            title += QByteArray(1, '\0') + c;
        QVERIFY(pdf.contains("/Title (" + title));
        QImage png;
        QVERIFY(png.loadFromData(pictureOf(Named, u"png"_qs)));
        QCOMPARE(png.text(u"Title"_qs), u"pedido & <x>.asl.json"_qs);
    }

    void theWindowGoesOnWhileAPictureIsDrawn()
    {
        const QTemporaryDir folder;
        app::Workspace workspace(folder.filePath(u"settings.ini"_qs));
        app::Workbench &bench = workspace.front();
        bench.document.reset(chainOf(200), json::Format::Json);
        app::MainWindow window(workspace, {});
        window.complete();
        window.show();
        QTest::qWait(300);
        auto *exports = window.findChild<app::Exports *>();
        QVERIFY(exports);
        QStringList said;
        connect(&bench.session, &session::Session::messageSaid, this, [&said](const QString &words) { said << words; });

        QElapsedTimer beat, whole;
        qint64 longest = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] { longest = qMax(longest, beat.restart()); });
        beat.start();
        whole.start();
        timer.start(0);
        const QString path = folder.filePath(u"large.png"_qs);
        exports->writeDrawing(path);
        QTRY_VERIFY_WITH_TIMEOUT(said.size() == 2, 120000);
        const qint64 total = whole.elapsed();
        QVERIFY(QFile::exists(path));
        QVERIFY2(runner::IsSanitized || longest < qMax<qint64>(100, total / 3),
                 qPrintable(u"%1 of %2 ms"_qs.arg(longest).arg(total)));
        QImage drawn(path);
        QVERIFY(drawn.height() > 10000);
    }

    void closingTheWindowWaitsForThePicture()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"last.svg"_qs);
        {
            app::Workspace workspace(folder.filePath(u"settings.ini"_qs));
            app::Workbench &bench = workspace.front();
            bench.document.reset(chainOf(40), json::Format::Json);
            app::MainWindow window(workspace, {});
            window.complete();
            window.findChild<app::Exports *>()->writeDrawing(path);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().trimmed().endsWith("</svg>"));
    }
};

BATUTA_WINDOW_TEST(TestPictures)
#include "tst_pictures.moc"
