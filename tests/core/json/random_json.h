// Random JSON values and texts for the laws of the JSON room. Everything comes from the one generator given.
#pragma once

#include "core/base/value.h"

#include <QRandomGenerator>
#include <QString>

namespace random_json {

inline QString word(QRandomGenerator &random)
{
    static const QStringList words{QStringLiteral("a"),
                                   QStringLiteral("Type"),
                                   QStringLiteral("ação"),
                                   QStringLiteral("x\"y"),
                                   QStringLiteral("back\\slash"),
                                   QStringLiteral("😀"),
                                   QStringLiteral("line\nbreak"),
                                   QStringLiteral("{,}"),
                                   QStringLiteral("// no comment"),
                                   QStringLiteral("")};
    return words[random.bounded(int(words.size()))] + QString::number(random.bounded(100));
}

inline Value value(QRandomGenerator &random, int depth)
{
    const int kind = random.bounded(depth > 0 ? 8 : 5);
    switch (kind) {
    case 0: return word(random).toStdString();
    case 1: return random.bounded(-1000, 1000);
    case 2: return random.bounded(1000) / 8.0;
    case 3: return random.bounded(2) == 0;
    case 4: return nullptr;
    case 5: {
        Value array = Value::array();
        for (int i = random.bounded(4); i > 0; --i)
            array.push_back(value(random, depth - 1));
        return array;
    }
    default: {
        Value object = Value::object();
        for (int i = random.bounded(5); i > 0; --i)
            object[word(random).toStdString()] = value(random, depth - 1);
        return object;
    }
    }
}

// Blanks as people and programs leave them, comments among them if wanted.
inline QString blank(QRandomGenerator &random, bool comments)
{
    static const QStringList blanks{QString(),
                                    QString(),
                                    QStringLiteral(" "),
                                    QStringLiteral("\n"),
                                    QStringLiteral("\n    "),
                                    QStringLiteral("\t"),
                                    QStringLiteral("\r\n  ")};
    static const QStringList noted{QStringLiteral(" /* a, {note} */ "), QStringLiteral(" // to the end\n")};
    if (comments && random.bounded(12) == 0)
        return noted[random.bounded(2)];
    return blanks[random.bounded(int(blanks.size()))];
}

inline QString written(const Value &value, QRandomGenerator &random, bool comments)
{
    const auto gap = [&] { return blank(random, comments); };
    if (value.is_object()) {
        QString text = u'{' + gap();
        bool first = true;
        for (const auto &[key, member] : value.items()) {
            text += (first ? QString() : u',' + gap()) + QString::fromStdString(Value(key).dump()) + gap() + u':'
                + gap() + written(member, random, comments) + gap();
            first = false;
        }
        return text + u'}';
    }
    if (value.is_array()) {
        QString text = u'[' + gap();
        for (size_t i = 0; i < value.size(); ++i)
            text += (i == 0 ? QString() : u',' + gap()) + written(value[i], random, comments) + gap();
        return text + u']';
    }
    return QString::fromStdString(value.dump());
}

} // namespace random_json
