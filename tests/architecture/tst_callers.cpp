// What a header offers somebody uses: a function whose name stands nowhere in the program but where it is declared and
// defined serves tests at best. The names are counted as words, so one that something else is called by, too, is not
// found out; what the law does find is never in doubt.
#include "tests/architecture/sources.h"
#include "tests/runner/runner.h"

namespace {

using namespace Qt::StringLiterals;

// Each with its reason.
const QHash<QString, QString> Exceptions{
    {u"JSStringRelease"_s, u"JavaScriptCore's, named as the deleter of a pointer"_s},
    {u"statePathFrom"_s, u"the way back from a path's text: what tests write paths with"_s},
    {u"pointerFrom"_s, u"the way back from a pointer's text: tests and the fuzzer hold it against toString()"_s},
    {u"answerCard"_s, u"a part of a panel that tests press and read"_s},
    {u"dataView"_s, u"a part of a panel that tests press and read"_s},
    {u"timeline"_s, u"a part of a panel that tests press and read"_s},
    {u"tabs"_s, u"a part of the window that tests press and read"_s},
    {u"leftBehind"_s, u"what tests of recovery look for in its folder"_s},
    {u"paintedRows"_s, u"how much a timeline of a million rows paints"_s},
    {u"reindented"_s, u"how tests look at the layout of one value"_s},
    {u"isAsking"_s, u"what tests of panels wait for"_s},
    {u"isCurrent"_s, u"what tests of checks wait for"_s},
    {u"awsForm"_s, u"one event of historyForm()'s, for the tests that look at one"_s},
    {u"changedBy"_s, u"the way back from a difference: the law that differences hold is written with it"_s},
    {u"playground"_s, u"a part of a panel that tests press and read"_s},
    {u"verdictText"_s, u"what tests read of a Choice's rules"_s},
    {u"travellers"_s, u"a part of the canvas whose tokens tests count"_s},
    {u"lit"_s, u"where a presentation's light falls, which tests look at"_s},
    {u"slide"_s, u"which slide of a presentation is seen, which tests read"_s},
    {u"travelling"_s, u"how many tokens are on their way, which tests wait for"_s},
    {u"progressAfter"_s, u"what the incremental Progression is held against"_s},
};

struct Offer
{
    int declared = 0; // how often in headers
    QStringList headers;
};

QStringList matchesOf(const QRegularExpression &pattern, const QString &code)
{
    QStringList names;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(code))
        names << match.captured(1);
    return names;
}

const QRegularExpression &declaration()
{
    // From a line's beginning, past the type, to a name with its parameters and what may follow them.
    static const QRegularExpression pattern(
        uR"(^(?!\s*(?:return|else|if|for|while|using|typedef|#|case)\b)[ \t]*[\w:<>,&*\[\]~ ]*?[ &*>](\w+)\((?:[^;{}]|\{[^{}]*\})*?\)\s*(?:const)?\s*(?:noexcept)?\s*(override)?\s*(?:= default|= 0|= delete)?\s*[;{:])"_s,
        QRegularExpression::MultilineOption);
    return pattern;
}

QHash<QString, Offer> offersOf(const QHash<QString, QString> &codes)
{
    QHash<QString, Offer> offers;
    for (auto code = codes.cbegin(); code != codes.cend(); ++code) {
        if (!code.key().endsWith(u".h"))
            continue;
        for (const QRegularExpressionMatch &match : declaration().globalMatch(*code)) {
            if (!match.captured(2).isEmpty()) // Qt calls it, or whoever knows the class above
                continue;
            Offer &offer = offers[match.captured(1)];
            ++offer.declared;
            offer.headers << code.key();
        }
    }
    return offers;
}

QStringList uncalledIn(const QHash<QString, QString> &codes)
{
    static const QRegularExpression word(u"(\\b\\w+\\b)"_s);
    static const QRegularExpression definition(u"^[A-Za-z_][^\\n;=]*?\\b(\\w+)\\("_s,
                                               QRegularExpression::MultilineOption);
    QHash<QString, int> used;
    for (auto code = codes.cbegin(); code != codes.cend(); ++code) {
        for (const QString &name : matchesOf(word, *code))
            ++used[name];
        if (code.key().endsWith(u".cpp"))
            for (const QString &name : matchesOf(definition, *code))
                --used[name];
    }
    QStringList uncalled;
    const QHash<QString, Offer> offers = offersOf(codes);
    for (auto offer = offers.cbegin(); offer != offers.cend(); ++offer)
        if (used[offer.key()] <= offer->declared && !Exceptions.contains(offer.key()))
            uncalled << u"%1 (%2)"_s.arg(offer.key(), offer->headers.join(u", "_s));
    uncalled.sort();
    return uncalled;
}

} // namespace

class TestCallers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLawKnowsWhatNobodyCalls()
    {
        const QString header =
            u"int used(int a);\nclass C\n{\npublic:\n    int asked() const { return 1; }\n"
            "    void idle(const QString &words = {});\n    void paint() override;\n};\n// idle()\n"_s;
        const QString source =
            u"int used(int a)\n{\n    return C().asked();\n}\n\nvoid C::idle(const QString &words)\n{\n"
            "    used(1);\n}\n"_s;
        QCOMPARE(uncalledIn({{u"c.h"_s, house::codeOf(header)}, {u"c.cpp"_s, house::codeOf(source)}}),
                 QStringList{u"idle (c.h)"_s});
    }

    void everyOfferIsTaken()
    {
        QHash<QString, QString> codes;
        for (const QString &file : house::sources())
            codes.insert(file, house::codeOf(house::textOf(file)));
        const QStringList uncalled = uncalledIn(codes);
        QVERIFY2(uncalled.isEmpty(),
                 qPrintable(u"Nothing in the program calls these. A test that needs one has it in tests/support:\n"_s
                            + uncalled.join(u'\n')));
    }
};

BATUTA_TEST(TestCallers)
#include "tst_callers.moc"
