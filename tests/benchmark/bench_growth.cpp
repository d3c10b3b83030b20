// How the time of every walk over a text grows with it: each is timed on texts of some size and of four times that, and
// what is printed is the ratio of both beside 4, what a walk along the text would take. For texts nobody would write as
// well: brackets that do not match, merge keys, a thousand states with four arrows each. Prints one line each; compares
// nothing with a clock. usage: batuta_bench_growth [SIZE]
#include "core/asl/reader.h"
#include "core/convert/to_jsonata.h"
#include "core/graph/flow_graph.h"
#include "core/json/format.h"
#include "core/json/parser.h"
#include "core/language/completion.h"
#include "core/language/fix.h"
#include "core/language/meaning.h"
#include "core/layout/layout.h"
#include "core/layout/simple_layout.h"
#include "core/validate/validator.h"
#include "core/yaml/json_text.h"
#include "core/yaml/parser.h"
#include "core/yaml/writer.h"

#include <QElapsedTimer>

#include <cstdio>

namespace {

QString machine(const QString &start, const QString &states)
{
    return QStringLiteral("{\n  \"StartAt\": \"%1\",\n  \"States\": {\n%2\n  }\n}\n").arg(start, states);
}

QString repeated(int count, const std::function<QString(int)> &part, const QString &between = QStringLiteral(",\n"))
{
    QStringList parts;
    for (int i = 0; i < count; ++i)
        parts << part(i);
    return parts.join(between);
}

QString states(int count)
{
    return machine(
        u"S0"_qs, repeated(count, [=](int i) {
            return QStringLiteral(
                       "    \"S%1\": {\"Type\": \"Pass\", \"Parameters\": {\"a.$\": \"$.x\"}, \"ResultPath\": \"$.y\", %2}")
                .arg(i)
                .arg(i + 1 < count ? QStringLiteral("\"Next\": \"S%1\"").arg(i + 1) : u"\"End\": true"_qs);
        }));
}

QString rules(int count)
{
    return machine(u"C"_qs,
                   u"\"C\": {\"Type\": \"Choice\", \"Choices\": [\n"_qs + repeated(count, [](int i) {
                       return QStringLiteral("{\"Variable\": \"$.x\", \"NumericEquals\": %1, \"Next\": \"B\"}").arg(i);
                   }) + u"], \"Default\": \"B\"}, \"B\": {\"Type\": \"Succeed\"}"_qs);
}

QString faultyRules(int count)
{
    return machine(u"C"_qs,
                   u"\"C\": {\"Type\": \"Choice\", \"Choices\": [\n"_qs + repeated(count, [](int i) {
                       return QStringLiteral("{\"Variable\": \"x\", \"NumericEqual\": %1, \"Next\": \"Q\"}").arg(i);
                   }) + u"], \"Default\": \"B\"}, \"B\": {\"Type\": \"Succeed\"}"_qs);
}

QString variables(int count)
{
    return machine(u"S0"_qs, repeated(count, [=](int i) {
                       return QStringLiteral(
                                  "\"S%1\": {\"Type\": \"Pass\", \"Assign\": {\"v%1\": 1, \"w.$\": \"$v0\"}, %2}")
                           .arg(i)
                           .arg(i + 1 < count ? QStringLiteral("\"Next\": \"S%1\"").arg(i + 1) : u"\"End\": true"_qs);
                   }));
}

QString fields(int count)
{
    return machine(u"A"_qs,
                   u"\"A\": {\"Type\": \"Pass\", \"Parameters\": {"_qs + repeated(count, [](int i) {
                       return QStringLiteral("\"k%1.$\": \"$.a%1\"").arg(i);
                   }) + u"}, \"End\": true}"_qs);
}

QString sameNames(int count)
{
    return machine(u"A"_qs,
                   repeated(count, [](int) { return u"\"A\": {\"Type\": \"Pass\", \"Typ\": 1, \"End\": true}"_qs; }));
}

QString branches(int count)
{
    return machine(u"P"_qs,
                   u"\"P\": {\"Type\": \"Parallel\", \"Branches\": [\n"_qs + repeated(count, [](int i) {
                       return QStringLiteral(
                                  "{\"StartAt\": \"B%1\", \"States\": {\"B%1\": {\"Type\": \"Pass\", \"End\": true}}}")
                           .arg(i);
                   }) + u"], \"End\": true}"_qs);
}

QString longText(int count)
{
    return machine(
        u"A"_qs,
        QStringLiteral("\"A\": {\"Type\": \"Pass\", \"Comment\": \"%1\", \"Result\": \"$.%1\", \"End\": true}")
            .arg(u"word \\\" x "_qs.repeated(count * 10)));
}

QString wrongBrackets(int count)
{
    return u"["_qs.repeated(count * 20) + u"}"_qs.repeated(count * 20);
}

QString placeholders(int count)
{
    return u"["_qs + u"${"_qs.repeated(count * 20);
}

QString mergeKeys(int count)
{
    return u"base: &b\n"_qs
        + repeated(
               count, [](int i) { return QStringLiteral("  k%1: {x: 1}").arg(i); }, u"\n"_qs)
        + u"\nother:\n  <<: *b\n"_qs;
}

QString lineOfText(int count)
{
    return u"a: "_qs + u"word "_qs.repeated(count * 20) + u"\nb: ["_qs + u"1, "_qs.repeated(count * 20) + u"]\n"_qs;
}

layout::Measures measures()
{
    layout::Measures measures;
    measures.card = [](const graph::Node &) { return QSizeF(188, 50); };
    measures.label = [](const graph::Edge &) { return QSizeF(); };
    measures.headerWidth = [](const graph::Node &) { return 200.0; };
    return measures;
}

// Four arrows from each state, forwards and back.
QString dense(int count)
{
    return machine(
        u"S0"_qs, repeated(count, [=](int i) {
            const auto to = [=](int step) {
                return QStringLiteral("\"Next\": \"S%1\"").arg((i * 7 + step * 131 + 1) % count);
            };
            return QStringLiteral(
                       "\"S%1\": {\"Type\": \"Choice\", \"Choices\": [{\"Variable\": \"$.x\", \"IsNull\": true, %2}, {\"Variable\": \"$.y\", "
                       "\"IsNull\": true, %3}, {\"Variable\": \"$.z\", \"IsNull\": true, %4}], \"Default\": \"S%5\"}")
                .arg(i)
                .arg(to(1), to(2), to(3))
                .arg((i + 1) % count);
        }));
}

struct Walk
{
    const char *name;
    json::Format format;
    std::function<void(const asl::Definition &)> walk;
};

void completeAtTheEnd(const asl::Definition &definition)
{
    const qsizetype at = definition.tree->text().lastIndexOf(u"\"Type\"");
    (void)language::completionsAt(definition, at + 1);
    (void)language::placesNaming(definition, language::stateMeantAt(definition, at));
}

void fixTheFirst(const asl::Definition &definition)
{
    const auto found = validate::diagnosed(definition);
    if (!found.empty())
        (void)language::fixesFor(definition, found.front());
}

const std::vector<Walk> &walks()
{
    using enum json::Format;
    static const std::vector<Walk> all{
        {"read", Json, [](const asl::Definition &now) { (void)json::parse(now.tree->text()); }},
        {"data", Json, [](const asl::Definition &now) { (void)now.tree->toValue(now.tree->root()).dump(); }},
        {"format", Json,
         [](const asl::Definition &now) { (void)json::formatted(*now.tree, text::styleOf(now.tree->text())); }},
        {"graph", Json, [](const asl::Definition &now) { (void)graph::flowGraphOf(now); }},
        {"layout", Json,
         [](const asl::Definition &now) {
             (void)layout::laidOut(graph::flowGraphOf(now), measures(), layout::Direction::TopDown,
                                   layout::simpleLayout);
         }},
        {"validate", Json, [](const asl::Definition &now) { (void)validate::diagnosed(now); }},
        {"complete", Json, completeAtTheEnd},
        {"fix", Json, fixTheFirst},
        {"to-yaml", Json, [](const asl::Definition &now) { (void)yaml::yamlText(*now.tree); }},
        {"to-jsonata", Json, [](const asl::Definition &now) { (void)convert::toJsonata(now); }},
        {"read", Yaml, [](const asl::Definition &now) { (void)yaml::parse(now.tree->text()); }},
        {"validate", Yaml, [](const asl::Definition &now) { (void)validate::diagnosed(now); }},
        {"to-json", Yaml, [](const asl::Definition &now) { (void)yaml::jsonText(*now.tree, yaml::Tags::Dropped); }},
        {"to-jsonata", Yaml, [](const asl::Definition &now) { (void)convert::toJsonata(now); }},
    };
    return all;
}

double milliseconds(const Walk &walk, const asl::Definition &definition)
{
    double best = 1e12;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer clock;
        clock.start();
        walk.walk(definition);
        best = std::min(best, double(clock.nsecsElapsed()) / 1e6);
    }
    return best;
}

