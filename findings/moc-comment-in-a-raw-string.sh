#!/usr/bin/env bash
# moc takes "//" inside a raw string that is a macro's argument for a comment, and stops.
#
# Library:   Qt 6.4.2 (Debian 12: qt6-base-dev-tools 6.4.2+dfsg-10), moc
# Expected:  moc reads what the compiler reads: R"("s3://bucket")" is one string, wherever it stands.
# Behaviour: in the arguments of a macro, moc's preprocessor ends such a string at the first quote within it. A // behind
#            that is a comment to it, which swallows the closing parenthesis: "missing ')' in macro usage", exit code 1.
#            The line it names is a later one. Without the // the same string passes; the compiler takes both.
# Way round: write the string with escapes ("\"s3://bucket\""), or outside of the macro.
# Seen 2026-11-27:
#     s3://bucket: compiler 0, moc 1 (error: missing ')' in macro usage)
#     s3:/bucket: compiler 0, moc 0
set -euo pipefail
version=6.4.2+dfsg-10
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get -qq download "qt6-base-dev-tools=$version*" >/dev/null
dpkg-deb -x qt6-base-dev-tools_*.deb root
moc=root/usr/lib/qt6/libexec/moc
echo "$("$moc" --version)"

failed=0
try() { # URI, what moc is seen to answer
    cat >class.h <<CPP
#define CHECK(a, b) void check(decltype(a), decltype(b));
class QObject {};
class T : public QObject
{
    Q_OBJECT
    CHECK(1, R"("$1")")
};
CPP
    local compiler=0 answer=0
    g++ -std=c++20 -fsyntax-only -x c++ -DQ_OBJECT= class.h || compiler=$?
    "$moc" class.h -o /dev/null 2>said.txt || answer=$?
    echo "$1: compiler $compiler, moc $answer $(grep -o "error: .*" said.txt || true)"
    [[ $compiler == 0 && $answer == "$2" ]] || failed=1
}
try s3://bucket 1
try s3:/bucket 0
exit $failed
