# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""MMEngine's schedulers of the momentum: each goes on from the value that the last step left, within begin and end."""

import math

import torch


def _cosine(k, now, entry):
    """The step k of its own (from 1) from the value before it."""
    length, low = entry["T_max"], entry["eta_min"]
    return (1 + math.cos(math.pi * k / length)) / (1 + math.cos(math.pi * (k - 1) / length)) * (now - low) + low


def _line(k, now, entry):
    steps = entry["end"] - entry["begin"] - 1
    factor = lambda i: entry["start_factor"] + (entry["end_factor"] - entry["start_factor"]) * i / steps
    return now * factor(k) / factor(k - 1)


def _poly(k, now, entry):
    steps = entry["end"] - entry["begin"] - 1
    return (now - entry["eta_min"]) * (1 - 1 / (steps - k + 1)) ** entry["power"] + entry["eta_min"]


KINDS = {"CosineAnnealingMomentum": _cosine, "LinearMomentum": _line, "PolyMomentum": _poly}


def momenta(optimizer, entries, steps):
    """What each step uses; the optimizer is that of the configuration."""
    now = optimizer["betas"][0] if "betas" in optimizer else optimizer["momentum"]
    used = []
    for step in range(steps):
        for entry in entries:
            assert entry["by_epoch"] is False
            if entry["begin"] < step < entry["end"]:
                now = KINDS[entry["type"]](step - entry["begin"], now, entry)
        used.append(now)
    return used


def rates(entry, steps):
    """Its OneCycleLR has PyTorch's phases and formula, with the peaks under the name eta_max."""
    same = ("total_steps", "pct_start", "anneal_strategy", "div_factor", "final_div_factor", "three_phase")
    peaks = entry["eta_max"] if isinstance(entry["eta_max"], list) else [entry["eta_max"]]
    groups = [{"params": [torch.nn.Parameter(torch.zeros(1))]} for _ in peaks]
    optimizer = torch.optim.SGD(groups, lr=0.1)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=peaks, cycle_momentum=False,
                                                    **{name: entry[name] for name in same})
    used = []
    for step in range(steps):
        used.append([group["lr"] for group in optimizer.param_groups])
        if step < steps - 1:
            scheduler.step()
    return used
