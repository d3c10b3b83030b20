// What a rule asks, in the card of the rule: rows where it can be told as rows, else why not. Of JSONata's, the expression
// itself is there as well, in the rows' place; of JSONPath's, the rule as JSON text where there are none.
#pragma once

#include "ui/inspector/condition/conditions.h"
#include "ui/inspector/subject.h"

#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace inspector {

class ConditionView;
class ExpressionField;
class JsonArea;

class RuleForm : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(Subject rule);
    ~RuleForm() override;
    void refresh();

private:
    bool isExpression() const;
    void buildSwitch();
    void buildJson();
    void showSwitch(bool hasRows);
    void showError(const QString &sentence);

    Subject m_rule;
    std::unique_ptr<Conditions> m_conditions;
    QWidget *m_switch;
    QToolButton *m_asRows;
    QToolButton *m_asText;
    bool m_textWanted = false; // the expression, though there are rows
    ConditionView *m_rows;
    ExpressionField *m_expression = nullptr;
    QLabel *m_reason;
    JsonArea *m_json;
    QLabel *m_error;
};

} // namespace inspector
