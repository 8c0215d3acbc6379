# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What PaddlePaddle's OneCycleLR does with its arguments (python/paddle/optimizer/lr.py), in plain Python."""

import math
import sys
import types


class OneCycleLR:
    def __init__(self, max_learning_rate, total_steps, divide_factor=25.0, end_learning_rate=0.0001, phase_pct=0.3,
                 anneal_strategy="cos", three_phase=False, last_epoch=-1, verbose=False):
        if max_learning_rate < 0 or end_learning_rate < 0:
            raise ValueError("learning rates must not be negative")
        if not isinstance(total_steps, int) or total_steps <= 0:
            raise ValueError("total_steps must be a positive int")
        if not isinstance(phase_pct, float) or not 0 <= phase_pct <= 1:
            raise ValueError("phase_pct must be a float from 0 to 1")
        if three_phase and phase_pct >= 0.5:
            raise ValueError("with three_phase, phase_pct must be below 0.5")
        if anneal_strategy not in ("cos", "linear"):
            raise ValueError("anneal_strategy must be cos or linear")
        first = max_learning_rate / divide_factor
        up, last = phase_pct * total_steps - 1, total_steps - 1
        if three_phase:
            down = 2 * phase_pct * total_steps - 2
            self.ends, self.rates = [0, up, down, last], [first, max_learning_rate, first, end_learning_rate]
        else:
            self.ends, self.rates = [0, up, last], [first, max_learning_rate, end_learning_rate]
        self.cosine, self.total_steps, self.last_epoch = anneal_strategy == "cos", total_steps, last_epoch
        self.step()

    def step(self):
        self.last_epoch += 1
        if self.last_epoch > self.total_steps:
            raise ValueError("stepped past total_steps")
        for i in range(1, len(self.ends)):
            if self.last_epoch <= self.ends[i] or i == len(self.ends) - 1:
                share = (self.last_epoch - self.ends[i - 1]) / (self.ends[i] - self.ends[i - 1])
                start, end = self.rates[i - 1], self.rates[i]
                weight = (math.cos(math.pi * share) + 1) / 2.0
                self.last_lr = end + (start - end) * weight if self.cosine else (end - start) * share + start
                return

    def __call__(self):
        return self.last_lr


optimizer = types.SimpleNamespace(lr=types.SimpleNamespace(OneCycleLR=OneCycleLR))
sys.modules["paddle.optimizer"] = optimizer
