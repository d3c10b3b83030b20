// A value edited as JSON text, checked while one types: nothing that does not parse is written.
#pragma once

#include "ui/inspector/field/field_editor.h"

#include <QTimer>

class QPlainTextEdit;

namespace inspector {

// The text area by itself, for values that are not one field of an object.
class JsonArea : public QWidget
{
    Q_OBJECT

public:
    explicit JsonArea(QWidget *parent = nullptr);

    QPlainTextEdit &edit() const { return *m_edit; }
    QString text() const;
    // Keeps what is being typed where it says the same.
    void show(const QString &json);
    void setRange(int fewestLines, int mostLines);

Q_SIGNALS:
    void edited(const QString &json); // it parses
    void failed(const QString &sentence); // it does not

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void fitHeight();

    QPlainTextEdit *m_edit;
    QString m_shown; // what the document says, as last shown
    int m_fewestLines = 2;
    int m_mostLines = 14;
    QTimer m_fitSoon;
};

class JsonField : public FieldEditor
{
    Q_OBJECT

public:
    JsonField(const Subject &subject, const FieldPlan &plan);

protected:
    void showValue() override;

private:
    JsonArea *m_area;
};

} // namespace inspector
