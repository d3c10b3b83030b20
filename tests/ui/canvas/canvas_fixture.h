// A document on a canvas in a window, as the program has it, for tests through real widgets.
#pragma once

#include "tests/runner/runner.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/handles.h"
#include "ui/theme/theme.h"

#include <QtTest>

// What a graph has, as sorted words: for comparing it with what a stage shows.
inline QString edgeWords(const edit::EdgeName &edge, const asl::StatePath &target)
{
    const QString from = edge.from.isEmpty()
        ? QStringLiteral("^%1/%2").arg(asl::toString(edge.scope.container)).arg(edge.scope.number)
        : asl::toString(edge.from);
    return QStringLiteral("%1#%2#%3 > %4").arg(from).arg(int(edge.kind)).arg(edge.index).arg(asl::toString(target));
}

inline QStringList stateNames(const graph::FlowGraph &graph)
{
    QStringList names;
    for (const graph::Scope &scope : graph.scopes)
        for (const graph::Node &node : scope.nodes)
            names << asl::toString(node.path);
    names.sort();
    return names;
}

inline QStringList edgeNames(const graph::FlowGraph &graph)
{
    QStringList names;
    for (const graph::Scope &scope : graph.scopes)
        for (const graph::Edge &edge : scope.edges)
            names << edgeWords(canvas::edgeName(scope, edge), canvas::targetOf(scope, edge));
    names.sort();
    return names;
}

struct Canvas
{
    document::WorkflowDocument document;
    session::Session session{document};
    session::SimulationController simulation{session};
    canvas::CanvasView view{session, simulation};
    QList<Refusal> refusals;

    explicit Canvas(const QString &text)
    {
        QObject::connect(&session, &session::Session::refused, &view, [this](const Refusal &why) { refusals << why; });
        document.reset(text, json::Format::Json);
        view.resize(900, 700);
        view.show();
        settle();
    }

    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!view.stage().placing().isWaiting(), 10000);
        view.stage().placing().finishMoves();
    }

    static asl::StatePath path(const QString &written) { return asl::statePathFrom(written); }
    canvas::Stage &stage() { return view.stage(); }
    QPoint centreOf(const QString &state) { return view.placeInView(path(state)).center(); }
    QPoint handleOf(const QString &state)
    {
        return view.mapFromScene(canvas::Handles(view).of(*stage().node(path(state))));
    }
    QPoint middleOf(const QString &from, const QString &to)
    {
        for (const auto &[scope, number, edge] : stage().cast().edges())
            if (edge->name().from == path(from) && edge->target() == path(to))
                return view.mapFromScene(edge->route()[edge->route().size() / 2]);
        return {};
    }

    void hover(QPoint at) { QTest::mouseMove(view.viewport(), at); }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, at);
    }
    // Press, several moves, release.
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
        for (int i = 1; i <= 4; ++i)
            QTest::mouseMove(view.viewport(), from + (to - from) * i / 4);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
    }

    // What is shown, as sorted words: those of stateNames() and edgeNames().
    QStringList shownStates()
    {
        QStringList names;
        for (const auto &[scope, number, item] : stage().cast().nodes())
            names << asl::toString(item->path());
        names.sort();
        return names;
    }
    QStringList shownEdges()
    {
        QStringList names;
        for (const auto &[scope, number, item] : stage().cast().edges())
            names << edgeWords(item->name(), item->target());
        names.sort();
        return names;
    }

    // Nothing when stage and text agree; else what differs.
    QString disagreement()
    {
        const graph::FlowGraph &graph = document.snapshot()->graph;
        if (shownStates() != stateNames(graph))
            return QStringLiteral("states: shown %1, in the text %2")
                .arg(shownStates().join(u' '), stateNames(graph).join(u' '));
        if (shownEdges() != edgeNames(graph))
            return QStringLiteral("arrows: shown %1, in the text %2")
                .arg(shownEdges().join(u' '), edgeNames(graph).join(u' '));
        return {};
    }
};

// As it is after every animation, in the light look.
template <class Test>
int runCanvasTest(int argc, char **argv)
{
    qputenv("BATUTA_REDUCED_MOTION", "1");
    QApplication application(argc, argv);
    theme::Theme::instance().setLook(theme::Look::Light);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

#define CANVAS_TEST(Test) static const runner::Entry entryOf##Test(__FILE__, runCanvasTest<Test>);
