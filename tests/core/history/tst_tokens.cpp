#include "core/history/progress.h"
#include "core/history/tokens.h"
#include "tests/core/simulate/runs.h"
#include "tests/runner/runner.h"

#include <algorithm>

using namespace history;

namespace {

int standingIn(const Tokens &tokens)
{
    int all = 0;
    for (const int each : tokens.standing())
        all += each;
    return all;
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLineHasOne()
    {
        const QString text = QStringLiteral(R"({"StartAt": "M", "States": {"M": {"Type": "Map", "End": true,
          "ItemProcessor": {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "P"},
            "P": {"Type": "Parallel", "End": true, "Branches": [
              {"StartAt": "L", "States": {"L": {"Type": "Wait", "Seconds": 1, "End": true}}},
              {"StartAt": "R", "States": {"R": {"Type": "Wait", "Seconds": 1, "End": true}}}]}}}}}})");
        const sim::Run run = runs::ended(runs::setup(text, {1, 2, 3}));
        Tokens tokens;
        int most = 0;
        std::vector<TokenMove> moves;
        for (const Event &event : run.events()) {
            if (const auto move = tokens.take(event))
                moves.push_back(*move);
            most = std::max(most, standingIn(tokens));
        }
        QCOMPARE(most, 6); // three rounds with two branches each
        QVERIFY(tokens.standing().isEmpty()); // it is over
        const asl::StatePath map = asl::StatePath().child(0, u"M"_qs);
        QCOMPARE(moves.front(), (TokenMove{{}, map}));
        QCOMPARE(moves.back(), (TokenMove{map, {}}));
        const TokenMove inside{map.child(0, u"A"_qs), map.child(0, u"P"_qs)};
        QCOMPARE(std::ranges::count(moves, inside), 3);
    }

    // The arrows that tokens go along are those that the drawing shows as taken.
    void theyGoWhereTheRunGoes()
    {
        const QString text = QStringLiteral(R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "C"},
          "C": {"Type": "Choice", "Choices": [{"Variable": "$.n", "IsPresent": true, "Next": "A"}], "Default": "E"},
          "E": {"Type": "Succeed"}}})");
        const sim::Run run = runs::ended(runs::setup(text));
        Tokens tokens;
        std::vector<TokenMove> moves;
        for (const Event &event : run.events())
            if (const auto move = tokens.take(event))
                moves.push_back(*move);
        const Progress progress = progressAfter(run.events(), INT64_MAX);
        QCOMPARE(moves.size(), progress.taken.size());
        for (size_t i = 0; i < moves.size(); ++i)
            QVERIFY(moves[i].from == progress.taken[i].from && moves[i].to == progress.taken[i].to);
    }

    void whatFailsLeavesNoneBehind()
    {
        const QString text = QStringLiteral(R"({"StartAt": "P", "States": {"P": {"Type": "Parallel", "Next": "Z",
          "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Z"}], "Branches": [
            {"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "E"}}},
            {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 9, "End": true}}}]},
          "Z": {"Type": "Wait", "Seconds": 1, "End": true}}})");
        const sim::Run run = runs::ended(runs::setup(text));
        Tokens tokens;
        for (const Event &event : run.events()) {
            tokens.take(event);
            if (event.place && event.place->state.name() == u"Z")
                QCOMPARE(standingIn(tokens), 1);
        }
    }
};

BATUTA_TEST(TestTokens)
#include "tst_tokens.moc"
