// Puts a definition on AWS: looks for the machine first, so that whoever asks can be shown what would change, and then
// creates or updates it.
#pragma once

#include "app/cloud/inquiry.h"

namespace app {

class Publishing : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        QString name; // of the machine, where its ARN is not known
        QString machine; // its ARN
        cloud::MachineWish made;
    };
    struct There
    {
        QString machine; // ARN; empty: there is none yet
        QString definition, role, type;
    };

    Publishing(Inquiry &inquiry, QObject *parent = nullptr);

    void look(const Wish &wish);
    const There &there() const { return m_there; } // once looked() has told
    void publish();

Q_SIGNALS:
    void looked();
    void published(const Value &answer);
    void refused(const Refusal &reason); // by us; what AWS refuses, the inquiry tells

private:
    void describe(const QString &machine);

    Inquiry &m_inquiry;
    Wish m_wish;
    There m_there;
};

// The ARN of the machine of that name in what ListStateMachines answered; empty: it has none.
QString machineNamed(const Value &listing, const QString &name);
QString textOf(const Value &answer, const char *member); // empty, where it is no text

} // namespace app
