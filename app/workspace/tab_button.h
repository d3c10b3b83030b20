// The end of a tab: a cross that closes it, or a dot while the workflow is unsaved and nobody points at it.
#pragma once

#include <QToolButton>

namespace app {

class TabButton : public QToolButton
{
    Q_OBJECT

public:
    explicit TabButton(QWidget *parent = nullptr);

    void tell(bool unsaved, const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isUnsaved = false;
};

} // namespace app
