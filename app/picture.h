// A workflow as a picture: laid out, painted with the canvas's own painters, and written as SVG, PNG or PDF.
#pragma once

#include "app/file_writer.h"
#include "core/layout/layouter.h"
#include "ui/canvas/drawing.h"

#include <QImage>

namespace app {

// `definition` outlives the drawing.
canvas::Drawing drawingOf(const asl::Definition &definition, layout::Layouter &layouter,
                          layout::Direction direction = layout::Direction::TopDown);

// At most as large as `most` (in device pixels when divided by `scale`), never larger than life.
QImage imageOf(const canvas::Drawing &drawing, QSize most, double scale);

// The picture of a text; `file` tells its format. Null when there is nothing to draw.
QImage smallPicture(const QString &text, const QString &file, QSize most, double scale);

struct PictureForm
{
    double scale = 2; // pixels per unit, of a PNG
    bool ground = true; // painted in the theme's background; otherwise nothing is behind it
    QString title; // what the picture says it is …
    QString description;
};
// … for a workflow of that name: its name, and its Comment or its size.
PictureForm formOf(const asl::Definition &definition, const QString &name);

QByteArray svgBytes(const canvas::Drawing &drawing, const PictureForm &form);
// "svg", "png" or "pdf". Refusal: PictureFormat.
Result<QByteArray> pictureBytes(const canvas::Drawing &drawing, const QString &format, const PictureForm &form);
// By the name's ending. Refusals: PictureFormat and writeBytes's.
Result<bool> writePicture(const canvas::Drawing &drawing, const QString &path, PictureForm form = {}, Writing how = {});

} // namespace app
