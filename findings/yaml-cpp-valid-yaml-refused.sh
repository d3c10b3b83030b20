#!/usr/bin/env bash
# yaml-cpp refuses YAML that is valid.
#
# Library:   yaml-cpp 0.7.0 (Debian 12: libyaml-cpp0.7 0.7.0+dfsg-8+b1), YAML::Load
# Expected:  a block scalar behind a tag or an anchor may stand as far left as its parent's indentation allows, wherever the
#            tag stands (YAML 1.2.2, 8.1.1.1 and 8.22); "\ud83d\ude00" is JSON's spelling of one character, and JSON is YAML.
# Behaviour: where the tag or anchor begins its line, or stands behind a dash, yaml-cpp takes its column for the start of a
#            key, looks for the block's lines further right and says "end of map not found"; a surrogate pair is refused as
#            an invalid character, each half for itself.
# Way round: leave such tags out, or join their line to the key's, before the text is read; hide the pairs.
# Seen 2026-11-27:
#     tag on its own line: end of map not found
#     anchor on its own line: end of map not found
#     tag behind a dash: end of sequence not found
#     tag behind the key: one
#     surrogate pair: invalid unicode
set -euo pipefail
version=0.7.0+dfsg-8+b1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get -qq download "libyaml-cpp0.7=$version" "libyaml-cpp-dev=$version" >/dev/null
for package in *.deb; do
    dpkg-deb -x "$package" unpacked
done
libraries=unpacked/usr/lib/x86_64-linux-gnu

cat >valid.cpp <<'CPP'
#include <cstdio>
#include <string>
#include <yaml-cpp/yaml.h>

void read(const char *what, const char *text)
{
    std::string said;
    try {
        const YAML::Node node = YAML::Load(text);
        const YAML::Node value = node.IsSequence() ? node[0] : node["k"];
        said = value.as<std::string>();
    } catch (const YAML::Exception &failure) {
        said = failure.msg.substr(0, failure.msg.find(':'));
    }
    while (!said.empty() && said.back() == '\n')
        said.pop_back();
    std::printf("%s: %s\n", what, said.c_str());
}

int main()
{
    read("tag on its own line", "k:\n  !a |\n  one\nz: 1\n");
    read("anchor on its own line", "k:\n  &a |\n  one\nz: 1\n");
    read("tag behind a dash", "- !a |\n  one\n- 2\n");
    read("tag behind the key", "k: !a |\n  one\nz: 1\n");
    read("surrogate pair", "k: \"\\ud83d\\ude00\"\n");
}
CPP
g++ -std=c++17 -Iunpacked/usr/include valid.cpp -o valid -L"$libraries" -lyaml-cpp -Wl,-rpath,"$folder/$libraries"
./valid >seen
cat seen
diff seen - <<'SEEN'
tag on its own line: end of map not found
anchor on its own line: end of map not found
tag behind a dash: end of sequence not found
tag behind the key: one
surrogate pair: invalid unicode
SEEN
