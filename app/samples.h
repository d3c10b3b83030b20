// The examples that come with the program: small workflows of our own writing, each with a mock file where its run
// wants one.
#pragma once

#include <QString>
#include <QStringList>

namespace app {

struct Sample
{
    QString name; // "processar-pedido.asl.json"
    QString title; // in the user's language
    QString words; // what it shows
    QString input; // to run it with
    QString text() const;
    QString machine() const; // its name in the mock file
    QString mockFile() const; // empty when there is none
};

// The order-processing example comes first.
QList<Sample> samples();

} // namespace app
