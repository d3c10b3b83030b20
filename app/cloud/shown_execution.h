// An execution on AWS as it is seen in the simulator's panel and on the drawing, more of it as it comes. Reading is done
// beside the window, which goes on.
#pragma once

#include "app/panels.h"
#include "app/workspace/desk.h"
#include "core/base/value.h"

#include <QThreadPool>

namespace app {

class ShownExecution : public QObject
{
    Q_OBJECT

public:
    ShownExecution(Desk &desk, Panels &panels, QObject *parent);
    ~ShownExecution() override; // once what is being read has been read

    void begin(const QString &execution); // another one, by its ARN
    // All that is known of it by now, as GetExecutionHistory answers. Once it is over it is held against the rehearsal.
    void show(const Value &history, bool isOver);

Q_SIGNALS:
    void refused(const Refusal &reason);
    void compared(const QString &sentence);

private:
    struct Read;
    void put(Read &read);

    Desk &m_desk;
    Panels &m_panels;
    QString m_name;
    int m_number = 0; // of its run; 0: it has none yet
    QThreadPool m_reading;
};

} // namespace app
