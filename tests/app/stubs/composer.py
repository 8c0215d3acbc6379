# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When MosaicML Composer's Trainer (composer/trainer/trainer.py) steps PyTorch's schedulers."""


class Trainer:
    def __init__(self, model, optimizers, schedulers, max_duration, step_schedulers_every_batch=False):
        assert max_duration.endswith("ba")
        self.batches = int(max_duration[:-2])
        self.optimizer, self.scheduler, self.every_batch = optimizers, schedulers, step_schedulers_every_batch

    def fit(self, done=0):
        """One epoch, so that a scheduler that is not stepped every batch never moves."""
        for _ in range(done, self.batches):
            self.optimizer.step()
            if self.every_batch:
                self.scheduler.step()
