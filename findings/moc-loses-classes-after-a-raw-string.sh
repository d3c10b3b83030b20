#!/usr/bin/env bash
# moc overlooks every class that stands behind a raw string with an odd number of quotation marks in it.
#
# Tool:      moc of Qt 6.4.2 (Debian 12: qt6-base-dev-tools 6.4.2+dfsg-10)
# Expected:  a raw string literal ends at its own )", whatever quotation marks it holds (C++11 [lex.string]); the class
#            behind it is found, or moc fails.
# Behaviour: moc reads the literal as an ordinary string, \" as an escape among the rest. With an odd number of marks
#            left it takes the rest of the file for one string, notes "No relevant classes found", writes an empty file
#            and exits 0; the linker then misses the class's vtable.
# Way round: ordinary strings with escapes in files that hold a Q_OBJECT class, or the raw string behind the class.
# Seen 2026-11-27:
#     R"(a"b)": exit 0, 0 classes
#     R"(a"b"c)": exit 0, 1 classes
#     R"({"x": "{\"y\": 1}"})": exit 0, 0 classes
#     "a\"b": exit 0, 1 classes
set -euo pipefail
version=6.4.2+dfsg-10
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get -qq download "qt6-base-dev-tools=$version*" "libqt6core6=$version*" libicu72 libdouble-conversion3 libb2-1 \
    libpcre2-16-0 libglib2.0-0 libzstd1 >/dev/null
for package in *.deb; do
    dpkg-deb -x "$package" unpacked
done
export LD_LIBRARY_PATH=$folder/unpacked/usr/lib/x86_64-linux-gnu
moc=unpacked/usr/lib/qt6/libexec/moc
"$moc" --version

for literal in 'R"(a"b)"' 'R"(a"b"c)"' 'R"({"x": "{\"y\": 1}"})"' '"a\"b"'; do
    printf '#include <QObject>\nconst char *words = %s;\nclass Found : public QObject\n{\n    Q_OBJECT\n};\n' "$literal" >file.cpp
    code=0
    "$moc" file.cpp -o file.moc 2>/dev/null || code=$?
    echo "$literal: exit $code, $(grep -c 'const QMetaObject Found::staticMetaObject' file.moc || true) classes"
done | tee seen
diff seen - <<'SEEN'
R"(a"b)": exit 0, 0 classes
R"(a"b"c)": exit 0, 1 classes
R"({"x": "{\"y\": 1}"})": exit 0, 0 classes
"a\"b": exit 0, 1 classes
SEEN
