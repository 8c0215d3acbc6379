# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the schedulers of the frameworks that compute in single precision, as framework_runs.py does the others."""

import numpy as np

import framework_sources as sources
from framework_case import nearest
from framework_numpy import Tensor, as_number, provide_jax, provide_keras, provide_mlx, provide_tinygrad, single


def load_optax(root):
    provide_jax()
    sources.provide("absl")
    sources.provide("chex")
    return sources.load(root, "optax", "optax.schedules._schedule")


def sampled(schedule, case):
    return [as_number(schedule(np.float32(step))) for step in range(case.steps)]


def optax(module, case):
    kind = {"cos": "cosine", "linear": "linear"}[case.anneal]
    last, dip = case.steps - 1, case.base / case.high
    rate = {case.top: case.div, last: 1 / (case.div * case.fdiv)}
    momentum = {case.top: dip, last: 1 / dip}
    if case.three:
        rate = {case.top: case.div, 2 * case.pct * case.steps - 2: 1 / case.div, last: 1 / case.fdiv}
        momentum = {case.top: dip, 2 * case.pct * case.steps - 2: 1 / dip, last: 1.0}
    make = module.piecewise_interpolate_schedule
    text = f"piecewise_interpolate_schedule('{kind}', {case.initial}, {rate}); ('{kind}', {case.high}, {momentum})"
    return text, sampled(make(kind, case.initial, rate), case), sampled(make(kind, case.high, momentum), case)


def optax_onecycle(module, case):
    arguments = {"transition_steps": case.steps, "peak_value": case.peak, "pct_start": case.pct, "div_factor": case.div,
                 "final_div_factor": case.fdiv}
    if case.three:
        arguments["pct_final"] = 2 * case.pct
        return f"linear_onecycle_schedule {arguments}", sampled(module.linear_onecycle_schedule(**arguments), case), None
    return f"cosine_onecycle_schedule {arguments}", sampled(module.cosine_onecycle_schedule(**arguments), case), None


def load_keras(root):
    provide_keras()
    return sources.load(root, "keras", "keras.src.optimizers.schedules.learning_rate_schedule")


def keras_cosine(module, case):
    arguments = {"initial_learning_rate": case.initial, "decay_steps": case.steps - 1 - case.top,
                 "alpha": 1 / (case.div * case.fdiv), "warmup_target": case.peak, "warmup_steps": case.top}
    schedule = module.CosineDecay(**arguments)
    return f"CosineDecay {arguments}", [as_number(schedule(step)) for step in range(case.steps)], None


def load_mlx(root):
    provide_mlx()
    return sources.load(root, "mlx", "mlx.optimizers.schedulers")


def mlx(module, case):
    ends = [case.whole_top] + ([nearest(2 * case.pct * case.steps - 2)] if case.three else []) + [case.steps - 1]
    values = [case.initial, case.peak] + ([case.initial] if case.three else []) + [case.final]
    pieces = []
    for begin, end, start, stop in zip([0] + ends, ends, values, values[1:]):
        pieces.append(module.cosine_decay(start, end - begin, end=stop) if case.anneal == "cos"
                      else module.linear_schedule(start, stop, end - begin))
    schedule = module.join_schedules(pieces, ends[:-1])
    text = f"join_schedules of {len(pieces)} {case.anneal} pieces, boundaries {ends[:-1]}, end {ends[-1]}, values {values}"
    return text, [as_number(schedule(single(step))) for step in range(case.steps)], None


def load_tinygrad(root):
    provide_tinygrad()
    return sources.load(root, "tinygrad", "extra.lr_scheduler")


def tinygrad(module, case):
    class Optimizer:
        device = None
        lr = Tensor([0.0])

    optimizer = Optimizer()
    arguments = {"max_lr": case.peak, "div_factor": case.div, "final_div_factor": case.fdiv, "total_steps": case.steps - 1,
                 "pct_start": case.top / (case.steps - 1)}
    scheduler = module.OneCycleLR(optimizer, **arguments)
    rates = []
    for _ in range(case.steps):
        rates.append(as_number(optimizer.lr.values))
        scheduler.step()
    return f"OneCycleLR {arguments}", rates, None
