#include "core/validate/diagnostic.h"

namespace validate {

QString Diagnostic::word(size_t argument) const
{
    const QString *word = argument < arguments.size() ? std::get_if<QString>(&arguments[argument]) : nullptr;
    return word ? *word : QString();
}

QStringList Diagnostic::names(size_t argument) const
{
    const QStringList *names = argument < arguments.size() ? std::get_if<QStringList>(&arguments[argument]) : nullptr;
    return names ? *names : QStringList();
}

QStringList asWords(const Arguments &arguments)
{
    QStringList words;
    for (const Argument &each : arguments) {
        const QStringList *names = std::get_if<QStringList>(&each);
        words << (names ? names->join(QStringLiteral(", ")) : std::get<QString>(each));
    }
    return words;
}

} // namespace validate
