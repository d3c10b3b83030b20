// What holds for any document, however it is laid out: it is read as what it says, and rewritten it says what is wanted.
#include "core/json/parser.h"
#include "core/yaml/equality.h"
#include "core/yaml/json_text.h"
#include "core/yaml/parser.h"
#include "core/yaml/refusals.h"
#include "core/yaml/rewrite.h"
#include "core/yaml/writer.h"
#include "tests/runner/runner.h"

#include <QRandomGenerator>
#include <QRegularExpression>

namespace {

constexpr quint32 Documents = 300;

QString dumped(const Value &value)
{
    return QString::fromStdString(value.dump());
}

// Values, the same a little otherwise, and YAML of them in any of its forms, drawn by a seeded generator.
class RandomDocument
{
public:
    explicit RandomDocument(quint32 seed) : m_random(seed) {}

    Value object(int depth)
    {
        Value made = Value::object();
        for (int i = below(4) + 1; i > 0; --i)
            made[key()] = value(depth - 1);
        return made;
    }

    void change(Value &value)
    {
        Value &place = value.empty() || below(3) == 0 ? value : inside(value);
        if (&place != &value && place.is_structured() && below(2) == 0)
            return change(place);
        if (place.is_object()) {
            if (below(2) == 0 && place.size() > 1)
                place.erase(std::next(place.begin(), below(int(place.size()))).key());
            else
                place[key()] = this->value(1);
        } else if (place.is_array()) {
            if (below(2) == 0 && !place.empty())
                place.erase(size_t(below(int(place.size()))));
            else
                place.insert(std::next(place.begin(), below(int(place.size()) + 1)), this->value(1));
        } else {
            place = this->value(1);
        }
    }

    QString block(const Value &value, int indent)
    {
        QString made;
        const auto line = [&](const QString &head, const Value &each) {
            const bool isDeep = each.is_structured() && !each.empty() && below(3) > 0;
            made += QString(indent, u' ') + head + (isDeep ? QString() : u' ' + inFlow(each))
                + (below(4) == 0 ? u"  # it's a [note"_qs : QString()) + u'\n';
            if (isDeep)
                made += block(each, indent + 2);
        };
        if (value.is_array()) {
            for (const Value &each : value)
                line(u"-"_qs, each);
        } else {
            for (const auto &[name, each] : value.items())
                line(text(name) + u':', each);
        }
        return made;
    }

    int below(int count) { return int(m_random.bounded(quint32(count))); }

private:
    std::string key()
    {
        static const std::vector<std::string> keys{"a", "b key", "c:d", "\xC3\x89tat", "- x", "true", "#h", "12", ""};
        return keys[size_t(below(int(keys.size())))];
    }

    Value value(int depth)
    {
        static const std::vector<Value> scalars{nullptr,
                                                true,
                                                0,
                                                -12,
                                                1.5,
                                                "plain",
                                                "it's",
                                                "a: b",
                                                "a # b",
                                                "two\nlines\n",
                                                "",
                                                " blanks ",
                                                "12",
                                                "~",
                                                "{x}",
                                                "[1]",
                                                "${Name}",
                                                "&x",
                                                "*x",
                                                "!t",
                                                "|",
                                                "\"\\\t",
                                                "\xF0\x9F\x98\x80"};
        if (depth <= 0 || below(2) == 0)
            return scalars[size_t(below(int(scalars.size())))];
        if (below(2) == 0)
            return object(depth);
        Value list = Value::array();
        for (int i = below(4); i > 0; --i)
            list.push_back(value(depth - 1));
        return list;
    }

    Value &inside(Value &value)
    {
        return value.is_structured() ? *std::next(value.begin(), below(int(value.size()))) : value;
    }

    QString text(const std::string &written)
    {
        const QString words = QString::fromStdString(written);
        static const QRegularExpression other(QStringLiteral("[\\n\\t]"));
        if (below(2) == 0 || words.contains(other))
            return dumped(written);
        return u'\'' + QString(words).replace(u'\'', u"''"_qs) + u'\'';
    }

