# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Schedulers of other languages, written again in Python from the source that framework_sources.py names."""

import math


def annealed(case, start, end, share):
    if case.anneal == "cos":
        return end + (start - end) / 2.0 * (math.cos(math.pi * share) + 1)
    return (end - start) * share + start


def torchsharp(_, case):
    """What the last group uses. Its loop over the phases takes the last phase when the index of the *group* is that of the last phase."""
    top, last = case.pct * case.steps - 1, case.steps - 1
    phases = [(top, case.initial, case.peak, case.high, case.base)]
    if case.three:
        phases += [(2 * case.pct * case.steps - 2, case.peak, case.initial, case.base, case.high),
                   (last, case.initial, case.final, case.high, case.high)]
    else:
        phases += [(last, case.peak, case.final, case.base, case.high)]
    rates, momenta = [], []
    for step in range(case.steps):
        begin = 0.0
        for end, from_lr, to_lr, from_momentum, to_momentum in phases:
            if step <= end or case.groups - 1 == len(phases) - 1:
                share = (step - begin) / (end - begin)
                rates.append(annealed(case, from_lr, to_lr, share))
                momenta.append(annealed(case, from_momentum, to_momentum, share))
                break
            begin = end
    return "OneCycleLR with PyTorch's arguments", rates, momenta


def r_torch(_, case):
    """Two phases; the length of the second is what the first leaves."""
    up = case.pct * case.steps - 1
    down = case.steps - up - 1
    rates, momenta = [], []
    for step in range(case.steps):
        first = step <= up
        share = step / up if first else (step - up) / down
        rates.append(annealed(case, *((case.initial, case.peak) if first else (case.peak, case.final)), share))
        momenta.append(annealed(case, *((case.high, case.base) if first else (case.base, case.high)), share))
    return "lr_one_cycle with PyTorch's arguments", rates, momenta
