// The list of what may be written at the caret of a line: it opens while one types, and what is chosen is typed in.
#pragma once

#include "core/language/value_completion.h"

#include <QCompleter>
#include <QStandardItemModel>

#include <functional>

class QLineEdit;

namespace inspector {

class LineCompletion : public QObject
{
    Q_OBJECT

public:
    using Offers = std::function<language::ValueCompletions(const QString &typed, qsizetype caret)>;

    // Belongs to the line.
    LineCompletion(QLineEdit &line, Offers offers);

private:
    void follow();
    void accept(int row);

    QLineEdit &m_line;
    Offers m_offers;
    language::ValueCompletions m_found;
    QStandardItemModel m_model;
    QCompleter m_completer;
};

} // namespace inspector
