#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the fuzz targets and prints what they did.

Usage: run_fuzz.py BUILD_FOLDER SECONDS     all targets, SECONDS in all on this machine; exit code 1 when there is something to do:
                                            an input that breaks a reader, or a planted bug that was not found
       run_fuzz.py BUILD_FOLDER --keep      puts the inputs that reach most, of those found so far, into tests/fuzz/corpus
"""
import concurrent.futures
import dataclasses
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
LIMITS = ["-timeout=5", "-rss_limit_mb=2048", "-malloc_limit_mb=512", "-max_len=16384"]
MOST_KEPT = 40
BRIEF = 30  # seconds in all; so short a run tries the same inputs each time, and is no lottery for whoever changes something else
PLANTED_SECONDS = 60  # at most; a run is over when it finds the bug


@dataclasses.dataclass
class Target:
    name: str
    readers: list  # files of core
    build: Path
    runs: int = 0
    speed: int = 0
    inputs: int = 0
    coverage: str = ""
    found: str = ""

    @property
    def planted(self):
        return self.name.startswith("planted_")

    @property
    def program(self):
        return self.build / "tests/fuzz" / f"fuzz_{self.name}"

    @property
    def grown(self):
        return self.folder("corpus")

    @property
    def committed(self):
        return HERE / "corpus" / self.name

    def folder(self, name):
        path = self.build / name / self.name
        path.mkdir(parents=True, exist_ok=True)
        return path

    def call(self, *arguments, profile="/dev/null"):
        prefix = f"-artifact_prefix={self.folder('found')}/"
        return subprocess.run([self.program, *LIMITS, prefix, *arguments], env=os.environ | {"LLVM_PROFILE_FILE": str(profile)},
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")


def fuzz(target, seconds, brief):
    found = target.folder("found")
    log = found / "log.txt"
    for old in found.iterdir():
        old.unlink()
    with tempfile.TemporaryDirectory() as empty:  # a planted bug is looked for anew each time, and in the same way
        corpus, extra = (empty, ["-seed=1", f"-max_total_time={max(seconds, PLANTED_SECONDS)}"]) if target.planted else (
            target.grown, [f"-max_total_time={seconds}", *["-seed=1"] * brief])
        result = target.call(*extra, f"-dict={HERE / 'words.dict'}", "-print_final_stats=1", corpus, target.committed)
    stats = dict(re.findall(r"^stat::(\w+):\s+(\d+)", result.stdout, re.MULTILINE))
    target.runs, target.speed = int(stats.get("number_of_executed_units", 0)), int(stats.get("average_exec_per_sec", 0))
    inputs = sorted(found.iterdir())
    log.write_text(result.stdout, encoding="utf-8")
    if inputs:
        target.found = str(inputs[0])
    elif result.returncode != 0:
        sys.exit(f"{target.name} could not be run, see {log}")
    return target


def measure(target):
    """Line coverage of the target's readers by its inputs."""
    target.inputs = sum(1 for folder in (target.grown, target.committed) for _ in folder.iterdir())
    folder = target.folder("profile")
    raw, merged = folder / "raw", folder / "merged"
    target.call("-runs=0", target.grown, target.committed, profile=raw)
    subprocess.run(["llvm-profdata-14", "merge", raw, "-o", merged], check=True)
    export = subprocess.run(["llvm-cov-14", "export", "-summary-only", target.program, f"-instr-profile={merged}"],
                            check=True, capture_output=True, text=True).stdout
    ends = tuple(f"core/{reader}.cpp" for reader in target.readers)
    lines = [file["summary"]["lines"] for file in json.loads(export)["data"][0]["files"] if file["filename"].endswith(ends)]
    covered, count = (sum(row[key] for row in lines) for key in ("covered", "count"))
    target.coverage = f"{covered}/{count} {100 * covered / count:.0f} %"
    return target


def report(targets):
    print(f"{'target':<16}{'runs':>10}{'runs/s':>9}{'inputs':>8}   {'lines of its reader':<20} finding")
    for target in targets:
        finding = "the planted bug" if target.planted and target.found else target.found or "none"
        print(f"{target.name:<16}{target.runs:>10}{target.speed:>9}{target.inputs or '':>8}   {target.coverage:<20} {finding}")
    for target in targets:
        if target.planted and not target.found:
            yield f"{target.name}: the planted bug was not found"
        if not target.planted and target.found:
            log = (target.folder("found") / "log.txt").read_text(encoding="utf-8")
            what = re.search(r"ERROR: .*|runtime error: .*|Assertion .*", log)
            yield f"{target.name}: {what[0] if what else 'see the log'}\n    again with: {target.program} {target.found}"


def keep(target):
    """libFuzzer copies those that reach most first, and goes on to the last corner of the library's headers: some will do."""
    target.committed.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as chosen:
        target.call("-set_cover_merge=1", "-use_counters=0", "-max_len=1200", chosen, target.committed, target.grown)
        files = sorted(Path(chosen).iterdir(), key=lambda file: file.stat().st_mtime_ns)[:MOST_KEPT]
        for old in target.committed.iterdir():
            old.unlink()
        for file in files:
            (target.committed / file.name).write_bytes(file.read_bytes())


def main(build, word):
    rows = (build / "tests/fuzz/targets.txt").read_text(encoding="utf-8").splitlines()
    targets = [Target(name, readers, build) for name, *readers in map(str.split, rows)]
    ordinary = [target for target in targets if not target.planted]
    cores = len(os.sched_getaffinity(0))
    with concurrent.futures.ThreadPoolExecutor(cores) as pool:
        if word == "--keep":
            list(pool.map(keep, ordinary))
            return 0
        seconds = max(1, round(int(word) * cores / len(ordinary)))
        brief = int(word) <= BRIEF
        list(pool.map(lambda target: fuzz(target, seconds, brief), targets))
        list(pool.map(measure, ordinary))
    faults = list(report(targets))
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), sys.argv[2]))
