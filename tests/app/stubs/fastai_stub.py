# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""fastai as far as schedules go: the position in the run, ParamScheduler and fit_one_cycle."""

import math

import torch


def _cosine(start, end, share):
    return start + (1 + math.cos(math.pi * (1 - share))) * (end - start) / 2


def combined_cos(pct, start, middle, end):
    """Which half a position lies in, and where, is computed in float32 as in fastai."""
    bounds = torch.cumsum(torch.tensor([0, pct, 1 - pct]), 0)
    halves = [(start, middle), (middle, end)]

    def value(position):
        half = min(int((position >= bounds).nonzero().max()), 1)
        share = (position - bounds[half]) / (bounds[half + 1] - bounds[half])
        return _cosine(*halves[half], share.item())

    return value


class ParamScheduler:
    def __init__(self, scheds):
        self.scheds = scheds


class Learner:
    """`batches` an epoch, `groups` parameter groups; used has what each batch has set."""

    def __init__(self, batches, groups):
        self.groups, self.used = groups, []
        self.dls = type("Loaders", (), {"train": range(batches)})()

    def fit(self, n_epoch, cbs):
        step = 1.0 / (len(self.dls.train) * n_epoch)
        for epoch in range(n_epoch):
            position = epoch / n_epoch
            for _ in self.dls.train:
                self.used.append(self._hypers(cbs.scheds, position))
                position += step

    def _hypers(self, scheds, position):
        """A list or an array is one value a group, a number is that of all."""
        each = {}
        for name, schedule in scheds.items():
            values = schedule(position)
            values = list(values) if hasattr(values, "__len__") else [values]
            each[name] = values * self.groups if len(values) == 1 else values
            assert len(each[name]) == self.groups
        return [(each["lr"][i], each["mom"][i] if "mom" in each else None) for i in range(self.groups)]

    def fit_one_cycle(self, n_epoch, lr_max, div=25.0, div_final=1e5, pct_start=0.25, moms=(0.95, 0.85, 0.95)):
        self.fit(n_epoch, ParamScheduler({"lr": combined_cos(pct_start, lr_max / div, lr_max, lr_max / div_final),
                                          "mom": combined_cos(pct_start, *moms)}))


CONTENTS = {"fastai__callback__schedule": {"ParamScheduler": ParamScheduler}}
