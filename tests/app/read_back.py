# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `onecycle export` writes for other programs, read by them: the table by Python's csv and json, the configurations by
PyYAML and json, their schedules made by the real PyTorch from exactly these arguments and compared step for step with the
table, bit for bit.

Hydra and LightningCLI are not packaged: the class that a file names is imported and called with its arguments, as they do.
Without PyTorch or PyYAML the test is skipped (exit code 77).
"""

import csv
import importlib
import io
import json
import os
import random
import subprocess
import sys
import warnings

try:
    import torch
    import yaml
except ImportError:
    print("no torch or no PyYAML here: skipped")
    sys.exit(77)

ONECYCLE = os.environ["ONECYCLE_BINARY"]
CYCLING = ["SGD", "Adam", "AdamW", "NAdam", "RAdam", "Adamax", "RMSprop"]
OTHERS = ["Adagrad", "Adadelta", "ASGD", "Rprop"]
EDGES = [
    "--max-lr 1 --total-steps 3 --pct-start 0",
    "--max-lr 1 --total-steps 10 --pct-start 1",
    "--max-lr 1e-7 --total-steps 1000000 --div-factor 1e16 --final-div-factor 1e-5 --steps 99999",
    "--max-lr 1e-300 --total-steps 7 --div-factor inf --final-div-factor inf",
    "--max-lr 0.1,0.01 --epochs 3 --steps-per-epoch 7 --steps epochs",
    "--max-lr 1 --total-steps 10 --div-factor -3 --optimizer adam",
]


def random_arguments(source):
    cycles = source.random() < 0.7
    groups = source.choice([1, 1, 2, 3])
    number = lambda low, high: repr(10 ** source.uniform(low, high))
    each = lambda make: ",".join(make() for _ in range(source.choice([1, groups])))
    arguments = ["--optimizer", source.choice(CYCLING if cycles else CYCLING + OTHERS).lower(), "--max-lr",
                 ",".join(number(-7, 1) for _ in range(groups))]
    arguments += ["--cycle-momentum" if cycles else "--no-cycle-momentum"]
    if source.random() < 0.5:
        arguments += ["--total-steps", str(source.randint(11, 400))]
    else:
        arguments += ["--epochs", str(source.randint(1, 9)), "--steps-per-epoch", str(source.randint(11, 50))]
    optional = {"--pct-start": lambda: repr(source.uniform(0.15, 0.9)), "--anneal-strategy": lambda: "linear",
                "--div-factor": lambda: number(0, 3), "--final-div-factor": lambda: number(-1, 20),
                "--max-momentum": lambda: each(lambda: repr(source.uniform(0.8, 0.99))),
                "--base-momentum": lambda: each(lambda: repr(source.uniform(0.5, 0.9))),
                "--steps": lambda: str(source.randint(1, 50))}
    for option, make in optional.items():
        if source.random() < 0.5:
            arguments += [option, make()]
    return arguments + [flag for flag in ("--three-phase", "--all-arguments") if source.random() < 0.4]


def onecycle(target, arguments):
    if target not in ("csv", "json") and "--steps" in arguments:  # which only tables have
        place = arguments.index("--steps")
        arguments = arguments[:place] + arguments[place + 2:]
    done = subprocess.run([ONECYCLE, "export", "--to", target] + arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert done.returncode == 0, f"exit code {done.returncode}: {done.stderr.decode()}"
    return done.stdout.decode("utf-8")


def made(path, *arguments, **keywords):
    module, name = path.rsplit(".", 1)
    return getattr(importlib.import_module(module), name)(*arguments, **keywords)


def parameters(groups):
    return [{"params": [torch.nn.Parameter(torch.zeros(1))]} for _ in range(groups)]


def from_keywords(config):
    groups = config.pop("groups")
    name = config.pop("optimizer")
    row = next(row for row in CYCLING + OTHERS if row.lower() == name)
    return made("torch.optim.lr_scheduler.OneCycleLR", made("torch.optim." + row, parameters(len(groups)), lr=0.1), **config)


def from_hydra(config, groups):
    optimizer, scheduler = ({key: value for key, value in config[name].items() if key != "_convert_"}
                            for name in ("optimizer", "scheduler"))
    assert optimizer.pop("_partial_") is True and scheduler.pop("_partial_") is True
    optimizer = made(optimizer.pop("_target_"), parameters(groups), **optimizer)
    return made(scheduler.pop("_target_"), optimizer, **scheduler)


def from_lightning(config, groups):
    optimizer, scheduler = config["optimizer"], config["lr_scheduler"]
    optimizer = made(optimizer["class_path"], parameters(groups), **optimizer["init_args"])
    return made(scheduler["class_path"], optimizer, **scheduler["init_args"])


def without_words(config):
    """JSON has words for infinities."""
    return {key: float(value) if value in ("inf", "-inf", "nan") else value if not isinstance(value, list) else list(value)
            for key, value in config.items()}


def momentum(group):
    return group["betas"][0] if "betas" in group else group.get("momentum")


def walk(scheduler, table):
    """Compares the scheduler with the rows, whose steps must be among its own."""
    step = 0
    cycles = any(name.startswith("momentum") for name in table[0])
    for row in table:
        while step < int(row["step"]):
            scheduler.step()
            step += 1
        groups = scheduler.optimizer.param_groups
        for i, group in enumerate(groups):
            suffix = f"_{i}" if len(groups) > 1 else ""
            same(row["lr" + suffix], group["lr"], step)
            if cycles:
                same(row["momentum" + suffix], momentum(group), step)
    assert step == scheduler.total_steps - 1, "the last step is there"


def same(value, expected, step):
    number = float(value)
    assert number.hex() == float(expected).hex() or number != number and expected != expected, f"step {step}: {value}, not {expected!r}"


def check(arguments):
    table = list(csv.DictReader(io.StringIO(onecycle("csv", arguments))))
    groups = sum(name.startswith("lr") for name in table[0])
    written = json.loads(onecycle("json", arguments))
    assert [{key: str(float(value)) for key, value in row.items()} for row in written["steps"]] == \
           [{key: str(float(value)) for key, value in row.items()} for row in table], "csv and json agree"
    read = {target: yaml.safe_load(onecycle(target, arguments)) for target in ("yaml", "hydra", "lightning-cli")}
    configs = [written["config"], json.loads(onecycle("config", arguments)), read["yaml"]]
    schedulers = [from_keywords(without_words(config)) for config in configs]
    schedulers += [from_hydra(read["hydra"], groups), from_lightning(read["lightning-cli"], groups)]
    if len(table) * 1000 < schedulers[0].total_steps:
        schedulers = schedulers[-1:]  # PyTorch takes its time for a million steps
    for scheduler in schedulers:
        walk(scheduler, table)
    share = onecycle("share", arguments).strip()
    steps = [arguments[arguments.index("--steps") + 1]] if "--steps" in arguments else ["all"]
    assert onecycle("csv", ["--config", share, "--steps"] + steps) == onecycle("csv", arguments), share
    return len(table)


def main():
    warnings.simplefilter("ignore")
    source = random.Random(20260302)
    cases = [line.split() for line in EDGES] + [random_arguments(source) for _ in range(40)]
    failures, steps = 0, 0
    for arguments in cases:
        try:
            steps += check(arguments)
        except Exception as error:  # whatever a reader says is a failure of the writer
            failures += 1
            print(f"FAIL {' '.join(arguments)}\n  {type(error).__name__}: {error}")
    print(f"{len(cases)} configurations, {steps} rows, {failures} failures, torch {torch.__version__}, PyYAML {yaml.__version__}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
