// What each state is looked for by beside its name: "type:task", "uses:$x" and the like (language::tagsOf), and with them
// "is:error", "is:warning" and "is:advised" of those that have such a problem. Of one moment: asked anew for each search.
#pragma once

#include "ui/session/session.h"

namespace session {

class SearchedWords
{
public:
    explicit SearchedWords(const Session &session);

    // Parted by blanks.
    QString of(const asl::StatePath &path, const asl::State &state) const;

private:
    document::SharedSnapshot m_snapshot;
    QMap<QString, QStringList> m_read;
    QMultiHash<asl::StatePath, QString> m_found;
};

} // namespace session
