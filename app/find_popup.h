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

    // What is too much to be looked through here, found otherwise: shown behind the candidates.
    using Others = std::function<std::vector<Findable>(const QString &typed)>;
    void open(std::vector<Findable> candidates, Others others, QWidget *below);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches(const QString &typed);
    void showOthers(const QString &typed);
    void add(const Findable &found);
    void choose();

    QLineEdit *m_field;
    QListWidget *m_list;
    std::vector<Findable> m_candidates;
    Others m_others;
    std::vector<std::function<void()>> m_choices; // of the rows
};

} // namespace app
