// Publishes the workflow: looks what AWS has, shows what would change, and creates or updates it once that is agreed to.
#pragma once

#include "app/cloud/cloud_dialog.h"
#include "app/cloud/publishing.h"
#include "app/workspace/desk.h"

namespace app {

class PublishDialog : public CloudDialog
{
    Q_OBJECT

public:
    PublishDialog(Desk &desk, Settings &settings);

protected:
    Result<cloud::Call> wish() const override;
    void begin(const cloud::Call &call) override;
    void take(const Value &) override {} // the publishing does

private:
    Result<Publishing::Wish> whole() const;
    void looked();
    void published(const Value &answer);
    void lookAnew();
    void showDifference();

    Desk &m_desk;
    Publishing m_publishing;
    bool m_hasLooked = false; // and nothing has changed since
    QLineEdit *m_machine, *m_role;
    QPushButton *m_difference;
};

} // namespace app
