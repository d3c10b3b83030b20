// What the run would have sent so far: a list of messages, the chosen one to be read below, and the files that it wrote
// to S3. Follows the moment: stepping back takes messages back. Clicking one goes to its event.
#pragma once

#include "core/rehearse/outbox.h"
#include "ui/session/simulation_controller.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace simulator {

class OutboxView : public QWidget
{
    Q_OBJECT

public:
    explicit OutboxView(session::SimulationController &simulation, QWidget *parent = nullptr);

    const std::vector<rehearse::Message> &messages() const { return m_messages; }
    void retranslateUi();

Q_SIGNALS:
    void counted(int messages);
    // BUCKET/KEY and contents, for whoever writes files.
    void filesExported(const QString &folder, const std::map<std::string, std::string> &files);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void refresh();
    void fillRow(int row);
    void showChosen();
    void goToChosen();
    void saveFiles();
    const std::map<std::string, std::string> *files() const; // null: none, or not yet

    session::SimulationController &m_simulation;
    std::vector<rehearse::Message> m_messages;
    QListWidget *m_list;
    QPlainTextEdit *m_body;
    QLabel *m_nothing;
    QPushButton *m_save;
};

} // namespace simulator
