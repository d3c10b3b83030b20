// What a person sees with no workflow open: Open, New, the examples with their pictures, recent files with theirs.
#pragma once

#include "app/samples.h"

#include <QImage>
#include <QScrollArea>
#include <QTimer>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace app {

class WelcomeCard;

class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    // Draws a workflow small; `file` tells the format. A null image when there is nothing to draw.
    using Painter = std::function<QImage(const QString &text, const QString &file, QSize most, double scale)>;
    explicit WelcomePage(Painter painter, QWidget *parent = nullptr);

    void showRecent(const QStringList &files);
    // Which lessons are done is asked when they are shown.
    void setLessonsDone(std::function<bool(const QString &lesson)> isDone);

public Q_SLOTS:
    void retranslateUi();

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void sampleWanted(const app::Sample &sample);
    void fileWanted(const QString &path);
    void lessonWanted(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry
    {
        WelcomeCard *card;
        QString file; // tells the format
        std::function<QString()> text; // read when the picture's turn comes
    };
    void clear(std::vector<Entry> &entries);
    void addSamples();
    void addLessons();
    void arrange();
    void paintNext();

    Painter m_painter;
    std::function<bool(const QString &)> m_isDone;
    QLabel *m_title, *m_subtitle, *m_samplesTitle, *m_recentTitle, *m_lessonsTitle;
    QPushButton *m_new, *m_open, *m_more;
    QGridLayout *m_sampleGrid, *m_recentGrid, *m_lessonGrid;
    std::vector<Entry> m_samples, m_recent, m_lessons;
    std::vector<Entry> m_toPaint;
    QTimer m_paintTimer;
    int m_columns = 0;
    bool m_showsAllLessons = false;
};

} // namespace app
