// A template with one machine that is looked at, as the tests of this room take it.
#pragma once

#include "core/asl/reader.h"
#include "core/carrier/fixes.h"
#include "core/exchange/outward.h"
#include "core/text/line_index.h"
#include "core/yaml/parser.h"

#include <QMap>

namespace tests {

using Files = QMap<QString, QString>;

class CarriedText
{
public:
    // Of the last machine. `files`: what lies beside the template.
    CarriedText(QString outer, Files files = {}) : m_outer(std::move(outer)), m_files(std::move(files))
    {
        auto seen = exchange::templateIn(m_outer);
        if (!seen || seen->machines.empty())
            return;
        m_seen = std::move(*seen);
        m_machine = m_seen.machines.back();
        const QString text = m_machine.inner ? m_machine.inner->text : m_files.value(m_machine.file);
        const json::Format format = m_machine.inner ? m_machine.inner->format : yaml::formatOf(m_machine.file, text);
        m_definition = asl::read(yaml::parse(text, format));
    }

    bool isThere() const { return !m_seen.machines.empty(); }
    const exchange::Machine &machine() const { return m_machine; }
    const QString &definition() const { return m_definition.tree->text(); }
    carrier::Subject subject() const { return {m_outer, m_seen, m_machine, m_definition}; }
    carrier::IsThere files() const
    {
        return [this](const QString &name) { return m_files.contains(name); };
    }
    carrier::Remarks remarks() const { return carrier::remarksOn(subject()); }
    std::vector<validate::Diagnostic> onFile() const { return carrier::remarksOnFile(m_outer, m_seen, files()); }

    // "quoted-number error 12: TimeoutSeconds, ${T}" with the line that it is told at: of the template, or of the file.
    QStringList words() const
    {
        QStringList all;
        const carrier::Remarks found = remarks();
        for (const validate::Diagnostic &each : onFile())
            all << wordsOf(each, m_outer, each.span);
        for (const validate::Diagnostic &each : found.inside)
            all << (m_machine.inner ? wordsOf(each, m_outer, exchange::outerSpan(*m_machine.inner, each.span))
                                    : m_machine.file + u' ' + wordsOf(each, definition(), each.span));
        for (const validate::Diagnostic &each : found.outside)
            all << wordsOf(each, m_outer, each.span);
        return all;
    }

private:
    static QString wordsOf(const validate::Diagnostic &each, const QString &text, text::Span span)
    {
        static const char *const grave[] = {"error", "warning", "advice"};
        const text::Place place = text::LineIndex(text).place(span.begin);
        return QStringLiteral("%1 %2 %3 «%4»")
            .arg(QLatin1String(wordingOf(each.rule).name), QLatin1String(grave[int(each.severity)]))
            .arg(place.line)
            .arg(text.mid(span.begin, span.length()));
    }

    QString m_outer;
    Files m_files;
    exchange::Template m_seen;
    exchange::Machine m_machine;
    asl::Definition m_definition{std::make_shared<const json::Tree>(), {}, {}, {}};
};

} // namespace tests
