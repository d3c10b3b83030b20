#include "app/workspace/child_workflow.h"

#include "app/file_access.h"
#include "app/file_writer.h"
#include "app/template.h"
#include "core/asl/reader.h"
#include "core/regroup/regroup.h"
#include "core/rehearse/beside.h"
#include "core/yaml/parser.h"
#include "ui/problems/problem_text.h"

#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>

namespace app {

namespace {

// "Charge the card" is "charge-the-card".
QString slugOf(const QString &name)
{
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9]+"));
    const QString slug = name.toLower().replace(others, QStringLiteral("-"));
    return slug.isEmpty() || slug == u"-" ? QStringLiteral("child") : slug;
}

} // namespace

void ChildWorkflow::extract(const document::Selection &states, QWidget *window)
{
    const auto possible = regroup::extracted(now(), states, QStringLiteral("child"));
    if (!possible) {
        Q_EMIT m_bench.session.refused(possible.error());
        return;
    }
    const QString folder = QFileInfo(m_bench.files.path()).absolutePath();
    const QString proposed = QDir(folder).filePath(slugOf(states.front().name()) + QStringLiteral(".asl.json"));
    const QString path = QFileDialog::getSaveFileName(window, tr("A file for the workflow of these states"), proposed,
                                                      tr("Workflows (*.asl.json *.json)"));
    if (!path.isEmpty())
        extractTo(states, path);
}

bool ChildWorkflow::extractTo(const document::Selection &states, const QString &path)
{
    const QString name = rehearse::machineNameOf(path);
    const auto extraction = regroup::extracted(now(), states, name);
    if (!extraction) {
        Q_EMIT m_bench.session.refused(extraction.error());
        return false;
    }
    const Result<bool> written = writeBytes(path, extraction->text.toUtf8());
    if (!written) {
        m_bench.session.warn(fileSentence(written.error(), path));
        return false;
    }
    return perform(extraction->edited, tr("Extract to %1").arg(QFileInfo(path).fileName()));
}

void ChildWorkflow::bringBack(const asl::StatePath &task, QWidget *window)
{
    QString path = fileOf(task);
    if (path.isEmpty())
        path = QFileDialog::getOpenFileName(window, tr("The workflow that “%1” starts").arg(task.name()),
                                            QFileInfo(m_bench.files.path()).absolutePath(),
                                            tr("Workflows (*.json *.yaml *.yml)"));
    if (!path.isEmpty())
        bringBackFrom(task, path);
}

bool ChildWorkflow::bringBackFrom(const asl::StatePath &task, const QString &path)
{
    const Result<text::FileText> file = definitionTextOf(path);
    if (!file) {
        m_bench.session.warn(fileSentence(file.error(), path));
        return false;
    }
    const edit::Answer answer = regroup::inlined(now(), task, asl::read(yaml::parse(file->text)));
    if (!answer) {
        Q_EMIT m_bench.session.refused(answer.error());
        return false;
    }
    return perform(*answer, tr("Bring %1 in here").arg(QFileInfo(path).fileName()));
}

bool ChildWorkflow::perform(const edit::Edited &edited, const QString &label)
{
    if (!m_bench.session.perform(edit::Answer(edited), label))
        return false;
    QStringList sentences;
    for (const edit::Notice &notice : edited.notices)
        sentences << problems::sentence(notice);
    if (!sentences.isEmpty())
        m_bench.session.warn(sentences.join(u' '));
    return true;
}

QString ChildWorkflow::fileOf(const asl::StatePath &task) const
{
    const asl::State *state = now().find(task);
    if (!state || m_bench.files.path().isEmpty())
        return {};
    const json::Tree &tree = *now().tree;
    const bool isJsonata = state->language == asl::QueryLanguage::Jsonata;
    const json::NodeId given = tree.find(state->node, isJsonata ? u"Arguments" : u"Parameters");
    const QString name = tree.string(tree.find(given, u"StateMachineArn")).section(u':', -1);
    const QDir folder = QFileInfo(m_bench.files.path()).absoluteDir();
    for (const char *ending : {".asl.json", ".json", ".asl.yaml", ".yaml", ".yml"}) {
        const QString path = folder.filePath(name + QLatin1String(ending));
        if (!name.isEmpty() && QFileInfo(path).isFile())
            return path;
    }
    return {};
}

} // namespace app
