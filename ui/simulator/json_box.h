// JSON to read: a caption above, the value below, as a card. Long values are cut, and say so.
#pragma once

#include "core/base/value.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;

namespace simulator {

class JsonBox : public QFrame
{
    Q_OBJECT

public:
    explicit JsonBox(QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    void showValue(const SharedValue &value, const QString &whenMissing);
    void showError(const QString &error, const QString &cause, const QString &note);
    void setHot(bool hot); // what the moment is about
    QString text() const;

private:
    void setText(const QString &text, const QString &role);

    QLabel *m_caption;
    QPlainTextEdit *m_text;
    QString m_shown;
};

// As much of it as is read at a glance, with the size of all: laying out more would slow every step.
QString cutJson(const SharedValue &value);

// A read-only field for JSON, without a frame.
QPlainTextEdit *jsonReader();

} // namespace simulator
