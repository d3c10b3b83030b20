// What the service thinks of the workflow: one state tried alone, the whole definition checked.
#pragma once

#include "app/cloud/cloud_dialog.h"
#include "app/workspace/desk.h"

namespace app {

class TestStateDialog : public CloudDialog
{
    Q_OBJECT

public:
    TestStateDialog(Desk &desk, Settings &settings);

protected:
    Result<cloud::Call> wish() const override;
    void take(const Value &answer) override;

private:
    Desk &m_desk;
    QLabel *m_state;
    QLineEdit *m_role;
    QPlainTextEdit *m_input;
};

class ValidateDialog : public CloudDialog
{
    Q_OBJECT

public:
    ValidateDialog(Desk &desk, Settings &settings);

protected:
    Result<cloud::Call> wish() const override;
    void take(const Value &answer) override;

private:
    Desk &m_desk;
};

} // namespace app
