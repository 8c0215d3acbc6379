# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the numbers that formulas lead to: python3 tests/oracle/make_explain.py > tests/golden/explain.json

The rates and the boundaries are those that the real OneCycleLR keeps in its parameter groups and in its own table of
phases; p and the values are read off its annealing function, which is watched while the scheduler runs.
"""

import json

import torch

import torch_case
from make_golden import plain

CASES = {
    "PyTorch's documentation": dict(max_lr=0.01, epochs=10.0, steps_per_epoch=100.0),
    "linear under Adam": dict(max_lr=0.003, total_steps=160.0, div_factor=10.0, pct_start=0.4,
                              anneal_strategy="linear", optimizer="adam"),
    "momentum is not cycled": dict(max_lr=4e-4, total_steps=100.0, pct_start=0.05, cycle_momentum=False),
    "three phases": dict(max_lr=0.1, total_steps=1000.0, pct_start=0.45, three_phase=True, div_factor=10.0,
                         final_div_factor=1e3),
    "three linear phases": dict(max_lr=0.7, total_steps=77.0, pct_start=0.31, three_phase=True,
                                anneal_strategy="linear"),
    "peak between two steps": dict(max_lr=1.0, total_steps=10.0, pct_start=0.25),
    "no warm-up": dict(max_lr=1.0, total_steps=10.0, pct_start=0.0),
    "ends below zero": dict(max_lr=1.0, total_steps=20.0, final_div_factor=-0.5, anneal_strategy="linear"),
}


def row(name, case):
    optimizer = torch_case.optimizer_of(case)
    scheduler = torch_case.OneCycleLR(optimizer, **torch_case.arguments_of(case))
    watched = []
    anneal = scheduler.anneal_func

    def watch(start, end, pct):
        watched.append(pct)
        return anneal(start, end, pct)

    scheduler.anneal_func = watch
    steps = []
    while scheduler.last_epoch < scheduler.total_steps - 1:
        scheduler.step()
        steps.append([scheduler.last_epoch, watched[-1]] + torch_case.values_of(optimizer, scheduler.cycle_momentum))
    group = optimizer.param_groups[0]
    arguments = {key: value for key, value in case.items() if key != "optimizer"}
    return dict(name=name, optimizer=case.get("optimizer", "sgd"), groups=1, arguments=arguments,
                total_steps=scheduler.total_steps, initial_lr=group["initial_lr"], max_lr=group["max_lr"],
                min_lr=group["min_lr"], ends=[phase["end_step"] for phase in scheduler._schedule_phases],
                steps=[[plain(value) for value in step] for step in steps[::7] + steps[-1:]])


if __name__ == "__main__":
    rows = [row(name, case) for name, case in CASES.items()]
    print(json.dumps(dict(torch=torch.__version__, cases=rows), indent=1))
