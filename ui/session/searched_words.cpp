#include "ui/session/searched_words.h"

#include "core/language/state_tags.h"
#include "core/validate/variable_use.h"

namespace session {

namespace {

QString tagOf(validate::Severity severity)
{
    switch (severity) {
    case validate::Severity::Error: return QStringLiteral("is:error");
    case validate::Severity::Warning: return QStringLiteral("is:warning");
    case validate::Severity::Advice: break;
    }
    return QStringLiteral("is:advised");
}

} // namespace

SearchedWords::SearchedWords(const Session &session)
    : m_snapshot(session.document().snapshot()), m_read(validate::variableReferences(m_snapshot->definition))
{
    for (const validate::Diagnostic &each : session.findings().diagnostics)
        m_found.insert(m_snapshot->definition.at(each.span.begin), tagOf(each.severity));
}

QString SearchedWords::of(const asl::StatePath &path, const asl::State &state) const
{
    const QStringList tags = language::tagsOf(m_snapshot->definition, state, m_read.value(state.name));
    return (tags + m_found.values(path)).join(u' ');
}

} // namespace session
