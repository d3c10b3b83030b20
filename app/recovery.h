// Unsaved work, kept beside the program's own data a moment after each change, so that a killed program loses
// nothing: the next start finds it and offers it. Saving and closing take it away; nothing else does.
#pragma once

#include "app/document_files.h"
#include "app/hold.h"
#include "app/rehearsal_file.h"
#include "app/unsaved.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace app {

class Recovery : public QObject
{
    Q_OBJECT

public:
    // An empty folder: nothing is kept. Otherwise what programs that were killed left there without use goes.
    // With a rehearsal what is changed of that is kept, too.
    Recovery(document::WorkflowDocument &document, DocumentFiles &files, QString folder,
             RehearsalFile *rehearsal = nullptr, QObject *parent = nullptr);
    ~Recovery() override;

    static QString standardFolder();

    // The work that programs no longer running have left, the newest first; and the first of it.
    std::vector<Unsaved> allLeftBehind() const;
    std::optional<Unsaved> leftBehind() const;
    void restore(const Unsaved &unsaved);
    void discard(const Unsaved &unsaved);
    bool writeNow(); // false, and keepingFailed(), where it cannot be kept; it is tried again by itself

Q_SIGNALS:
    void keepingFailed(const QString &sentence); // told at each new reason
    void keepingWorks(); // again

private:
    void prepareFolder();
    void noteChange();
    bool hasUnsaved() const;
    void removeRecord();
    void tellFailure(const Refusal &reason);

    document::WorkflowDocument &m_document;
    DocumentFiles &m_files;
    RehearsalFile *m_rehearsal;
    QString m_folder;
    QString m_record;
    std::unique_ptr<Hold> m_hold; // so others know whose record is orphaned
    QTimer m_timer;
    QString m_told; // the last failure, while it lasts
};

} // namespace app
