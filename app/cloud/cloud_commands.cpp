#include "app/cloud/cloud_commands.h"

#include "app/cloud/check_dialogs.h"
#include "app/cloud/execution_dialog.h"
#include "app/cloud/publish_dialog.h"

#include <tuple>

namespace app {

namespace {

// A dialog that is open already only comes to the front.
template <class Dialog, class Make>
void open(const Desk &desk, const char *objectName, Make make)
{
    if (auto *there = desk.findChild<CloudDialog *>(QLatin1StringView(objectName))) {
        there->raise();
        return there->activateWindow();
    }
    Dialog *dialog = make();
    dialog->show();
}

} // namespace

void connectCloud(Actions &actions, Desks &desks, Panels &panels)
{
    const auto settings = [&desks]() -> Settings & { return desks.workspace().settings(); };
    actions.on(Act::CloudPublish, &desks, [&desks, settings] {
        open<PublishDialog>(desks.front(), "aws-publish", [&] { return new PublishDialog(desks.front(), settings()); });
    });
    actions.on(Act::CloudValidate, &desks, [&desks, settings] {
        open<ValidateDialog>(desks.front(), "aws-validate",
                             [&] { return new ValidateDialog(desks.front(), settings()); });
    });
    actions.on(Act::CloudTestState, &desks, [&desks, settings] {
        open<TestStateDialog>(desks.front(), "aws-test-state",
                              [&] { return new TestStateDialog(desks.front(), settings()); });
    });
    actions.on(Act::CloudStart, &desks, [&desks, &panels, settings] {
        open<StartDialog>(desks.front(), "aws-start",
                          [&] { return new StartDialog(desks.front(), panels, settings()); });
    });
    using What = ExecutionDialog::What;
    const std::tuple<Act, const char *, What> executions[] = {{Act::CloudFollow, "aws-follow", What::Follow},
                                                              {Act::CloudFetch, "aws-fetch", What::Fetch},
                                                              {Act::CloudRedrive, "aws-redrive", What::Redrive}};
    for (const auto &[act, name, what] : executions)
        actions.on(act, &desks, [&desks, &panels, settings, name = name, what = what] {
            open<ExecutionDialog>(desks.front(), name,
                                  [&] { return new ExecutionDialog(what, desks.front(), panels, settings()); });
        });
}

} // namespace app
