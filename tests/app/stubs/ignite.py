# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The order in which PyTorch-Ignite sets a parameter and counts (ignite/handlers/param_scheduler.py, ignite/engine), round
PyTorch's own schedulers."""

import sys
import types


class Events:
    ITERATION_STARTED = "iteration started"


class LRScheduler:
    """Sets what get_lr() gives before an iteration, then moves last_epoch on; PyTorch's step() is never called."""

    def __init__(self, lr_scheduler):
        self.lr_scheduler = lr_scheduler

    def __call__(self, engine):
        self.lr_scheduler._get_lr_called_within_step = True
        rates = self.lr_scheduler.get_lr()
        self.lr_scheduler._get_lr_called_within_step = False
        for group, rate in zip(self.lr_scheduler.optimizer.param_groups, rates):
            group["lr"] = rate
        self.lr_scheduler.last_epoch += 1


class Engine:
    def __init__(self, update):
        self.update, self.handlers = update, []

    def add_event_handler(self, event, handler):
        assert event == Events.ITERATION_STARTED
        self.handlers.append(handler)

    def run(self, iterations):
        for _ in range(iterations):
            for handler in self.handlers:
                handler(self)
            self.update()


sys.modules["ignite.engine"] = types.SimpleNamespace(Events=Events, Engine=Engine)
sys.modules["ignite.handlers"] = types.SimpleNamespace(param_scheduler=None)
sys.modules["ignite.handlers.param_scheduler"] = types.SimpleNamespace(LRScheduler=LRScheduler)
