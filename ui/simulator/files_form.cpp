#include "ui/simulator/files_form.h"

#include "ui/theme/verbatim.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace simulator {

namespace {

QStringList readersIn(const asl::Definition &definition)
{
    QStringList readers;
    if (!definition.tree)
        return readers;
    const json::Tree &tree = *definition.tree;
    asl::forEachState(definition.root, {}, [&](const asl::StatePath &path, const asl::State &state) {
        const json::NodeId resource = tree.find(tree.find(state.node, u"ItemReader"), u"Resource");
        if (state.kind() == asl::StateKind::Map && tree.string(resource).contains(u":s3:"))
            readers << path.name();
    });
    return readers;
}

} // namespace

FilesForm::FilesForm(session::SimulationController &simulation, session::Session &session, QWidget *parent)
    : QWidget(parent), m_simulation(simulation), m_session(session), m_words(theme::plainLabel()),
      m_choose(new QPushButton)
{
    setObjectName(QStringLiteral("s3-files"));
    m_words->setWordWrap(true);
    m_choose->setObjectName(QStringLiteral("s3-folder"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_words, 1);
    row->addWidget(m_choose, 0, Qt::AlignTop);
    connect(m_choose, &QPushButton::clicked, this, &FilesForm::choose);
    connect(&session.document(), &document::WorkflowDocument::changed, this, &FilesForm::follow);
    connect(&simulation, &session::SimulationController::rehearsalChanged, this, &FilesForm::tell);
    retranslateUi();
    follow();
}

void FilesForm::setFolder(const QString &folder)
{
    m_simulation.setFilesFolder(folder);
    tell();
}

void FilesForm::retranslateUi()
{
    m_choose->setText(tr("Folder…"));
    m_choose->setToolTip(tr("Choose a folder whose BUCKET/KEY files stand for S3 objects"));
    tell();
}

void FilesForm::follow()
{
    const QStringList readers = readersIn(m_session.document().snapshot()->definition);
    if (readers == m_readers && isHidden() == readers.isEmpty())
        return;
    m_readers = readers;
    tell();
}

void FilesForm::choose()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Files that stand for S3 objects"), m_simulation.filesFolder());
    if (!folder.isEmpty())
        setFolder(folder);
}

void FilesForm::tell()
{
    setVisible(!m_readers.isEmpty());
    const QString names = m_readers.join(QStringLiteral(", "));
    m_words->setText(
        lacksFiles() ? tr("%1 reads from S3: choose a folder whose BUCKET/KEY files stand for the objects.").arg(names)
                     : tr("%1 reads from %2").arg(names, QDir::toNativeSeparators(m_simulation.filesFolder())));
    m_words->setProperty("role", lacksFiles() ? QStringLiteral("warning") : QStringLiteral("small"));
    m_words->style()->unpolish(m_words);
    m_words->style()->polish(m_words);
}

} // namespace simulator
