# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real OneCycleLR on what a page of a lesson sets, and reads numbers off the run."""

import functools
import json
import math
import warnings

import torch
from torch.optim.lr_scheduler import OneCycleLR
from torch.utils.data import DataLoader

COUNTS = ("total_steps", "epochs", "steps_per_epoch")
KEYS = COUNTS + ("max_lr", "div_factor", "final_div_factor", "pct_start", "anneal_strategy", "three_phase", "cycle_momentum",
                 "max_momentum", "base_momentum")
OPTIMIZERS = {"sgd": lambda p: torch.optim.SGD(p, lr=1.0, momentum=0.9), "adam": lambda p: torch.optim.Adam(p, lr=1.0)}
BUDGET = {"budget.samples": 50000, "budget.batch_size": 128, "budget.epochs": 10, "budget.accumulation": 1, "budget.drop_last": False}

warnings.filterwarnings("ignore")


class Run:
    """lr and momentum of the steps 0 to total_steps, and the call that raises."""

    def __init__(self, state):
        arguments = {key: int(state[key]) if key in COUNTS else state[key] for key in KEYS if state.get(key) is not None}
        if "total_steps" in arguments:
            arguments.pop("epochs", None), arguments.pop("steps_per_epoch", None)
        self.optimizer = OPTIMIZERS[state.get("optimizer", "sgd")]([torch.nn.Parameter(torch.zeros(1))])
        self.scheduler = OneCycleLR(self.optimizer, **arguments)
        self.lr, self.momentum, self.calls, self.sentence = [], [], 0, ""
        self.note()
        while not self.sentence:
            self.calls += 1
            try:
                self.scheduler.step()
                self.note()
            except ValueError as error:
                self.sentence = str(error)

    def note(self):
        group = self.optimizer.param_groups[0]
        self.lr.append(group["lr"])
        self.momentum.append(group["betas"][0] if "betas" in group else group["momentum"])


@functools.lru_cache(maxsize=None)
def cached(text):
    return Run(json.loads(text))


def run_of(state):
    return cached(json.dumps({key: state[key] for key in KEYS + ("optimizer",) if key in state}, sort_keys=True))


def budget(state, name):
    """Batches as the loader counts them; what is left over of an accumulation makes no update."""
    b = {**BUDGET, **state}
    batches = len(DataLoader(range(int(b["budget.samples"])), batch_size=int(b["budget.batch_size"]), drop_last=b["budget.drop_last"]))
    updates = batches // int(b["budget.accumulation"])
    counts = {"budget.batches": batches, "budget.updates": updates, "budget.steps_per_epoch": updates,
              "budget.total_steps": updates * int(b["budget.epochs"])}
    return float(counts.get(name, b.get(name)))


def names():
    """All that measure() knows, but parameters."""
    return [*numbers_of({"total_steps": 10, "max_lr": 1.0}), "budget.batches", "budget.updates", "budget.steps_per_epoch",
            "budget.total_steps", "lr_at(7)", "momentum_at(7)", "effective_step_at(7)"]


def numbers_of(state):
    run = run_of(state)
    group, steps = run.optimizer.param_groups[0], run.scheduler.total_steps
    used = run.lr[:steps]
    peak = used.index(max(used))
    return {
        "initial_lr": group["initial_lr"], "final_lr": group["min_lr"], "max_lr": group["max_lr"], "total_steps": steps,
        "peak_lr": used[peak], "peak_step": peak, "peak_position": run.scheduler._schedule_phases[0]["end_step"],
        "peak_loss_percent": 100 * (1 - used[peak] / group["max_lr"]), "peak_to_final": group["max_lr"] / group["min_lr"],
        "final_lr_of_peak": group["max_lr"] / state.get("final_div_factor", 1e4),
        "first_lr": run.lr[0], "last_lr": run.lr[steps - 1], "last_step": steps - 1, "after_end_lr": run.lr[steps],
        "raise_step": run.calls, "mean_lr": math.fsum(used) / steps, "area": math.fsum(used),
        "effective_step": max(lr / (1 - m) for lr, m in zip(used, run.momentum)),
        "warm_up_steps": peak, "decay_steps": steps - 1 - peak, "phase_count": len(run.scheduler._schedule_phases),
        "momentum_at_start": run.momentum[0], "momentum_at_peak": run.momentum[peak], "momentum_at_end": run.momentum[steps - 1],
    }


def measure(state, name):
    if name.startswith("budget."):
        return budget(state, name)
    run = run_of(state)
    if "(" in name:
        word, step = name[:-1].split("(")
        k = int(step)
        return {"lr_at": run.lr[k], "momentum_at": run.momentum[k], "effective_step_at": run.lr[k] / (1 - run.momentum[k])}[word]
    numbers = numbers_of(state)
    defaults = {"div_factor": 25.0, "final_div_factor": 1e4, "pct_start": 0.3, "max_momentum": 0.95, "base_momentum": 0.85}
    return float(numbers[name] if name in numbers else state.get(name, defaults.get(name)))
