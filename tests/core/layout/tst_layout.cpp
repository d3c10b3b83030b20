// Whole graphs: containers hold what is theirs, in both directions, and the JSON says where everything is.
// Judged from the JSON alone, as an outsider would.
#include "tests/core/layout/graphs.h"
#include "tests/core/layout/scopes.h"

#include "core/layout/layout_json.h"
#include "core/layout/layouter.h"
#include "core/layout/simple_layout.h"
#include "tests/runner/runner.h"

#include <QDirIterator>
#include <QHash>
#include <QtTest>

using namespace layout;
using namespace layout::test;
using Json = nlohmann::ordered_json;

namespace {

QRectF rectOf(const Json &json)
{
    return {json[0].get<double>(), json[1].get<double>(), json[2].get<double>(), json[3].get<double>()};
}

QString textOf(const Json &json)
{
    return json.is_null() ? QString() : QString::fromStdString(json.get<std::string>());
}

// Everything an outsider would ask of a drawing.
class Outsider
{
public:
    explicit Outsider(const Json &json) : m_json(json), m_down(json["direction"] == "TopDown")
    {
        for (const char *group : {"nodes", "containers"}) {
            for (const Json &node : json[group])
                m_rects.insert(textOf(node["path"]), rectOf(node["rect"]));
        }
    }

    QStringList faults()
    {
        checkCards();
        checkContainment();
        checkEdges();
        return m_faults;
    }

private:
    static bool overlap(const QRectF &a, const QRectF &b)
    {
        return a.adjusted(0.1, 0.1, -0.1, -0.1).intersects(b.adjusted(0.1, 0.1, -0.1, -0.1));
    }

    static bool holds(const QRectF &outer, const QRectF &inner)
    {
        return outer.adjusted(-0.1, -0.1, 0.1, 0.1).contains(inner);
    }

    void checkCards()
    {
        std::vector<QRectF> cards, labels;
        for (const Json &node : m_json["nodes"])
            cards.push_back(rectOf(node["rect"]));
        for (const Json &pill : m_json["pills"])
            cards.push_back(rectOf(pill["rect"]));
        for (const Json &label : m_json["labels"])
            labels.push_back(rectOf(label["rect"]));
        for (size_t i = 0; i < cards.size(); ++i) {
            for (size_t k = i + 1; k < cards.size(); ++k) {
                if (overlap(cards[i], cards[k]))
                    m_faults << u"cards overlap: "_qs + written(cards[i]) + written(cards[k]);
            }
            for (const QRectF &label : labels) {
                if (overlap(cards[i], label))
                    m_faults << u"a label on a card: "_qs + written(cards[i]) + written(label);
            }
        }
    }

    void checkContainment()
    {
        QHash<QPair<QString, int>, QRectF> lanes;
        for (const Json &container : m_json["containers"]) {
            const QRectF frame = rectOf(container["rect"]);
            std::vector<QRectF> rects;
            for (const Json &lane : container["lanes"]) {
                const QRectF rect = rectOf(lane["rect"]);
                if (!holds(frame.adjusted(0, HeaderHeight, 0, 0), rect))
                    m_faults << u"a lane outside its frame: "_qs + written(rect);
                for (const QRectF &other : rects) {
                    if (overlap(rect, other))
                        m_faults << u"lanes overlap: "_qs + written(rect);
                }
                rects.push_back(rect);
                lanes.insert({textOf(container["path"]), lane["lane"].get<int>()}, rect);
            }
        }
        for (const char *group : {"nodes", "containers"}) {
            for (const Json &node : m_json[group]) {
                const QRectF rect = rectOf(node["rect"]);
                const QRectF outer = node["parent"].is_null()
                    ? rectOf(m_json["bounds"])
                    : lanes.value({textOf(node["parent"]), node["lane"].get<int>()});
                if (!holds(outer, rect))
                    m_faults << textOf(node["path"]) + u" is outside what it stands in"_qs;
            }
        }
    }

    QRectF endOf(const Json &edge, const char *end) const
    {
        if (!edge[end].is_null())
            return m_rects.value(textOf(edge[end]));
        return rectOf(m_json["pills"][std::string_view(end) == "from" ? 0 : 1]["rect"]);
    }

