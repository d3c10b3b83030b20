// One thing to open on the welcome page: a picture, a title and a line about it, all one button.
#pragma once

#include <QImage>
#include <QPushButton>

class QLabel;

namespace app {

class WelcomeCard : public QPushButton
{
    Q_OBJECT

public:
    static constexpr QSize PictureSize{228, 150};
    static constexpr int Width = 250;

    WelcomeCard(const QString &title, const QString &words, QWidget *parent = nullptr);
    void setPicture(const QImage &picture);

private:
    QLabel *m_picture;
};

} // namespace app
