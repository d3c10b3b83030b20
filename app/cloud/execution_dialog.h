// An execution on AWS: started here, or named by its ARN; followed as it goes on, fetched as it is, or redriven.
#pragma once

#include "app/cloud/cloud_dialog.h"
#include "app/cloud/following.h"
#include "app/cloud/shown_execution.h"

class QCheckBox;

namespace app {

// What both have in common: the execution is followed, and seen in the simulator.
class FollowingDialog : public CloudDialog
{
    Q_OBJECT

protected:
    FollowingDialog(cloud::Operation operation, Desk &desk, Panels &panels, Settings &settings);

    bool isAtWork() const override;
    void cancel() override;

    void follow(const QString &execution);
    ShownExecution &shown() { return m_shown; }

private:
    void say(const QString &sentence);

    Following m_following;
    ShownExecution m_shown;
};

class ExecutionDialog : public FollowingDialog
{
    Q_OBJECT

public:
    enum class What { Follow, Fetch, Redrive };
    ExecutionDialog(What what, Desk &desk, Panels &panels, Settings &settings);

protected:
    Result<cloud::Call> wish() const override;
    void begin(const cloud::Call &call) override;
    void take(const Value &answer) override;

private:
    void name(What what);

    const What m_what;
    QLineEdit *m_execution;
};

class StartDialog : public FollowingDialog
{
    Q_OBJECT

public:
    StartDialog(Desk &desk, Panels &panels, Settings &settings);

protected:
    Result<cloud::Call> wish() const override;
    void begin(const cloud::Call &call) override;
    void take(const Value &answer) override;

private:
    Result<cloud::ExecutionWish> whole() const;
    void start(const QString &machine);

    Desk &m_desk;
    QLineEdit *m_machine, *m_name;
    QPlainTextEdit *m_input;
    QCheckBox *m_follow;
};

} // namespace app
