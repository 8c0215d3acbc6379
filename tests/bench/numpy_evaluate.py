# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What vectorised NumPy takes for the values of a whole run, lr and momentum, in nanoseconds a step: JSON rows."""

import json
import time

import numpy as np

TOTAL_STEPS = 1_000_000
REPETITIONS = 15


def evaluate(steps, peak, last):
    """The two-phase cosine schedule of PyTorch's documentation; both quantities share the cosine."""
    warm_up = steps <= peak
    begin = np.where(warm_up, 0.0, peak)
    length = np.where(warm_up, peak, last - peak)
    cos_out = np.cos(np.pi * ((steps - begin) / length)) + 1
    lr = np.where(warm_up, 0.01 + (0.0004 - 0.01) / 2.0 * cos_out, 4e-8 + (0.01 - 4e-8) / 2.0 * cos_out)
    momentum = np.where(warm_up, 0.85 + (0.95 - 0.85) / 2.0 * cos_out, 0.95 + (0.85 - 0.95) / 2.0 * cos_out)
    return lr, momentum


def evaluate_by_slices(steps, peak, last):
    """The same without masks: as fast as plain NumPy gets."""
    lr, momentum = np.empty_like(steps), np.empty_like(steps)
    boundary = int(peak) + 1
    for part, begin, end, low, high, start, stop in ((slice(0, boundary), 0.0, peak, 0.0004, 0.01, 0.95, 0.85),
                                                     (slice(boundary, None), peak, last, 0.01, 4e-8, 0.85, 0.95)):
        cos_out = np.cos(np.pi * ((steps[part] - begin) / (end - begin))) + 1
        lr[part] = high + (low - high) / 2.0 * cos_out
        momentum[part] = stop + (start - stop) / 2.0 * cos_out
    return lr, momentum


def nanoseconds_a_step(function):
    steps = np.arange(TOTAL_STEPS, dtype=np.float64)
    peak, last = 0.3 * TOTAL_STEPS - 1, float(TOTAL_STEPS - 1)
    best = float("inf")
    for _ in range(REPETITIONS):
        begin = time.perf_counter()
        function(steps, peak, last)
        best = min(best, time.perf_counter() - begin)
    return best / TOTAL_STEPS * 1e9


def main():
    value = min(nanoseconds_a_step(evaluate), nanoseconds_a_step(evaluate_by_slices))
    print(json.dumps({"rows": [{"name": f"NumPy {np.__version__}, vectorised", "key": "numpy", "value": value, "unit": "ns/step"}]}))


main()
