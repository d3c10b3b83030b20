#include "app/file_commands.h"

#include "ui/theme/verbatim.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace app {

namespace {

const QString FileSubject = QStringLiteral("file");
const QString OutsideSubject = QStringLiteral("outside");
const QString RehearsalSubject = QStringLiteral("rehearsal");
const QString CarrierSubject = QStringLiteral("carrier");
const QString KeepingSubject = QStringLiteral("keeping");

// What a template's machine would be called in a file of its own.
QString alone(const DocumentFiles &files)
{
    return QFileInfo(files.filePath()).path() + u'/'
        + fileNameFor(addressOf(files.path()).machine, files.isYaml() ? json::Format::Yaml : json::Format::Json);
}

} // namespace

FileCommands::FileCommands(DocumentFiles &files, Recovery &recovery, Settings &settings, MessageBar &messages,
                           QWidget *window)
    : QObject(window), m_files(files), m_settings(settings), m_messages(messages), m_window(window)
{
    connect(&m_files, &DocumentFiles::failed, this,
            [this](const QString &sentence) { m_messages.show(FileSubject, Tone::Error, sentence); });
    connect(&m_files, &DocumentFiles::carrierRefused, this, [this](const QString &sentence) {
        if (sentence.isEmpty())
            return m_messages.dismiss(CarrierSubject);
        m_messages.show(CarrierSubject, Tone::Warning,
                        sentence + u' ' + tr("Until it is undone, this cannot be saved in the template."));
    });
    connect(&m_files, &DocumentFiles::notSaved, this, [this](const QString &sentence) {
        m_messages.show(FileSubject, Tone::Error, sentence, {{tr("Save elsewhere…"), [this] { saveAs(); }}});
    });
    connect(&recovery, &Recovery::keepingFailed, this,
            [this](const QString &sentence) { m_messages.show(KeepingSubject, Tone::Error, sentence); });
    connect(&recovery, &Recovery::keepingWorks, this, [this] { m_messages.dismiss(KeepingSubject); });
    connect(&m_files, &DocumentFiles::changedOutside, this, &FileCommands::offerReload);
    connect(&m_files, &DocumentFiles::reloaded, this, [this] {
        m_messages.show(OutsideSubject, Tone::Info,
                        tr("%1 was changed by another program and has been read anew. Undo brings back what was here.")
                            .arg(m_files.name()),
                        {}, 8);
    });
    connect(&m_files, &DocumentFiles::goneOutside, this, [this] {
        m_messages.show(OutsideSubject, Tone::Warning,
                        tr("%1 is no longer where it was. Saving writes it there again.").arg(m_files.name()));
    });
}

void FileCommands::setRehearsal(RehearsalFile &rehearsal)
{
    m_rehearsal = &rehearsal;
    connect(m_rehearsal, &RehearsalFile::failed, this,
            [this](const QString &sentence) { m_messages.show(RehearsalSubject, Tone::Warning, sentence); });
    connect(m_rehearsal, &RehearsalFile::notSaved, this, [this](const QString &sentence) {
        std::vector<Choice> choices;
        if (m_rehearsal->isNewer())
            choices = {{tr("Write over it"),
                        [this] {
                            m_rehearsal->keepMine();
                            saveRehearsal();
                        }},
                       {tr("Read it anew"), [this] {
                            if (m_rehearsal->read())
                                m_rehearsal->settle();
                            m_messages.dismiss(RehearsalSubject);
                        }}};
        m_messages.show(RehearsalSubject, Tone::Error, sentence + u' ' + tr("The rehearsal is still here."),
                        std::move(choices));
    });
}

bool FileCommands::saveRehearsal()
{
    const bool saved = !m_rehearsal || m_rehearsal->save();
    if (saved)
        m_messages.dismiss(RehearsalSubject);
    return saved;
}

bool FileCommands::isModified() const
{
    return m_files.isModified() || (m_rehearsal && !m_files.path().isEmpty() && m_rehearsal->isModified());
}

bool FileCommands::mayLeave()
{
    if (!isModified())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Unsaved changes"),
                         theme::verbatim(tr("Save the changes to %1?").arg(m_files.name())),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    question.setInformativeText(tr("Without saving they are lost."));
    question.setDefaultButton(QMessageBox::Save);
    const int answer = question.exec();
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

bool FileCommands::save()
{
    if (m_files.path().isEmpty())
        return saveAs();
    return saveTo(m_files.path());
}

bool FileCommands::saveTo(const QString &path)
{
    while (m_files.isNewer(path)) { // also what comes while the question stands
        const QByteArray seen = m_files.outside();
        switch (askAboutNewer(path)) {
        case Conflict::WriteOver: m_files.keepMine(seen); continue;
        case Conflict::Reload:
            m_messages.dismiss(OutsideSubject);
            m_files.reload();
            return false;
        case Conflict::SaveElsewhere: return saveAs();
        case Conflict::Stay: return false;
        }
    }
    const bool saved = path == m_files.path() ? m_files.save() : m_files.saveAs(path);
    if (saved) {
        m_messages.dismiss(FileSubject);
        m_messages.dismiss(OutsideSubject);
    }
    return saved && saveRehearsal();
}

FileCommands::Conflict FileCommands::askAboutNewer(const QString &path)
{
    QMessageBox question(
        QMessageBox::Warning, tr("Changed by another program"),
        theme::verbatim(
            tr("%1 was changed by another program since it was read here.").arg(QFileInfo(path).fileName())),
        QMessageBox::Cancel, m_window);
    question.setInformativeText(
        tr("Writing over it would lose that change. Reading it anew takes it over; undo brings back "
           "what is here."));
    const QAbstractButton *over = question.addButton(tr("Write over it"), QMessageBox::DestructiveRole);
    const QAbstractButton *reload = question.addButton(tr("Read it anew"), QMessageBox::ActionRole);
    const QAbstractButton *elsewhere = question.addButton(tr("Save elsewhere…"), QMessageBox::ActionRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    const QAbstractButton *chosen = question.clickedButton();
    return chosen == over     ? Conflict::WriteOver
        : chosen == reload    ? Conflict::Reload
        : chosen == elsewhere ? Conflict::SaveElsewhere
                              : Conflict::Stay;
}

bool FileCommands::saveAs()
{
    const QString proposed = m_files.path().isEmpty() ? m_settings.lastFolder() + u'/' + m_files.name()
        : m_files.isInTemplate()                      ? alone(m_files)
                                                      : m_files.path();
    const QString path =
        QFileDialog::getSaveFileName(m_window, tr("Save the workflow as"), proposed,
                                     m_files.isYaml() ? tr("YAML workflows (*.asl.yaml *.yaml *.yml);;All files (*)")
                                                      : tr("JSON workflows (*.asl.json *.json);;All files (*)"));
    return !path.isEmpty() && saveTo(QFileInfo(path).absoluteFilePath());
}

void FileCommands::offerReload()
{
    m_messages.show(OutsideSubject, Tone::Warning,
                    tr("%1 was changed by another program, and you have unsaved changes here.").arg(m_files.name()),
                    {{tr("Take theirs"), [this] { m_files.reload(); }},
                     {tr("Keep mine"), [this, seen = m_files.outside()] { m_files.keepMine(seen); }}});
}

} // namespace app
