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

public Q_SLOTS:
    void retranslateUi();

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void sampleWanted(const app::Sample &sample);
    void fileWanted(const QString &path);

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
    void arrange();
    void paintNext();

    Painter m_painter;
    QLabel *m_title, *m_subtitle, *m_samplesTitle, *m_recentTitle;
    QPushButton *m_new, *m_open;
    QGridLayout *m_sampleGrid, *m_recentGrid;
    std::vector<Entry> m_samples, m_recent;
    std::vector<Entry> m_toPaint;
    QTimer m_paintTimer;
    int m_columns = 0;
};

} // namespace app
