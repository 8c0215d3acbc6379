# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The cases of tests/golden/one_cycle.json: PyTorch's own tests, the known edges, published recipes, some random."""

import math
import random

import random_cases

TWO = {"groups": 2}

# pytorch/test/optim/test_lrscheduler.py; two groups of SGD there.
PYTORCH_TESTS = {
    "invalid_anneal_strategy": dict(max_lr=1e-3, total_steps=10.0, anneal_strategy="CATS"),
    "invalid_pct_start": dict(max_lr=1e-3, total_steps=10.0, pct_start=1.1),
    "cannot_calculate_total_steps": dict(max_lr=1e-3),
    "linear_annealing": dict(max_lr=25.0, final_div_factor=2.0, base_momentum=1.0, max_momentum=22.0, total_steps=10.0,
                             anneal_strategy="linear"),
    "linear_annealing_three_phases": dict(max_lr=25.0, div_factor=25.0, base_momentum=1.0, max_momentum=22.0,
                                          total_steps=10.0, anneal_strategy="linear", pct_start=0.4,
                                          final_div_factor=4.0, three_phase=True),
    "cosine_annealing": dict(max_lr=25.0, final_div_factor=2.0, base_momentum=1.0, max_momentum=22.0, total_steps=10.0),
    "with_adam": dict(max_lr=25.0, final_div_factor=2.0, base_momentum=1.0, max_momentum=22.0, total_steps=10.0,
                      anneal_strategy="linear", optimizer="adam"),
    "state_dict_load": dict(max_lr=0.01, total_steps=10.0, anneal_strategy="linear"),
    "checkpoint": dict(max_lr=0.01, total_steps=10.0, optimizer="adamw"),
}


def edge(total, **arguments):
    return dict(max_lr=1.0, total_steps=float(total)) | arguments


EDGES = {
    "T 1, one step at the final lr": edge(1),
    "T 1, pct 0": edge(1, pct_start=0.0),
    "T 1, pct 1: zero division": edge(1, pct_start=1.0),
    "T 2": edge(2),
    "T 2, pct 0.5: zero division": edge(2, pct_start=0.5),
    "T 2, pct 0.75": edge(2, pct_start=0.75),
    "T 2, pct 1: zero division at step T": edge(2, pct_start=1.0),
    "T 3, pct 0": edge(3, pct_start=0.0),
    "T 3": edge(3),
    "T 3, pct 0.5: peak between two steps": edge(3, pct_start=0.5),
    "T 3, pct 1": edge(3, pct_start=1.0),
    "T 10, pct 0": edge(10, pct_start=0.0),
    "T 10, pct 0.1: zero division": edge(10, pct_start=0.1),
    "T 10, pct 0.25": edge(10, pct_start=0.25),
    "T 10": edge(10),
    "T 10, pct 1": edge(10, pct_start=1.0),
    "T 10, linear: negative after the end": edge(10, anneal_strategy="linear"),
    "linear ends on exactly 0": edge(10, anneal_strategy="linear", final_div_factor=1e20),
    "three phases, linear": edge(10, three_phase=True, pct_start=0.5, anneal_strategy="linear"),
    "three phases, the third missing": edge(10, three_phase=True, pct_start=0.6, anneal_strategy="linear"),
    "three phases, peak between two steps": edge(10, three_phase=True, pct_start=0.75, anneal_strategy="linear"),
    "three phases, pct 1": edge(10, three_phase=True, pct_start=1.0, anneal_strategy="linear"),
    "three phases, T 2": edge(2, three_phase=True, pct_start=0.75),
    "three phases, T 1": edge(1, three_phase=True, anneal_strategy="linear"),
    "three phases, T 5, pct 0.6: zero division at step T": edge(5, three_phase=True, pct_start=0.6),
    "three phases, no peak at all": edge(10, three_phase=True, pct_start=0.05),
    "max_lr 0": edge(10, max_lr=0.0),
    "max_lr negative": edge(10, max_lr=-1.0),
    "max_lr nan": edge(5, max_lr=math.nan),
    "max_lr infinite": edge(5, max_lr=math.inf),
    "div_factor 0: zero division": edge(10, div_factor=0.0),
    "div_factor 0.5: the warm-up goes down": edge(10, div_factor=0.5),
    "div_factor 1: flat": edge(10, div_factor=1.0),
    "div_factor negative": edge(10, div_factor=-25.0),
    "final_div_factor 0: zero division": edge(10, final_div_factor=0.0),
    "final_div_factor 0.01: the decay goes up": edge(10, final_div_factor=0.01),
    "final_div_factor 0.04: flat": edge(10, final_div_factor=0.04),
    "final_div_factor negative": edge(10, final_div_factor=-1.0),
    "final_div_factor infinite": edge(10, final_div_factor=math.inf),
    "base above max momentum": edge(10, base_momentum=0.95, max_momentum=0.85),
    "momentum constant": edge(10, base_momentum=0.9, max_momentum=0.9),
    "pct_start nan": edge(5, pct_start=math.nan),
    "pct_start -0.0": edge(5, pct_start=-0.0),
    "no momentum to cycle": edge(10, optimizer="adagrad"),
    "no momentum to cycle, and none wanted": edge(10, optimizer="adagrad", cycle_momentum=False),
    "total_steps not whole": edge(10.5),
    "total_steps 0": edge(0),
    "total_steps wins": edge(4, epochs=-1.0),
    "epochs alone": dict(max_lr=1.0, epochs=5.0),
    "epochs negative": dict(max_lr=1.0, epochs=-1.0, steps_per_epoch=7.0),
    "steps_per_epoch 0": dict(max_lr=1.0, epochs=3.0, steps_per_epoch=0.0),
    "epochs and steps": dict(max_lr=1.0, epochs=3.0, steps_per_epoch=7.0),
    "max_lr missing": dict(total_steps=10.0),
    "a list for each": dict(max_lr=[0.1, 0.2], base_momentum=[0.8, 0.7], max_momentum=[0.9, 0.95], total_steps=12.0,
                            groups=2),
    "list too long": dict(max_lr=[0.1, 0.2], total_steps=12.0),
    "list too short": dict(max_lr=0.1, base_momentum=[0.8], total_steps=12.0, groups=2),
}

RECIPES = {
    "PyTorch's documentation": dict(max_lr=0.01, epochs=10.0, steps_per_epoch=20.0),
    "RAFT, a thousandth": dict(max_lr=4e-4, total_steps=100.0, pct_start=0.05, cycle_momentum=False,
                               anneal_strategy="linear"),
    "PointPillars": dict(max_lr=0.003, total_steps=160.0, div_factor=10.0, pct_start=0.4, optimizer="adam"),
}


def golden_cases():
    for name, case in PYTORCH_TESTS.items():
        yield {"name": f"PyTorch's test {name}"} | TWO | case
    for name, case in (EDGES | RECIPES).items():
        yield {"name": name} | case
    rng = random.Random(1)
    for index in range(40):
        case = random_cases.finite_case(rng)
        yield {"name": f"random {index + 1}"} | case
