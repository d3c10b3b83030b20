#!/usr/bin/env bash
# The AWS CLI asks another host than the one that --endpoint-url names.
#
# Library:   awscli 2.9.19 (Debian 12), awscli/botocore/awsrequest.py; pip's 1.45.11, too
# Expected:  with --endpoint-url http://127.0.0.1:1 it asks http://127.0.0.1:1, whatever the command.
# Behaviour: for start-sync-execution and test-state it puts "sync-" before the host, as it does with AWS's own, and asks
#            http://sync-127.0.0.1:1, which nobody is: no emulator can be reached by its address.
# Way round: AWS_DISABLE_HOST_PREFIX_INJECTION=true in the environment, which 1.45.11 heeds and 2.9.19 does not.
# Seen 2026-11-28:
#     start-execution: http://127.0.0.1:1/
#     start-sync-execution: http://sync-127.0.0.1:1/
#     start-sync-execution, told not to: http://sync-127.0.0.1:1/
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
# Debian's packages, unpacked beside one another; python3 itself is the system's.
apt-get download -qq awscli=2.9.19-1 python3-awscrt python3-colorama python3-cryptography python3-dateutil python3-distro \
    python3-docutils python3-jmespath python3-prompt-toolkit python3-roman python3-ruamel.yaml python3-ruamel.yaml.clib \
    python3-six python3-urllib3 python3-wcwidth python3-cffi-backend >/dev/null
for package in *.deb; do dpkg -x "$package" packages; done

export AWS_ACCESS_KEY_ID=none AWS_SECRET_ACCESS_KEY=none AWS_DEFAULT_REGION=us-east-1 AWS_MAX_ATTEMPTS=1
export AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null
asked() {
    { PYTHONPATH=packages/usr/lib/python3/dist-packages /usr/bin/python3 packages/usr/bin/aws stepfunctions "$1" --endpoint-url http://127.0.0.1:1 \
        --state-machine-arn arn:aws:states:us-east-1:111111111111:stateMachine:order 2>&1 || true; } |
        sed -n 's/.*endpoint URL: "\([^"]*\)".*/\1/p'
}
{
    echo "start-execution: $(asked start-execution)"
    echo "start-sync-execution: $(asked start-sync-execution)"
    export AWS_DISABLE_HOST_PREFIX_INJECTION=true
    echo "start-sync-execution, told not to: $(asked start-sync-execution)"
} >seen
cat seen
diff seen - <<'SEEN'
start-execution: http://127.0.0.1:1/
start-sync-execution: http://sync-127.0.0.1:1/
start-sync-execution, told not to: http://sync-127.0.0.1:1/
SEEN
