#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// Outside any namespace: the macro declares a function of the resource compiler's.
static void loadTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace app {

namespace {

// Qt's own translations have lost these: they stand there under the class they came from.
[[maybe_unused]] constexpr const char *WordsOfFileDialogs[][2] = {
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms"),
};

struct Spoken
{
    QString code = QStringLiteral("en");
    std::unique_ptr<QTranslator> ours, qts;
};

Spoken &words()
{
    static Spoken words;
    return words;
}

void replace(std::unique_ptr<QTranslator> &translator, const QString &file, const QString &folder)
{
    if (translator)
        QCoreApplication::removeTranslator(translator.get());
    translator = std::make_unique<QTranslator>();
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator.get());
}

} // namespace

void setLanguage(const QString &code)
{
    loadTranslations();
    const QString desktops =
        QLocale::system().language() == QLocale::Portuguese ? QStringLiteral("pt_BR") : QStringLiteral("en");
    Spoken &now = words();
    now.code = code.isEmpty() ? desktops : code;
    QLocale::setDefault(QLocale(now.code));
    replace(now.qts, QStringLiteral("qtbase_") + now.code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replace(now.ours, QStringLiteral("batuta_") + now.code, QStringLiteral(":/i18n"));
}

QString language()
{
    return words().code;
}

} // namespace app
