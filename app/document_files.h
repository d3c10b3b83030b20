// The file that the workflow is in: opened, saved, watched. It knows where the text lives and how its bytes are
// written; the text itself is the document's. In a template it is one of the machines, FILE#NAME, and saving writes
// the template, in which nothing changes but what was edited.
#pragma once

#include "app/settings.h"
#include "app/template.h"
#include "core/exchange/embedding.h"
#include "ui/document/workflow_document.h"
#include "ui/problems/carrier_source.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace app {

class DocumentFiles : public QObject
{
    Q_OBJECT

public:
    DocumentFiles(document::WorkflowDocument &document, Settings &settings, QObject *parent = nullptr);

    const QString &path() const { return m_path; } // empty: not in a file yet; of a template's machine, FILE#NAME
    QString filePath() const; // of the file itself
    bool isInTemplate() const { return m_within.has_value(); }
    QString name() const; // the file's, or what it would be called
    bool isOpen() const { return m_open; } // there is something to work on
    bool isModified() const;
    bool isYaml() const;
    QByteArray bytes() const; // of the workflow in a file of its own
    const QByteArray &base() const { return m_onDisk; } // a fingerprint of what the edits here began from
    // What stands at `path` is this file, and not as it was last read or written here.
    bool isNewer(const QString &path) const;
    bool isExpress() const { return m_isExpress; } // as its template says
    // For the checks of what carries it; nothing where it is in a file of its own.
    std::optional<problems::CarrierSource> carrier() const;
    // Edits the template beside the definition, as an entry of the history. Does nothing where the template no longer is as `seen`.
    void editCarrier(const QString &seen, const text::Patch &patch, const QString &label);
    QByteArray outside() const; // a fingerprint of what is on disk now

    bool open(const QString &path); // false, and failed(), when it cannot be read
    // For whoever has read it already.
    void openRead(const Found &found);
    void openText(const QString &name, const QString &text); // a new or an example workflow, in no file
    // What a program that was killed left behind: opened, with the unsaved text as an edit on top. Where the file is
    // no longer what the text was made from, `base`, saving refuses and changedOutside() tells.
    void openRecovered(const QString &path, const QString &name, const QString &text, const QByteArray &base);
    void close(); // back to nothing
    // Nothing newer is written over: saving refuses until reload() or keepMine().
    bool save();
    bool saveAs(const QString &path);
    void reload(); // what is on disk now, as an edit that can be undone
    // What is on disk may be written over, if it still is what outside() told when the user was asked.
    void keepMine(const QByteArray &seen);

Q_SIGNALS:
    // What a template fills in, told before the text that has the holes.
    void fillingsKnown(const std::vector<exchange::Filling> &fillings);
    void opened(); // another workflow, or none
    void fileChanged(); // another file, name or modified state
    void failed(const QString &sentence); // to open
    void notSaved(const QString &sentence);
    // Whether the template can take what has been edited: why not, or nothing once it can again.
    void carrierRefused(const QString &sentence);
    void carrierChanged(); // beside the definition
    void saving(); // the file is about to be written
    void changedOutside(); // while there are unsaved edits here
    void reloaded();
    void goneOutside();

private:
    bool write(const QString &path);
    Result<QByteArray> toWrite(const QString &path) const;
    friend class CarrierEdit;
    bool replaceCarrier(const QString &before, const QString &after);
    void adopt(const QString &path, const text::FileText &file, const Found *found = nullptr);
    void takeCarrier(const Found *found); // null: a file of its own
    void carry(const document::Change &change);
    bool moveAlong(const QByteArray &bytes);
    void watch();
    void lookOutside();

    document::WorkflowDocument &m_document;
    Settings &m_settings;
    QString m_path;
    QString m_name;
    bool m_open = false;
    text::FileText m_origin; // of the file as a whole
    std::optional<exchange::Embedding> m_within;
    QString m_carrierRefused; // what was told
    std::shared_ptr<const Carrier> m_carrier; // as it was read
    QString m_machine; // its name there
    bool m_isExpress = false;
    bool m_isCarrierEdited = false; // beside the definition, since the template was read or written
    QByteArray m_onDisk; // fingerprint of what we last read or wrote there
    QDateTime m_lookedAt; // the file's time and size when we last looked: nothing new is not read again
    qint64 m_lookedSize = -1;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    bool m_toldGone = false;
};

} // namespace app
