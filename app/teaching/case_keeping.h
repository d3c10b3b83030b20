// A run's case on its way into a lesson: asks what it is called and whether students see it, and writes it there.
#pragma once

#include "core/base/result.h"
#include "core/rehearse/case.h"

#include <QDialog>

namespace app {

class CaseKeeping : public QDialog
{
    Q_OBJECT

public:
    CaseKeeping(rehearse::Case test, QWidget *over);

Q_SIGNALS:
    void chosen(const rehearse::Case &test, bool isHidden);

private:
    rehearse::Case m_case;
};

// Adds it to the cases in a file, which is made where there is none, and keeps all else there. Gives the name it has
// now; refuses as fileSentence() tells, and where the file is no rehearsal.
Result<QString> keptIn(const QString &file, rehearse::Case test);

} // namespace app
