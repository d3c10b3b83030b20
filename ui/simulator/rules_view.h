// The rules of a Choice as they were asked: which held, with the values compared, and which were not asked any more.
#pragma once

#include "core/simulate/stages.h"

#include <QTreeWidget>

namespace simulator {

// "$.valor = 120 > 100: true"
QString verdictText(const sim::Verdict &verdict);

class RulesView : public QTreeWidget
{
    Q_OBJECT

public:
    explicit RulesView(QWidget *parent = nullptr);

    void show(const sim::Stages &stages, const asl::State *choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void addDefault(bool isTaken, const QString &next);
};

} // namespace simulator
