// Fields of one line: text, numbers, lists of words.
#pragma once

#include "ui/inspector/field/field_editor.h"

class QLineEdit;

namespace inspector {

// What is typed is read as the field's value in `jsonFrom`; what the text holds is shown by `shownFrom`.
class OneLineField : public FieldEditor
{
    Q_OBJECT

public:
    OneLineField(const Subject &subject, const FieldPlan &plan);
    QString expression() const override;

protected:
    void showValue() override;
    struct Reading
    {
        QString json;
        QString error; // in words; then nothing is written
        bool isPath = false; // of a parameter
    };
    virtual Reading read(const QString &typed) const = 0;
    virtual QString shown() const = 0;
    virtual void accept(const Reading &reading) { write(reading.json); }
    QLineEdit &line() const { return *m_line; }
    void useCodeFont();
    void offerCompletion(); // of paths, variables and functions

private:
    void take(const QString &typed);

    QLineEdit *m_line;
};

class LineField : public OneLineField
{
    Q_OBJECT

public:
    LineField(const Subject &subject, const FieldPlan &plan);

protected:
    void showValue() override;
    Reading read(const QString &typed) const override;
    QString shown() const override;

private:
    void explainResource();

    QLabel *m_integration = nullptr;
};

class NumberField : public OneLineField
{
    Q_OBJECT

public:
    NumberField(const Subject &subject, const FieldPlan &plan);

protected:
    Reading read(const QString &typed) const override;
    QString shown() const override;
};

class WordsField : public OneLineField
{
    Q_OBJECT

public:
    WordsField(const Subject &subject, const FieldPlan &plan);

protected:
    Reading read(const QString &typed) const override;
    QString shown() const override;
};

} // namespace inspector
