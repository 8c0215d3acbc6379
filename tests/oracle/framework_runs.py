# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the schedulers that step a PyTorch optimizer as PyTorch's do: what each of the steps uses.

Each function takes a Case and gives (arguments, learning rates, momenta or None). The arguments are those that express the
configuration in the framework.
"""

import warnings

import torch
from torch.optim.lr_scheduler import OneCycleLR

import framework_sources as sources

warnings.filterwarnings("ignore")


def stepped(case, scheduler, optimizer, momentum=None):
    """Steps as a training loop does; `momentum` reads the momentum off a parameter group."""
    rates, momenta = [], []
    for _ in range(case.steps):
        rates.append(float(optimizer.param_groups[0]["lr"]))
        momenta.append(float(momentum(optimizer.param_groups[0])) if momentum else None)
        optimizer.step()
        for each in scheduler if isinstance(scheduler, list) else [scheduler]:
            each.step()
    return rates, momenta if momentum else None


def torch_schedule(case, optimizer):
    return OneCycleLR(optimizer, max_lr=case.peak, total_steps=case.steps, pct_start=case.pct, anneal_strategy=case.anneal,
                      div_factor=case.div, final_div_factor=case.fdiv, three_phase=case.three, base_momentum=case.base,
                      max_momentum=case.high)


def load_deepspeed(root):
    return sources.load(root, "deepspeed", "deepspeed.runtime.lr_schedules")


def deepspeed_json(module, case):
    first = case.whole_top
    arguments = {"cycle_min_lr": case.initial, "cycle_max_lr": case.peak, "cycle_first_step_size": first,
                 "cycle_second_step_size": first if case.three else case.steps - 1 - first, "cycle_min_mom": case.base,
                 "cycle_max_mom": case.high}
    if case.three:
        arguments |= {"decay_step_size": 1, "decay_lr_rate": (case.fdiv - 1) / (case.steps - 1 - 2 * first)}
    optimizer = case.make_optimizer()
    scheduler = module.OneCycle(optimizer, **arguments)
    with_betas = case.optimizer == "adamw"
    rates, momenta = stepped(case, scheduler, optimizer, (lambda group: group["betas"][0]) if with_betas else None)
    return f"OneCycle {arguments}", rates, momenta


def load_transformers(root):
    return sources.load(root, "hf", "transformers.optimization")


def hf_arguments(module, case):
    optimizer = case.make_optimizer(lr=case.peak)
    if case.fdiv == 1:
        warmup = case.whole_top
        shape = {"cos": "cosine", "linear": "linear"}[case.anneal]
        arguments = {"num_stable_steps": 0, "num_decay_steps": case.steps - 1 - warmup, "warmup_type": shape,
                     "decay_type": shape, "min_lr_ratio": 1 / case.div}
        scheduler = module.get_wsd_schedule(optimizer, warmup, num_training_steps=case.steps, **arguments)
        text = f"warmup_stable_decay warmup_steps={warmup} {arguments}"
    else:
        warmup = case.whole_top + 1
        arguments = {"warmup_lr_rate": 1 / case.div, "min_lr_rate": 1 / (case.div * case.fdiv)}
        scheduler = module.get_cosine_with_min_lr_schedule_with_warmup_lr_rate(optimizer, warmup, case.steps, **arguments)
        text = f"cosine_warmup_with_min_lr warmup_steps={warmup} {arguments}"
    return text, *stepped(case, scheduler, optimizer)


def load_mmengine(root):
    return sources.load(root, "mmengine", "mmengine.optim.scheduler.param_scheduler")


def mmengine_momentum(module, case, optimizer):
    """The two pieces that express PyTorch's momentum."""
    top = case.whole_top
    end = 2 * top + 1 if case.three else case.steps
    if case.anneal == "cos":
        make = module.CosineAnnealingParamScheduler
        return [make(optimizer, "momentum", T_max=top, eta_min=case.base, begin=0, end=top + 1, by_epoch=False),
                make(optimizer, "momentum", T_max=end - 1 - top, eta_min=case.high, begin=top, end=end, by_epoch=False)]
    return [module.LinearParamScheduler(optimizer, "momentum", start_factor=1.0, end_factor=case.base / case.high, begin=0,
                                        end=top + 1, by_epoch=False),
            module.PolyParamScheduler(optimizer, "momentum", eta_min=case.high, power=1.0, begin=top, end=end,
                                      by_epoch=False)]


def mmengine(module, case):
    optimizer = case.make_optimizer()
    arguments = {"eta_max": case.peak, "total_steps": case.steps, "pct_start": case.pct, "anneal_strategy": case.anneal,
                 "div_factor": case.div, "final_div_factor": case.fdiv, "three_phase": case.three, "by_epoch": False,
                 "begin": 0, "end": case.steps}
    schedulers = [module.OneCycleParamScheduler(optimizer, "lr", **arguments)]
    schedulers += mmengine_momentum(module, case, optimizer)
    text = f"OneCycleLR {arguments}; momentum in two pieces with the turn at step {case.whole_top}"
    return text, *stepped(case, schedulers, optimizer, lambda group: group["momentum"])


def load_ignite(root):
    return sources.load(root, "ignite", "ignite.handlers.param_scheduler")


def ignite(module, case):
    optimizer = case.make_optimizer()
    handler = module.LRScheduler(torch_schedule(case, optimizer))
    rates, momenta = [], []
    for _ in range(case.steps):
        handler(None)  # at ITERATION_STARTED
        rates.append(optimizer.param_groups[0]["lr"])
        momenta.append(optimizer.param_groups[0]["momentum"])
        optimizer.step()
    return "LRScheduler(OneCycleLR(...)) at ITERATION_STARTED", rates, momenta
