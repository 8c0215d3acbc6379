# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keras on NumPy's float32 as far as schedules and updates go. Steps are arrays, so that float32 stays float32."""

import types

import numpy as np

ops = types.SimpleNamespace(
    cast=lambda x, dtype: np.asarray(x).astype(dtype),
    floor=np.floor,
    clip=np.clip,
    square=np.square,
    sin=np.sin,
    where=np.where,
)


class LearningRateSchedule:
    pass


class CosineDecay(LearningRateSchedule):
    """A straight warm-up, then (1 + cos) / 2 down to alpha times the peak."""

    def __init__(self, initial_learning_rate, decay_steps, alpha=0.0, warmup_target=None, warmup_steps=0):
        self.initial, self.decay, self.alpha = (np.float32(x) for x in (initial_learning_rate, decay_steps, alpha))
        self.peak = self.initial if warmup_target is None else np.float32(warmup_target)
        self.warm_up = np.float32(0 if warmup_target is None else warmup_steps)

    def __call__(self, step):
        k = np.minimum(np.asarray(step).astype("float32"), self.decay + self.warm_up)
        half = np.float32(0.5) * (np.float32(1) + np.cos(np.float32(np.pi) * ((k - self.warm_up) / self.decay)))
        down = self.peak * ((np.float32(1) - self.alpha) * half + self.alpha)
        up = (self.peak - self.initial) * (k / max(self.warm_up, np.float32(1))) + self.initial
        return np.where(k < self.warm_up, up, down)


class Optimizer:
    """One variable; apply() is one batch, and one update."""

    def __init__(self, learning_rate, **arguments):
        self.learning_rate, self.arguments = learning_rate, arguments
        self._iterations = np.zeros(1)
        self.momentums = [np.zeros(1)]

    def _get_variable_index(self, _):
        return 0

    def assign(self, variable, value):
        variable[:] = value

    def assign_sub(self, variable, value):
        variable[:] -= value

    def apply(self, gradient, variable):
        self.update_step(gradient, variable, self.learning_rate(self._iterations))
        self._iterations = self._iterations + 1


class SGD(Optimizer):
    """Keras's own form: the learning rate is inside the velocity."""

    def update_step(self, gradient, variable, learning_rate):
        velocity = self.momentums[0]
        self.assign(velocity, velocity * self.arguments.get("momentum", 0.0) - learning_rate * gradient)
        self.assign(variable, variable + velocity)


class Adam(Optimizer):
    """Notes the beta_1 that an update would use."""

    def __init__(self, learning_rate, **arguments):
        super().__init__(learning_rate, **arguments)
        self.beta_1, self.used = 0.9, []

    def update_step(self, gradient, variable, learning_rate):
        self.used.append(float(self.beta_1))


class AdamW(Adam):
    pass


optimizers = types.SimpleNamespace(
    SGD=SGD, Adam=Adam, AdamW=AdamW, schedules=types.SimpleNamespace(LearningRateSchedule=LearningRateSchedule,
                                                                       CosineDecay=CosineDecay),
    **{name: Optimizer for name in ("Nadam", "Adamax", "RMSprop", "Adagrad", "Adadelta")})

CONTENTS = {"keras": {"ops": ops, "optimizers": optimizers}}
