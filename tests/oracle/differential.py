# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the core with the real OneCycleLR, bit for bit: differential.py PROBE

Random configurations with a fixed seed go to PyTorch and to oracle_probe. Whole runs are compared in all groups at all
steps, the step past the end and the error after it included; long ones at samples; resumed and reloaded ones to their
end. Texts are those of torch 1.13. Without PyTorch the test is skipped (exit code 77): golden files stand in for it.
"""

import array
import functools
import json
import math
import os
import random
import subprocess
import sys
import tempfile

try:
    import torch
except ImportError:
    print("no torch here: skipped")
    sys.exit(77)

import random_cases
import torch_case

SEED = 20260114
WHOLE, WRONG, RESUMED, RELOADED, SAMPLED = 2000, 400, 400, 200, 40
LONG = (10**6, 10**6 + 1, 10**9, 2**53 - 1, 2**53)


def word(value):
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, list):
        return "[" + ",".join(item.hex() for item in value)
    return value.hex() if isinstance(value, float) else str(value)


def words(case, prefix=""):
    return " ".join(f"{prefix}{key}={word(value)}" for key, value in case.items())


class Comparison:
    """Collects lines for the probe and what PyTorch answers to them."""

    def __init__(self):
        self.lines, self.expected, self.checks = [], [], []

    def add(self, line, expected, check=None):
        self.lines.append(line)
        self.expected.append(expected)
        self.checks.append(check)

    def run(self, probe):
        questions = "".join(line + "\n" for line in self.lines).encode()
        output = subprocess.run([probe], input=questions, stdout=subprocess.PIPE, check=True)
        data, failures, numbers, errors = output.stdout, [], 0, 0
        for line, (values, text), check in zip(self.lines, self.expected, self.checks):
            head, data = data.split(b"\n", 1)
            count, size = (int(part) for part in head.split())
            got = array.array("d", data[:8 * count])
            got_text = data[8 * count:8 * count + size].decode()
            data = data[8 * count + size:]
            if check:
                got_text, rest = got_text.split("\0")
                complaint = check(rest)
            else:
                complaint = ""
            complaint = complaint or difference(values, text, got, got_text)
            if complaint:
                failures.append(f"{line}\n    {complaint}")
            numbers += len(values)
            errors += text.partition(":")[0] != "" and not values
        assert not data, "the probe said more than it was asked"
        return failures, numbers, errors


def difference(values, text, got, got_text):
    if text != got_text:
        return f"PyTorch says {text!r}, core {got_text!r}"
    if len(values) != len(got):
        return f"PyTorch has {len(values)} numbers, core {len(got)}"
    expected = array.array("d", values)
    if expected.tobytes() == got.tobytes():
        return ""
    for index, (a, b) in enumerate(zip(expected, got)):
        same = a == b and math.copysign(1, a) == math.copysign(1, b) or a != a and b != b
        if not same:
            return f"number {index}: PyTorch has {a!r}, core {b!r}"
    return ""


def add_whole(comparison, rng):
    for index in range(WHOLE + WRONG):
        case = random_cases.random_case(rng, 0.01 if index < WHOLE else 0.15)
        comparison.add("kind=whole " + words(case), torch_case.run_whole(case))


def add_resumed(comparison, rng):
    for _ in range(RESUMED):
        first = random_cases.finite_case(rng)
        second = first | {"last_epoch": float(rng.randint(-4, int(first["total_steps"]) + 2))}
        if rng.random() < 0.5:
            second |= random_cases.random_case(rng, 0.1, (first["optimizer"],))
        second |= {"groups": first["groups"], "optimizer": first["optimizer"]}
        keys = None
        if rng.random() < 0.3:
            every = ("initial_lr", "max_lr", "min_lr", "max_momentum", "base_momentum")
            keys = [key for key in every if rng.random() < 0.7] + ["none"]
        line = f"kind=resumed {words(first, 'a.')} {words(second, 'b.')}"
        comparison.add(line + (" keys=" + ",".join(keys) if keys else ""), torch_case.run_resumed(first, second, keys))


def add_reloaded(comparison, rng, folder):
    for index in range(RELOADED):
        first = random_cases.finite_case(rng)
        second = random_cases.finite_case(rng) | {"groups": first["groups"], "optimizer": first["optimizer"]}
        for case in (first, second):  # lists must fit the number of groups that was put in
            if isinstance(case["max_lr"], list):
                case["max_lr"] = (case["max_lr"] * 2)[:case["groups"]]
            if case["pct_start"] * case["total_steps"] == case["total_steps"]:
                case["pct_start"] = 0.5
        steps = rng.randint(0, int(first["total_steps"]) - 1)
        max_lr = rng.choice((None, None, 0.125))
        state, plain = torch_case.saved_state(first, steps)
        path = os.path.join(folder, f"{index}.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(plain, file)
        line = f"kind=reloaded {words(first, 'a.')} {words(second, 'b.')} steps={steps} state={path}"
        line += f" max_lr={max_lr.hex()}" if max_lr else ""
        comparison.add(line, torch_case.run_reloaded(state, second, max_lr), functools.partial(state_complaint, plain))


def state_complaint(plain, text):
    """What the core saved must be what PyTorch saved; `_is_initial` came after 1.13."""
    saved = json.loads(text)
    saved.pop("_is_initial")
    return "" if saved == plain else f"PyTorch saves {plain}, core {saved}"


def add_sampled(comparison, rng):
    for index in range(SAMPLED):
        total = LONG[index % len(LONG)]
        case = random_cases.finite_case(rng)
        case |= {"total_steps": float(total), "pct_start": rng.choice((0.3, rng.random()))}
        steps = sorted({0, 1, total // 3, total - 1, total} | {rng.randint(0, total) for _ in range(20)})
        line = "kind=sampled steps=" + ",".join(float(step).hex() for step in steps) + " " + words(case)
        comparison.add(line, torch_case.run_sampled(case, steps))


def main():
    rng = random.Random(SEED)
    comparison = Comparison()
    add_whole(comparison, rng)
    add_resumed(comparison, rng)
    add_sampled(comparison, rng)
    with tempfile.TemporaryDirectory() as folder:
        add_reloaded(comparison, rng, folder)
        failures, numbers, errors = comparison.run(sys.argv[1])
    print(f"torch {torch.__version__}: {len(comparison.lines)} cases, {errors} of them refused by the constructor, "
          f"{numbers} numbers, {len(failures)} differences")
    print("\n".join(failures[:20]))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
