# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The configurations that the frameworks are run with."""

import math
from dataclasses import dataclass

import torch


def nearest(step):
    """The whole step that is nearest, the later one of two."""
    return math.floor(step + 0.5)


@dataclass(frozen=True)
class Case:
    steps: int
    pct: float = 0.3
    anneal: str = "cos"
    three: bool = False
    div: float = 25.0
    fdiv: float = 1e4
    peak: float = 0.1
    base: float = 0.85
    high: float = 0.95
    optimizer: str = "sgd"
    groups: int = 1  # parameter groups, all alike

    @property
    def top(self):
        """Where PyTorch has the peak; a fraction if pct_start * total_steps is one."""
        return self.pct * self.steps - 1

    @property
    def whole_top(self):
        return nearest(self.top)

    @property
    def initial(self):
        return self.peak / self.div

    @property
    def final(self):
        return self.initial / self.fdiv

    @property
    def momenta(self):
        return (self.high, self.base, self.high)

    def share(self):
        """The share string: what differs from PyTorch's defaults."""
        parts = ["max_lr=" + ":".join([f"{self.peak:g}"] * self.groups), f"total_steps={self.steps}"]
        for name, value, default in (("pct_start", self.pct, 0.3), ("div_factor", self.div, 25.0),
                                     ("final_div_factor", self.fdiv, 1e4), ("base_momentum", self.base, 0.85),
                                     ("max_momentum", self.high, 0.95)):
            parts += [f"{name}={value:.17g}" if float(f"{value:g}") != value else f"{name}={value:g}"] \
                if value != default else []
        parts += ["anneal_strategy=linear"] if self.anneal == "linear" else []
        parts += ["three_phase=true"] if self.three else []
        parts += [f"optimizer={self.optimizer}"] if self.optimizer != "sgd" else []
        return "onecycle:" + ",".join(parts)

    def is_whole(self):
        return abs(self.top - self.whole_top) < 1e-9

    def make_optimizer(self, lr=1.0):
        parameter = [torch.nn.Parameter(torch.zeros(1))]
        if self.optimizer == "adamw":
            return torch.optim.AdamW(parameter, lr=lr)
        return torch.optim.SGD(parameter, lr=lr, momentum=self.high)

    def examined(self):
        """Which steps are written down: all of a short run, else those near the ends and the turns, and some between."""
        if self.steps <= 20:
            return list(range(self.steps))
        turns = [0, self.top, self.pct * self.steps, self.steps - 1]
        turns += [2 * self.top, 2 * self.pct * self.steps] if self.three else []
        near = {int(turn) + offset for turn in turns for offset in (-1, 0, 1, 2)}
        between = set(range(0, self.steps, max(1, self.steps // 9)))
        return sorted(step for step in near | between if 0 <= step < self.steps)


TWO_COS = [Case(7, pct=0.4, div=10, fdiv=100), Case(20), Case(20, pct=0.37), Case(57), Case(57, pct=0.42, div=4, fdiv=1),
           Case(100), Case(100, div=10, fdiv=1, base=0.8, high=0.9), Case(1000), Case(1000, pct=0.1234, peak=0.003)]
TWO_LINEAR = [Case(7, pct=0.4, div=10, fdiv=100, anneal="linear"), Case(20, anneal="linear"), Case(57, anneal="linear"),
              Case(100, anneal="linear"), Case(100, anneal="linear", fdiv=1), Case(1000, anneal="linear", pct=0.25)]
THREE_COS = [Case(20, three=True), Case(57, three=True), Case(100, three=True, pct=0.4), Case(1000, three=True)]
THREE_LINEAR = [Case(20, three=True, anneal="linear"), Case(57, three=True, anneal="linear", pct=0.25),
                Case(100, three=True, anneal="linear"), Case(1000, three=True, anneal="linear", pct=0.45, fdiv=100)]
