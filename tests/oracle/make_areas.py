# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes exact areas under schedules: python3 tests/oracle/make_areas.py > tests/golden/areas.json

Phase boundaries and learning rates are PyTorch's doubles; the sums over the steps are computed with 60 digits (mpmath), by
complex geometric series for the cosine, and for short runs term by term as well, which must agree.
"""

import json
import math

import mpmath
from mpmath import mpf

mpmath.mp.dps = 60

ROWS = [  # total_steps, pct_start, anneal_strategy, three_phase, div_factor, final_div_factor, last_epoch
    (1, 0.3, "cos", False, 25.0, 1e4, -1),
    (2, 0.3, "cos", False, 25.0, 1e4, -1),
    (3, 0.3, "linear", True, 25.0, 1e4, -1),
    (10, 0.25, "cos", False, 25.0, 1e4, -1),
    (1000, 0.3, "cos", False, 25.0, 1e4, -1),
    (1000, 0.3, "linear", False, 25.0, 1e4, -1),
    (1000, 0.45, "cos", True, 10.0, 1e3, -1),
    (1000, 0.75, "cos", True, 25.0, 1e4, -1),
    (1000, 0.3, "cos", False, 25.0, 1e4, 989),
    (1000, 0.3, "cos", False, 25.0, 1e4, 149),
    (100100, 0.05, "linear", False, 25.0, 1e4, -1),
    (10**6, 0.3, "cos", False, 25.0, 1e4, -1),
    (10**6, 0.3, "cos", True, 25.0, math.inf, 499999),
    (10**9, 0.3, "cos", False, 25.0, 1e4, -1),
    (10**9, 0.123456789, "cos", True, 25.0, 1e9, -1),
    (10**9, 0.3, "linear", False, 0.5, 0.01, -1),
    (10**9, 0.3, "cos", False, 25.0, 1e4, 999999899),
    (2**53, 0.3, "cos", False, 25.0, 1e4, -1),
]


def phases(total_steps, pct_start, three_phase, div_factor, final_div_factor):
    """(end_step, lr at the begin, lr at the end) with PyTorch's float expressions; max_lr is 1."""
    initial = 1.0 / div_factor
    final = initial / final_div_factor
    first = float(pct_start * total_steps) - 1
    if not three_phase:
        return [(first, initial, 1.0), (total_steps - 1, 1.0, final)]
    return [(first, initial, 1.0), (float(2 * pct_start * total_steps) - 2, 1.0, initial), (total_steps - 1, initial, final)]


def value(strategy, begin, end, start_lr, end_lr, step):
    share = (step - mpf(begin)) / (mpf(end) - mpf(begin))
    if strategy == "linear":
        return (mpf(end_lr) - mpf(start_lr)) * share + mpf(start_lr)
    return mpf(end_lr) + (mpf(start_lr) - mpf(end_lr)) / 2 * (mpmath.cos(mpmath.pi * share) + 1)


def closed_sum(strategy, begin, end, start_lr, end_lr, first, last):
    count = last - first + 1
    length = mpf(end) - mpf(begin)
    if strategy == "linear":
        return count * value(strategy, begin, end, start_lr, end_lr, (mpf(first) + last) / 2)
    angle = mpmath.pi / length
    ratio = mpmath.expj(angle)
    series = mpmath.expj((first - mpf(begin)) * angle) * (1 - ratio**count) / (1 - ratio)
    return count * mpf(end_lr) + (mpf(start_lr) - mpf(end_lr)) / 2 * (count + series.real)


def area(total_steps, pct_start, strategy, three_phase, div_factor, final_div_factor, last_epoch):
    table = phases(total_steps, pct_start, three_phase, div_factor, final_div_factor)
    total = mpf(0)
    first, begin = last_epoch + 1, 0.0
    for index, (end, start_lr, end_lr) in enumerate(table):
        last = total_steps - 1 if index == len(table) - 1 else min(math.floor(end), total_steps - 1)
        if last >= first:
            part = closed_sum(strategy, begin, end, start_lr, end_lr, first, last)
            if last - first < 2000:
                terms = mpmath.fsum(value(strategy, begin, end, start_lr, end_lr, k) for k in range(first, last + 1))
                assert abs(part - terms) <= mpf(10)**-40 * abs(terms), (part, terms)
            total += part
            first = last + 1
        begin = end
    return total


def main():
    head = {"license": "GPL-3.0-or-later", "mpmath": mpmath.__version__,
            "command": "/usr/bin/python3 tests/oracle/make_areas.py > tests/golden/areas.json"}
    lines = [f"{json.dumps(key)}: {json.dumps(text)}" for key, text in head.items()]
    rows = []
    for row in ROWS:
        plain = [str(item) if item == math.inf else item for item in row]
        rows.append(json.dumps(plain + [float(area(*row))]))
    lines.append('"areas": [\n' + ",\n".join(rows) + "\n]")
    print("{\n" + ",\n".join(lines) + "\n}")


main()
