# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""timm's Scheduler and CosineLRScheduler (timm/scheduler) as far as the exported code uses them."""

import math
import sys
import types


class Scheduler:
    def __init__(self, optimizer, param_group_field, t_in_epochs=True):
        self.optimizer, self.param_group_field, self.t_in_epochs = optimizer, param_group_field, t_in_epochs
        for group in optimizer.param_groups:
            group.setdefault("initial_" + param_group_field, group[param_group_field])
        self.base_values = [group["initial_" + param_group_field] for group in optimizer.param_groups]
        self.update_groups(self.base_values)

    def step(self, epoch):
        if self.t_in_epochs:
            self.update_groups(self._get_lr(epoch))

    def step_update(self, num_updates):
        if not self.t_in_epochs:
            self.update_groups(self._get_lr(num_updates))

    def update_groups(self, values):
        if not isinstance(values, (list, tuple)):
            values = [values] * len(self.optimizer.param_groups)
        for group, value in zip(self.optimizer.param_groups, values):
            group[self.param_group_field] = value * group.get("lr_scale", 1.0)


class CosineLRScheduler(Scheduler):
    def __init__(self, optimizer, t_initial, lr_min=0.0, warmup_t=0, warmup_lr_init=0, warmup_prefix=False,
                 t_in_epochs=True):
        super().__init__(optimizer, "lr", t_in_epochs)
        assert t_initial > 0 and lr_min >= 0
        self.length, self.lr_min, self.prefix = t_initial, lr_min, warmup_prefix
        self.warmup_t, self.warmup_lr_init = warmup_t, warmup_lr_init
        if warmup_t:
            self.update_groups(warmup_lr_init)

    def _get_lr(self, t):
        if t < self.warmup_t:
            return [self.warmup_lr_init + t * ((peak - self.warmup_lr_init) / self.warmup_t) for peak in self.base_values]
        t = t - self.warmup_t if self.prefix else t
        if t // self.length >= 1:
            return [self.lr_min for _ in self.base_values]
        wave = 1 + math.cos(math.pi * t / self.length)
        return [self.lr_min + 0.5 * (peak - self.lr_min) * wave for peak in self.base_values]


sys.modules["timm.scheduler"] = types.SimpleNamespace()
sys.modules["timm.scheduler.scheduler"] = types.SimpleNamespace(Scheduler=Scheduler)
sys.modules["timm.scheduler.cosine_lr"] = types.SimpleNamespace(CosineLRScheduler=CosineLRScheduler)
