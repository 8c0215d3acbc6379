# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Accelerate as far as schedules go: accumulation, skipped steps, and what prepare() makes of a scheduler."""

import contextlib

import torch
from module import values_of


class PreparedScheduler:
    """A scheduler that went through prepare(): it steps once for every process, and counts micro-batches as steps."""

    def __init__(self, scheduler, accelerator, adjust):
        self.scheduler, self.accelerator, self.adjust = scheduler, accelerator, adjust

    def step(self):
        if not self.accelerator.sync_gradients:
            self.scheduler._step_count += 1 if self.adjust else 0
            return
        if self.accelerator.optimizer_step_was_skipped:
            return
        for _ in range(self.accelerator.num_processes):
            if self.scheduler._step_count <= self.scheduler.total_steps:
                self.scheduler.step()


class PreparedOptimizer:
    def __init__(self, optimizer, accelerator):
        self.optimizer, self.accelerator = optimizer, accelerator

    def step(self):
        if self.accelerator.sync_gradients:
            self.accelerator.update(self.optimizer)

    def zero_grad(self):
        if self.accelerator.sync_gradients:
            self.optimizer.zero_grad()


class Accelerator:
    def __init__(self, accumulation=1, num_processes=1, adjust_scheduler=True, overflows=()):
        self.accumulation, self.num_processes, self.adjust = accumulation, num_processes, adjust_scheduler
        self.overflows = overflows  # attempts that mixed precision skips, from 1
        self.batches, self.attempts, self.used = 0, 0, []
        self.sync_gradients, self.optimizer_step_was_skipped = True, False

    def prepare(self, *objects):
        answer = tuple(self._prepared(each) for each in objects)
        return answer if len(answer) > 1 else answer[0]

    def _prepared(self, each):
        if isinstance(each, torch.optim.lr_scheduler._LRScheduler):
            return PreparedScheduler(each, self, self.adjust)
        return PreparedOptimizer(each, self) if isinstance(each, torch.optim.Optimizer) else each

    @contextlib.contextmanager
    def accumulate(self, _):
        self.batches += 1
        self.sync_gradients = self.batches % self.accumulation == 0
        yield

    def backward(self, loss):
        pass

    def update(self, optimizer):
        self.attempts += 1
        self.optimizer_step_was_skipped = self.attempts in self.overflows
        if not self.optimizer_step_was_skipped:
            self.used.append(values_of(optimizer))
            optimizer.step()


CONTENTS = {"accelerate": {"Accelerator": Accelerator}}
