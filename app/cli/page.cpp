#include "app/cli/page.h"

#include "app/file_access.h"
#include "app/run_page.h"
#include "ui/theme/theme.h"

#include <QFileInfo>

namespace cli {

Outcome<bool> writePage(const QString &output, const history::Recording &recording, const QString &definition)
{
    if (output.isEmpty())
        return true;
    theme::Theme::instance().setLook(theme::Look::Light); // the same page on every machine
    const auto page = app::runPage(recording, QFileInfo(definition).fileName());
    if (!page)
        return Trouble{AtFault, app::fileSentence(page.error(), output)};
    return writeOutput(output, *page);
}

} // namespace cli
