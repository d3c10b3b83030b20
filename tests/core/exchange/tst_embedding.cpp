// What is edited in a template and taken back leaves it byte for byte; what stays is all that differs.
#include "core/exchange/embedding.h"
#include "core/exchange/refusals.h"
#include "core/exchange/template.h"
#include "tests/core/exchange/templates.h"
#include "tests/runner/runner.h"

#include <QRandomGenerator>

using namespace exchange;

namespace {

Embedding embedded(const QString &text, const char *name)
{
    return {text, *machineNamed(*templateIn(text), QString::fromLatin1(name))};
}

// An edit at the text as it is now; what it is then.
QString edited(Embedding &embedding, const QString &now, const QString &from, const QString &to)
{
    const qsizetype at = now.indexOf(from);
    const text::Patch patch{{{at, at + from.size()}, to}};
    const QString then = text::applied(now, patch);
    embedding.take(patch, then);
    return then;
}

} // namespace

class TestEmbedding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnEditNothingChanges()
    {
        Embedding embedding = embedded(templates::Cdk, "Flow");
        QCOMPARE(*embedding.edited(embedding.machine().inner->text), templates::Cdk);
    }

    void whatIsTakenBackLeavesNothing()
    {
        Embedding embedding = embedded(templates::Cdk, "Flow");
        const QString before = embedding.machine().inner->text;
        QString now = edited(embedding, before, u"\"v\""_qs, u"\"other\""_qs);
        now = edited(embedding, now, u"${F1.Arn}"_qs, u"arn"_qs);
        QVERIFY(*embedding.edited(now) != templates::Cdk);
        now = edited(embedding, now, u"\"arn\""_qs, u"\"${F1.Arn}\""_qs);
        now = edited(embedding, now, u"\"other\""_qs, u"\"v\""_qs);
        QCOMPARE(now, before);
        QCOMPARE(*embedding.edited(now), templates::Cdk);
        QVERIFY(!embedding.refusal());
    }

    void editsAddUp()
    {
        Embedding embedding = embedded(templates::Sam, "Orders");
        QString now = embedding.machine().inner->text;
        now = edited(embedding, now, u"StartAt: Charge"_qs, u"StartAt: Pay"_qs);
        now = edited(embedding, now, u"  Charge:\n"_qs, u"  Pay:\n"_qs);
        QString wanted = templates::Sam;
        wanted.replace(u"StartAt: Charge"_qs, u"StartAt: Pay"_qs).replace(u"  Charge:\n"_qs, u"  Pay:\n"_qs);
        QCOMPARE(*embedding.edited(now), wanted);
    }

    void whatBreaksTheTemplateIsNotWritten()
    {
        Embedding embedding = embedded(templates::Sam, "Orders");
        const QString now =
            edited(embedding, embedding.machine().inner->text, u"StartAt: Charge"_qs, u"StartAt: \"Charge"_qs);
        const auto written = embedding.edited(now);
        QVERIFY(!written && written.error().is(Code::BreaksCarrier));
    }

    void aHoleThatIsSplitIsToldAtOnce()
    {
        Embedding embedding = embedded(templates::Cdk, "Flow");
        QString now = edited(embedding, embedding.machine().inner->text, u"F1.Arn"_qs, u"F2.Arn"_qs);
        QVERIFY(embedding.refusal() && embedding.refusal()->is(Code::SplitsHole));
        now = edited(embedding, now, u"F2.Arn"_qs, u"F1.Arn"_qs);
        QVERIFY(!embedding.refusal());
    }

    // In any order of edits and their undoing, what is written is what the text says.
    void anyHistoryComesOutAsItsText()
    {
        QRandomGenerator random(11);
        Embedding embedding = embedded(templates::CloudFormation, "Sub");
        const QString before = embedding.machine().inner->text;
        QString now = before;
        std::vector<std::pair<text::Patch, QString>> undone;
        for (int i = 0; i < 400; ++i) {
            if (!undone.empty() && random.bounded(3) == 0) {
                embedding.take(undone.back().first, undone.back().second);
                now = undone.back().second;
                undone.pop_back();
            } else {
                const qsizetype at = 1 + random.bounded(int(now.size() - 1)),
                                end = std::min(now.size(), at + random.bounded(4));
                const text::Patch patch{{{at, end}, random.bounded(2) ? u"x"_qs : u"\n y"_qs}};
                undone.push_back({text::inverted(patch, now), now});
                now = text::applied(now, patch);
                embedding.take(patch, now);
            }
            const auto written = embedding.edited(now);
            QVERIFY2(written, qPrintable(now));
            QVERIFY(now != before || *written == templates::CloudFormation);
        }
    }
};

BATUTA_TEST(TestEmbedding)
#include "tst_embedding.moc"
