# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what sweeps must give: /usr/bin/python3 tests/oracle/make_sweep.py > tests/golden/sweep.json

The values of a sweep are NumPy's linspace and geomspace; those of some members at some steps are PyTorch's, of a schedule with
max_lr 0.01 and 10 epochs of 100 steps.
"""

import json

import numpy
import torch

from torch_case import arguments_of, optimizer_of, values_of

BASE = {"max_lr": 0.01, "epochs": 10, "steps_per_epoch": 100}
RANGES = [  # key, from, to, count, log
    ("pct_start", 0.1, 0.5, 9, False),
    ("pct_start", 0.5, 0.1, 5, False),
    ("base_momentum", 0.8, 0.9, 12, False),
    ("max_lr", 1e-4, 1.0, 9, True),
    ("max_lr", 0.3, 0.003, 7, True),
    ("div_factor", 5.0, 100.0, 24, True),
    ("max_lr", -1e-4, -1.0, 5, True),
    ("max_lr", 1e-200, 1e-190, 3, True),
    ("final_div_factor", 100.0, 1e5, 2, False),
]
STEPS = [0, 1, 99, 150, 299, 500, 998, 999]


def row(key, start, end, count, log):
    values = (numpy.geomspace if log else numpy.linspace)(start, end, count)
    return {"key": key, "from": start, "to": end, "count": count, "log": log, "values": [float(value) for value in values]}


def member(key, value):
    """lr and momentum of PyTorch's schedule at STEPS."""
    case = {**BASE, key: value}
    optimizer = optimizer_of(case)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, **arguments_of(case))
    values = []
    for step in range(1000):
        if step in STEPS:
            values.append(values_of(optimizer, True))
        if step < 999:
            optimizer.step()
            scheduler.step()
    return {"key": key, "value": value, "values": values}


def main():
    linear = [float(value) for value in numpy.linspace(0.1, 0.5, 9)]
    members = [member("pct_start", linear[i]) for i in (0, 3, 8)]
    members += [member("anneal_strategy", word) for word in ("cos", "linear")]
    members += [member("three_phase", word) for word in (False, True)]
    print(json.dumps({"license": "GPL-3.0-or-later", "numpy": numpy.__version__, "torch": torch.__version__,
                      "command": "/usr/bin/python3 tests/oracle/make_sweep.py > tests/golden/sweep.json",
                      "steps": STEPS, "ranges": [row(*entry) for entry in RANGES], "members": members}, indent=1))


main()
