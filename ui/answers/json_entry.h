// A field for JSON that says in words, while typing, what is wrong with it and where.
#pragma once

#include "core/base/value.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace answers {

class JsonEntry : public QWidget
{
    Q_OBJECT

public:
    explicit JsonEntry(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    std::optional<Value> value() const; // nothing while it is not JSON
    void setName(const QString &name); // for whoever does not see the label beside it

Q_SIGNALS:
    void changed();

private:
    void check();

    QPlainTextEdit *m_edit;
    QLabel *m_fault;
};

} // namespace answers
