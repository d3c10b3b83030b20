// Any expression, tried on the data of the visit that is looked at: its outcome and that of each of its parts. The text
// is the view's; who knows the data works it out and shows it here.
#pragma once

#include "core/expr/parts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTreeWidget;

namespace simulator {

class PlaygroundView : public QWidget
{
    Q_OBJECT

public:
    explicit PlaygroundView(QWidget *parent = nullptr);

    QString expression() const;
    expr::Language language() const;
    void setLanguage(expr::Language language); // the state's; what the user has chosen stays
    void show(const expr::Examined &examined);
    void showNothing();
    QTreeWidget &parts() const { return *m_parts; }
    QString outcome() const;

Q_SIGNALS:
    void expressionChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void markFault(int at);

    QPlainTextEdit *m_text;
    QComboBox *m_language;
    QLabel *m_outcome;
    QTreeWidget *m_parts;
    bool m_isChosen = false;
};

} // namespace simulator
