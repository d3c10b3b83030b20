#include "app/compare/comparing.h"

#include "app/compare/committed_version.h"
#include "app/compare/difference_dialog.h"
#include "app/file_access.h"
#include "app/message_bar.h"
#include "app/template.h"
#include "core/rehearse/definition_text.h"

#include <QFileDialog>
#include <QFileInfo>

namespace app {

namespace {

const QString CompareSubject = QStringLiteral("comparison");

struct CompareWords
{
    Q_DECLARE_TR_FUNCTIONS(app::Comparing)
};

void tellTrouble(const Desk &desk, const QString &sentence)
{
    desk.messages().show(CompareSubject, Tone::Warning, sentence);
}

// The other version is the one before. `name` tells how it is read; `called` is what it is in the title.
void compareWith(Desk &desk, const Result<text::FileText> &before, const QString &name, const QString &called,
                 QWidget *window)
{
    if (!before)
        return tellTrouble(desk, fileSentence(before.error(), name));
    const asl::Definition &now = desk.bench().session.document().snapshot()->definition;
    asl::Definition was = rehearse::definitionFrom(before->text, name);
    if (const auto fault = whyNotCompared(was))
        return tellTrouble(desk, CompareWords::tr("Not compared: %1:%2").arg(called, *fault));
    if (const auto fault = whyNotCompared(now))
        return tellTrouble(desk, CompareWords::tr("Not compared: %1:%2").arg(desk.bench().files.name(), *fault));
    desk.messages().dismiss(CompareSubject);
    auto *dialog =
        new DifferenceDialog(comparisonOf(std::move(was), now), called + u" → "_qs + desk.bench().files.name(), window);
    dialog->show();
}

void compareWithFile(Desk &desk, Workspace &workspace, QWidget *window)
{
    const QString path =
        QFileDialog::getOpenFileName(window, CompareWords::tr("Compare with"), workspace.settings().lastFolder(),
                                     CompareWords::tr("Workflows (*.json *.asl *.yaml *.yml);;All files (*)"));
    if (!path.isEmpty())
        compareWith(desk, definitionTextOf(path), path, QFileInfo(path).fileName(), window);
}

QString pathIn(const Desk &desk)
{
    const QString &path = desk.bench().files.path();
    if (path.isEmpty())
        tellTrouble(desk, CompareWords::tr("This workflow is in no file yet, so there is no other version of it."));
    return path;
}

void compareWithSaved(Desk &desk, QWidget *window)
{
    if (const QString path = pathIn(desk); !path.isEmpty())
        compareWith(desk, definitionTextOf(path), path, CompareWords::tr("%1, saved").arg(QFileInfo(path).fileName()),
                    window);
}

void compareWithCommitted(Desk &desk, QWidget *window)
{
    const QString path = pathIn(desk);
    if (path.isEmpty())
        return;
    auto *version = new CommittedVersion(addressOf(path).file, &desk); // who leaves the workflow wants no answer
    QObject::connect(version, &CommittedVersion::failed, &desk,
                     [&desk](const QString &sentence) { tellTrouble(desk, sentence); });
    QObject::connect(version, &CommittedVersion::found, &desk, [&desk, path, window](const QByteArray &bytes) {
        compareWith(desk, definitionTextFrom(bytes, addressOf(path).machine), path,
                    CompareWords::tr("%1, committed").arg(QFileInfo(path).fileName()), window);
    });
}

} // namespace

void connectComparing(Actions &actions, Desks &desks, QWidget *window)
{
    actions.on(Act::CompareWithFile, &desks,
               [&desks, window] { compareWithFile(desks.front(), desks.workspace(), window); });
    actions.on(Act::CompareWithSaved, &desks, [&desks, window] { compareWithSaved(desks.front(), window); });
    actions.on(Act::CompareWithCommitted, &desks, [&desks, window] { compareWithCommitted(desks.front(), window); });
}

} // namespace app
