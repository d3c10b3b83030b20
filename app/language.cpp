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
[[maybe_unused]] constexpr const char *LostWords[][2] = {
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms"),
};

// Qt's own Spanish is Spain's: a file is a "fichero" there, and keys are called by names that no menu has room for.
[[maybe_unused]] constexpr const char *WordsOfFileDialogs[] = {
    QT_TRANSLATE_NOOP("QFileDialog", "File &name:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Show &hidden files"),
    QT_TRANSLATE_NOOP("QFileDialog", "Go to the parent directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "%1 already exists.\nDo you want to replace it?"),
    QT_TRANSLATE_NOOP("QFileDialog", "%1\nFile not found.\nPlease verify the correct file name was given."),
};
[[maybe_unused]] constexpr const char *WordsOfKeys[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),   QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
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

QString desktopsLanguage()
{
    switch (QLocale::system().language()) {
    case QLocale::Portuguese: return QStringLiteral("pt_BR");
    case QLocale::Spanish: return QStringLiteral("es");
    default: return QStringLiteral("en");
    }
}

// Mexico writes 1,234.5 and Argentina 1.234,5: where the desktop tells of no country, Spanish is Latin America's.
QLocale writing(const QString &code)
{
    const QLocale own(code == u"es" ? QStringLiteral("es_419") : code);
    const QLocale desktops = QLocale::system();
    return desktops.language() == own.language() ? QLocale(desktops.name()) : own;
}

} // namespace

void setLanguage(const QString &code)
{
    loadTranslations();
    Spoken &now = words();
    now.code = code.isEmpty() ? desktopsLanguage() : code;
    QLocale::setDefault(writing(now.code));
    replace(now.qts, QStringLiteral("qtbase_") + now.code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replace(now.ours, QStringLiteral("batuta_") + now.code, QStringLiteral(":/i18n"));
}

QString language()
{
    return words().code;
}

} // namespace app
