# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the code that `onecycle export` writes for Paddle, Ignite, Composer, timm, Ultralytics, MLX, MindSpore and tinygrad on
stubs of these frameworks and compares every step with `onecycle export --to csv`, and the largest difference with what the
header of the code states. The configurations for OpenPCDet and Cerebras are read by PyYAML and their formulas computed.

A stub repeats the framework's formula or order of calls; where PyTorch's own class runs, it is PyTorch's. Without PyTorch the
test is skipped (exit code 77).
"""

import ast
import math
import random
import sys
import warnings

try:
    import torch
    import yaml
except ImportError:
    print("no torch or no PyYAML here: skipped")
    sys.exit(77)

from export_runner import Table, header_sentences, onecycle, stated_errors
from target_drivers import BIT_FOR_BIT, DRIVERS, Case

SEED = 20261124
EDGES = [
    "--max-lr 0.1 --total-steps 100",
    "--max-lr 0.1 --total-steps 57",
    "--max-lr 0.1 --total-steps 57 --anneal-strategy linear",
    "--max-lr 0.1 --total-steps 57 --three-phase",
    "--max-lr 0.1 --total-steps 57 --three-phase --anneal-strategy linear --optimizer adamw",
    "--max-lr 0.1 --total-steps 100 --anneal-strategy linear --no-cycle-momentum",
    "--max-lr 0.1 --epochs 4 --steps-per-epoch 25 --optimizer adam",
    "--max-lr 0.1,0.02,0.3 --total-steps 60 --max-momentum 0.9,0.95,0.99 --base-momentum 0.8 --optimizer rmsprop",
    "--max-lr 0.1,0.02 --total-steps 61 --three-phase --optimizer adamw",
    "--max-lr 0.1 --total-steps 80 --last-epoch 30",
    "--max-lr 0.1,0.2 --total-steps 80 --last-epoch 9 --optimizer adam --anneal-strategy linear",
    "--max-lr 0.05 --total-steps 2 --pct-start 0.75",
    "--max-lr 0.05 --total-steps 3 --pct-start 0.1",
    "--max-lr 0.05 --total-steps 1",
    "--max-lr 0.1 --total-steps 10 --pct-start 1",
    "--max-lr 0.1 --total-steps 100 --three-phase --pct-start 0.5",
    "--max-lr 0.01 --total-steps 1000 --pct-start 0.8 --final-div-factor 1",
    "--max-lr 3 --total-steps 400 --div-factor 1 --final-div-factor 1e6 --pct-start 0.123",
    "--max-lr 1e-5 --total-steps 2000 --optimizer adamw --pct-start 0.05 --final-div-factor 1e5",
]
# What a framework refuses: the header of the code says so, and the code raises.
REFUSED = {"paddle": "Paddle takes only", "timm-cosine": "and raises", "composer": "divides by zero"}
SINGLE, DOUBLE = 2e-7, 1e-13


def random_arguments(source):
    number = lambda low, high: repr(10 ** source.uniform(low, high))
    groups = source.choice([1, 1, 2, 3])
    each = lambda make: ",".join(make() for _ in range(groups))
    arguments = ["--max-lr", each(lambda: number(-4, 0)), "--total-steps", str(source.randint(20, 300)),
                 "--optimizer", source.choice(["sgd", "adam", "adamw", "rmsprop", "nadam"]),
                 "--pct-start", repr(source.uniform(0.12, 0.45)), "--div-factor", number(0.1, 2),
                 "--final-div-factor", number(0, 5)]
    options = [["--three-phase"], ["--no-cycle-momentum"], ["--anneal-strategy", "linear"],
               ["--max-momentum", each(lambda: repr(source.uniform(0.9, 0.99)))]]
    for option in options:
        if source.random() < 0.35:
            arguments += option
    return arguments


def largest(found, expected, scales):
    pairs = [(abs(a - b) / scale) for ours, theirs, scale in zip(found, expected, scales) for a, b in zip(ours, theirs)]
    return max(pairs, default=0.0)


def close(measured, stated, rounding):
    """The stated number has three digits; below the rounding of the arithmetic nothing is to be compared."""
    return abs(measured - stated) <= 0.006 * max(measured, stated) + rounding


def check_refusal(target, code, case):
    try:
        DRIVERS[target](code, case)
    except (AssertionError, ValueError, ZeroDivisionError):
        return 0
    raise RuntimeError("the header says that it is refused, but it ran")


def check_code(target, arguments):
    table = Table(arguments)
    code = onecycle(target, arguments)
    ast.parse(code, feature_version=(3, 8))
    if target in REFUSED and REFUSED[target] in " ".join(header_sentences(code)):
        return check_refusal(target, code, Case(arguments, table))
    lr, momentum = DRIVERS[target](code, Case(arguments, table))
    assert [len(rates) for rates in lr] == [len(rates) for rates in table.lr], "not as many steps or groups"
    if target in BIT_FOR_BIT and not (target == "ultralytics" and len(table.lr) > 1):
        assert lr == table.lr and momentum == table.momentum, "not bit for bit the same"
    stated, stated_momentum = stated_errors(code)
    peaks = [max(map(abs, rates)) or 1.0 for rates in TableOfPeaks.of(arguments)]
    rounding = SINGLE if target in ("mlx", "mindspore", "tinygrad") else DOUBLE
    measured = largest(lr, table.lr, peaks)
    assert close(measured, stated, rounding), f"learning rate: measured {measured}, stated {stated}"
    assert bool(momentum) == (stated_momentum is not None), "momentum scheduled or not"
    if momentum:
        measured = largest(momentum, table.momentum, [1.0] * len(momentum))
        assert close(measured, stated_momentum, DOUBLE), f"momentum: measured {measured}, stated {stated_momentum}"
    return len(table.steps)


class TableOfPeaks:
    """Errors are stated as shares of the largest learning rate of a group, that of the curve between the steps."""

    @staticmethod
    def of(arguments):
        names = {}
        exec(onecycle("python", arguments), names)
        first = Case(arguments, Table(arguments)).last_epoch + 1
        last = names["TOTAL_STEPS"] - 1
        places = [first, last] + [min(max(phase[0], first), last) for phase in names["PHASES"][0]]
        return [[names["one_cycle"](place)[group][0] for place in places] for group in range(len(names["PHASES"]))]


def cosine(start, end, share):
    return end + (start - end) / 2 * (1 + math.cos(math.pi * share))


def check_openpcdet(arguments):
    """OpenPCDet's formula on what PyYAML reads, against the errors that the header states."""
    text, table = onecycle("openpcdet", arguments), Table(arguments)
    settings = yaml.safe_load(text)["OPTIMIZATION"]
    total = Case(arguments, table).total
    peak, low = settings["LR"], settings["LR"] / settings["DIV_FACTOR"]
    turn = int(settings["PCT_START"] * total)
    high, base = settings["MOMS"]

    def at(step):
        if step >= turn:
            share = (step - turn) / (total - turn)
            return cosine(peak, low / 1e4, share), cosine(base, high, share)
        return cosine(low, peak, step / turn), cosine(high, base, step / turn)

    lr = [[at(step)[0] for step in table.steps]] * len(table.lr)
    momentum = [[at(step)[1] for step in table.steps]] * len(table.momentum)
    stated, stated_momentum = stated_errors(text)
    peaks = [max(map(abs, rates)) for rates in TableOfPeaks.of(arguments)]
    assert close(largest(lr, table.lr, peaks), stated, DOUBLE), f"{largest(lr, table.lr, peaks)}, stated {stated}"
    if momentum:
        assert close(largest(momentum, table.momentum, [1.0] * len(momentum)), stated_momentum, DOUBLE)
    assert settings["OPTIMIZER"] == "adam_onecycle"
    return len(table.steps)


