// The inspector on a workflow, worked with as a person would: by what is seen of it.
#pragma once

#include "tests/runner/runner.h"
#include "ui/inspector/inspector_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>
#include <QtTest>

namespace inspector_bench {

// Text with ' for ", so that ASL is readable in C++.
inline QString quoted(const char *text)
{
    return QString::fromUtf8(text).replace(u'\'', u'"');
}

struct Bench
{
    explicit Bench(const QString &machine, const QString &state = QStringLiteral("A")) : text(machine)
    {
        document.reset(text, json::Format::Json);
        session.select({asl::StatePath{}.child(0, state)});
        panel.resize(306, 900);
        panel.show();
        settle();
    }

    static void settle() { QTest::qWait(runner::IsSanitized ? 200 : 20); }

    QWidget &within(const QString &name)
    {
        auto *part = shown<QWidget>(&panel, name);
        if (!part)
            qFatal("nothing shown is called %s", qPrintable(name));
        return *part;
    }
    template <class Widget>
    static Widget *shown(const QWidget *in, const QString &name)
    {
        for (Widget *widget : in->findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    template <class Widget>
    Widget &find(const QString &name, const QString &inside = {})
    {
        Widget *widget = shown<Widget>(inside.isEmpty() ? &panel : &within(inside), name);
        if (!widget)
            qFatal("%s shows no %s", qPrintable(inside), qPrintable(name));
        return *widget;
    }
    bool shows(const QString &name) { return shown<QWidget>(&panel, name) != nullptr; }

    void type(QLineEdit &line, const QString &typed)
    {
        line.setFocus();
        line.selectAll();
        if (typed.isEmpty())
            QTest::keyClick(&line, Qt::Key_Delete);
        QTest::keyClicks(&line, typed);
        settle();
    }
    static void pick(QComboBox &combo, int index)
    {
        combo.setCurrentIndex(index);
        Q_EMIT combo.activated(index);
        settle();
    }
    void click(const QString &name, const QString &inside = {})
    {
        QTest::mouseClick(&find<QToolButton>(name, inside), Qt::LeftButton);
        settle();
    }
    // From the menu of the button of that name.
    static void choose(const QToolButton &button, const QString &action)
    {
        Q_EMIT button.menu()->aboutToShow();
        auto *entry = button.menu()->findChild<QAction *>(action);
        if (!entry)
            qFatal("no entry %s", qPrintable(action));
        entry->trigger();
        settle();
    }
    void openTab(const QString &name)
    {
        auto *tabs = panel.findChild<QTabBar *>();
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i).startsWith(name))
                tabs->setCurrentIndex(i);
        }
        settle();
    }
    // Everything is undone, and each byte is as it was.
    bool isRestoredByUndo()
    {
        while (document.history().canUndo())
            document.history().undo();
        settle();
        return document.text() == text;
    }

    QString text;
    document::WorkflowDocument document;
    session::Session session{document};
    session::SimulationController simulation{session};
    inspector::InspectorPanel panel{simulation};
};

} // namespace inspector_bench
