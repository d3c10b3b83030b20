#include "core/layout/graphviz_layout.h"
#include "core/layout/layouter.h"
#include "core/layout/simple_layout.h"
#include "core/layout/wire.h"

#include <csignal>
#include <cstdlib>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace layout {

namespace {

// Graphviz 2.42 tells a graph's components apart by a counter of one byte, raised two or three times per
// graph. When it wraps round it meets older marks, reads freed memory and may crash. So a process ends before
// that, with 3 x 80 and the warm-up below 255, and the next takes over.
constexpr int QuestionsPerProcess = 80;
constexpr int HadEnough = 77;

// A worker has no life of its own: it ends with its parent even in the middle of a long scope, and when it
// crashes it leaves no core file behind.
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

// Exactly as many bytes; fewer only when the parent has closed the pipe.
QByteArray received(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < size) {
        const ssize_t now = ::read(STDIN_FILENO, bytes.data() + done, size_t(size - done));
        if (now < 0 && errno == EINTR)
            continue;
        if (now <= 0)
            break;
        done += now;
    }
    bytes.truncate(done);
    return bytes;
}

// No byte beyond the message is read: the next one may be for the next process. Null at the end of the pipe.
QByteArray nextMessage()
{
    const QByteArray head = received(wire::HeadSize);
    const std::optional<quint32> length = wire::lengthFrom(head);
    return length ? received(*length) : QByteArray();
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

int served(int questions)
{
    for (int i = 0; i < questions; ++i) {
        const QByteArray message = nextMessage();
        if (message.isEmpty())
            return EXIT_SUCCESS;
        if (!answered(message))
            return EXIT_FAILURE;
    }
    return HadEnough;
}

// Each process of the series begins as this one is now: Graphviz loaded, and unused but for once.
int servedInTurns()
{
    while (true) {
        const pid_t child = fork();
        if (child == 0) {
            bindToParent();
            _exit(served(QuestionsPerProcess));
        }
        int status = 0;
        while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) {
        }
        if (child < 0 || !WIFEXITED(status))
            return EXIT_FAILURE;
        if (WEXITSTATUS(status) != HadEnough)
            return WEXITSTATUS(status);
    }
}

} // namespace

int runWorker()
{
    bindToParent();
    if (!sent(wire::greeting()))
        return EXIT_FAILURE;
    ScopeInput warmUp; // loads Graphviz's parts while nobody waits
    warmUp.boxes = {{10, 10}};
    graphvizLayout(warmUp);
    return servedInTurns();
}

} // namespace layout
