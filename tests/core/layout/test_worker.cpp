// The layout worker without the rest of the program, and, where a test's environment asks for it, a bad one:
// it stands for what Graphviz, the system or a wrong program can do. BATUTA_TEST_WORKER is one of:
//   crash    dies at a scope with a box 666 wide      hang     never ends such a scope
//   garbage  answers with noise                       mute     says nothing at all, ever
#include "core/layout/layouter.h"
#include "core/layout/wire.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

namespace {

// Watches what goes to the real worker, which reads the same bytes from the other end of a second pipe.
void misbehaveAtMarkedScope(bool crash, int real)
{
    layout::wire::FrameReader reader;
    QByteArray bytes(65536, Qt::Uninitialized);
    while (true) {
        const ssize_t count = read(STDIN_FILENO, bytes.data(), size_t(bytes.size()));
        if (count <= 0)
            std::_Exit(0);
        reader.add(bytes.left(count));
        while (const auto message = reader.next()) {
            const auto question = layout::wire::questionFrom(*message);
            const auto marked = [](const auto &box) { return box.width == 666; };
            if (question && std::ranges::any_of(question->input.boxes, marked)) {
                usleep(100 * 1000); // what came before is answered first
                if (crash)
                    std::raise(SIGKILL);
                pause();
            }
            const QByteArray frame = layout::wire::framed(*message);
            if (write(real, frame.constData(), size_t(frame.size())) < 0)
                std::_Exit(1);
        }
    }
}

int runMarked(bool crash)
{
    int pipeEnds[2];
    if (pipe(pipeEnds) != 0)
        return EXIT_FAILURE;
    if (fork() == 0) {
        dup2(pipeEnds[0], STDIN_FILENO);
        close(pipeEnds[1]);
        return layout::runWorker();
    }
    close(pipeEnds[0]);
    misbehaveAtMarkedScope(crash, pipeEnds[1]);
    return EXIT_SUCCESS;
}

} // namespace

int main()
{
    const std::string_view mood = getenv("BATUTA_TEST_WORKER") ? getenv("BATUTA_TEST_WORKER") : "";
    if (mood == "crash" || mood == "hang")
        return runMarked(mood == "crash");
    if (mood == "mute") {
        while (getchar() != EOF) {
        }
        return EXIT_SUCCESS;
    }
    if (mood == "garbage") {
        for (int i = 0; i < 1000; ++i)
            puts("this is no layout");
        fflush(stdout);
        while (getchar() != EOF) {
        }
        return EXIT_SUCCESS;
    }
    return layout::runWorker();
}
