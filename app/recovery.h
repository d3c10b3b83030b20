// Unsaved work, kept beside the program's own data a moment after each change, so that a killed program loses
// nothing: the next start finds it and offers it. Saving and closing take it away.
#pragma once

#include "app/document_files.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace app {

struct Unsaved
{
    QString record; // the file it is kept in
    QString path;   // where the workflow lives; empty when it was never saved
    QString name;
    QString text;
    QDateTime at;
};

class Recovery : public QObject
{
    Q_OBJECT

public:
    // An empty folder: nothing is kept.
    Recovery(document::WorkflowDocument &document, DocumentFiles &files, QString folder, QObject *parent = nullptr);
    ~Recovery() override;

    static QString standardFolder();

    // The newest work that a program no longer running has left.
    std::optional<Unsaved> leftBehind() const;
    void restore(const Unsaved &unsaved);
    void discard(const Unsaved &unsaved);
    void writeNow();

private:
    void noteChange();
    void removeRecord();

    document::WorkflowDocument &m_document;
    DocumentFiles &m_files;
    QString m_folder;
    QString m_record;
    std::unique_ptr<QLockFile> m_lock; // alive as long as we are: so others know whose record is orphaned
    QTimer m_timer;
};

} // namespace app
