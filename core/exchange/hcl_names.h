// What ${Name} a definition uses for an expression of Terraform's.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace exchange {

// As core/asl/substitution.h takes them.
bool isPlaceholderName(const QString &words);
// What an escape means, with what follows it: the ${ of a text that looks like a hole is ${!, as definitions write it.
QString saidLiterally(const QString &meaning, QStringView rest);

// A reference is its own name; what holds signs that no name may have is called by its words. What is written alike has
// the same name, other expressions never.
class ExpressionNames
{
public:
    // Names that the text says itself, $${Name}: no hole may be called so.
    void reserveSaid(QStringView written);
    QString nameFor(const QString &expression);

private:
    QHash<QString, QString> m_names; // by expression
    QSet<QString> m_taken;
};

} // namespace exchange
