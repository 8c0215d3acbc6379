# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The schedules of optax on NumPy's float32, and optimizers that keep what they are given."""

import numpy as np

SINGLE = np.float32


def piecewise_interpolate_schedule(interpolate_type, init_value, boundaries_and_scales):
    """Between the boundaries, each the product of the scales so far, along a line or half a cosine."""
    ends, scales = zip(*sorted(boundaries_and_scales.items()))
    if min(scales) < 0:
        raise ValueError("a scale below 0")
    bounds = np.array((0,) + ends, SINGLE)
    values = np.cumprod(np.array((init_value,) + scales, np.float64)).astype(SINGLE)

    def schedule(count):
        piece = int(np.searchsorted(bounds, SINGLE(count), side="right")) - 1
        if piece >= len(ends):
            return values[-1]
        share = (SINGLE(count) - bounds[piece]) / (bounds[piece + 1] - bounds[piece])
        start, end = values[piece], values[piece + 1]
        if interpolate_type == "linear":
            return (end - start) * share + start
        assert interpolate_type == "cosine"
        return end + (start - end) / SINGLE(2) * (np.cos(SINGLE(np.pi) * share) + SINGLE(1))

    return schedule


def cosine_onecycle_schedule(transition_steps, peak_value, pct_start=0.3, div_factor=25.0, final_div_factor=1e4):
    return piecewise_interpolate_schedule("cosine", peak_value / div_factor, {
        int(pct_start * transition_steps): div_factor, transition_steps: 1.0 / (div_factor * final_div_factor)})


def linear_onecycle_schedule(transition_steps, peak_value, pct_start=0.3, pct_final=0.85, div_factor=25.0,
                             final_div_factor=1e4):
    return piecewise_interpolate_schedule("linear", peak_value / div_factor, {
        int(pct_start * transition_steps): div_factor, int(pct_final * transition_steps): 1.0 / div_factor,
        transition_steps: 1.0 / final_div_factor})


def inject_hyperparams(make, hyperparam_dtype=None):
    assert hyperparam_dtype is SINGLE
    return make


def _optimizer(**arguments):
    """`learning_rate` and, where it is scheduled, `momentum` or `b1`."""
    return arguments


NAMES = "sgd adam adamw nadam radam adamax rmsprop adagrad adadelta rprop".split()
CONTENTS = {
    "jax__numpy": {"float32": SINGLE},
    "optax": {"piecewise_interpolate_schedule": piecewise_interpolate_schedule, "inject_hyperparams": inject_hyperparams,
              "cosine_onecycle_schedule": cosine_onecycle_schedule, "linear_onecycle_schedule": linear_onecycle_schedule,
              **{name: _optimizer for name in NAMES}},
}
