# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what it costs at worst to move the peak to a whole step: the largest difference, in units of max_lr, between PyTorch's
OneCycleLR and two cosines that meet at the step nearest to pct_start * T - 1, over pct_start = 0.1, 0.101 ... 0.6.

Run with torch 1.13: python3 make_whole_boundaries.py; the numbers stand in tests/core/tst_other_targets.cpp.
"""
import math
import warnings

import torch


def torch_rates(total_steps, pct_start):
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0, momentum=0.9)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=1.0, total_steps=total_steps, pct_start=pct_start)
    rates = [optimizer.param_groups[0]["lr"]]
    for _ in range(total_steps - 1):
        scheduler.step()
        rates.append(optimizer.param_groups[0]["lr"])
    return rates


def joined_rates(total_steps, pct_start):
    first, last = 1 / 25, 1 / 25 / 1e4
    peak = max(math.floor(pct_start * total_steps - 1 + 0.5), 0)
    half_cosine = lambda start, end, share: end + (start - end) * 0.5 * (1 + math.cos(math.pi * share))
    rising = [half_cosine(first, 1.0, step / peak) for step in range(peak)]
    length = total_steps - 1 - peak
    return rising + [half_cosine(1.0, last, step / length) for step in range(length + 1)]


def worst(total_steps):
    shares = [thousandth / 1000 for thousandth in range(100, 601) if thousandth * total_steps != 1000]
    pairs = [(torch_rates(total_steps, share), joined_rates(total_steps, share)) for share in shares]
    return max(abs(a - b) for rates, joined in pairs for a, b in zip(rates, joined))


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    for total_steps in (20, 57, 101, 503):
        print(total_steps, worst(total_steps))
