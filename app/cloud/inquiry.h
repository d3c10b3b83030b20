// Asks AWS through the user's own CLI: one thing after another, each in a process of its own, which may be ended at any
// time. Nobody waits. Who one is to AWS, and how it is reached, is the CLI's matter; no credentials pass through here.
#pragma once

#include "core/base/value.h"
#include "core/cloud/call.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

namespace app {

class Inquiry : public QObject
{
    Q_OBJECT

public:
    static constexpr int UsualPatience = 120; // seconds

    explicit Inquiry(QObject *parent = nullptr);
    ~Inquiry() override;

    void setAccount(const cloud::Account &account) { m_account = account; }
    void setPatience(int seconds) { m_patience = seconds; }

    // The line as it is run: the long texts in it are in files, which lay() puts there, for as long as this is.
    QString lineOf(const cloud::Call &call) const;
    std::optional<Refusal> lay(const cloud::Call &call) const;
    bool isBusy() const { return m_isBusy; }
    // What it answers, by then() or refused(). One at a time: what was asked before is let go.
    void ask(const cloud::Call &call, std::function<void(const Value &)> then);
    // Nothing, where there is no CLI, or where it does not say.
    void askVersion(std::function<void(std::optional<cloud::Version>)> then);
    void cancel(); // told by refused(), if anything is being asked

Q_SIGNALS:
    void asked(const QString &line);
    void refused(const Refusal &reason);
    void busyChanged(bool busy);

private:
    QString placeOf(const cloud::Option &option) const;
    void start(const QStringList &arguments, const QStringList &environment, std::function<void()> finished);
    void letGo();
    void end(const std::function<void()> &tell);
    void finish(const cloud::Call &call, const std::function<void(const Value &)> &then);
    void tellMissing(cloud::Operation operation, const QByteArray &complaint);

    cloud::Account m_account;
    int m_patience = UsualPatience;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    QTimer m_deadline;
    bool m_isBusy = false;
};

} // namespace app
