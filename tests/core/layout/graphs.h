// Random graphs of nested scopes, measured without a window, and texts read into graphs.
#pragma once

#include "core/asl/reader.h"
#include "core/graph/flow_graph.h"
#include "core/json/parser.h"
#include "core/layout/layout.h"

#include <memory>
#include <random>

namespace layout::test {

inline Measures plainMeasures()
{
    Measures measures;
    measures.card = [](const graph::Node &) { return QSizeF(188, 50); };
    measures.label = [](const graph::Edge &edge) {
        const QString text = edge.kind == graph::EdgeKind::Default ? QStringLiteral("Default") : edge.label;
        return text.isEmpty() ? QSizeF() : QSizeF(std::min<double>(220, 16 + 6.5 * double(text.size())), 20);
    };
    measures.headerWidth = [](const graph::Node &node) { return 120 + 7.0 * double(node.path.name().size()); };
    return measures;
}

inline graph::FlowGraph graphOf(const QString &text)
{
    return graph::flowGraphOf(asl::read(json::parse(text)));
}

// A machine as text: random states in random containers down to the depth.
inline QString randomMachine(std::mt19937 &random, int depth)
{
    const int count = int(random() % 8) + 1;
    QStringList states;
    const auto some = [&] { return QStringLiteral("\"S%1\"").arg(random() % unsigned(count)); };
    for (int i = 0; i < count; ++i) {
        const QString name = QStringLiteral("\"S%1\":").arg(i);
        const QString next = random() % 3 ? QStringLiteral("\"Next\":") + some() : QStringLiteral("\"End\":true");
        const unsigned kind = random() % 6;
        if (kind == 0) {
            states << name
                    + QStringLiteral(
                          R"({"Type":"Choice","Choices":[{"Comment":"one of them","Next":%1},{"Comment":"two","Next":%2}],"Default":%3})")
                          .arg(some(), some(), some());
        } else if (kind == 1 && depth > 0) {
            QStringList branches;
            for (unsigned k = random() % 4; k > 0; --k)
                branches << randomMachine(random, depth - 1);
            states << name + QStringLiteral(R"({"Type":"Parallel","Branches":[%1],%2})").arg(branches.join(u','), next);
        } else if (kind == 2 && depth > 0) {
            states << name
                    + QStringLiteral(R"({"Type":"Map","ItemProcessor":%1,%2})")
                          .arg(randomMachine(random, depth - 1), next);
        } else if (kind == 3) {
            states << name
                    + QStringLiteral(R"({"Type":"Task","Catch":[{"ErrorEquals":["States.ALL"],"Next":%1}],%2})")
                          .arg(some(), next);
        } else {
            states << name + QStringLiteral(R"({"Type":"Pass",%1})").arg(next);
        }
    }
    return QStringLiteral(R"({"StartAt":%1,"States":{%2}})").arg(some(), states.join(u','));
}

} // namespace layout::test
