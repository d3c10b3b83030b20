// What a Choice rule asks, as rows: a value to be shown, and the ways of changing it, each one edit of the text. In which
// language the rule is written is known only here.
#pragma once

#include "core/language/value_completion.h"

#include <QList>

namespace inspector {

// Which of the joined ones, from the outermost in; that within a negation is 0.
using Way = QList<int>;

enum class Joint : quint8 { None, All, Any, Negation };

struct Condition
{
    Joint joint = Joint::None;
    // Of a comparison:
    QString variable;
    QString operation; // an Operation's id
    QString value;
    QString example; // of such a value; empty: the operation takes none
    bool isByPath = false; // what it is compared with is a path
    bool mayTurn = false; // can be compared with a path, or with a value again
    // Of joined ones:
    std::vector<Condition> parts;
    bool operator==(const Condition &) const = default;
};

// Nothing: the text has changed, and there is no such way any more.
inline std::optional<Condition> conditionAt(Condition condition, const Way &way)
{
    for (const int step : way) {
        if (size_t(step) >= condition.parts.size())
            return std::nullopt;
        condition = Condition(condition.parts[size_t(step)]);
    }
    return condition;
}

struct Operation
{
    QString id;
    QString words;
    QString name; // as the language has it
    bool beginsGroup = false;
    bool operator==(const Operation &) const = default;
};

enum class Side : quint8 { Variable, Value };

class Conditions
{
public:
    virtual ~Conditions() = default;

    // Why there are no rows, as a sentence; empty: there are.
    virtual QString whyNot() const = 0;
    virtual Condition whole() const = 0;
    virtual QList<Operation> operations(const Condition &comparison) const = 0;
    // Answer what is wrong with what was typed, and then nothing is written.
    virtual QString write(const Way &way, Side side, const QString &typed) = 0;
    virtual language::ValueCompletions offers(const Way &way, Side side, const QString &typed, qsizetype caret) = 0;
    virtual void setOperation(const Way &way, const QString &id) = 0;
    virtual void turn(const Way &way) = 0; // from a value to a path and back
    virtual void join(const Way &way, Joint joint) = 0; // with a new one; a negation takes none
    virtual void rejoin(const Way &group, Joint joint) = 0;
    virtual void unwrap(const Way &group) = 0; // of one
    virtual void add(const Way &group) = 0;
    virtual void remove(const Way &way) = 0;
};

} // namespace inspector
