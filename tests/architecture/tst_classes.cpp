// A class is as large as its declaration and the definitions of its members, in whatever files they stand: splitting a
// file does not make a class smaller. The code is laid out by clang-format, so what begins in a line's first column ends
// with the next closing brace there.
#include "tests/architecture/sources.h"
#include "tests/runner/runner.h"

namespace {

using namespace Qt::StringLiterals;

constexpr int RedLight = 400;

// By "room Class", the lines.
using Sizes = QHash<QString, int>;

bool endsThere(const QString &line)
{
    return line.startsWith(u'}') || line.endsWith(u"= default;") || line.endsWith(u"= delete;");
}

// What the line begins: "Class" of a declaration, or of a member's definition; empty for all else.
QString classBegunBy(const QString &line)
{
    static const QRegularExpression declaration(
        u"^(?:template <.*> )?(?:class|struct) ((?:\\w+::)*\\w+)(?: final)?(?: :.*)?$"_s);
    static const QRegularExpression member(
        u"^(?!using|namespace|#|return)(?:\\w[^(]*?[ *&]){0,1}?((?:\\w+::)+)(?:~?\\w+|operator[^(]*)\\("_s);
    if (const auto match = declaration.match(line); match.hasMatch())
        return match.captured(1);
    const auto match = member.match(line);
    return match.hasMatch() ? match.captured(1).chopped(2) : QString();
}

void addSizes(const QString &room, const QString &text, Sizes &sizes)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString name = classBegunBy(lines[i]);
        if (name.isEmpty())
            continue;
        const qsizetype begin = i;
        while (i + 1 < lines.size() && !endsThere(lines[i]))
            ++i;
        sizes[room + u' ' + name] += int(i - begin + 1);
    }
}

// The types that a header defines in a namespace, "sim::Run" each.
QStringList typesOf(const QString &header)
{
    static const QRegularExpression definition(
        u"^(?:class|struct|enum class|enum) (\\w+)(?: final)?(?: :[^;{]*)?(?: ?\\{.*)?$"_s);
    static const QRegularExpression opening(u"^namespace (\\S+) \\{$"_s);
    QStringList types;
    QString space;
    for (const QString &line : header.split(u'\n')) {
        if (const auto match = opening.match(line); match.hasMatch())
            space = match.captured(1) + u"::"_s;
        else if (line.startsWith(u"} // namespace"))
            space.clear();
        else if (const auto type = definition.match(line); type.hasMatch() && space != u"std::")
            types << space + type.captured(1);
    }
    return types;
}

} // namespace

class TestClasses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLawSeesAClassInAllItsFiles()
    {
        Sizes sizes;
        addSizes(
            u"ui/x"_s,
            u"namespace x {\n\nclass God : public QObject\n{\npublic:\n    void act();\n    ~God();\n};\n\nclass Other;\n"
            "}\n"_s,
            sizes);
        addSizes(u"ui/x"_s,
                 u"x::Thing God::thing(int a) const\n{\n    return God::make(a);\n}\n\nGod::~God() = default;\n"
                 "void free(God &god)\n{\n    god.act();\n}\n"_s,
                 sizes);
        addSizes(u"ui/x"_s, u"God::God(int a)\n    : m_a(a)\n{\n}\n\nstd::vector<int> God::Part::all()\n{\n}\n"_s,
                 sizes);
        QCOMPARE(sizes, (Sizes{{u"ui/x God"_s, 6 + 4 + 1 + 4}, {u"ui/x God::Part"_s, 3}}));
    }

    // The linker takes one for the other without a word, wherever each is seen alone.
    void noTwoHeadersNameOneType()
    {
        QCOMPARE(typesOf(u"namespace x {\nclass Other;\nenum class Later : int;\n"
                         "struct A\n{\n};\nenum class B : int { C };\n} // namespace x\n"_s),
                 (QStringList{u"x::A"_s, u"x::B"_s}));
        QHash<QString, QString> known;
        QStringList twice;
        for (const QString &file : house::sources()) {
            if (!file.endsWith(u".h"))
                continue;
            for (const QString &type : typesOf(house::textOf(file))) {
                if (known.contains(type))
                    twice << type + u": "_s + known[type] + u", "_s + file;
                known.insert(type, file);
            }
        }
        QVERIFY(known.size() > 500);
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }

    void noClassHasOutgrownItsName()
    {
        Sizes sizes;
        for (const QString &file : house::sources())
            addSizes(house::roomOf(file), house::textOf(file), sizes);
        QVERIFY(sizes.size() > 300);
        QStringList large;
        for (auto size = sizes.cbegin(); size != sizes.cend(); ++size)
            if (*size > RedLight)
                large << u"%1: %2 lines"_s.arg(size.key()).arg(*size);
        large.sort();
        QVERIFY2(large.isEmpty(), qPrintable(u"Each of these does the work of several:\n"_s + large.join(u'\n')));
    }
};

BATUTA_TEST(TestClasses)
#include "tst_classes.moc"
