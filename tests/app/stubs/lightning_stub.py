# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lightning as far as schedules go: whom the trainer steps, and when."""

import torch
from module import values_of


class LightningModule(torch.nn.Module):
    trainer = None


class Trainer:
    def __init__(self, epochs, batches, accumulate_grad_batches=1):
        self.epochs, self.batches, self.accumulate = epochs, batches, accumulate_grad_batches
        self.estimated_stepping_batches = epochs * -(-batches // accumulate_grad_batches)
        self.used = []

    def fit(self, module):
        module.trainer = self
        optimizer, schedule = self._configured(module.configure_optimizers())
        for _ in range(self.epochs):
            for batch in range(1, self.batches + 1):
                if batch % self.accumulate and batch != self.batches:
                    continue
                self.used.append(values_of(optimizer))
                optimizer.step()
                self._step(schedule, "step")
            self._step(schedule, "epoch")

    @staticmethod
    def _configured(answer):
        """The optimizer and {"scheduler", "interval", "frequency"}; by default a scheduler is stepped once an epoch."""
        optimizer, schedule = (answer["optimizer"], answer["lr_scheduler"]) if isinstance(answer, dict) else (
            answer[0][0], answer[1][0])
        if not isinstance(schedule, dict):
            schedule = {"scheduler": schedule}
        return optimizer, {"interval": "epoch", "frequency": 1, **schedule}

    def _step(self, schedule, interval):
        if schedule["interval"] == interval and len(self.used) % schedule["frequency"] == 0:
            schedule["scheduler"].step()


CONTENTS = {"lightning": {"LightningModule": LightningModule, "Trainer": Trainer}}
