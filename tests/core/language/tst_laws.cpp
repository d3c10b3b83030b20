// What holds at every place of a text, be it whole or cut off anywhere: offers fit where they stand and break nothing,
// and what is meant is there.
#include "core/json/parser.h"
#include "core/language/completion.h"
#include "core/language/fix.h"
#include "core/language/meaning.h"
#include "core/language/signature.h"
#include "core/yaml/parser.h"
#include "tests/runner/runner.h"

#include "caret.h"

#include <QFile>

namespace {

qsizetype harmIn(const json::Tree &tree)
{
    return std::ranges::count_if(tree.errors(),
                                 [](const json::SyntaxError &error) { return !json::Tree({}, {}, {error}).isSound(); });
}

QString sample(const QString &name)
{
    QFile file(QStringLiteral(BATUTA_TEST_DATA "/definitions/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class LanguageLawsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersBreakNothing_data() { texts(); }
    void offersBreakNothing()
    {
        QFETCH(QString, text);
        const asl::Definition definition = asl::read(json::parse(text));
        const qsizetype harm = harmIn(*definition.tree);
        qsizetype offered = 0;
        for (qsizetype at = 0; at <= text.size(); at += 3) {
            const language::Completions offers = language::completionsAt(definition, at);
            // Between a key and its colon it is the key that is typed anew.
            const auto isBlank = [&](qsizetype from) { return text.mid(from, at - from).trimmed().isEmpty(); };
            QVERIFY(offers.items.empty()
                    || (offers.span.begin <= at && (at <= offers.span.end || isBlank(offers.span.end))));
            for (size_t i = 0; i < offers.items.size(); i += 1 + offers.items.size() / 4) {
                const language::Accepted taken = language::accepted(offers, offers.items[i]);
                QVERIFY(text::isSound(taken.patch, text.size()));
                const QString after = text::applied(text, taken.patch);
                QVERIFY(taken.caret >= 0 && taken.caret <= after.size());
                const QString where = text.mid(std::max<qsizetype>(0, at - 20), std::min<qsizetype>(at, 20)) + u'|'
                    + text.mid(at, 20) + u'\n' + after;
                QVERIFY2(harm > 0 || harmIn(json::parse(after)) == 0, qPrintable(where));
                ++offered;
            }
        }
        QVERIFY(offered > 50);
    }

    void aFieldIsOfferedOnce()
    {
        const QString text = sample(QStringLiteral("every_kind.asl.json"));
        const asl::Definition definition = asl::read(json::parse(text));
        const json::Tree &tree = *definition.tree;
        int asked = 0;
        for (json::NodeId node = 1; node < tree.size(); ++node) {
            const text::Span key = tree[node].key;
            if (key.isEmpty())
                continue;
            const auto offers = language::completionsAt(definition, key.begin + 1);
            for (const language::Item &item : offers.items) {
                const bool isOther = item.kind == language::ItemKind::Field && item.label != tree.key(node);
                QVERIFY2(!isOther || tree.find(tree[node].parent, item.label) == json::NoNode, qPrintable(item.label));
            }
            asked += !offers.items.empty();
        }
        QVERIFY(asked > 20);
    }

    void whatIsTypedIsInWhatIsLeft()
    {
        const WithCaret at(machineWith(QStringLiteral("\"Type\": \"Task\", \"|\"")));
        const auto items = language::completionsAt(at.definition, at.position).items;
        QVERIFY(items.size() > 10);
        QCOMPARE(language::filtered(items, {}).size(), items.size());
        for (const QString &typed : {u"t"_qs, u"Ti"_qs, u"path"_qs, u"e"_qs, u"zz"_qs}) {
            const auto left = language::filtered(items, typed);
            for (const language::Item &item : left)
                QVERIFY2(item.label.contains(typed, Qt::CaseInsensitive), qPrintable(item.label));
            // Whoever begins with it is there, and before those that only hold it.
            const auto begins = [&](const language::Item &item) {
                return item.label.startsWith(typed, Qt::CaseInsensitive);
            };
            QCOMPARE(std::ranges::count_if(left, begins), std::ranges::count_if(items, begins));
            QVERIFY(std::ranges::is_partitioned(left, begins));
        }
    }

    void everyPlaceNamesTheStateThatIsMeant_data() { texts(); }
    void everyPlaceNamesTheStateThatIsMeant()
    {
        QFETCH(QString, text);
        const asl::Definition definition = asl::read(json::parse(text));
        for (qsizetype at = 0; at <= text.size(); at += 5) {
            const asl::StatePath meant = language::stateMeantAt(definition, at);
            if (meant.isEmpty())
                continue;
            QVERIFY2(definition.find(meant), qPrintable(asl::toString(meant)));
            const auto places = language::placesNaming(definition, meant);
            QVERIFY(!places.empty());
            for (const text::Span place : places)
                QCOMPARE(json::parse(text.mid(place.begin, place.length())).string(0), meant.name());
        }
    }

    // What is offered as a way out of a problem takes it away, or at least harms nothing.
    void waysOutBreakNothing_data() { texts(); }
    void waysOutBreakNothing()
    {
        QFETCH(QString, text);
        const asl::Definition definition = asl::read(json::parse(text));
        const qsizetype harm = harmIn(*definition.tree);
        for (const validate::Diagnostic &each : validate::diagnosed(definition)) {
            for (const language::Fix &fix : language::fixesFor(definition, each)) {
                QVERIFY(text::isSound(fix.patch, text.size()));
                const QString after = text::applied(text, fix.patch);
                QVERIFY2(harmIn(json::parse(after)) <= harm,
                         qPrintable(QLatin1String(wordingOf(each.rule).name) + u'\n' + after));
                const auto left = validate::diagnosed(asl::read(json::parse(after)));
                const auto same = [&](const validate::Diagnostic &other) {
                    return other.rule == each.rule && other.location == each.location
                        && other.arguments == each.arguments;
                };
                // Of what a broken text lacks the next thing may be told in the same words.
                QVERIFY2(each.rule == validate::Rule::Syntax || std::ranges::none_of(left, same),
                         qPrintable(QLatin1String(wordingOf(each.rule).name) + u'\n' + after));
            }
        }
    }

private:
    static void texts()
    {
        QTest::addColumn<QString>("text");
        for (const char *name :
             {"every_kind.asl.json", "odd_layout.asl.json", "one_line.asl.json", "unfinished.asl.json"})
            QTest::newRow(name) << sample(QString::fromLatin1(name));
        const QString whole = sample(QStringLiteral("every_kind.asl.json"));
        for (const qsizetype part : {3, 7, 11})
            QTest::addRow("cut off after %lld fifteenths", part) << whole.left(whole.size() * part / 15);
    }
};

BATUTA_TEST(LanguageLawsTest)
#include "tst_laws.moc"
