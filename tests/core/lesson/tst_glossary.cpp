#include "core/lesson/glossary.h"

#include "core/asl/vocabulary.h"
#include "tests/core/simulate/traces.h"
#include "tests/runner/runner.h"

#include <QRegularExpression>

using lesson::Glossary;
using lesson::Term;

namespace {

const QStringList Languages{QStringLiteral("en"), QStringLiteral("pt_BR"), QStringLiteral("es")};

QStringList idsOf(const Glossary &glossary)
{
    QStringList ids;
    for (const Term &term : glossary.terms())
        ids << term.id;
    ids.sort();
    return ids;
}

QStringList idsAt(const sim::Run &run, history::EventType type, int which = 0)
{
    for (size_t i = 0; i < run.events().size(); ++i) {
        if (run.events()[i].type != type || which-- > 0)
            continue;
        QStringList ids;
        for (const Term *term : Glossary::in(QStringLiteral("en")).termsAt(run.recording(), std::int64_t(i + 1)))
            ids << term->id;
        return ids;
    }
    return {};
}

} // namespace

class TestGlossary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasTheSameTerms()
    {
        const Glossary &english = Glossary::in(QStringLiteral("en"));
        QVERIFY(english.terms().size() >= 40);
        for (const QString &language : Languages) {
            const Glossary &glossary = Glossary::in(language);
            QCOMPARE(idsOf(glossary), idsOf(english));
            for (const Term &term : glossary.terms()) {
                const QString where = language + u' ' + term.id;
                QVERIFY2(!term.aws.isEmpty() && !term.word.isEmpty(), qPrintable(where));
                QVERIFY2(term.text.endsWith(u'.') && term.text.size() <= 240, qPrintable(where));
                // Words of another language: what was only copied is no translation.
                if (language != u"en")
                    QVERIFY2(term.text != english.find(term.id)->text, qPrintable(where));
            }
        }
        QCOMPARE(&Glossary::in(QStringLiteral("de")), &english);
        QCOMPARE(&Glossary::in(QStringLiteral("es_AR")), &Glossary::in(QStringLiteral("es")));
    }

    void oneTermLeadsToOthersThatAreThere()
    {
        const Glossary &glossary = Glossary::in(QStringLiteral("en"));
        for (const Term &term : glossary.terms()) {
            QVERIFY2(!term.see.isEmpty(), qPrintable(term.id));
            for (const QString &other : term.see)
                QVERIFY2(glossary.find(other) && other != term.id,
                         qPrintable(term.id + QStringLiteral(" sees ") + other));
        }
    }

    void whatLeadsToATermIsOnlyOnce()
    {
        QStringList names;
        for (const Term &term : Glossary::in(QStringLiteral("en")).terms())
            names += term.states + term.fields + term.errors + term.events;
        names.sort();
        const qsizetype all = names.size();
        names.removeDuplicates();
        QCOMPARE(names.size(), all);
    }

    // The tables of the language, held against the glossary's.
    void everyTypeErrorAndEventLeadsToATerm()
    {
        const Glossary &glossary = Glossary::in(QStringLiteral("en"));
        for (int kind = 0; kind < int(asl::StateKind::Unknown); ++kind) {
            const Term *term = glossary.ofState(asl::StateKind(kind));
            QVERIFY2(term && term->states.contains(asl::toString(asl::StateKind(kind))),
                     qPrintable(QString::number(kind)));
        }
        for (const QString &error : asl::reservedErrors()) {
            const Term *term = glossary.ofError(error);
            QVERIFY2(term && term->errors.contains(error), qPrintable(error));
        }
        for (int type = 0; type < history::EventTypeCount; ++type) {
            const Term *term = glossary.ofEvent(history::EventType(type));
            const auto name = QString::fromLatin1(history::name(history::EventType(type)).data());
            QVERIFY2(term && (name.isEmpty() || term->events.contains(name)), qPrintable(name));
        }
        QCOMPARE(glossary.ofError(QStringLiteral("Card.Declined"))->id, QStringLiteral("error-name"));
    }

    // A name that is written wrong there would lead to nothing.
    void whatLeadsThereIsOfAws()
    {
        for (const Term &term : Glossary::in(QStringLiteral("en")).terms()) {
            for (const QString &event : term.events)
                QVERIFY2(history::eventTypeFrom(event.toStdString()), qPrintable(event));
            for (const QString &error : term.errors)
                QVERIFY2(asl::isReservedError(error), qPrintable(error));
            for (const QString &state : term.states)
                QVERIFY2(asl::stateKindFrom(state), qPrintable(state));
        }
    }

    void everyMomentOfARunHasTerms_data() { traces::addRows(); }
    void everyMomentOfARunHasTerms()
    {
        QFETCH(QString, name);
        const sim::Run run = runs::ended(traces::setup(name));
        for (std::int64_t count = 1; count <= std::int64_t(run.events().size()); ++count) {
            const auto terms = Glossary::in(QStringLiteral("pt_BR")).termsAt(run.recording(), count);
            QVERIFY(!terms.empty());
            // What follows has no say in it.
            history::Recording cut = run.recording();
            cut.events.resize(size_t(count));
            QVERIFY(Glossary::in(QStringLiteral("pt_BR")).termsAt(cut, count) == terms);
        }
    }

    void theFieldsAtWorkAreAmongThem()
    {
        using enum history::EventType;
        const sim::Run retries = runs::ended(traces::setup(QStringLiteral("task-retries")));
        QCOMPARE(idsAt(retries, LambdaFunctionFailed).mid(0, 3),
                 (QStringList{QStringLiteral("error-name"), QStringLiteral("retry"), QStringLiteral("backoff")}));
        QVERIFY(!idsAt(retries, LambdaFunctionScheduled).contains(QStringLiteral("retry")));
        QVERIFY(idsAt(retries, LambdaFunctionScheduled, 1).contains(QStringLiteral("retry")));
        const sim::Run caught = runs::ended(traces::setup(QStringLiteral("task-is-caught")));
        QVERIFY(idsAt(caught, TaskFailed).contains(QStringLiteral("catch")));
        const sim::Run late = runs::ended(traces::setup(QStringLiteral("task-times-out")));
        QVERIFY(idsAt(late, LambdaFunctionTimedOut).contains(QStringLiteral("timeout")));
    }
};

BATUTA_TEST(TestGlossary)
#include "tst_glossary.moc"
