// A text with a bar where the caret is.
#pragma once

#include "core/asl/reader.h"
#include "core/json/parser.h"

struct WithCaret
{
    explicit WithCaret(const QString &written)
        : position(written.indexOf(u'|')), text(QString(written).remove(position, 1)),
          definition(asl::read(json::parse(text)))
    {
    }
    qsizetype position;
    QString text;
    asl::Definition definition;
};

// A machine in which the state's fields are to be written.
inline QString machineWith(const QString &fields, const QString &machineFields = {})
{
    return u"{ "_qs + machineFields + u"\"StartAt\": \"A\", \"States\": {\n \"A\": {"_qs + fields
        + u"},\n \"B\": {\"Type\": \"Succeed\"} } }"_qs;
}
