#include "core/layout/graphviz_layout.h"
#include "core/layout/layouter.h"
#include "core/layout/simple_layout.h"
#include "core/layout/wire.h"

#include <csignal>
#include <cstdlib>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace layout {

namespace {

// A worker has no life of its own: it ends with its parent even in the middle of a long scope, and when it crashes
// it leaves no core file behind.
void bindToParent()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

bool sent(const QByteArray &message)
{
    const QByteArray frame = wire::framed(message);
    qsizetype done = 0;
    while (done < frame.size()) {
        const ssize_t now = ::write(STDOUT_FILENO, frame.constData() + done, size_t(frame.size() - done));
        if (now < 0 && errno == EINTR)
            continue;
        if (now <= 0)
            return false;
        done += now;
    }
    return true;
}

// Empty when the parent has closed the pipe.
QByteArray received()
{
    QByteArray bytes(64 * 1024, Qt::Uninitialized);
    ssize_t count = 0;
    do {
        count = ::read(STDIN_FILENO, bytes.data(), size_t(bytes.size()));
    } while (count < 0 && errno == EINTR);
    bytes.truncate(std::max<ssize_t>(0, count));
    return bytes;
}

bool answered(const QByteArray &message)
{
    const std::optional<wire::Question> question = wire::questionFrom(message);
    if (!question)
        return false;
    const ScopeInput &input = question->input;
    std::optional<ScopeLayout> layout = graphvizLayout(input);
    return sent(wire::written(wire::Answer{question->number, layout ? std::move(*layout) : simpleLayout(input)}));
}

int served()
{
    wire::FrameReader reader;
    while (true) {
        const QByteArray bytes = received();
        if (bytes.isEmpty())
            return EXIT_SUCCESS;
        reader.add(bytes);
        while (const std::optional<QByteArray> message = reader.next()) {
            if (!answered(*message))
                return EXIT_FAILURE;
        }
        if (reader.isBroken())
            return EXIT_FAILURE;
    }
}

} // namespace

int runWorker()
{
    bindToParent();
    if (!sent(wire::greeting()))
        return EXIT_FAILURE;
    return served();
}

} // namespace layout