    QString inFlow(const Value &value)
    {
        if (value.is_string())
            return text(value.get<std::string>());
        if (!value.is_structured())
            return dumped(value);
        const bool isList = value.is_array();
        QStringList parts;
        if (isList) {
            // [a: 1] is [{a: 1}].
            for (const Value &each : value)
                parts << (each.is_object() && each.size() == 1 && below(2) == 0
                              ? text(each.begin().key()) + u": "_qs + inFlow(each.begin().value())
                              : inFlow(each));
        } else {
            for (const auto &[name, each] : value.items())
                parts << text(name) + u": "_qs + inFlow(each);
        }
        return (isList ? u'[' : u'{') + parts.join(u", "_qs) + (isList ? u']' : u'}');
    }

    QRandomGenerator m_random;
};

} // namespace

class YamlLawsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDocumentIsReadAsWhatItSays()
    {
        for (quint32 seed = 1; seed <= Documents; ++seed) {
            RandomDocument random(seed);
            const Value value = random.object(3);
            const QString text = random.block(value, 0);
            const json::Tree tree = yaml::parse(text);
            QVERIFY2(tree.isSound() && tree.toValue(tree.root()) == value, qPrintable(text));
            const auto json = yaml::jsonText(tree, yaml::Tags::Dropped);
            QVERIFY2(json && json::parse(*json).toValue(0) == value, qPrintable(text));
            const auto again = yaml::yamlText(json::parse(*json));
            QVERIFY2(again && yaml::parse(*again).toValue(0) == value, qPrintable(*again));
        }
    }

    void aRewrittenDocumentSaysWhatIsWanted()
    {
        int refused = 0;
        for (quint32 seed = 1; seed <= Documents; ++seed) {
            RandomDocument random(seed);
            const Value before = random.object(3);
            const QString text = random.block(before, 0);
            const json::Tree tree = yaml::parse(text);
            const auto none = yaml::rewritten(tree, json::parse(dumped(before)));
            QVERIFY2(none && none->empty(), qPrintable(text));
            Value after = before;
            for (int changes = random.below(3) + 1; changes > 0; --changes)
                random.change(after);
            const json::Tree wanted = json::parse(dumped(after));
            const auto patch = yaml::rewritten(tree, wanted);
            if (!patch) {
                QVERIFY2(patch.error().is(yaml::Code::Layout),
                         qPrintable(QStringLiteral("seed %1, %2:\n%3\nwanted %4")
                                        .arg(seed)
                                        .arg(patch.error().name(), text, dumped(after))));
                ++refused;
                continue;
            }
            QVERIFY(text::isSound(*patch, text.size()));
            const QString made = text::applied(text, *patch);
            const json::Tree now = yaml::parse(made);
            QVERIFY2(now.isSound() && yaml::saysTheSame(now, now.root(), wanted, wanted.root()),
                     qPrintable(
                         QStringLiteral("seed %1:\n%2\nwanted %3, made\n%4").arg(seed).arg(text, dumped(after), made)));
            const auto back = yaml::rewritten(now, json::parse(dumped(before)));
            QVERIFY2(!back || yaml::parse(text::applied(made, *back)).toValue(0) == before, qPrintable(made));
        }
        QVERIFY2(refused < int(Documents) / 20, qPrintable(QString::number(refused)));
    }

    // What a change does not concern stays to the letter: its notes, quotes and brackets.
    void whatStaysStaysToTheLetter()
    {
        for (quint32 seed = 1; seed <= Documents; ++seed) {
            RandomDocument random(seed);
            Value value{{"first", 1}, {"kept", random.object(3)}, {"last", 2}};
            const QString kept = u"kept:\n"_qs + random.block(value["kept"], 2);
            const QString text = u"first: 1\n"_qs + kept + u"last: 2\n"_qs;
            value["first"] = "other";
            value["last"] = {1, {{"x", "y"}}};
            value["new"] = true;
            const auto patch = yaml::rewritten(yaml::parse(text), json::parse(dumped(value)));
            QVERIFY(patch.hasValue());
            QVERIFY2(text::applied(text, *patch).contains(kept), qPrintable(text::applied(text, *patch)));
        }
    }
};

BATUTA_TEST(YamlLawsTest)
#include "tst_laws.moc"
