// The workflow in front on the clipboard, as what other programs paste: a picture, or the drawing or its states in words.
#pragma once

#include "app/actions.h"
#include "app/workspace/desks.h"

#include <QThreadPool>

namespace app {

class Copying : public QObject
{
    Q_OBJECT

public:
    Copying(Desks &desks, const Actions &actions, QWidget *window);
    ~Copying() override;

private:
    void copyPicture(const QString &format); // drawn beside the window, which goes on
    void copyWords(const QString &form);

    Desks &m_desks;
    QThreadPool m_drawing;
};

} // namespace app