def check_cerebras(arguments):
    """PyTorch's class with what PyYAML reads, for group 0."""
    text, table = onecycle("cerebras", arguments), Table(arguments)
    settings = yaml.safe_load(text)["trainer"]["init"]["schedulers"][0]["OneCycleLR"]
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
    settings["div_factor"] = settings["max_lr"] / settings.pop("initial_learning_rate")
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, cycle_momentum=False, **settings)
    rates = []
    for step in range(table.steps[-1] + 1):
        rates.append(optimizer.param_groups[0]["lr"])
        if step < table.steps[-1]:
            scheduler.step()
    found = rates[table.steps[0]:]
    assert largest([found], table.lr[:1], [settings["max_lr"]]) < DOUBLE
    return len(table.steps)


def main():
    warnings.simplefilter("ignore")
    source = random.Random(SEED)
    cases = [line.split() for line in EDGES] + [random_arguments(source) for _ in range(14)]
    checks = {target: lambda arguments, target=target: check_code(target, arguments) for target in DRIVERS}
    checks.update({"openpcdet": check_openpcdet, "cerebras": check_cerebras})
    failures = 0
    for target, check in checks.items():
        steps = []
        for arguments in cases:
            try:
                steps.append(check(arguments))
            except Exception as error:  # whatever the code raises is a failure of the code
                failures += 1
                print(f"FAIL {target} {' '.join(arguments)}\n  {type(error).__name__}: {error}")
        compared = sum(1 for count in steps if count)
        print(f"{target}: {compared} configurations, {sum(steps)} steps")
        failures += compared <= 20
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
