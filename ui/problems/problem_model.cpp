#include "ui/problems/problem_model.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

namespace problems {
namespace {

QIcon iconOf(validate::Severity severity)
{
    const theme::Colours &colours = theme::colours();
    switch (severity) {
    case validate::Severity::Error: return theme::icon(QStringLiteral("circle-x"), colours.error);
    case validate::Severity::Warning: return theme::icon(QStringLiteral("triangle-alert"), colours.warning);
    case validate::Severity::Advice: break;
    }
    return theme::icon(QStringLiteral("lightbulb"), colours.accent);
}

QString nameOf(validate::Severity severity)
{
    switch (severity) {
    case validate::Severity::Error: return ProblemModel::tr("Error");
    case validate::Severity::Warning: return ProblemModel::tr("Warning");
    case validate::Severity::Advice: break;
    }
    return ProblemModel::tr("Advice");
}

} // namespace

ProblemModel::ProblemModel(session::Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &session::Session::findingsChanged, this, &ProblemModel::refresh);
    connect(&session.document(), &document::WorkflowDocument::changed, this, [this](const document::Change &change) {
        // What the checker found is for the text before; only breaking and mending is worth telling at once.
        if (!change.now->isSound() || !change.before->isSound())
            refresh();
    });
    refresh();
}

void ProblemModel::refresh()
{
    const document::SharedSnapshot now = m_session.document().snapshot();
    beginResetModel();
    m_rows.clear();
    for (const Problem &problem : problemsOf(*now->tree, m_session.findings().diagnostics))
        m_rows.push_back({problem, now->definition.at(problem.span.begin), now->lines.place(problem.span.begin).line});
    if (const auto &carrier = m_session.findings().carrier) {
        const text::LineIndex lines(carrier->outer);
        for (Problem &problem : meaningProblems(m_session.findings().beside)) {
            const int line = lines.place(problem.span.begin).line;
            m_rows.push_back({std::move(problem), {}, line, carrier->name});
        }
    }
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProblemModel::words(const Row &row, int column) const
{
    switch (column) {
    case Sentence: return row.problem.sentence;
    case State:
        if (!row.file.isEmpty())
            return row.file;
        return row.state.isEmpty() ? tr("the workflow") : row.state.name();
    case Line: return row.line;
    }
    return {};
}

QVariant ProblemModel::sortedBy(const Row &row, int column) const
{
    if (column == Sentence)
        return int(row.problem.severity);
    return column == Line ? QVariant(row.problem.span.begin) : words(row, column);
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return words(row, index.column());
    case Qt::ToolTipRole: return theme::verbatim(row.problem.sentence);
    case SortRole: return sortedBy(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Sentence
            ? QVariant(nameOf(row.problem.severity) + QStringLiteral(": ") + row.problem.sentence)
            : words(row, index.column());
    case Qt::DecorationRole: return index.column() == Sentence ? QVariant(iconOf(row.problem.severity)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Line ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
    return {};
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sentence: return tr("Problem");
    case State: return tr("State");
    case Line: return tr("Line");
    }
    return {};
}

} // namespace problems
