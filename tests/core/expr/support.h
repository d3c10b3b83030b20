// JSON in tests: read from text, and shown in failures.
#pragma once

#include "core/expr/environment.h"

#include <QString>

inline Value json(const QString &text)
{
    return Value::parse(text.toStdString());
}

// The value as JSON text, or the error and its cause.
inline QString shown(const expr::Evaluated &result)
{
    if (!result)
        return QString::fromStdString(result.error().error + ": " + result.error().cause);
    return *result ? QString::fromStdString((*result)->dump()) : QStringLiteral("(nothing)");
}
