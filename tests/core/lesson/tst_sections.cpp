// Markdown taken apart: what is ours, what is text, and in which line.
#include "core/lesson/sections.h"
#include "tests/runner/runner.h"

using lesson::Section;

class TestSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAFileApart()
    {
        const auto made = lesson::sectionsOf(u"---\ntitle: T\n---\nHello\n\n## One\ntext\n```task\nid: a\n```\nmore\n"
                                             "```json\n## no heading\n```task\n```\n## Two\n"_qs);
        QCOMPARE(made.front, u"title: T\n"_qs);
        QCOMPARE(made.frontLine, 2);
        QCOMPARE(made.openFence, 0);
        QCOMPARE(made.all.size(), size_t(6));
        QCOMPARE(made.all[0].text.trimmed(), u"Hello"_qs);
        QCOMPARE(made.all[0].line, 4);
        QCOMPARE(made.all[1].word, u"One"_qs);
        QCOMPARE(int(made.all[3].kind), int(Section::Kind::Fenced));
        QCOMPARE(made.all[3].text, u"id: a\n"_qs);
        QCOMPARE(made.all[3].line, 9);
        QVERIFY(made.all[4].text.contains(u"## no heading"));
        QCOMPARE(made.all[5].word, u"Two"_qs);
    }

    void whatIsNotClosedIsTold()
    {
        QCOMPARE(lesson::sectionsOf(u"a\n```quiz\nid: x\n"_qs).openFence, 2);
        QVERIFY(lesson::sectionsOf(u"---\ntitle: T\n"_qs).isFrontOpen);
        QCOMPARE(lesson::sectionsOf(QString()).all.size(), size_t(0));
        QCOMPARE(lesson::sectionsOf(u"no front"_qs).frontLine, 0);
    }
};

BATUTA_TEST(TestSections)
#include "tst_sections.moc"
