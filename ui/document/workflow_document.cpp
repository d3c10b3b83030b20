#include "ui/document/workflow_document.h"

#include "core/asl/reader.h"
#include "core/json/parser.h"
#include "core/yaml/parser.h"
#include "ui/document/patch_command.h"
#include "ui/document/rule_words.h"

namespace document {

namespace {

SharedSnapshot snapshotOf(const QString &text, json::Format format, quint64 number, const graph::FlowGraph *lastSound)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->number = number;
    snapshot->text = text;
    snapshot->tree = std::make_shared<const json::Tree>(yaml::parse(text, format));
    snapshot->definition = asl::read(snapshot->tree);
    snapshot->graph = graph::flowGraphOf(snapshot->definition, ruleWords());
    if (!snapshot->isSound() && lastSound)
        snapshot->graph = graph::withGhosts(std::move(snapshot->graph), snapshot->definition, *lastSound);
    snapshot->lines = text::LineIndex(text);
    return snapshot;
}

} // namespace

WorkflowDocument::WorkflowDocument(QObject *parent)
    : QObject(parent), m_snapshot(snapshotOf({}, json::Format::Json, 1, nullptr))
{
}

void WorkflowDocument::reset(const QString &text, json::Format format)
{
    m_history.clear();
    m_format = format;
    m_lastSound.reset();
    const SharedSnapshot before = m_snapshot;
    m_snapshot = snapshotOf(text, format, before->number + 1, nullptr);
    rememberSound();
    Q_EMIT changed(Change(before, m_snapshot, {}));
}

void WorkflowDocument::tellAnew()
{
    apply({{{0, 0}, {}}}, {});
}

void WorkflowDocument::commit(const text::Patch &patch, const QString &label, const MergeKey &merge,
                              const Selection &selectionAfter, const Selection &selectionBefore)
{
    if (patch.empty())
        return;
    m_history.push(new PatchCommand(*this, patch, text::inverted(patch, m_snapshot->text), label, merge,
                                    selectionBefore, selectionAfter));
}

void WorkflowDocument::apply(const text::Patch &patch, const Selection &selection)
{
    const SharedSnapshot before = m_snapshot;
    m_snapshot = snapshotOf(text::applied(before->text, patch), m_format, before->number + 1, m_lastSound.get());
    rememberSound();
    Q_EMIT changed(Change(before, m_snapshot, patch));
    if (!selection.empty())
        Q_EMIT selectionRestored(selection);
}

void WorkflowDocument::rememberSound()
{
    if (m_snapshot->isSound())
        m_lastSound = std::make_shared<const graph::FlowGraph>(m_snapshot->graph);
}

} // namespace document
