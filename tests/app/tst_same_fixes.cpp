// The list of problems and the editor offer the same ways out, whatever rule a definition breaks.
#include "core/yaml/parser.h"
#include "tests/core/validate/samples.h"
#include "tests/runner/runner.h"
#include "ui/editor/asl_editor.h"
#include "ui/editor/code_edit.h"
#include "ui/problems/problem_panel.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QTreeWidget>

using validate::Rule;

class SameFixesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inListAndEditor_data();
    void inListAndEditor();

private:
    struct Bench
    {
        explicit Bench(const checking::Sample &sample)
        {
            document.reset(sample.text, sample.format);
            session.setFindings({document.snapshot()->number, sample.options,
                                 validate::diagnosed(document.snapshot()->definition, sample.options)});
            panel.show();
            view.show();
        }

        // Of all problems that touch the place.
        QStringList inList(qsizetype place)
        {
            QStringList names;
            auto *list = panel.findChild<QAbstractItemView *>(u"problems"_qs);
            const auto &rows = panel.findChild<problems::ProblemModel *>()->rows();
            for (int i = 0; i < list->model()->rowCount(); ++i) {
                if (!rows[size_t(i)].problem.span.touches({place, place}))
                    continue;
                Q_EMIT list->customContextMenuRequested(list->visualRect(list->model()->index(i, 0)).center());
                auto *menu = panel.findChild<QMenu *>(u"fixMenu"_qs);
                for (const QAction *action : menu->actions()) {
                    if (action->isEnabled())
                        names << action->text().replace(u"&&"_qs, u"&"_qs);
                }
                delete menu;
            }
            names.sort();
            return names;
        }

        QStringList inEditor(qsizetype place)
        {
            QTextCursor cursor = view.code().textCursor();
            cursor.setPosition(int(place));
            view.code().setTextCursor(cursor);
            QTest::keyClick(&view.code(), Qt::Key_Return, Qt::AltModifier);
            QStringList names;
            if (QWidget *choices = view.findChild<QWidget *>(u"choices"_qs)) {
                const auto *list = choices->findChild<QTreeWidget *>();
                for (int i = 0; i < list->topLevelItemCount(); ++i)
                    names << list->topLevelItem(i)->text(0);
                delete choices;
            }
            names.sort();
            return names;
        }

        document::WorkflowDocument document;
        session::Session session{document};
        problems::ProblemPanel panel{session};
        editor::AslEditor view{session};
    };
};

void SameFixesTest::inListAndEditor_data()
{
    QTest::addColumn<int>("rule");
    for (const auto &[rule, sample] : checking::samples()) {
        if (sample.text.size() < 10'000) // those that are too large are slow to be shown, and none has a fix
            QTest::newRow(wordingOf(rule).name) << int(rule);
    }
}

void SameFixesTest::inListAndEditor()
{
    QFETCH(int, rule);
    Bench bench(checking::samples().at(Rule(rule)));
    const auto rows = bench.panel.findChild<problems::ProblemModel *>()->rows();
    QVERIFY(!rows.empty());
    for (const problems::ProblemModel::Row &row : rows) {
        const qsizetype place = row.problem.span.begin;
        QCOMPARE(bench.inEditor(place), bench.inList(place));
    }
}

BATUTA_WINDOW_TEST(SameFixesTest)
#include "tst_same_fixes.moc"
