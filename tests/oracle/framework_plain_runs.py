# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the schedulers that are told the step or have no optimizer, in double precision, as framework_runs.py does others."""

import framework_sources as sources


def load_timm(root):
    sources.load(root, "timm-base", "timm.scheduler.scheduler")
    return sources.load(root, "timm", "timm.scheduler.cosine_lr")


def timm_cosine(module, case):
    optimizer = case.make_optimizer(lr=case.peak)
    arguments = {"t_initial": case.steps - 1 - case.top, "lr_min": case.final, "warmup_t": case.top,
                 "warmup_lr_init": case.initial, "warmup_prefix": True, "t_in_epochs": False}
    scheduler = module.CosineLRScheduler(optimizer, **arguments)
    rates = []
    for step in range(case.steps):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step_update(step + 1)
    return f"CosineLRScheduler {arguments}", rates, None


def load_paddle(root):
    return sources.load(root, "paddle", "paddle.optimizer.lr")


def paddle(module, case):
    arguments = {"max_learning_rate": case.peak, "total_steps": case.steps, "divide_factor": case.div,
                 "end_learning_rate": case.final, "phase_pct": case.pct, "anneal_strategy": case.anneal,
                 "three_phase": case.three}
    scheduler = module.OneCycleLR(**arguments)
    rates = []
    for _ in range(case.steps):
        rates.append(scheduler())
        scheduler.step()
    return f"OneCycleLR {arguments}", rates, None


def load_openpcdet(root):
    return sources.load(root, "openpcdet", "train_utils.optimization.learning_schedules_fastai")


def openpcdet(module, case):
    class Optimizer:
        lr = mom = 0.0

    optimizer = Optimizer()
    scheduler = module.OneCycle(optimizer, case.steps, case.peak, [case.high, case.base], case.div, case.pct)
    rates, momenta = [], []
    for step in range(case.steps):
        scheduler.step(step)
        rates.append(float(optimizer.lr))
        momenta.append(float(optimizer.mom))
    text = f"LR: {case.peak} MOMS: [{case.high}, {case.base}] PCT_START: {case.pct} DIV_FACTOR: {case.div} N={case.steps}"
    return text, rates, momenta
