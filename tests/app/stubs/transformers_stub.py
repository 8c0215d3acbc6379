# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Trainer of Hugging Face as far as schedules go, and two of its own schedules."""

import math

from module import values_of


class Trainer:
    """Like the real one it looks for self.lr_scheduler, not for what create_scheduler() returns."""

    def __init__(self, max_steps, optimizer):
        self.max_steps, self.optimizer, self.lr_scheduler = max_steps, optimizer, None
        self.used = []

    def create_scheduler(self, num_training_steps, optimizer=None):
        raise NotImplementedError

    def train(self):
        self.create_scheduler(num_training_steps=self.max_steps, optimizer=self.optimizer)
        for _ in range(self.max_steps):
            self.used.append(values_of(self.optimizer))
            self.optimizer.step()
            self.lr_scheduler.step()


class TrainingArguments:
    def __init__(self, **arguments):
        self.__dict__.update(arguments)

    def rate(self, step):
        factor = {"warmup_stable_decay": stable_decay, "cosine_warmup_with_min_lr": with_min_lr}[self.lr_scheduler_type]
        return self.learning_rate * factor(step, self.warmup_steps, self.max_steps, **self.lr_scheduler_kwargs)


def _between(low, share):
    return max(0.0, share * (1.0 - low) + low)


def stable_decay(step, warm_up, _, num_stable_steps, num_decay_steps, warmup_type, decay_type, min_lr_ratio):
    rise = {"linear": lambda p: p, "cosine": lambda p: 0.5 * (1.0 - math.cos(math.pi * p))}[warmup_type]
    fall = {"linear": lambda p: 1.0 - p, "cosine": lambda p: 0.5 * (1.0 + math.cos(math.pi * p))}[decay_type]
    decayed = step - warm_up - num_stable_steps
    if step < warm_up:
        return _between(min_lr_ratio, rise(step / max(1, warm_up)))
    if decayed < 0:
        return 1.0
    return _between(min_lr_ratio, fall(decayed / max(1, num_decay_steps))) if decayed < num_decay_steps else min_lr_ratio


def with_min_lr(step, warm_up, total, warmup_lr_rate, min_lr_rate):
    if step < warm_up:
        return warmup_lr_rate + (1.0 - warmup_lr_rate) * step / max(1, warm_up - 1)
    share = (step - warm_up + 1.0) / max(1.0, total - warm_up)
    return _between(min_lr_rate, 0.5 * (1.0 + math.cos(math.pi * share)))


CONTENTS = {"transformers": {"Trainer": Trainer, "TrainingArguments": TrainingArguments}}
