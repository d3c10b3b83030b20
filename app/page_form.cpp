#include "app/page_form.h"

#include <QCryptographicHash>

namespace app {

QByteArray filledForm(const QByteArray &form, const PagePlaces &places)
{
    QByteArray made;
    qsizetype taken = 0;
    for (qsizetype at = form.indexOf("{{"); at >= 0; at = form.indexOf("{{", taken)) {
        const qsizetype end = form.indexOf("}}", at);
        made += form.mid(taken, at - taken) + places.value(form.mid(at + 2, end - at - 2));
        taken = end + 2;
    }
    return made + form.mid(taken);
}

QByteArray escapedWords(const QString &words)
{
    return words.toHtmlEscaped().toUtf8();
}

QByteArray policyHash(const QByteArray &text)
{
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + '\'';
}

} // namespace app
