// Palette entries as a list with section headings, narrowed by a search, to be dragged onto the canvas.
#pragma once

#include "ui/canvas/palette_entries.h"

#include <QAbstractListModel>

namespace canvas {

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Offer : quint8 {
        Actions,
        Flow,
        Patterns,
        Everything, // single states, of any kind
        Kinds, // Task and the flow kinds, without any service
    };
    enum Role { HeadingRole = Qt::UserRole + 1, DetailRole, IconRole, TileRole, LineRole, HintRole };

    // Empty until the first search.
    explicit PaletteModel(Offer offer, QObject *parent = nullptr);

    // What new states are written in.
    void setLanguage(asl::QueryLanguage language) { m_language = language; }
    void search(const QString &query); // empty: all are listed
    void retranslate();
    const PaletteEntry *entryAt(const QModelIndex &index) const; // null for a heading
    QModelIndex firstEntry() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    struct Row
    {
        QString heading; // empty for an entry
        size_t entry = 0; // those of AWS's other calls are counted on behind m_entries
        QString hint = {}; // what to try, where nothing is found
    };
    void makeEntries();
    void fill();
    void addOtherCalls();
    void addHint();
    void addSection(const QString &heading, const std::function<bool(const PaletteEntry &)> &belongs);

    Offer m_offer;
    asl::QueryLanguage m_language = asl::QueryLanguage::JsonPath;
    std::vector<PaletteEntry> m_entries;
    std::vector<PaletteEntry> m_calls; // found among all that AWS has
    std::vector<Row> m_rows;
    QString m_query;
};

} // namespace canvas
