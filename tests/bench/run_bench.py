#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every benchmark of a release build and prints one table (./dev bench).

    run_bench.py [BUILD] [--json FILE] [--strict]

Each benchmark gives rows: name, value, unit, and where there is one a limit. A row with `ratio_to` is judged by its value over that
of the row with that name (or key), others by their value; `at_least` turns the limit round. What is compared was taken in one run.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent

# benchmark of bench_core, name in the table, divisor and unit, then the keys of the row's limit
MILLION_STEPS = (1e6, "ns/step")
MICROSECONDS = (1e3, "µs")
CORE = [
    ("cosines", "std::cos alone", MILLION_STEPS, {}),
    ("evaluate/cos", "Schedule::evaluate, cos, lr and momentum", MILLION_STEPS, {"ratio_to": "cosines", "limit": 1.5}),
    ("evaluate/linear", "Schedule::evaluate, linear, lr and momentum", MILLION_STEPS, {}),
    ("at", "Schedule::at", (1, "ns/step"), {}),
    ("polylineOf/1000/0", "polyline, T = 10^3", MICROSECONDS, {"limit": 20}),
    ("polylineOf/1000000000/0", "polyline, T = 10^9", MICROSECONDS, {"ratio_to": "polylineOf/1000/0", "limit": 1.1}),
    ("polylineOf/1000/1", "polyline, logarithmic, T = 10^3", MICROSECONDS, {"limit": 20}),
    ("polylineOf/1000000000/1", "polyline, logarithmic, T = 10^9", MICROSECONDS,
     {"ratio_to": "polylineOf/1000/1", "limit": 1.1}),
    ("ticks", "ticks of three axes", MICROSECONDS, {}),
    ("summary/1000", "summary, T = 10^3", MICROSECONDS, {}),
    ("summary/1000000000", "summary, T = 10^9", MICROSECONDS, {}),
    ("snapshot", "snapshot after an edit", MICROSECONDS, {}),
]
# How many times as long as our evaluation the others take.
OTHERS = {"numpy": {"ratio_to": "evaluate/cos", "limit": 1, "at_least": True},
          "torch": {"ratio_to": "evaluate/cos", "limit": 300, "at_least": True}}


