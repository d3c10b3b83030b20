// One field that finds everything: states by name, commands by their words. Opened with Ctrl+K, closed by Escape
// or by choosing.
#pragma once

#include <QFrame>
#include <QIcon>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace app {

struct Findable
{
    QIcon icon;
    QString title;
    QString detail; // small, beside the title: a path, a shortcut
    std::function<void()> chosen;
    QString words{}; // what else it is looked for by: "fila" finds SQS
};

// How well the words typed fit: 0 not at all, more is better. Case and accents do not count, nor the words' order.
int fit(const Findable &candidate, const QString &typed);

class FindPopup : public QFrame
{
    Q_OBJECT

public:
    explicit FindPopup(QWidget *parent);

    void open(std::vector<Findable> candidates, QWidget *below);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches(const QString &typed);
    void choose();

    QLineEdit *m_field;
    QListWidget *m_list;
    std::vector<Findable> m_candidates;
};

} // namespace app
