#include "app/copying.h"

#include "app/deployment.h"
#include "app/picture.h"
#include "core/rehearse/beside.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>

namespace app {

namespace {

constexpr struct
{
    Act act;
    const char *format;
} PictureCopies[] = {{Act::CopyPng, "png"}, {Act::CopySvg, "svg"}, {Act::CopyPdf, "pdf"}},
  WordCopies[] = {{Act::CopyMermaid, "mermaid"}, {Act::CopyDot, "dot"}, {Act::CopyMarkdown, "markdown"}};

QMimeData *mimeOf(const QString &format, const QByteArray &bytes)
{
    auto *data = new QMimeData;
    if (format == u"png")
        data->setImageData(QImage::fromData(bytes, "PNG"));
    else if (format == u"svg") {
        data->setData(QStringLiteral("image/svg+xml"), bytes);
        data->setText(QString::fromUtf8(bytes)); // for those who paste into text
    } else
        data->setData(QStringLiteral("application/pdf"), bytes);
    return data;
}

} // namespace

Copying::Copying(Desks &desks, const Actions &actions, QWidget *window) : QObject(window), m_desks(desks)
{
    m_drawing.setMaxThreadCount(1); // what was asked for last is what stays
    for (const auto &row : PictureCopies)
        connect(actions[row.act], &QAction::triggered, this,
                [this, format = QString::fromLatin1(row.format)] { copyPicture(format); });
    for (const auto &row : WordCopies)
        connect(actions[row.act], &QAction::triggered, this,
                [this, form = QString::fromLatin1(row.format)] { copyWords(form); });
}

Copying::~Copying()
{
    m_drawing.waitForDone();
}

void Copying::copyPicture(const QString &format)
{
    Workbench &bench = m_desks.front().bench();
    m_drawing.start([this, format, snapshot = bench.document.snapshot(), direction = bench.session.direction(),
                     name = bench.files.name(), desk = QPointer<Desk>(&m_desks.front())] {
        layout::Layouter layouter;
        const asl::Definition &definition = snapshot->definition;
        const auto bytes = pictureBytes(drawingOf(definition, layouter, direction), format, formOf(definition, name));
        if (!bytes)
            return;
        QMetaObject::invokeMethod(
            this,
            [format, bytes = *bytes, desk] {
                QGuiApplication::clipboard()->setMimeData(mimeOf(format, bytes));
                if (desk)
                    desk->bench().session.say(tr("Copied as %1").arg(format.toUpper()));
            },
            Qt::QueuedConnection);
    });
}

void Copying::copyWords(const QString &form)
{
    const Workbench &bench = m_desks.front().bench();
    auto *data = new QMimeData;
    const QString words = inWords(*wordFormNamed(form), bench.document.snapshot()->definition,
                                  rehearse::machineNameOf(bench.files.name()));
    data->setText(words);
    if (form == u"markdown")
        data->setData(QStringLiteral("text/markdown"), words.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
    m_desks.front().bench().session.say(
        tr("Copied as %1").arg(form == u"dot" ? QStringLiteral("DOT") : form.left(1).toUpper() + form.mid(1)));
}

} // namespace app
