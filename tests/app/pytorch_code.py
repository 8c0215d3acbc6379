# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the code that `onecycle export --to pytorch` writes under the real PyTorch, with the loop from its comment, and
compares what every batch used with `onecycle export --to csv`, bit for bit.

Without PyTorch the test is skipped (exit code 77).
"""

import csv
import io
import os
import random
import subprocess
import sys
import types
import warnings

try:
    import torch
except ImportError:
    print("no torch here: skipped")
    sys.exit(77)

SEED = 20260115
ONECYCLE = os.environ["ONECYCLE_BINARY"]
DATA = os.path.join(os.environ["ONECYCLE_SOURCE_DIR"], "tests", "data")
CLASSES = {"sgd": "SGD", "adam": "Adam", "adamw": "AdamW", "nadam": "NAdam", "radam": "RAdam", "adamax": "Adamax",
           "rmsprop": "RMSprop", "adagrad": "Adagrad", "adadelta": "Adadelta", "asgd": "ASGD", "rprop": "Rprop"}

PUBLISHED = [
    (["--config", os.path.join(DATA, "pytorch_docs.onecycle")], "sgd"),
    (["--config", os.path.join(DATA, "raft.py")], "adamw"),
    (["--config", os.path.join(DATA, "pointpillars.onecycle")], "adam"),
]
EDGES = [
    "--max-lr 1 --total-steps 1",
    "--max-lr 1 --total-steps 2 --pct-start 0.75",
    "--max-lr 1 --total-steps 3 --pct-start 0",
    "--max-lr 1 --total-steps 10 --pct-start 1",
    "--max-lr 1 --epochs 2 --steps-per-epoch 5 --pct-start 1",
    "--max-lr 1 --total-steps 5 --pct-start 0.6 --three-phase",
    "--max-lr 1 --total-steps 10 --pct-start 0.75 --three-phase",
    "--max-lr 1e-300 --total-steps 7 --div-factor inf --final-div-factor inf",
    "--max-lr inf --total-steps 5",
    "--max-lr 0 --total-steps 5 --div-factor -3",
    "--max-lr 0.1 --total-steps 20 --epochs 3 --steps-per-epoch 9 --all-arguments",
    "--max-lr 0.1 --epochs 3 --steps-per-epoch 9 --len-loader",
    "--max-lr 0.1 --epochs 3 --steps-per-epoch 9 --len-loader --all-arguments",
    "--max-lr 0.1 --total-steps 50 --last-epoch 17",
    "--max-lr 0.1,0.2 --epochs 4 --steps-per-epoch 6 --last-epoch 10 --optimizer adam",
    "--max-lr 0.1 --total-steps 12 --pct-start 1 --last-epoch 3",
    "--max-lr 0.1 --total-steps 30 --last-epoch 28 --no-cycle-momentum --all-arguments",
    "--max-lr 0.1 --total-steps 30 --last-epoch 29",
]


def random_arguments(source):
    """One command line that PyTorch accepts, and the key of its optimiser."""
    optimizer = source.choice(list(CLASSES))
    groups = source.choice([1, 1, 2, 3])
    number = lambda low, high: repr(10 ** source.uniform(low, high))
    each = lambda make: ",".join(make() for _ in range(source.choice([1, groups])))
    arguments = ["--optimizer", optimizer, "--groups", str(groups), "--max-lr", each(lambda: number(-6, 1))]
    if source.random() < 0.5:
        arguments += ["--total-steps", str(source.randint(11, 400))]
    else:
        arguments += ["--epochs", str(source.randint(1, 9)), "--steps-per-epoch", str(source.randint(11, 50))]
    cycles = optimizer not in ("adagrad", "adadelta", "asgd", "rprop") and source.random() < 0.8
    arguments += ["--cycle-momentum" if cycles else "--no-cycle-momentum"]
    optional = {"--pct-start": lambda: repr(source.uniform(0.15, 0.9)), "--anneal-strategy": lambda: "linear",
                "--div-factor": lambda: number(0, 3), "--final-div-factor": lambda: number(-1, 6),
                "--max-momentum": lambda: each(lambda: repr(source.uniform(0.8, 0.99))),
                "--base-momentum": lambda: each(lambda: repr(source.uniform(0.5, 0.9)))}
    for option, make in optional.items():
        if source.random() < 0.5:
            arguments += [option, make()]
    arguments += [flag for flag in ("--three-phase", "--all-arguments", "--len-loader") if source.random() < 0.4]
    return arguments, optimizer


def onecycle(target, arguments):
    done = subprocess.run([ONECYCLE, "export", "--to", target] + arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          universal_newlines=True)
    assert done.returncode == 0, f"exit code {done.returncode}: {done.stderr}"
    return done.stdout


def option(arguments, name, default=None):
    return arguments[arguments.index(name) + 1] if name in arguments else default


def new_optimizer(key, groups, used):
    """An optimiser of torch whose step() notes what the batch would use instead of doing it."""
    parameters = [{"params": [torch.nn.Parameter(torch.zeros(1))]} for _ in range(groups)]
    optimizer = getattr(torch.optim, CLASSES[key])(parameters, lr=0.123)

    def step(self):
        momentum = lambda group: group["betas"][0] if "betas" in group else group.get("momentum")
        used.append([(group["lr"], momentum(group)) for group in self.param_groups])

    optimizer.step = types.MethodType(step, optimizer)
    return optimizer


def loop_of(code):
    """The loop that stands in the code as a comment."""
    lines = code.split("# The loop it belongs in", 1)[1].split("\n")[1:]
    assert all(line.startswith("# ") for line in lines if line)
    return "\n".join(line[2:] for line in lines)


def run(code, optimizer, loader_length):
    class Loss:
        def backward(self):
            pass

    names = {"optimizer": optimizer, "loader": range(loader_length), "batches": iter(int, 1), "loss_of": lambda batch: Loss()}
    exec(code, names)
    return names["scheduler"], lambda: exec(loop_of(code), names)


def resumed_optimizer(arguments, key, groups, last_epoch, loader_length):
    """An optimiser as a checkpoint gives it back: after step last_epoch of the run from the start."""
    place = arguments.index("--last-epoch")
    first = new_optimizer(key, groups, [])
    scheduler, _ = run(onecycle("pytorch", arguments[:place] + arguments[place + 2:]), first, loader_length)
    for _ in range(last_epoch):
        scheduler.step()
    return first.state_dict()


def check(arguments, key):
    rows = list(csv.DictReader(io.StringIO(onecycle("csv", arguments))))
    columns = onecycle("csv", arguments).split("\n", 1)[0].split(",")
    groups = sum(column.startswith("lr") for column in columns)
    cycles = any(column.startswith("momentum") for column in columns)
    loader_length = int(option(arguments, "--steps-per-epoch", "100" if "docs" in arguments[1] else "928"))
    used = []
    optimizer = new_optimizer(key, groups, used)
    last_epoch = int(option(arguments, "--last-epoch", "-1"))
    if last_epoch >= 0:
        optimizer.load_state_dict(resumed_optimizer(arguments, key, groups, last_epoch, loader_length))
    code = onecycle("pytorch", arguments)
    scheduler, loop = run(code, optimizer, loader_length)
    assert isinstance(scheduler, torch.optim.lr_scheduler.OneCycleLR)
    loop()
    assert len(used) == len(rows), f"{len(used)} batches, {len(rows)} rows"
    for row, values in zip(rows, used):
        for group, (lr, momentum) in enumerate(values):
            suffix = f"_{group}" if groups > 1 else ""
            same(row["lr" + suffix], lr, row["step"])
            if cycles:
                same(row["momentum" + suffix], momentum, row["step"])
    return len(rows)


def same(text, value, step):
    number = float(text)
    assert number.hex() == float(value).hex() or (number != number and value != value), f"step {step}: {text}, not {value!r}"


def main():
    warnings.simplefilter("ignore")
    source = random.Random(SEED)
    cases = PUBLISHED + [(line.split(), option(line.split(), "--optimizer", "sgd")) for line in EDGES]
    cases += [random_arguments(source) for _ in range(25)]
    failures, steps = 0, 0
    for arguments, key in cases:
        try:
            steps += check(arguments, key)
        except Exception as error:  # whatever the code raises is a failure of the code
            failures += 1
            print(f"FAIL {' '.join(arguments)}\n  {type(error).__name__}: {error}")
    print(f"{len(cases)} configurations, {steps} steps, {failures} failures, torch {torch.__version__}")
    return 1 if failures or len(cases) < 40 else 0


if __name__ == "__main__":
    sys.exit(main())
