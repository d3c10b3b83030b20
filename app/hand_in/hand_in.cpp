#include "app/hand_in/hand_in.h"

#include "app/hand_in/readme.h"
#include "app/picture.h"
#include "app/refusals.h"
#include "app/run_page.h"
#include "app/template.h"
#include "core/rehearse/beside.h"
#include "core/rehearse/definition_text.h"

#include <QFileInfo>

namespace app {

namespace {

const QString NotesFile = QStringLiteral("notes.md"), PageFile = QStringLiteral("run.html");

ReadmeParts partsOf(const HandIn &what, const asl::Definition &definition)
{
    ReadmeParts parts(definition, what.rehearsal);
    for (const rehearse::Case &each : what.rehearsal.cases)
        parts.results.push_back(rehearse::tried(what.rehearsal, each, definition, parts.coverage));
    const QString machine = rehearse::machineNameOf(what.name);
    parts.title = what.title.simplified().isEmpty() ? machine : what.title;
    parts.lesson = what.lesson.simplified();
    parts.definitionFile = what.name;
    parts.rehearsalFile = what.beside.empty() ? QString() : what.beside.begin()->first;
    parts.pictureFile = QStringLiteral("images/%1.svg").arg(machine);
    parts.pageFile = what.run ? PageFile : QString();
    parts.notesFile = NotesFile;
    return parts;
}

} // namespace

Result<std::vector<FolderFile>> handInFiles(const HandIn &what)
{
    const auto text = definitionTextFrom(what.definition);
    if (!text)
        return text.error();
    const asl::Definition definition = rehearse::definitionFrom(text->text, what.name);
    if (!definition.tree->isSound() || definition.stateCount() == 0)
        return Refusal{Code::NotDocumented};
    const ReadmeParts parts = partsOf(what, definition);
    layout::Layouter layouter;
    std::vector<FolderFile> files{
        {QStringLiteral("README.md"), readme(parts).toUtf8()},
        {NotesFile, notes(parts.title).toUtf8(), true},
        {what.name, what.definition},
        {parts.pictureFile,
         svgBytes(drawingOf(definition, layouter, what.direction), formOf(definition, parts.title))}};
    for (const auto &[name, bytes] : what.beside)
        files.push_back({name, bytes});
    if (what.run) {
        auto page = runPage(*what.run, what.name, what.direction);
        if (!page)
            return page.error();
        files.push_back({PageFile, std::move(*page)});
    }
    return files;
}

} // namespace app
