#!/usr/bin/env bash
# QSaveFile says "saved" when nothing reached the disk.
#
# Library:   Qt 6.4.2 (Debian 12: libqt6core6 6.4.2+dfsg-10), QSaveFile
# Expected:  commit() answers false when the bytes could not be written, and the old file stays.
# Behaviour: up to 16,384 bytes stay in QFileDevice's buffer until commit(), which flushes, does not look whether that
#            succeeded, and renames the empty temporary file over the old one. write() answers the full count, commit()
#            answers true, and the user's file has 0 bytes. From 16,385 bytes on write() itself fails, and all is well.
# Way round: flush() before commit(), and look at its answer.
# The disk that takes nothing is made with a limit on the size of files (setrlimit), so nothing is mounted.
# Seen 2026-11-27:
#     100 bytes: write 100, commit true, the file has 0 bytes
#     16384 bytes: write 16384, commit true, the file has 0 bytes
#     16385 bytes: write -1, commit false, the file has 5 bytes
set -euo pipefail
version=6.4.2+dfsg-10
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get -qq download "libqt6core6=$version*" "qt6-base-dev=$version*" libicu72 libdouble-conversion3 libb2-1 libpcre2-16-0 \
    libglib2.0-0 libzstd1 >/dev/null
for package in *.deb; do
    dpkg-deb -x "$package" unpacked
done
libraries=unpacked/usr/lib/x86_64-linux-gnu
headers=unpacked/usr/include/x86_64-linux-gnu/qt6

cat >full_disk.cpp <<'CPP'
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>

int main()
{
    std::signal(SIGXFSZ, SIG_IGN);
    for (const int size : {100, 16384, 16385}) {
        QFile old(QStringLiteral("workflow.json"));
        if (!old.open(QIODevice::WriteOnly) || old.write("saved") != 5)
            return 1;
        old.close();
        rlimit limit{0, RLIM_INFINITY};
        setrlimit(RLIMIT_FSIZE, &limit);
        QSaveFile file(old.fileName());
        const bool opened = file.open(QIODevice::WriteOnly);
        const long long written = file.write(QByteArray(size, 'x'));
        const bool committed = opened && file.commit();
        limit.rlim_cur = RLIM_INFINITY;
        setrlimit(RLIMIT_FSIZE, &limit);
        std::fprintf(stderr, "%d bytes: write %lld, commit %s, the file has %lld bytes\n", size, written,
                     committed ? "true" : "false", static_cast<long long>(QFileInfo(old.fileName()).size()));
    }
}
CPP
g++ -std=c++17 -fPIC -I"$headers" -I"$headers/QtCore" full_disk.cpp -o full_disk -L"$libraries" -lQt6Core \
    -Wl,-rpath,"$folder/$libraries" -Wl,-rpath-link,"$folder/$libraries"
LD_LIBRARY_PATH="$folder/$libraries" ./full_disk 2>seen >/dev/null
cat seen
diff seen - <<'SEEN'
100 bytes: write 100, commit true, the file has 0 bytes
16384 bytes: write 16384, commit true, the file has 0 bytes
16385 bytes: write -1, commit false, the file has 5 bytes
SEEN
