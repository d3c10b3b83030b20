#include "ui/canvas/palette_model.h"

#include "ui/canvas/patterns.h"
#include "ui/canvas/tool/insert.h"
#include "ui/theme/verbatim.h"

#include <QMimeData>

namespace canvas {

namespace {

QString spokenEntry(const PaletteEntry &entry)
{
    const QString &more = entry.isPattern() ? entry.line : entry.detail;
    return more.isEmpty() ? entry.title : u"%1 · %2"_qs.arg(entry.title, more);
}

} // namespace

PaletteModel::PaletteModel(Offer offer, QObject *parent) : QAbstractListModel(parent), m_offer(offer) {}

void PaletteModel::retranslate()
{
    if (m_entries.empty())
        return;
    m_entries.clear();
    search(m_query);
}

void PaletteModel::makeEntries()
{
    m_entries = m_offer == Offer::Kinds ? kindEntries() : paletteEntries();
    if (m_offer == Offer::Actions || m_offer == Offer::Flow || m_offer == Offer::Patterns)
        std::ranges::copy(patternEntries(), std::back_inserter(m_entries));
}

void PaletteModel::search(const QString &query)
{
    beginResetModel();
    if (m_entries.empty())
        makeEntries();
    m_query = query.trimmed();
    m_rows.clear();
    m_calls.clear();
    fill();
    if (m_rows.empty())
        addHint();
    endResetModel();
}

void PaletteModel::addSection(const QString &heading, const std::function<bool(const PaletteEntry &)> &belongs)
{
    std::vector<Row> rows;
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (belongs(m_entries[i]) && matches(m_entries[i], m_query))
            rows.push_back({{}, i});
    if (rows.empty())
        return;
    m_rows.push_back({heading, 0});
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
}

void PaletteModel::fill()
{
    if (m_offer == Offer::Kinds) {
        addSection(tr("Replace by"), [](const PaletteEntry &) { return true; });
        return;
    }
    const bool isSearching = !m_query.isEmpty();
    const auto flow = [](const PaletteEntry &entry) { return entry.isFlow(); };
    const auto used = [](const PaletteEntry &entry) { return entry.isMostUsed; };
    const auto others = [](const PaletteEntry &entry) {
        return !entry.isFlow() && !entry.isMostUsed && !entry.isPattern();
    };
    const auto patterns = [](const PaletteEntry &entry) { return entry.isPattern(); };
    // A search looks everywhere, whichever tab is open: what somebody types is what they want.
    const bool hasActions = m_offer == Offer::Actions || m_offer == Offer::Everything || isSearching;
    if (m_offer == Offer::Patterns)
        addSection(tr("Patterns"), patterns);
    if (m_offer == Offer::Everything || m_offer == Offer::Flow)
        addSection(tr("Flow"), flow);
    if (hasActions)
        addSection(tr("Most used"), used);
    if (m_offer == Offer::Actions || (m_offer == Offer::Patterns && isSearching))
        addSection(tr("Flow"), flow);
    if (hasActions)
        addSection(tr("More actions"), others);
    if (isSearching && m_offer != Offer::Patterns)
        addSection(tr("Patterns"), patterns);
    if (isSearching)
        addOtherCalls();
}

// Those that no section above has.
void PaletteModel::addOtherCalls()
{
    constexpr size_t Most = 60;
    for (PaletteEntry &call : actionEntries(m_query, Most)) {
        const bool isShown = std::ranges::any_of(m_rows, [&](const Row &row) {
            return row.heading.isEmpty() && m_entries[row.entry].resource == call.resource;
        });
        if (!isShown)
            m_calls.push_back(std::move(call));
    }
    if (m_calls.empty())
        return;
    m_rows.push_back({tr("All of AWS"), 0});
    for (size_t i = 0; i < m_calls.size(); ++i)
        m_rows.push_back({{}, m_entries.size() + i});
}

void PaletteModel::addHint()
{
    const QString hint = m_offer == Offer::Kinds
        ? tr("No kind of state is called so. Try “choice” or “wait”.")
        : tr("Nothing is called so. Try a service (SQS), what is done (put item), or a plain word (queue, wait).");
    m_rows.push_back({{}, 0, hint});
}

const PaletteEntry *PaletteModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return nullptr;
    const Row &row = m_rows[size_t(index.row())];
    if (!row.heading.isEmpty() || !row.hint.isEmpty())
        return nullptr;
    return row.entry < m_entries.size() ? &m_entries[row.entry] : &m_calls[row.entry - m_entries.size()];
}

QModelIndex PaletteModel::firstEntry() const
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (entryAt(index(row)))
            return index(row);
    return {};
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteEntry *entry = entryAt(index);
    const QString &hint = m_rows[size_t(index.row())].hint;
    if (!hint.isEmpty())
        return role == Qt::DisplayRole || role == HintRole ? hint : QVariant();
    if (!entry)
        return role == Qt::DisplayRole || role == HeadingRole ? m_rows[size_t(index.row())].heading : QVariant();
    switch (role) {
    case Qt::DisplayRole: return entry->title;
    case Qt::ToolTipRole: return theme::verbatim(spokenEntry(*entry));
    case Qt::AccessibleTextRole: return spokenEntry(*entry);
    case LineRole: return entry->line;
    case DetailRole: return entry->detail;
    case IconRole: return entry->style.icon;
    case TileRole: return entry->style.tile;
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return entryAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled : Qt::NoItemFlags;
}

QStringList PaletteModel::mimeTypes() const
{
    return {QLatin1StringView(StateMimeType), QLatin1StringView(PatternMimeType)};
}

QMimeData *PaletteModel::mimeData(const QModelIndexList &indexes) const
{
    const PaletteEntry *entry = indexes.isEmpty() ? nullptr : entryAt(indexes.front());
    if (!entry)
        return nullptr;
    auto *mime = new QMimeData;
    if (entry->isPattern()) {
        mime->setData(QLatin1StringView(PatternMimeType), entry->pattern.toUtf8());
        return mime;
    }
    mime->setData(QLatin1StringView(StateMimeType), written(entry->newState(m_language)));
    return mime;
}

} // namespace canvas
