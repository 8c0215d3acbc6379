# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tinygrad's schedulers (extra/lr_scheduler.py of its repository) and the few operations of its Tensor that they need, on
NumPy's float32."""

import sys
import types

import numpy


class Tensor:
    def __init__(self, values, dtype=numpy.float32):
        self.values = numpy.asarray(values, dtype)
        self.dtype = self.values.dtype

    def _with(self, other, operation):
        single = self.values.astype(numpy.float32)
        number = other.values if isinstance(other, Tensor) else numpy.float32(other)
        return Tensor(operation(single, number))

    def __add__(self, other): return self._with(other, lambda a, b: a + b)
    def __sub__(self, other): return self._with(other, lambda a, b: a - b)
    def __rsub__(self, other): return self._with(other, lambda a, b: b - a)
    def __mul__(self, other): return self._with(other, lambda a, b: a * b)
    def __truediv__(self, other): return self._with(other, lambda a, b: a / b)
    def __le__(self, other): return Tensor(self.values <= numpy.float32(other), bool)
    def __lt__(self, other): return Tensor(self.values < numpy.float32(other), bool)
    def float(self): return self.cast(numpy.float32)
    def cast(self, dtype): return Tensor(self.values.astype(dtype), dtype)
    def sin(self): return Tensor(numpy.sin(self.values))
    def square(self): return Tensor(self.values * self.values)
    def where(self, yes, no): return Tensor(numpy.where(self.values, yes.values, no.values))
    def realize(self): return self

    def assign(self, other):
        self.values = other.values.astype(self.dtype)
        return self


class LR_Scheduler:
    def __init__(self, optimizer):
        self.optimizer = optimizer
        self.epoch_counter = Tensor([0], numpy.int32)

    def step(self):
        self.epoch_counter.assign(Tensor(self.epoch_counter.values + 1, numpy.int32))
        self.optimizer.lr.assign(self.get_lr())


class OneCycleLR(LR_Scheduler):
    def __init__(self, optimizer, max_lr, div_factor, final_div_factor, total_steps, pct_start, anneal_strategy="linear",
                 cycle_momentum=False):
        super().__init__(optimizer)
        assert anneal_strategy == "linear" and not cycle_momentum
        self.rates = max_lr / div_factor, max_lr, max_lr / div_factor / final_div_factor
        self.up, self.down = total_steps * pct_start, total_steps * (1 - pct_start)
        self.optimizer.lr.assign(self.get_lr())

    def get_lr(self):
        first, peak, last = self.rates
        with numpy.errstate(divide="ignore", invalid="ignore"):
            rising = self.epoch_counter / self.up * (peak - first) + first
            falling = (self.epoch_counter - self.up) / self.down * (last - peak) + peak
        return (self.epoch_counter < self.up).where(rising, falling)


sys.modules["extra.lr_scheduler"] = types.SimpleNamespace(LR_Scheduler=LR_Scheduler, OneCycleLR=OneCycleLR)
