// What the program has to say without getting in the way: bars above the drawing, each with its reason and what
// can be done about it. Nothing waits for them.
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

namespace app {

enum class Tone { Info, Warning, Error };

struct Choice
{
    QString text;
    std::function<void()> chosen;
};

class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    // A later message about the same subject takes the earlier one's place. `seconds` 0: stays until closed.
    void show(const QString &subject, Tone tone, const QString &text, std::vector<Choice> choices = {},
              int seconds = 0);
    void dismiss(const QString &subject);
    QStringList texts() const; // of what is shown, from the top
    // Muted, it keeps what it has to say until it may say it.
    void setMuted(bool muted);

private:
    void appear();

    bool m_isMuted = false;
};

} // namespace app