def environment(home):
    """No screen, no settings of the user's, no desktop to ask."""
    plain = {"LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    return {**os.environ, **plain, **{f"XDG_{kind}_HOME": f"{home}/{kind.lower()}" for kind in ("CACHE", "CONFIG", "DATA", "STATE")}}


def output_of(command, home):
    print("running " + " ".join(str(part) for part in command), file=sys.stderr, flush=True)
    return json.loads(subprocess.run(command, env=environment(home), check=True, capture_output=True, text=True).stdout)


def core_rows(program, home):
    # In random order and again and again: what else the machine does then hits all of them alike. The fastest run counts.
    report = output_of([program, "--benchmark_format=json", "--benchmark_repetitions=9", "--benchmark_min_time=0.05",
                        "--benchmark_enable_random_interleaving=true"], home)
    fastest = {}
    for run in report["benchmarks"]:
        if run["run_type"] == "iteration":
            fastest[run["run_name"]] = min(run["cpu_time"], fastest.get(run["run_name"], float("inf")))
    return [{"key": key, "name": name, "value": fastest[key] / divisor, "unit": unit, **limit}
            for key, name, (divisor, unit), limit in CORE]


def script_rows(script, home):
    rows = output_of([sys.executable, "-B", HERE / script], home)["rows"]
    return [{**row, **OTHERS.get(row["key"], {})} for row in rows]


def program_rows(command, home):
    return output_of(command, home)["rows"]


def seconds(command, home, runs):
    """The fastest of some runs of a whole command, in turn with nothing else."""
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        subprocess.run(command, env=environment(home), check=True, capture_output=True)
        times.append(time.perf_counter() - begin)
    return min(times)


def picture_rows(program, home):
    """A picture of 1600 x 900 from the command line, and the same from a script with PyTorch and matplotlib."""
    def ours(total_steps):
        return [program, "export", "--to", "png", "--max-lr", "0.01", "--total-steps", total_steps, "-o", f"{home}/ours.png"]

    few, many = "1000", "1000000000"
    print("running the picture from the command line, and with matplotlib", file=sys.stderr, flush=True)
    script = seconds([sys.executable, "-B", HERE / "matplotlib_picture.py", few, f"{home}/theirs.png"], home, 3)
    rows = [{"key": f"picture/{steps}", "name": f"a PNG of 1600 x 900 from the command line, T = {power}",
             "value": 1e3 * seconds(ours(steps), home, 9), "unit": "ms"} for steps, power in [(few, "10^3"), (many, "10^9")]]
    return rows + [{"name": f"the same with PyTorch and matplotlib, T = 10^3, over ours at {power}", "value": 1e3 * script, "unit": "ms",
                    "ratio_to": f"picture/{steps}", "limit": 10, "at_least": True}
                   for steps, power in [(few, "10^3"), (many, "10^9")]]


def collect(build, home):
    """The rows of every benchmark, and what could not be run."""
    bench = build / "tests" / "bench"
    jobs = [("bench_core", lambda: core_rows(bench / "bench_core", home)),
            ("NumPy", lambda: script_rows("numpy_evaluate.py", home)),
            ("PyTorch", lambda: script_rows("torch_stepping.py", home)),
            ("bench_csv", lambda: program_rows([bench / "bench_csv"], home)),
            ("the picture", lambda: picture_rows(build / "app" / "onecycle", home)),
            ("bench_window edits", lambda: program_rows([bench / "bench_window", "edits"], home)),
            ("bench_drag", lambda: program_rows([bench / "bench_drag"], home)),
            ("bench_sweep", lambda: program_rows([bench / "bench_sweep"], home)),
            ("bench_window start", lambda: program_rows([bench / "bench_window", "start"], home))]
    rows, failures = [], []
    for name, job in jobs:
        try:
            rows += job()
        except (OSError, ValueError, KeyError, subprocess.CalledProcessError) as error:
            failures.append(f"{name} did not run: {error} {getattr(error, 'stderr', None) or ''}".rstrip())
    return rows, failures


def judge(rows):
    """Adds to every row its ratio, if it has one, and whether it is within its limit, if it has one."""
    values = {}
    for row in rows:
        values[row["name"]] = row["value"]
        values[row.get("key", row["name"])] = row["value"]
    for row in rows:
        base = values.get(row.get("ratio_to"))
        if base:
            row["ratio"] = row["value"] / base
        judged = row.get("ratio") if row.get("ratio_to") else row["value"]
        if row.get("limit") is not None and judged is not None:
            row["ok"] = judged >= row["limit"] if row.get("at_least") else judged <= row["limit"]


def print_table(rows):
    def number(value):
        return "" if value is None else f"{value:,.0f}".replace(",", " ") if abs(value) >= 1000 else f"{value:.3g}"

    width = max([len(row["name"]) for row in rows], default=0)
    print(f"{'':{width}}  {'value':>9} {'unit':<8} {'ratio':>7}  {'limit':<8}")
    for row in rows:
        limit = row.get("limit")
        bound = "" if limit is None else ("≥ " if row.get("at_least") else "≤ ") + number(limit)
        verdict = {True: "ok", False: "OVER", None: ""}[row.get("ok")]
        if row.get("at_least") and row.get("ok") is False:
            verdict = "UNDER"
        print(f"{row['name']:{width}}  {number(row['value']):>9} {row['unit']:<8} {number(row.get('ratio')):>7}  {bound:<8} {verdict}"
              .rstrip())


def main():
    parser = argparse.ArgumentParser(description="Runs the benchmarks and prints one table.")
    parser.add_argument("build", nargs="?", type=Path, default=HERE.parent.parent / "build" / "release")
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the numbers there too")
    parser.add_argument("--strict", action="store_true", help="fail if a number is beyond its limit")
    options = parser.parse_args()
    before = os.getloadavg()
    with tempfile.TemporaryDirectory() as home:
        rows, failures = collect(options.build.resolve(), home)
    judge(rows)
    print_table(rows)
    load = f"{before[0]:.2f} before, {os.getloadavg()[0]:.2f} after"
    print(f"\nload average {load}, {os.cpu_count()} processors: what else the machine does is in these numbers")
    for failure in failures:
        print(failure, file=sys.stderr)
    if options.json:
        options.json.write_text(json.dumps({"machine": platform.processor() or platform.machine(), "processors": os.cpu_count(),
                                            "load": load, "failures": failures, "rows": rows}, indent=1) + "\n")
    over = any(row.get("ok") is False for row in rows)
    sys.exit(1 if failures or (over and options.strict) else 0)


if __name__ == "__main__":
    main()
