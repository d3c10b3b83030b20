// A visit stage by stage: their list, and the chosen one's value with what differs from the stage it was made from, how
// large it is, where the value of a line came from, and who reads the variables.
#pragma once

#include "core/history/difference.h"
#include "core/simulate/stages.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace simulator {

class MarkedJson;

// A stage made ready to be shown.
struct ShownStage
{
    sim::Stage stage;
    qint64 bytes = 0;
    std::optional<sim::StageName> basis; // what it is compared with
    int added = 0, removed = 0, changed = 0;
    std::vector<history::MarkedLine> lines;
};
std::vector<ShownStage> shownStages(const sim::Stages &stages);

class StagesView : public QWidget
{
    Q_OBJECT

public:
    explicit StagesView(QWidget *parent = nullptr);

    // `readers`: who reads the variables that it assigns, in words.
    void show(std::vector<ShownStage> stages, const sim::Stages &told, const QString &readers);
    void showNothing(const QString &words);

Q_SIGNALS:
    // Where did the value at this place of the state's input come from?
    void originWanted(const QString &pointer);

public Q_SLOTS:
    void showOrigin(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void showCurrent();
    void askOrigin();
    QString noteOf(const ShownStage &stage) const;

    QListWidget *m_list;
    MarkedJson *m_json;
    QLabel *m_note, *m_origin;
    std::vector<ShownStage> m_stages;
    std::optional<sim::StageName> m_wanted; // chosen last: shown again in the next visit
    QString m_failure, m_readers;
};

} // namespace simulator
