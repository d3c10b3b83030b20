#include "app/picture.h"

#include "app/document_files.h"
#include "app/refusals.h"
#include "core/json/parser.h"
#include "core/rehearse/definition_text.h"
#include "ui/document/rule_words.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace app {

namespace {

constexpr double Margin = 24;
constexpr int LargestSide = 16000; // pixels; beyond it a picture is drawn smaller rather than not at all

QRectF pageOf(const canvas::Drawing &drawing)
{
    return drawing.layout.bounds.adjusted(-Margin, -Margin, Margin, Margin);
}

void paintPage(QPainter &painter, const canvas::Drawing &drawing, double scale, bool ground)
{
    const QRectF page = pageOf(drawing);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(-page.topLeft());
    if (ground)
        painter.fillRect(page, theme::colours().background);
    canvas::paintDrawing(painter, drawing);
}

// What Qt's generator cannot say. It measures in millimetres, which a browser draws a third too large; it names one
// font, where others than Inter would do; and it lets characters pass that XML has no way to write.
QByteArray polished(QByteArray svg, QSize pixels)
{
    const qsizetype root = svg.indexOf("<svg");
    const qsizetype body = svg.indexOf("viewBox", root);
    svg.replace(
        root, body - root,
        QStringLiteral("<svg width=\"%1px\" height=\"%2px\"\n ").arg(pixels.width()).arg(pixels.height()).toLatin1());
    // A quote within a painted text is written &quot;, so what follows this is always a family's name.
    const QByteArray family = "font-family=\"";
    QByteArray named;
    qsizetype taken = 0;
    for (qsizetype at = svg.indexOf(family); at >= 0; at = svg.indexOf(family, taken)) {
        const qsizetype end = svg.indexOf('"', at + family.size());
        named += svg.mid(taken, end - taken) + ", 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
        taken = end;
    }
    svg = named + svg.mid(taken);
    svg.removeIf([](char c) { return uchar(c) < 0x20 && c != '\n' && c != '\t'; });
    return svg.replace("\xEF\xBF\xBE", QByteArray()).replace("\xEF\xBF\xBF", QByteArray());
}

QByteArray pngBytes(const canvas::Drawing &drawing, const PictureForm &form)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const QSizeF size = pageOf(drawing).size();
    const double scale = std::min(form.scale, LargestSide / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintPage(painter, drawing, scale, form.ground);
    painter.end();
    image.setText(QStringLiteral("Title"), form.title);
    image.setText(QStringLiteral("Description"), form.description);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray pdfBytes(const canvas::Drawing &drawing, const PictureForm &form)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    constexpr int PointsPerInch = 72;
    pdf.setTitle(form.title);
    pdf.setCreator(QStringLiteral("Batuta " BATUTA_VERSION));
    pdf.setResolution(PointsPerInch * 4);
    pdf.setPageMargins({});
    pdf.setPageSize(QPageSize(pageOf(drawing).size(), QPageSize::Point, {}, QPageSize::ExactMatch));
    QPainter painter(&pdf);
    paintPage(painter, drawing, 4, form.ground && theme::colours().dark); // paper is white by itself
    painter.end();
    return bytes;
}

} // namespace

PictureForm formOf(const asl::Definition &definition, const QString &name)
{
    PictureForm form;
    form.title = name.isEmpty() ? QStringLiteral("Batuta") : name;
    const json::Tree &tree = *definition.tree;
    form.description = tree.string(tree.find(tree.root(), u"Comment")).simplified();
    if (form.description.isEmpty())
        form.description = QCoreApplication::translate("app::Pictures", "A workflow of %n state(s), drawn by Batuta.",
                                                       nullptr, definition.stateCount());
    return form;
}

canvas::Drawing drawingOf(const asl::Definition &definition, layout::Layouter &layouter, layout::Direction direction)
{
    canvas::Drawing drawing;
    drawing.graph = graph::flowGraphOf(definition, document::ruleWords());
    drawing.lookOf = [&definition, states = canvas::indexOf(definition)](const graph::Node &node) {
        return canvas::lookOf(definition, node, states.value(node.path));
    };
    drawing.layout = layouter.laidOut(drawing.graph, canvas::measuresOf(drawing), direction);
    return drawing;
}

QImage imageOf(const canvas::Drawing &drawing, QSize most, double scale)
{
    const QSizeF page = pageOf(drawing).size();
    const double fit = std::min({1.0, most.width() / page.width(), most.height() / page.height()});
    QImage image((page * fit * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintPage(painter, drawing, fit * scale, false);
    painter.end();
    image.setDevicePixelRatio(scale);
    return image;
}

QImage smallPicture(const QString &text, const QString &file, QSize most, double scale)
{
    static layout::Layouter layouter; // its worker serves all pictures of a page
    const asl::Definition definition = rehearse::definitionFrom(text, file);
    if (definition.stateCount() == 0)
        return {};
    return imageOf(drawingOf(definition, layouter), most, scale);
}

QByteArray svgBytes(const canvas::Drawing &drawing, const PictureForm &form)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const QSizeF size = pageOf(drawing).size();
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF({}, size));
    // Qt 6.4 writes both as they are, though they stand among tags.
    svg.setTitle(form.title.toHtmlEscaped());
    svg.setDescription(form.description.toHtmlEscaped());
    QPainter painter(&svg);
    paintPage(painter, drawing, 1, form.ground);
    painter.end();
    return polished(bytes, size.toSize());
}

Result<QByteArray> pictureBytes(const canvas::Drawing &drawing, const QString &format, const PictureForm &form)
{
    const QString known = format.toLower();
    if (known == u"svg")
        return svgBytes(drawing, form);
    if (known == u"png")
        return pngBytes(drawing, form);
    if (known == u"pdf")
        return pdfBytes(drawing, form);
    return Refusal{Code::PictureFormat, {format}};
}

Result<bool> writePicture(const canvas::Drawing &drawing, const QString &path, PictureForm form, Writing how)
{
    const auto bytes = pictureBytes(drawing, path.section(u'.', -1), form);
    return bytes ? writeBytes(path, *bytes, how) : Result<bool>(bytes.error());
}

} // namespace app
