// A rule in JSONPath: And, Or and Not of comparisons, each an object of its own in the text.
#pragma once

#include "ui/inspector/condition/conditions.h"
#include "ui/inspector/subject.h"

namespace inspector {

class PathConditions : public Conditions
{
public:
    explicit PathConditions(Subject rule) : m_rule(std::move(rule)) {}

    QString whyNot() const override;
    Condition whole() const override;
    QList<Operation> operations(const Condition &comparison) const override;
    QString write(const Way &way, Side side, const QString &typed) override;
    language::ValueCompletions offers(const Way &way, Side side, const QString &typed, qsizetype caret) override;
    void setOperation(const Way &way, const QString &id) override;
    void turn(const Way &way) override;
    void join(const Way &way, Joint joint) override;
    void rejoin(const Way &group, Joint joint) override;
    void unwrap(const Way &group) override;
    void add(const Way &group) override;
    void remove(const Way &way) override;

private:
    Subject at(const Way &way) const;
    Condition conditionAt(json::NodeId node) const;
    void perform(const edit::Answer &answer, const QString &label);

    Subject m_rule;
};

} // namespace inspector
