# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what the steps of each phase use: python3 tests/oracle/make_phases.py > tests/golden/phases.json

The real OneCycleLR runs from its first step to its last. Which phase a step belongs to is read off its own table of
phases, by the rule of its get_lr; the areas are sums of the learning rates that it set, rounded once (fsum).
"""

import json
import math

import torch

import torch_case
from make_golden import plain

CASES = {
    "PyTorch's documentation": dict(max_lr=0.01, epochs=10.0, steps_per_epoch=100.0),
    "Adam, linear": dict(max_lr=0.003, total_steps=160.0, div_factor=10.0, pct_start=0.4, anneal_strategy="linear",
                         optimizer="adam"),
    "momentum is not cycled": dict(max_lr=4e-4, total_steps=100.0, pct_start=0.05, cycle_momentum=False),
    "three phases": dict(max_lr=0.1, total_steps=1000.0, pct_start=0.45, three_phase=True, div_factor=10.0,
                         final_div_factor=1e3),
    "three phases, the last without a step": dict(max_lr=1.0, total_steps=100.0, pct_start=0.75, three_phase=True),
    "no warm-up": dict(max_lr=1.0, total_steps=10.0, pct_start=0.0),
    "never decays": dict(max_lr=1.0, total_steps=10.0, pct_start=1.0),
    "peak between two steps": dict(max_lr=1.0, total_steps=10.0, pct_start=0.25),
    "one step": dict(max_lr=1.0, total_steps=1.0),
    "ends below zero": dict(max_lr=1.0, total_steps=20.0, final_div_factor=-0.5, anneal_strategy="linear"),
    "resumed in the warm-up": dict(max_lr=0.01, total_steps=1000.0, last_epoch=149.0),
    "resumed after the warm-up": dict(max_lr=0.01, total_steps=1000.0, last_epoch=989.0),
    "resumed on the last step": dict(max_lr=0.01, total_steps=1000.0, last_epoch=998.0),
    "two groups": dict(max_lr=[0.1, 0.4], base_momentum=[0.85, 0.5], max_momentum=[0.95, 0.9],
                       total_steps=50.0, groups=2),
}


def run(case):
    """[phases' ends], first step, [values of step firstStep .. T-1], each group after group."""
    optimizer = torch_case.optimizer_of(case)
    arguments = torch_case.arguments_of(case)
    if "last_epoch" in arguments:  # as in a run that was saved and goes on: the first one leaves its keys in the groups
        torch_case.OneCycleLR(optimizer, **{**arguments, "last_epoch": -1})
    scheduler = torch_case.OneCycleLR(optimizer, **arguments)
    first = scheduler.last_epoch
    steps = [torch_case.values_of(optimizer, scheduler.cycle_momentum)]
    while scheduler.last_epoch < scheduler.total_steps - 1:
        scheduler.step()
        steps.append(torch_case.values_of(optimizer, scheduler.cycle_momentum))
    return [phase["end_step"] for phase in scheduler._schedule_phases], first, steps


def rows_of(ends, first, steps, group):
    """[first step, last step, lr and momentum of the first, of the last, area] of each phase and of the whole run."""
    members = [[] for _ in ends]
    for k in range(first, first + len(steps)):
        members[next((i for i, end in enumerate(ends) if k <= end), len(ends) - 1)].append(k)
    rows = []
    for numbers in members + [range(first, first + len(steps))]:
        values = [steps[k - first][2 * group:2 * group + 2] for k in numbers]
        rows.append([numbers[0], numbers[-1], *values[0], *values[-1], math.fsum(value[0] for value in values)]
                    if values else [])
    return rows


def main():
    lines = []
    for name, case in CASES.items():
        ends, first, steps = run(case)
        groups = case.get("groups", 1)
        arguments = {key: plain(value) for key, value in case.items() if key not in ("groups", "optimizer")}
        lines.append(json.dumps({"name": name, "optimizer": case.get("optimizer", "sgd"), "groups": groups,
                                 "arguments": arguments,
                                 "rows": [plain([plain(row) for row in rows_of(ends, first, steps, group)])
                                          for group in range(groups)]}))
    head = {"license": "GPL-3.0-or-later", "torch": f"{torch.__version__} (Debian 12, python3-torch)",
            "command": "/usr/bin/python3 tests/oracle/make_phases.py > tests/golden/phases.json"}
    text = json.dumps(head, indent=1)[:-2] + ',\n "cases": [\n'
    print(text + ",\n".join("  " + line for line in lines) + "\n ]\n}")


if __name__ == "__main__":
    main()
