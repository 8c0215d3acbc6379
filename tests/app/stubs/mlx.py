# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""MLX's schedules (python/mlx/optimizers/schedulers.py) on NumPy's float32."""

import math
import sys
import types

from numpy import cos, float32, minimum


def cosine_decay(init, decay_steps, end=0.0):
    def schedule(step):
        position = minimum(float32(step), float32(decay_steps))
        weight = float32(0.5) * (float32(1) + cos(float32(math.pi / decay_steps) * position))
        return float32(end) + weight * float32(init - end)

    return schedule


def linear_schedule(init, end, steps):
    if steps < 1:
        raise ValueError("steps must be greater than 0")

    def schedule(step):
        return minimum(float32(step), float32(steps)) * float32((end - init) / steps) + float32(init)

    return schedule


def join_schedules(schedules, boundaries):
    if len(schedules) != len(boundaries) + 1 or not all(isinstance(boundary, int) for boundary in boundaries):
        raise ValueError("one boundary, an int, between two schedules")

    def schedule(step):
        value = schedules[0](step)
        for boundary, following in zip(boundaries, schedules[1:]):
            value = value if step < boundary else following(step - boundary)
        return value

    return schedule


optimizers = types.SimpleNamespace(cosine_decay=cosine_decay, linear_schedule=linear_schedule,
                                   join_schedules=join_schedules)
sys.modules["mlx.optimizers"] = optimizers
