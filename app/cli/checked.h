// What `batuta validate` found in its files, in the forms it prints.
#pragma once

#include "core/base/value.h"
#include "core/text/line_index.h"
#include "core/validate/diagnostic.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace cli {

struct Checked
{
    QString path;
    QString text; // of the whole file, which the places are in
    std::vector<validate::Diagnostic> found;
    QMap<QString, QStringList> variableReferences;
    QString machine = {}; // of a template that holds several
    // What was found in other files: in the template that names this one.
    struct Beside
    {
        QString path;
        QString text;
        std::vector<validate::Diagnostic> found;
    };
    std::vector<Beside> beside = {};

    // Calls visit(path, text, diagnostics) for this file and those beside it.
    template <class Visit>
    void forEachFile(Visit &&visit) const
    {
        visit(path, text, found);
        for (const Beside &each : beside)
            visit(each.path, each.text, each.found);
    }

    bool isGood() const; // advice and warnings are no faults
};

// Where a span begins and ends, as members of an object: line, column, endLine, endColumn, from 1.
void addPlace(Value &to, const text::LineIndex &lines, text::Span span);

// One line a finding, as compilers write it: file:line:column.
QString asText(const std::vector<Checked> &files);
// AWS's response to ValidateStateMachineDefinition, with our own places and the variables each state reads;
// of several files in an array, each with its file's name.
QString asJson(const std::vector<Checked> &files);
// SARIF 2.1.0, for what shows the findings of checkers.
QString asSarif(const std::vector<Checked> &files);

} // namespace cli