    void checkEdges()
    {
        for (const Json &edge : m_json["edges"]) {
            const QRectF from = endOf(edge, "from"), to = endOf(edge, "to");
            const Json &first = edge["points"].front(), &last = edge["points"].back();
            const QString name = textOf(edge["from"]) + u" to "_qs + textOf(edge["to"]);
            if (!touchesBorder(first, from) || !touchesBorder(last, to))
                m_faults << name + u" does not touch its cards"_qs;
            const bool forward = m_down ? to.top() > from.bottom() : to.left() > from.right();
            if (!forward && !edge["back"].get<bool>())
                m_faults << name + u" does not go forward"_qs;
        }
    }

    static bool touchesBorder(const Json &point, const QRectF &rect)
    {
        const QPointF at(point[0].get<double>(), point[1].get<double>());
        return rect.adjusted(-0.1, -0.1, 0.1, 0.1).contains(at) && !rect.adjusted(0.1, 0.1, -0.1, -0.1).contains(at);
    }

    const Json &m_json;
    bool m_down;
    QHash<QString, QRectF> m_rects;
    QStringList m_faults;
};

// Arrows never leave their scope, so only what stands in it can be in their way.
QStringList arrowsAcrossCards(const graph::FlowGraph &graph, const Layout &layout)
{
    QStringList across;
    for (size_t s = 0; s < graph.scopes.size(); ++s) {
        const graph::Scope &scope = graph.scopes[s];
        for (size_t e = 0; e < scope.edges.size(); ++e) {
            for (size_t n = 0; n < scope.nodes.size(); ++n) {
                const bool own = scope.edges[e].from == int(n) || scope.edges[e].to == int(n);
                if (!own && passesThrough(layout.scopes[s].routes[e], layout.scopes[s].nodes[n]))
                    across << scope.nodes[n].path.name();
            }
        }
    }
    return across;
}

QStringList faultsOf(const graph::FlowGraph &graph, const Layout &layout)
{
    const Json json = layoutJson(graph, layout);
    if (int(json["nodes"].size() + json["containers"].size()) != graph.nodeCount())
        return {u"a state is missing"_qs};
    return Outsider(json).faults();
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomGraphsAreSound()
    {
        Layouter layouter({QStringLiteral(BATUTA_TEST_WORKER), std::chrono::minutes(2)});
        for (unsigned seed = 1; seed <= 40; ++seed) {
            std::mt19937 random(seed);
            const graph::FlowGraph graph = graphOf(randomMachine(random, 3));
            for (const Direction direction : {Direction::TopDown, Direction::LeftRight}) {
                const Layout simple = laidOut(graph, plainMeasures(), direction, simpleLayout);
                QVERIFY2(faultsOf(graph, simple).isEmpty(),
                         qPrintable(QStringLiteral("seed %1 ").arg(seed) + faultsOf(graph, simple).join(u'\n')));
                const Layout final = layouter.laidOut(graph, plainMeasures(), direction);
                QVERIFY(!final.provisional);
                QVERIFY2(faultsOf(graph, final).isEmpty(),
                         qPrintable(QStringLiteral("seed %1 ").arg(seed) + faultsOf(graph, final).join(u'\n')));
            }
        }
    }

    void theCorpusIsSound()
    {
        const QString corpus = QStringLiteral(BATUTA_SHARED "/corpus/files");
        if (!QFileInfo::exists(corpus))
            QSKIP("the corpus of published workflows is not part of the project");
        Layouter layouter({QStringLiteral(BATUTA_TEST_WORKER), std::chrono::minutes(2)});
        int files = 0;
        QStringList across;
        QDirIterator each(corpus, {u"*.json"_qs}, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const graph::FlowGraph graph = graphOf(QString::fromUtf8(file.readAll()));
            for (const Direction direction : {Direction::TopDown, Direction::LeftRight}) {
                const Layout layout = layouter.laidOut(graph, plainMeasures(), direction);
                QVERIFY2(!layout.provisional, qPrintable(file.fileName()));
                const QStringList faults = faultsOf(graph, layout);
                QVERIFY2(faults.isEmpty(), qPrintable(file.fileName() + u'\n' + faults.join(u'\n')));
                for (const QString &card : arrowsAcrossCards(graph, layout))
                    across << file.fileName() + u": "_qs + card;
            }
            ++files;
        }
        QVERIFY2(across.isEmpty(), qPrintable(across.join(u'\n')));
        QVERIFY(files > 50);
    }

    void emptyContainersKeepRoomForADrop()
    {
        const graph::FlowGraph graph =
            graphOf(u"{\"StartAt\":\"P\",\"States\":{\"P\":{\"Type\":\"Parallel\",\"Branches\":[{},{}]},"
                    "\"M\":{\"Type\":\"Map\"}}}"_qs);
        const Layout layout = laidOut(graph, plainMeasures(), Direction::TopDown, simpleLayout);
        QCOMPARE(layout.scopes[0].nodes[0].size(),
                 QSizeF(2 * EmptyLane.width() + LaneGap, HeaderHeight + EmptyLane.height()));
        QCOMPARE(layout.scopes[1].area.size(), EmptyLane);
        QCOMPARE(layout.scopes[0].nodes[1].size(), QSizeF(EmptyLane.width(), HeaderHeight + EmptyLane.height()));
    }

    void aLongTitleWidensItsContainer()
    {
        Measures measures = plainMeasures();
        measures.headerWidth = [](const graph::Node &) { return 700.0; };
        const graph::FlowGraph graph =
            graphOf(u"{\"StartAt\":\"P\",\"States\":{\"P\":{\"Type\":\"Parallel\",\"Branches\":["
                    "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"End\":true}}},{}]}}}"_qs);
        const Layout layout = laidOut(graph, measures, Direction::TopDown, simpleLayout);
        QCOMPARE(layout.scopes[0].nodes[0].width(), 700.0);
        QCOMPARE(layout.scopes[1].area.center().x(), layout.scopes[1].nodes[0].center().x());
        QCOMPARE(layout.scopes[2].area.right(), layout.scopes[0].nodes[0].right());
        QVERIFY(faultsOf(graph, layout).isEmpty());
    }

    void anEditMovesOnlyWhatItMust()
    {
        Layouter layouter({QStringLiteral(BATUTA_TEST_WORKER), std::chrono::minutes(2)});
        const QString before =
            u"{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"Next\":\"B\"},"
            "\"B\":{\"Type\":\"Choice\",\"Default\":\"C\",\"Choices\":[{\"Comment\":\"x\",\"Next\":\"D\"}]},"
            "\"C\":{\"Type\":\"Pass\",\"End\":true},\"D\":{\"Type\":\"Pass\",\"End\":true}%1}}"_qs;
        const Layout old = layouter.laidOut(graphOf(before.arg(QString())), plainMeasures(), Direction::TopDown);
        const Layout now = layouter.laidOut(graphOf(before.arg(u",\"E\":{\"Type\":\"Pass\"}"_qs)), plainMeasures(),
                                            Direction::TopDown);
        for (size_t i = 1; i < 4; ++i) {
            QCOMPARE(now.scopes[0].nodes[i].topLeft() - now.scopes[0].nodes[0].topLeft(),
                     old.scopes[0].nodes[i].topLeft() - old.scopes[0].nodes[0].topLeft());
        }
    }

    void theJsonNamesEverything()
    {
        const graph::FlowGraph graph = graphOf(
            u"{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Choice\",\"Choices\":[{\"Comment\":\"again\","
            u"\"Next\":\"A\"}],"
            "\"Default\":\"M\"},\"M\":{\"Type\":\"Map\",\"End\":true,\"ItemProcessor\":{\"StartAt\":\"I\",\"States\":{\"I\":{\"Type\":\"Pass\",\"End\":true}}}}}}"_qs);
        const Json json = layoutJson(graph, laidOut(graph, plainMeasures(), Direction::LeftRight, simpleLayout));
        QCOMPARE(json["direction"].get<std::string>(), "LeftRight");
        QCOMPARE(json["nodes"].size(), size_t(2));
        QCOMPARE(json["containers"][0]["path"].get<std::string>(), "M");
        QCOMPARE(json["nodes"][1]["parent"].get<std::string>(), "M");
        QCOMPARE(json["edges"].size(), size_t(4));
        const Json &loop = json["edges"][1];
        QCOMPARE(loop["kind"].get<std::string>(), "Rule");
        QCOMPARE(loop["index"].get<int>(), 0);
        QVERIFY(loop["back"].get<bool>());
        QVERIFY(!json["edges"][0]["back"].get<bool>());
        QVERIFY(json["edges"][0]["from"].is_null());
        QCOMPARE(json["labels"][0]["text"].get<std::string>(), "again");
    }
};

BATUTA_TEST(TestLayout)
#include "tst_layout.moc"
