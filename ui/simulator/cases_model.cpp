#include "ui/simulator/cases_model.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

namespace simulator {

namespace {

QString expectation(const rehearse::Expectation &expected)
{
    QStringList parts;
    if (expected.status)
        parts << QString::fromLatin1(sim::awsName(*expected.status).data());
    if (expected.error)
        parts << QString::fromStdString(*expected.error);
    return parts.isEmpty() ? CasesModel::tr("an end") : parts.join(QStringLiteral(" · "));
}

} // namespace

CasesModel::CasesModel(session::SimulationController &simulation, session::CaseRunner &runner, QObject *parent)
    : QAbstractTableModel(parent), m_simulation(simulation), m_runner(runner), m_cases(simulation.cases())
{
    connect(&simulation, &session::SimulationController::rehearsalChanged, this, &CasesModel::follow);
    connect(&runner, &session::CaseRunner::progressed, this, [this] {
        for (const int column : {Verdict, Expected}) // a name that is being typed stays as it is
            if (!m_cases.empty())
                Q_EMIT dataChanged(index(0, column), index(int(m_cases.size()) - 1, column));
    });
}

void CasesModel::follow()
{
    if (m_cases == m_simulation.cases())
        return;
    const bool isAsMany = m_cases.size() == m_simulation.cases().size();
    if (isAsMany) { // a name, or what is expected: what is selected stays so
        m_cases = m_simulation.cases();
        Q_EMIT dataChanged(index(0, Verdict), index(int(m_cases.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_cases = m_simulation.cases();
    endResetModel();
}

int CasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cases.size());
}

int CasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CasesModel::words(const rehearse::Case &test, const session::CaseResult *result, int column) const
{
    switch (column) {
    case Verdict: return !result ? tr("Not run") : result->hasPassed() ? tr("Passed") : tr("Failed");
    case Name: return QString::fromStdString(test.name);
    default:
        if (result && !result->refusal
            && test.expected == rehearse::Expectation()) // of many inputs one looks at the ends
            return QStringLiteral("→ ") + QString::fromStdString(result->status);
        return expectation(test.expected);
    }
}

QVariant CasesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_cases.size())
        return {};
    const session::CaseResult *result = m_runner.result(size_t(index.row()));
    const QString text = words(m_cases[size_t(index.row())], result, index.column());
    const theme::Colours &colours = theme::colours();
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::EditRole: return index.column() == Name ? text : QVariant();
    case Qt::ToolTipRole: return theme::verbatim(text);
    case Qt::ForegroundRole:
        if (index.column() == Verdict && result)
            return result->hasPassed() ? colours.ok : colours.error;
        return index.column() == Name ? colours.ink : colours.dim;
    case Qt::DecorationRole:
        if (index.column() != Verdict || !result)
            return {};
        return result->hasPassed() ? theme::icon(QStringLiteral("check"), colours.ok)
                                   : theme::icon(QStringLiteral("x"), colours.error);
    default: return {};
    }
}

QVariant CasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Verdict: return tr("Result");
    case Name: return tr("Test case");
    default: return tr("Expects");
    }
}

bool CasesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::string name = value.toString().trimmed().toStdString();
    if (role != Qt::EditRole || index.column() != Name || size_t(index.row()) >= m_cases.size() || name.empty())
        return false;
    std::vector<rehearse::Case> cases = m_simulation.cases();
    for (size_t i = 0; i < cases.size(); ++i)
        if (int(i) != index.row() && cases[i].name == name)
            return false;
    cases[size_t(index.row())].name = name;
    m_simulation.setCases(std::move(cases));
    return true;
}

Qt::ItemFlags CasesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Name ? usual | Qt::ItemIsEditable : usual;
}

} // namespace simulator
