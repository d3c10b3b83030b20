// A document on a canvas in a window, as the program has it, for tests through real widgets.
#pragma once

#include "tests/runner/runner.h"
#include "ui/canvas/canvas_view.h"
#include "ui/theme/theme.h"

#include <QtTest>

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
        QTRY_VERIFY_WITH_TIMEOUT(!view.canvas().isWaitingForLayout(), 10000);
        view.canvas().finishMoves();
    }

    static asl::StatePath path(const QString &written) { return asl::statePathFrom(written); }
    canvas::CanvasScene &scene() { return view.canvas(); }
    QPoint centreOf(const QString &state) { return view.placeInView(path(state)).center(); }
    QPoint handleOf(const QString &state) { return view.mapFromScene(view.handleOf(*scene().node(path(state)))); }
    QPoint middleOf(const QString &from, const QString &to)
    {
        for (const canvas::EdgeItem *edge : scene().edges())
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

    // Nothing when scene and text agree; else what differs.
    QString disagreement()
    {
        const graph::FlowGraph &graph = document.snapshot()->graph;
        if (scene().shownStates() != canvas::stateNames(graph))
            return QStringLiteral("states: shown %1, in the text %2")
                .arg(scene().shownStates().join(u' '), canvas::stateNames(graph).join(u' '));
        if (scene().shownEdges() != canvas::edgeNames(graph))
            return QStringLiteral("arrows: shown %1, in the text %2")
                .arg(scene().shownEdges().join(u' '), canvas::edgeNames(graph).join(u' '));
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
