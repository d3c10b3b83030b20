// The strip left of the text: line numbers, and the marks that fold.
#pragma once

#include <QWidget>

namespace editor {

class CodeEdit;

class LineGutter : public QWidget
{
    Q_OBJECT

public:
    explicit LineGutter(CodeEdit &edit);

    int wantedWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    CodeEdit &m_edit;
};

} // namespace editor
