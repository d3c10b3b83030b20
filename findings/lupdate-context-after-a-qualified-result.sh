#!/usr/bin/env bash
# lupdate loses the namespace of a translation context in a function whose result is qualified by a namespace it has not
# read.
#
# Tool:      lupdate of Qt 6.4.2 (Debian 12: qt6-l10n-tools 6.4.2~rc1-2)
# Expected:  within `namespace ours { elsewhere::Words words() { … Said::tr("…") … } }` the text belongs to the context
#            that Said declares, ours::Said, as it does with any other result: so the program asks for it at run time.
# Behaviour: lupdate takes `elsewhere::` for the class that the function is a member of, says "Qualifying with unknown
#            namespace/class ::elsewhere", and puts the text under "Said". Exit code 0; the translation is never found.
# Way round: `using elsewhere::Words;` before it, and a result without a qualification.
# Seen 2026-11-27:
#     elsewhere::Words words(): exit 0, context Said
#     Words words(): exit 0, context ours::Said
set -euo pipefail
version=6.4.2~rc1-2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get -qq download "qt6-l10n-tools=$version" libqt6core6 libqt6qml6 libqt6network6 libclang-cpp15 libllvm15 libicu72 \
    libdouble-conversion3 libb2-1 libpcre2-16-0 libglib2.0-0 libzstd1 libproxy1v5 libedit2 libbsd0 libmd0 libz3-4 libxml2 \
    libgomp1 libbrotli1 libgssapi-krb5-2 libkrb5-3 libk5crypto3 libkrb5support0 libffi8 >/dev/null
for package in *.deb; do
    dpkg-deb -x "$package" unpacked
done
export LD_LIBRARY_PATH=$folder/unpacked/usr/lib/x86_64-linux-gnu:$folder/unpacked/usr/lib/llvm-15/lib
lupdate=unpacked/usr/lib/qt6/bin/lupdate
"$lupdate" -version

for result in 'elsewhere::Words' 'Words'; do
    cat >file.cpp <<CPP
#include <QCoreApplication>
#include "elsewhere.h"
namespace ours {
using elsewhere::Words;
struct Said { Q_DECLARE_TR_FUNCTIONS(ours::Said) };
$result words() { return {Said::tr("a sentence")}; }
}
CPP
    rm -f file.ts
    code=0
    "$lupdate" -silent file.cpp -ts file.ts 2>/dev/null || code=$?
    echo "$result words(): exit $code, context $(sed -n 's:.*<name>\(.*\)</name>.*:\1:p' file.ts)"
done | tee seen
diff seen - <<'SEEN'
elsewhere::Words words(): exit 0, context Said
Words words(): exit 0, context ours::Said
SEEN
