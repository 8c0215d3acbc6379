# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random cases for the differential test: mostly sound ones, the edges that are known, every way to be wrong."""

import math

OPTIMIZERS = ("sgd", "sgd", "sgd", "adam", "adam", "adamw", "nadam", "radam", "adamax", "sparseadam", "rmsprop",
              "adagrad", "adadelta", "asgd", "rprop", "lbfgs")
WITH_MOMENTUM = ("sgd", "adam", "adamw", "nadam", "radam", "adamax", "sparseadam", "rmsprop")
BAD_COUNTS = (0.0, -1.0, -17.0, 10.5, -2.25, 0.5, math.nan, math.inf, -math.inf)


def log_uniform(rng, low, high):
    return math.exp(rng.uniform(math.log(low), math.log(high)))


def length(rng, longest):
    kind = rng.random()
    if kind < 0.3:
        return rng.randint(1, 12)
    if kind < 0.9:
        return rng.randint(13, 120)
    return rng.randint(121, longest)


def add_length(rng, case, wrong, longest=400):
    """Gives the number of steps, or some guess at it where it is wrong."""
    count = length(rng, longest)
    bad = [rng.choice(BAD_COUNTS) if rng.random() < wrong else None for _ in range(3)]
    missing = rng.random() < wrong
    if rng.random() < 0.65:
        case["total_steps"] = float(count) if bad[0] is None else bad[0]
        if rng.random() < 0.2:
            case["epochs"] = rng.choice(BAD_COUNTS + (3.0,))
        return count
    epochs = rng.randint(1, 6)
    steps = max(1, count // epochs)
    if not missing or rng.random() < 0.4:
        case["epochs"] = float(epochs) if bad[1] is None else bad[1]
    if not missing or rng.random() < 0.4:
        case["steps_per_epoch"] = float(steps) if bad[2] is None else bad[2]
    return epochs * steps


def pct_start(rng, count, wrong):
    if rng.random() < wrong:
        return rng.choice((-0.1, 1.1, 30.0, -math.inf, math.inf, math.nextafter(1.0, 2.0), -5e-324))
    edges = (0.0, -0.0, 1.0, 0.1, 0.25, 0.3, 0.5, 1 / count, 2 / count, rng.randint(0, count) / count,
             (count + 1) / (2 * count), math.nextafter(1 / count, 0), math.nextafter(1 / count, 1),
             math.nextafter(1.0, 0), 5e-324, math.nan)
    value = rng.choice(edges) if rng.random() < 0.5 else rng.random()
    return value if not value > 1 else 1.0


def factor(rng, usual, wrong):
    if rng.random() < wrong:
        return rng.choice((0.0, -0.0))
    edges = (usual, 1.0, 0.5, 0.04, -25.0, 1e20, math.inf, -math.inf, math.nan, 5e-324, 1e300)
    return rng.choice(edges) if rng.random() < 0.3 else log_uniform(rng, 0.5, usual * usual)


def number(rng, sound, edges, odd):
    return rng.choice(edges) if rng.random() < odd else sound(rng)


def per_group(rng, groups, wrong, sound, edges, odd=0.06):
    if rng.random() < 0.5:
        return number(rng, sound, edges, odd)
    size = groups if rng.random() >= wrong else rng.choice([n for n in range(5) if n != groups])
    return [number(rng, sound, edges, odd) for _ in range(size)]


def rate(rng):
    return log_uniform(rng, 1e-6, 10)


def momentum(rng):
    return round(rng.uniform(0.5, 0.999), rng.randint(2, 16))


def random_case(rng, wrong=0.02, optimizers=OPTIMIZERS):
    """Each part is wrong with the given probability."""
    case = {"optimizer": rng.choice(optimizers), "groups": rng.choice((1, 1, 1, 2, 3))}
    if case["optimizer"] == "lbfgs":
        case["groups"] = 1
    if case["optimizer"] not in WITH_MOMENTUM and rng.random() < 0.7:
        case["cycle_momentum"] = False
    count = add_length(rng, case, wrong)
    if rng.random() >= wrong / 2:
        edges = (0.0, -1.0, -0.0, math.inf, math.nan, 1e308, 5e-324)
        case["max_lr"] = per_group(rng, case["groups"], wrong, rate, edges)
    if rng.random() < 0.85:
        case["pct_start"] = pct_start(rng, count, wrong)
    if rng.random() < 0.6:
        case["anneal_strategy"] = "linear" if rng.random() >= wrong else rng.choice(("CATS", "cosine", "Linear", ""))
    if rng.random() < 0.2:
        case["cycle_momentum"] = False
    if rng.random() < 0.6:
        case["div_factor"] = factor(rng, 25.0, wrong)
        case["final_div_factor"] = factor(rng, 1e4, wrong)
    for key in ("base_momentum", "max_momentum"):
        if rng.random() < 0.5:
            case[key] = per_group(rng, case["groups"], wrong, momentum, (0.0, 1.0, 22.0, -0.5, 0.9, math.nan, math.inf))
    if rng.random() < 0.4:
        case["three_phase"] = True
    return case


def finite_case(rng):
    """A sound one without NaN and infinities, which JSON has no numbers for."""
    case = {"optimizer": rng.choice(WITH_MOMENTUM), "groups": rng.choice((1, 2))}
    case["total_steps"] = float(rng.randint(2, 40))
    case["max_lr"] = per_group(rng, case["groups"], 0, rate, (0.5,))
    case["pct_start"] = rng.uniform(1.5, case["total_steps"]) / case["total_steps"]
    case["anneal_strategy"] = rng.choice(("cos", "linear"))
    case["cycle_momentum"] = rng.random() < 0.7
    case["three_phase"] = rng.random() < 0.4
    return case
