# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what PyTorch's schedules come to side by side: /usr/bin/python3 tests/oracle/make_comparison.py > tests/golden/comparison.json

Every step is taken by OneCycleLR itself; the numbers are NumPy's.
"""

import json
import warnings

import numpy
import torch

warnings.filterwarnings("ignore")
BASE = {"max_lr": 0.1, "total_steps": 100}
PAIRS = [
    ("another pct_start", BASE, {**BASE, "pct_start": 0.6}),
    ("another length", BASE, {**BASE, "total_steps": 250}),
    ("three phases, linear", BASE, {**BASE, "three_phase": True, "anneal_strategy": "linear"}),
    ("other momenta", BASE, {**BASE, "base_momentum": 0.5, "max_momentum": 0.99}),
    ("without momentum", BASE, {**BASE, "cycle_momentum": False}),
    ("nothing differs", BASE, BASE),
]


def curve(arguments):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1, momentum=0.9)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, **arguments)
    rows = []
    for _ in range(arguments["total_steps"]):
        rows.append((optimizer.param_groups[0]["lr"], optimizer.param_groups[0]["momentum"]))
        optimizer.step()
        if len(rows) < arguments["total_steps"]:
            scheduler.step()
    return numpy.array(rows)


def summary(arguments):
    lr, momentum = curve(arguments).T
    effective = lr / (1 - momentum)
    return {"steps": len(lr), "peak_lr": lr.max(), "peak_step": int(lr.argmax()), "last_lr": lr[-1], "mean_lr": lr.mean(), "area": lr.sum(),
            "effective": effective.max() if arguments.get("cycle_momentum", True) else None}


def pair(name, a, b):
    first, second = curve(a), curve(b)
    common = min(len(first), len(second))
    gap = numpy.abs(first[:common] - second[:common])
    both = a.get("cycle_momentum", True) and b.get("cycle_momentum", True)
    differ = sorted(key for key in {**a, **b} if a.get(key) != b.get(key))
    return {"name": name, "a": a, "b": b, "differ": differ, "summary_a": summary(a), "summary_b": summary(b), "lr": gap[:, 0].max(),
            "momentum": gap[:, 1].max() if both else 0}


print(json.dumps({"license": "GPL-3.0-or-later", "torch": torch.__version__, "numpy": numpy.__version__,
                  "command": "/usr/bin/python3 tests/oracle/make_comparison.py > tests/golden/comparison.json",
                  "pairs": [pair(*row) for row in PAIRS]}, indent=1))
