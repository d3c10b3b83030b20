// The inspector's tabs for one subject. Each shows what the text says when it is refreshed, and may find that it has
// nothing to show.
#pragma once

#include "ui/inspector/form_plan.h"
#include "ui/inspector/subject.h"
#include "ui/session/simulation_controller.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace answers {
class AnswerList;
}

namespace inspector {

class CardList;
class IntegrationForm;
class JsonArea;
class NameField;
class ObjectForm;

class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Subject subject);

    virtual QString title() const = 0;
    virtual bool hasContent() const { return true; }
    virtual void refresh() = 0;

protected:
    const Subject &subject() const { return m_subject; }
    asl::StateKind kind() const;
    QVBoxLayout *column() const { return m_column; }
    void finishColumn(); // everything is added: the rest stays empty

private:
    Subject m_subject;
    QVBoxLayout *m_column;
};

class ConfigPage : public Page
{
    Q_OBJECT

public:
    ConfigPage(Subject subject, session::SimulationController &simulation);
    QString title() const override { return tr("Config"); }
    void refresh() override;

private:
    std::vector<FieldPlan> plans() const;

    NameField *m_name = nullptr; // none for the machine
    IntegrationForm *m_integration = nullptr; // of a Task
    ObjectForm *m_form;
    CardList *m_rules = nullptr; // of a Choice
};

class DataPage : public Page
{
    Q_OBJECT

public:
    explicit DataPage(Subject subject);
    QString title() const override { return tr("Data"); }
    bool hasContent() const override;
    void refresh() override;

private:
    ObjectForm *m_form;
};

class ErrorsPage : public Page
{
    Q_OBJECT

public:
    explicit ErrorsPage(Subject subject);
    QString title() const override;
    bool hasContent() const override;
    void refresh() override;

private:
    CardList *m_retriers;
    CardList *m_catchers;
};

// What a task answers in rehearsals.
class AnswersPage : public Page
{
    Q_OBJECT

public:
    AnswersPage(Subject subject, session::SimulationController &simulation);
    QString title() const override;
    bool hasContent() const override { return subject().isWholeState() && kind() == asl::StateKind::Task; }
    void refresh() override;

private:
    session::SimulationController &m_simulation;
    answers::AnswerList *m_list;
};

class TextPage : public Page
{
    Q_OBJECT

public:
    explicit TextPage(Subject subject);
    QString title() const override { return QStringLiteral("ASL"); }
    bool hasContent() const override { return subject().isWholeState(); }
    void refresh() override;

private:
    JsonArea *m_area;
    QLabel *m_error;
};

} // namespace inspector
