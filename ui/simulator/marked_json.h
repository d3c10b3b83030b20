// JSON to read, with what differs from the stage before marked line by line: by a sign in front and by a tint.
#pragma once

#include "core/history/difference.h"

#include <QPlainTextEdit>

namespace simulator {

class MarkedJson : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkedJson(QWidget *parent = nullptr);

    void showLines(std::vector<history::MarkedLine> lines);
    void showMessage(const QString &words); // in place of JSON
    // The place in the value that the caret's line tells of.
    const history::MarkedLine *currentLine() const;

private:
    void tint();

    std::vector<history::MarkedLine> m_lines;
};

} // namespace simulator
