#include "ui/session/hole_words.h"

namespace session {

QString holeWords(const exchange::ShownHole &hole, const Session &session)
{
    QStringList sentences;
    sentences << (hole.expression.isEmpty() ? Session::tr("A deployment tool fills in ${%1}.").arg(hole.name)
                                            : Session::tr("The template fills in: %1").arg(hole.expression));
    if (hole.value)
        sentences << Session::tr("It is always: %1").arg(*hole.value);
    const auto rehearsed = session.substitutions().constFind(hole.name);
    sentences << (rehearsed == session.substitutions().cend()
                      ? Session::tr("Rehearsals have no value for %1 yet.").arg(hole.name)
                      : Session::tr("In rehearsals: %1").arg(*rehearsed));
    return sentences.join(u'\n');
}

} // namespace session
