# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real OneCycleLR. A case is a dict of its keyword arguments, plus "optimizer" and "groups" (their number)."""

import math
import warnings

import torch
from torch.optim.lr_scheduler import OneCycleLR

warnings.simplefilter("ignore")

CLASSES = {
    "sgd": torch.optim.SGD, "adam": torch.optim.Adam, "adamw": torch.optim.AdamW, "nadam": torch.optim.NAdam,
    "radam": torch.optim.RAdam, "adamax": torch.optim.Adamax, "sparseadam": torch.optim.SparseAdam,
    "rmsprop": torch.optim.RMSprop, "adagrad": torch.optim.Adagrad, "adadelta": torch.optim.Adadelta,
    "asgd": torch.optim.ASGD, "rprop": torch.optim.Rprop, "lbfgs": torch.optim.LBFGS,
}
COUNTS = ("total_steps", "epochs", "steps_per_epoch", "last_epoch")
NAN = math.nan


def optimizer_of(case):
    parameters = [torch.nn.Parameter(torch.zeros(1)) for _ in range(case.get("groups", 1))]
    kind = CLASSES[case.get("optimizer", "sgd")]
    if kind is torch.optim.LBFGS:
        return kind(parameters, lr=0.1)
    return kind([{"params": [parameter]} for parameter in parameters], lr=0.1)


def arguments_of(case):
    """The core keeps counts as doubles; a whole one stands for Python's int."""
    arguments = {key: value for key, value in case.items() if key not in ("optimizer", "groups", "name")}
    for key in COUNTS:
        value = arguments.get(key)
        if isinstance(value, float) and math.isfinite(value) and value == int(value):
            arguments[key] = int(value)
    return arguments


def sentence_of(error):
    """Type and text; Python shows a KeyError's text as a repr, which is undone where it is a sentence."""
    if isinstance(error, KeyError) and str(error.args[0]).startswith("param "):
        return f"KeyError: {error.args[0]}"
    return f"{type(error).__name__}: {error}"


def values_of(optimizer, cycled):
    """lr and momentum (NaN where it is not cycled), group after group."""
    values = []
    for group in optimizer.param_groups:
        momentum = group["betas"][0] if "betas" in group else group.get("momentum", NAN)
        values += [float(group["lr"]), float(momentum) if cycled else NAN]
    return values


def finish(scheduler, optimizer, values, limit=None):
    """Steps until PyTorch raises; gives all values, the present ones first, and what it raised."""
    cycled = scheduler.cycle_momentum
    values += values_of(optimizer, cycled)
    count = 0
    while limit is None or count < limit:
        try:
            scheduler.step()
        except Exception as error:  # whatever it is, the core has to say the same
            return values, sentence_of(error)
        values += values_of(optimizer, cycled)
        count += 1
    return values, ""


def run_whole(case):
    optimizer = optimizer_of(case)
    try:
        scheduler = OneCycleLR(optimizer, **arguments_of(case))
    except Exception as error:
        return [], sentence_of(error)
    return finish(scheduler, optimizer, [])


def run_sampled(case, steps):
    optimizer = optimizer_of(case)
    scheduler = OneCycleLR(optimizer, **arguments_of(case))
    values = []
    for step in steps:
        scheduler.last_epoch = step - 1
        scheduler.step()
        values += values_of(optimizer, scheduler.cycle_momentum)
    return values, ""


def run_resumed(first, second, keys):
    """A second scheduler with last_epoch on the optimizer of a first one; the last group keeps only some keys."""
    optimizer = optimizer_of(first)
    OneCycleLR(optimizer, **arguments_of(first))
    if keys is not None:
        for key in ("initial_lr", "max_lr", "min_lr", "max_momentum", "base_momentum"):
            if key not in keys:
                optimizer.param_groups[-1].pop(key, None)
    try:
        scheduler = OneCycleLR(optimizer, **arguments_of(second))
    except Exception as error:
        return [], sentence_of(error)
    return finish(scheduler, optimizer, [])


def saved_state(case, steps):
    """state_dict() after some steps, and the same as torch 2.14 would hand it to json.dumps."""
    optimizer = optimizer_of(case)
    scheduler = OneCycleLR(optimizer, **arguments_of(case))
    for _ in range(steps):
        scheduler.step()
    state = scheduler.state_dict()
    plain = {key: value for key, value in state.items() if key not in ("anneal_func", "verbose")}
    plain["_anneal_func_type"] = case.get("anneal_strategy", "cos")
    return state, plain


def run_reloaded(state, second, max_lr):
    """A scheduler of its own that loads the state of another, and perhaps a group that is changed by hand."""
    optimizer = optimizer_of(second)
    scheduler = OneCycleLR(optimizer, **arguments_of(second))
    scheduler.load_state_dict(state)
    if max_lr is not None:
        optimizer.param_groups[0]["max_lr"] = max_lr
    values, text = finish(scheduler, optimizer, [], 1000)
    return values + [float(lr) for lr in scheduler.get_last_lr()] + [float(scheduler.last_epoch)], text
