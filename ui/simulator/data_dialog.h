// One piece of data to be written by hand before something is done with it.
#pragma once

#include "core/base/value.h"

#include <QDialog>

#include <functional>

namespace answers {
class JsonEntry;
}

namespace simulator {

class DataDialog : public QDialog
{
    Q_OBJECT

public:
    using Taken = std::function<void(Value)>;
    // `does`: what its button says.
    DataDialog(const QString &title, const QString &does, const SharedValue &now, Taken taken, QWidget *over);

private:
    answers::JsonEntry *m_entry;
};

} // namespace simulator
