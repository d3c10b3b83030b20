// JSONPath and intrinsic functions put into JSONata. What comes out means the same wherever the data has the shape
// the path expects; where JSONata takes more than JSONPath would, or flattens lists, a doubt is noted.
#pragma once

#include "core/base/value.h"
#include "core/convert/doubts.h"

#include <QList>
#include <QString>

#include <optional>

namespace convert {

class Expressions
{
public:
    // `input` is what $ stands for.
    explicit Expressions(QString input) : m_input(std::move(input)) {}

    // Nothing where there is no such JSONata.
    std::optional<QString> path(const QString &jsonPath);
    // A path or an intrinsic call, as the value of a key ending in ".$".
    std::optional<QString> value(const QString &written);
    // A template such as Parameters: with expressions as its leaves …
    std::optional<Value> filled(const Value &tmpl);
    // … or as one expression.
    std::optional<QString> constructed(const Value &tmpl);

    void doubt(DoubtCode code);
    const QList<DoubtCode> &doubts() const { return m_doubts; }

private:
    QString m_input;
    QList<DoubtCode> m_doubts;
};

// "{% expression %}"
QString braced(const QString &expression);
QString literal(const Value &value);

} // namespace convert
