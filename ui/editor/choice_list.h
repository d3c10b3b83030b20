// A short list over the editor to choose one thing from: a way out of a problem, a place, a state. What is typed
// above it narrows it. It goes when something is chosen, or when one looks elsewhere.
#pragma once

#include <QFrame>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace editor {

class ChoiceList : public QFrame
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        QString detail;
        int depth = 0; // below the choice before it that is less deep
    };

    ChoiceList(const QString &title, const std::vector<Choice> &choices, QWidget *parent);
    void showAt(const QPoint &corner);

Q_SIGNALS:
    void chosen(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const std::vector<Choice> &choices);
    void narrow(const QString &typed);
    bool narrowItem(QTreeWidgetItem &item, const QString &typed);
    void choose();

    QLineEdit *m_filter;
    QTreeWidget *m_list;
};

} // namespace editor
