# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""DeepSpeed as far as schedules go: the engine, and its own OneCycle."""

import math

from module import values_of


class Engine:
    def __init__(self, optimizer, scheduler, overflows):
        self.optimizer, self.scheduler, self.overflows = optimizer, scheduler, overflows
        self.attempts, self.used = 0, []

    def step(self):
        """One update; an overflow of fp16 skips the scheduler too."""
        self.attempts += 1
        if self.attempts in self.overflows:
            return
        self.used.append(values_of(self.optimizer))
        self.optimizer.step()
        self.scheduler.step()


def initialize(model, model_parameters, config, lr_scheduler):
    """A callable is given the optimizer itself, not DeepSpeed's wrapper."""
    optimizer = config["optimizer"](model_parameters)
    scheduler = lr_scheduler(optimizer)
    return Engine(optimizer, scheduler, config.get("overflows", ())), optimizer, None, scheduler


class OneCycle:
    """What optimizer step k uses under the type OneCycle; the momentum is None where it is left alone."""

    def __init__(self, cycle_min_lr, cycle_max_lr, cycle_first_step_size, cycle_second_step_size, decay_lr_rate,
                 decay_step_size, cycle_momentum, cycle_min_mom=0.8, cycle_max_mom=0.9, decay_mom_rate=0.0):
        self.low, self.high, self.total = cycle_min_lr, cycle_max_lr, cycle_first_step_size + cycle_second_step_size
        self.ratio = cycle_first_step_size / self.total
        self.decay = decay_lr_rate / decay_step_size if decay_step_size else 0.0
        self.momenta = (cycle_min_mom, cycle_max_mom) if cycle_momentum else None
        assert decay_mom_rate == 0.0

    def _scale(self, step):
        x = 1.0 + step / self.total - math.floor(1 + step / self.total)
        return x / self.ratio if x <= self.ratio else (x - 1) / (self.ratio - 1)

    def at(self, step):
        if step > self.total:
            return self.low / (1 + self.decay * (step - self.total)), self.momenta and self.momenta[1]
        lr = self.low + (self.high - self.low) * self._scale(step)
        if not self.momenta:
            return lr, None
        lowest, highest = self.momenta
        return lr, lowest if step == 0 else highest - (highest - lowest) * self._scale(step)


CONTENTS = {"deepspeed": {"initialize": initialize}}