void compare(const char *kind, const std::function<QString(int)> &text, int size, json::Format written)
{
    const auto definitionOf = [&](int count, json::Format format) {
        QString made = text(count);
        if (format == json::Format::Yaml && written == json::Format::Json)
            made = yaml::yamlText(json::parse(made)) ? *yaml::yamlText(json::parse(made)) : QString();
        return asl::read(yaml::parse(made, format));
    };
    for (const Walk &walk : walks()) {
        if (written == json::Format::Yaml && walk.format == json::Format::Json)
            continue;
        const asl::Definition few = definitionOf(size, walk.format), many = definitionOf(4 * size, walk.format);
        if (many.tree->text().isEmpty())
            continue;
        const double small = milliseconds(walk, few), large = milliseconds(walk, many);
        std::printf("%-14s %-10s %s %9.1f ms, %9.1f ms for four times the text, ratio %5.1f (4 along the text)%s\n",
                    kind, walk.name, walk.format == json::Format::Yaml ? "yaml" : "json", small, large, large / small,
                    large / small > 8 && large > 20 ? "  <- grows faster" : "");
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const int size = argc > 1 ? std::max(10, std::atoi(argv[1])) : 2500;
    using enum json::Format;
    compare("states", states, size, Json);
    compare("rules", rules, size, Json);
    compare("faulty-rules", faultyRules, size, Json);
    compare("variables", variables, size, Json);
    compare("fields", fields, size, Json);
    compare("same-names", sameNames, size, Json);
    compare("branches", branches, size, Json);
    compare("long-text", longText, size, Json);
    compare("dense", dense, size / 10, Json);
    compare("brackets", wrongBrackets, size, Json);
    compare("placeholders", placeholders, size, Json);
    compare("merge-keys", mergeKeys, size, Yaml);
    compare("long-line", lineOfText, size, Yaml);
    return 0;
}
