"""Runs a command to its end and prints its seconds by the clock, those of the processor with all of its children, and
the most memory that it and they held at once, each page counted wherever it is shared (RSS), in MB.
usage: measured.py COMMAND…"""
import os
import pathlib
import resource
import subprocess
import sys
import time


def children(pid):
    found = [pid]
    for task in pathlib.Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            for child in task.read_text().split():
                found += children(int(child))
        except OSError:
            pass
    return found


def held(pid):
    total = 0
    for each in children(pid):
        try:
            total += int(pathlib.Path(f"/proc/{each}/statm").read_text().split()[1])
        except (OSError, IndexError):
            pass
    return total * os.sysconf("SC_PAGE_SIZE") / 1e6


def used():  # the processor's seconds of what has ended so far
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


before = used()  # a wrapper that python was started through may have had children
begun = time.monotonic()
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
most = 0.0
while process.poll() is None:
    most = max(most, held(process.pid))
    time.sleep(0.05)
print(f"{time.monotonic() - begun:.2f} {used() - before:.2f} {most:.0f}")
sys.exit(process.returncode)
