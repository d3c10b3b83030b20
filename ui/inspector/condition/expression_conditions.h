// A rule in JSONata: one expression, the parts of which are shown as rows and changed where they stand in its text.
#pragma once

#include "core/expr/simple_condition.h"
#include "ui/inspector/condition/conditions.h"
#include "ui/inspector/subject.h"

namespace inspector {

class ExpressionConditions : public Conditions
{
public:
    explicit ExpressionConditions(Subject rule) : m_rule(std::move(rule)) {}

    QString whyNot() const override;
    Condition whole() const override;
    QList<Operation> operations(const Condition &comparison) const override;
    QString write(const Way &way, Side side, const QString &typed) override;
    language::ValueCompletions offers(const Way &way, Side side, const QString &typed, qsizetype caret) override;
    void setOperation(const Way &way, const QString &id) override;
    void turn(const Way &) override {} // a value is a path by how it is written
    void join(const Way &way, Joint joint) override;
    void rejoin(const Way &group, Joint joint) override;
    void unwrap(const Way &group) override;
    void add(const Way &group) override;
    void remove(const Way &way) override;

private:
    // The field's text around the expression, and the expression as far as it is simple.
    struct Reading
    {
        QString before;
        QString after;
        std::optional<expr::ConditionText> text;
    };
    Reading read() const;
    Condition conditionOf(const expr::ConditionText &text, const expr::SimpleCondition &part) const;
    template <class Change>
    void commit(const Way &way, Change &&change);

    Subject m_rule;
};

} // namespace inspector
