# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the code that `onecycle export --to TARGET` writes for the frameworks that Python has, under stubs of them around
the real PyTorch, and compares what every step used with `onecycle export --to csv`: to the last bit where PyTorch's class
runs, else with the error that the header states. A stub counts as modelled; stub_checks holds it to the real framework.

Without PyTorch the test is skipped (exit code 77).
"""

import csv
import io
import json
import os
import random
import re
import sys
import tempfile
import warnings

from pytorch_code import onecycle, option, random_arguments, run

import stub_checks
import target_runs
import yaml
from module import values_of
from target_runs import EXACT, STATED, Case, execute

SEED = 20261101
OTHERS = ["axolotl"]
EDGES = [
    "--max-lr 0.1 --total-steps 100",
    "--max-lr 0.1 --total-steps 100 --three-phase --anneal-strategy linear",
    "--max-lr 0.1 --total-steps 100 --three-phase",
    "--max-lr 0.1 --total-steps 100 --anneal-strategy linear --final-div-factor 1 --optimizer adam",
    "--max-lr 0.1 --total-steps 100 --final-div-factor 1 --no-cycle-momentum",
    "--max-lr 0.1 --total-steps 57 --all-arguments",
    "--max-lr 0.1,0.2 --total-steps 40 --optimizer adamw --pct-start 0.31",
    "--max-lr 0.1 --groups 2 --max-momentum 0.9,0.95 --total-steps 40 --optimizer adamw",
    "--max-lr 0.1 --total-steps 3 --pct-start 0",
    "--max-lr 0.1 --total-steps 30 --pct-start 0.01 --three-phase",
    "--max-lr 0.1 --total-steps 40 --pct-start 0.6 --three-phase",
    "--max-lr 0.1 --total-steps 30 --pct-start 1",
    "--max-lr 0.1 --total-steps 30 --pct-start 1 --anneal-strategy linear --no-cycle-momentum",
    "--max-lr 0.1 --total-steps 100 --last-epoch 41",
    "--max-lr 0.1,0.3 --epochs 4 --steps-per-epoch 12 --last-epoch 20 --optimizer adam",
]
ERRORS = re.compile(r"Largest error over all (\d+) steps: learning rate ([-\d.e]+)( %)?(?: of the peak \(step (\d+).*?\))?, "
                    r"momentum (not \w+|[-\d.e]+)")


def table(arguments):
    """Of each step from the first one on: its number and [(lr, momentum or None)]."""
    rows = list(csv.DictReader(io.StringIO(onecycle("csv", arguments))))
    groups = sum(name.startswith("lr") for name in rows[0])
    suffixes = [""] if groups == 1 else [f"_{group}" for group in range(groups)]
    number = lambda row, name: float(row[name]) if name in row else None
    return [(int(row["step"]), [(number(row, "lr" + s), number(row, "momentum" + s)) for s in suffixes]) for row in rows]


def case_of(arguments, rows):
    epochs = 1 if "--total-steps" in arguments else int(option(arguments, "--epochs"))
    return Case(rows[-1][0] + 1, epochs, len(rows[0][1]), option(arguments, "--optimizer", "sgd"))


def check_exact(used, rows, cycles):
    assert len(used) == rows[-1][0] + 1, f"{len(used)} updates, {rows[-1][0] + 1} steps"
    for step, expected in rows:
        assert len(used[step]) == len(expected)
        for ours, theirs in zip(expected, used[step]):
            assert ours[0].hex() == float(theirs[0]).hex(), f"step {step}: lr {theirs[0]}, not {ours[0]}"
            assert not cycles or ours[1].hex() == float(theirs[1]).hex(), f"step {step}: {theirs[1]}, not {ours[1]}"


def torch_values(arguments, case):
    """What the real PyTorch uses in every step of the whole run, by the code that is exported for it."""
    place = arguments.index("--last-epoch") if "--last-epoch" in arguments else len(arguments)
    code = onecycle("pytorch", arguments[:place] + arguments[place + 2:])
    optimizer = case.new_optimizer()
    scheduler = run(code, optimizer, case.steps // case.epochs)[0]
    used = [values_of(optimizer)]
    for _ in range(case.steps - 1):
        scheduler.step()
        used.append(values_of(optimizer))
    return list(enumerate(used))


def stated_errors(code):
    """(learning rate by the peak, momentum or the words "not ...") of the header."""
    text = " ".join(line.lstrip("# ") for line in code.split("\n"))
    found = ERRORS.search(text)
    assert found, "the header states no error"
    lr = float(found[2]) / (100 if found[3] else 1)
    return lr, found[5] if found[5].startswith("not") else float(found[5])


def largest_errors(used, rows, peaks):
    lr, momentum = 0.0, 0.0
    for step, expected in rows:
        for ours, theirs, peak in zip(expected, used[step], peaks):
            lr = max(lr, abs(ours[0] - theirs[0]) / peak)
            if ours[1] is not None and theirs[1] is not None:
                momentum = max(momentum, abs(ours[1] - theirs[1]))
    return lr, momentum


def agree(stated, found, what):
    both_rounding = max(stated, found) < 1e-6
    assert both_rounding or abs(stated - found) <= 0.006 * found + 1e-6, f"{what}: {stated} stated, {found} found"


def largest_rate(rows, group, arguments):
    """Of the curve, so that a peak between two steps counts."""
    given = option(arguments, "--max-lr").split(",")
    steps = rows[-1][0] + 1
    peak_inside = rows[0][0] <= float(option(arguments, "--pct-start", "0.3")) * steps - 1 <= steps - 1
    peak = float(given[min(group, len(given) - 1)])
    return max([values[group][0] for _, values in rows] + [peak] * peak_inside)


def check_stated(target, code, used, rows, arguments):
    peaks = [largest_rate(rows, group, arguments) for group in range(len(rows[0][1]))]
    lr, momentum = largest_errors(used, rows, peaks)
    stated_lr, stated_momentum = stated_errors(code)
    agree(stated_lr, lr, "learning rate")
    if isinstance(stated_momentum, float):
        assert used[0][0][1] is not None, "no momentum is scheduled, but its error is stated"
        agree(stated_momentum, momentum, "momentum")
    else:
        scheduled = used[0][0][1] is not None and target != "fastai-fit"
        assert not scheduled, f"momentum {stated_momentum}, but the code schedules it"


def parses(target, code):
    """Python, JSON and YAML are what their own readers say they are."""
    if target == "axolotl":
        read = yaml.safe_load(code)
        assert read["lr_scheduler"] == "one_cycle" and isinstance(read["learning_rate"], float)
        keywords = read["lr_scheduler_kwargs"]
        optimizer = Case(read["max_steps"]).new_optimizer()
        target_runs.torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=read["learning_rate"],
                                                        total_steps=read["max_steps"], **keywords)
    elif target == "deepspeed-json":
        assert list(json.loads(code)) == ["comment", "scheduler"]
    else:
        compile(code, target, "exec")
        long = [line for line in code.split("\n") if len(line) > 88 and not re.search(r"\d{8}|^#.*onecycle:", line)]
        assert not long, f"a long line: {long[0]}"


def raises(kind, start, code, case):
    try:
        start(code, case)
    except kind:
        return case.steps
    raise AssertionError(f"no {kind.__name__}, of which the header warns")


def check(target, arguments):
    code = onecycle(target, arguments)
    parses(target, code)
    if target in OTHERS or "optax may give nan" in re.sub(r"\n#\s*", " ", code):
        return 0
    rows = table(arguments)
    case = case_of(arguments, rows)
    start = {**EXACT, **STATED}[target]
    if "ZeroDivisionError" in code:
        return raises(ZeroDivisionError, start, code, case)
    used = start(code, case)
    if target in EXACT:
        cycles = rows[0][1][0][1] is not None
        check_exact(used, rows, cycles)
        if target == "python":
            check_exact(used, torch_values(arguments, case), cycles)
    else:
        check_stated(target, code, used, rows, arguments)
    return len(rows)


def names_cannot_break_out():
    """Names of groups come from files; here one that would be code on a line of its own."""
    document = json.dumps({"format": "onecycle", "version": 1, "active": "a", "schedules": [
        {"id": "a", "name": "n", "optimizer": "sgd", "groups": ["a\nraise SystemExit", "b\r\"\"\"\nraise SystemExit"],
         "source": {"kind": "onecycle", "max_lr": [0.1, 0.2], "total_steps": 20}}]})
    with tempfile.NamedTemporaryFile("w", suffix=".onecycle", delete=False) as file:
        file.write(document)
    try:
        for target in [*EXACT, *STATED, *OTHERS]:
            code = onecycle(target, ["--config", file.name])
            assert not re.search(r"^\s*raise SystemExit", code, re.MULTILINE), target
            parses(target, code)
    finally:
        os.unlink(file.name)


def check_stubs():
    stub_checks.accelerate_as_measured()
    stub_checks.lightning_steps_an_epoch()
    stub_checks.trainer_wants_it_stored()
    arguments = "--max-lr 0.1 --total-steps 100".split()
    made = lambda *more: execute(onecycle("keras", arguments + list(more)), **target_runs.keras_stub.CONTENTS)["optimizer"]
    stub_checks.velocity_is_pytorchs(made())
    stub_checks.beta_follows(made("--optimizer", "adamw"))
    names_cannot_break_out()


def main():
    warnings.simplefilter("ignore")
    check_stubs()
    source = random.Random(SEED)
    cases = [line.split() for line in EDGES] + [random_arguments(source)[0] for _ in range(22)]
    failures, runs, steps = 0, 0, 0
    for arguments in cases:
        for target in [*EXACT, *STATED, *OTHERS]:
            try:
                steps += check(target, arguments)
                runs += 1
            except Exception as error:  # whatever the code raises is a failure of the code
                failures += 1
                print(f"FAIL {target} {' '.join(arguments)}\n  {type(error).__name__}: {error}")
    print(f"{len(cases)} configurations, {runs} exports, {steps} steps compared, {failures} failures")
    return 1 if failures or len(cases) < 30 or steps < 10000 else 0


if __name__ == "__main__":
    sys.exit(main())
