#include "ui/session/inquirer.h"

namespace session {

Inquirer::Inquirer(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // its JSONata engine takes a moment to make
}

Inquirer::~Inquirer()
{
    m_pool.waitForDone(); // it answers to this object
}

void Inquirer::ask(Question question)
{
    ++m_number;
    if (m_isUnderway)
        m_next = std::move(question);
    else
        begin(std::move(question));
}

void Inquirer::forget()
{
    ++m_number;
    m_next = {};
}

void Inquirer::begin(Question question)
{
    m_isUnderway = true;
    m_pool.start([this, number = m_number, question = std::move(question)] {
        std::function<void()> answer;
        try {
            answer = question();
        } catch (const std::exception &thrown) { // on a thread of its own nobody else would catch it
            qWarning("What the run tells could not be found: %s", thrown.what());
        }
        QMetaObject::invokeMethod(
            this, [this, number, answer = std::move(answer)] { take(number, answer); }, Qt::QueuedConnection);
    });
}

void Inquirer::take(quint64 number, const std::function<void()> &answer)
{
    m_isUnderway = false;
    if (m_next)
        begin(std::exchange(m_next, {}));
    if (number == m_number && answer)
        answer();
}

} // namespace session
