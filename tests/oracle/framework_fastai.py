# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs fastai's fit_one_cycle and its ParamScheduler on a learner that counts as fastai's does and trains nothing."""

import functools
import math

import numpy as np
import torch

import framework_sources as sources
from framework_runs import stepped, torch_schedule


class Callback:
    def __getattr__(self, name):
        if name == "learn":
            raise AttributeError(name)
        return getattr(self.learn, name)


class FastList(list):
    """fastai's L, as far as its schedulers use it."""

    def __init__(self, items=None):
        super().__init__([] if items is None else items)

    def __radd__(self, other):
        return (other if isinstance(other, list) else [other]) + list(self)


def store_attr(names):
    """fastai's: gives `self` of the calling constructor its arguments as attributes."""
    import inspect
    values = inspect.currentframe().f_back.f_locals
    for name in names.split(","):
        setattr(values["self"], name, values[name])


def unchanged(thing):
    return thing


class Learner:
    opt = None
    fit_one_cycle = None

    def __init__(self, case, epochs):
        self.case, self.epochs, self.used = case, epochs, []
        self.hypers = [{"lr": 0.0, "mom": 0.0}]
        self.opt = self

    def set_hyper(self, name, value):
        self.hypers[0][name] = float(np.atleast_1d(value)[0])

    def fit(self, n_epoch, cbs=(), **named):
        """The position advances as TrainEvalCallback of fastai/callback/core.py advances it: by adding up."""
        count = self.case.steps // n_epoch
        for callback in cbs:
            callback.learn = self
            callback.before_fit()
        for epoch in range(n_epoch):
            self.pct_train = epoch / n_epoch
            for _ in range(count):
                for callback in cbs:
                    callback.before_batch()
                self.used.append(dict(self.hypers[0]))
                self.pct_train += 1. / (count * n_epoch)

    def rows(self):
        return [row["lr"] for row in self.used], [row["mom"] for row in self.used]


def load_fastai(root):
    sources.provide("fastai.basics", functools=functools, math=math, np=np, torch=torch, Callback=Callback, L=FastList,
                    Learner=Learner, store_attr=store_attr, docs=unchanged, patch=unchanged,
                    delegates=lambda *options: unchanged, mk_class=lambda *options, **named: None,
                    Recorder=sources.made_up("Recorder"), SuggestionMethod=sources.made_up("SuggestionMethod"),
                    tensor=lambda values: torch.tensor(values, dtype=torch.float32))
    return sources.load(root, "fastai", "fastai.callback.schedule")


def epochs_of(case):
    return 5 if case.steps % 5 == 0 else 1


def fastai_fit(module, case):
    learner = Learner(case, epochs_of(case))
    arguments = {"lr_max": case.peak, "div": case.div, "div_final": case.div * case.fdiv, "pct_start": case.pct,
                 "moms": case.momenta}
    module.fit_one_cycle(learner, learner.epochs, **arguments)
    return f"fit_one_cycle {learner.epochs} epochs {arguments}", *learner.rows()


def fastai(module, case):
    """The exact form: a function of the position, here one that looks PyTorch's values up."""
    optimizer = case.make_optimizer()
    rates, momenta = stepped(case, torch_schedule(case, optimizer), optimizer, lambda group: group["momentum"])
    learner = Learner(case, epochs_of(case))
    schedules = {"lr": lambda pos: rates[round(pos * case.steps)], "mom": lambda pos: momenta[round(pos * case.steps)]}
    learner.fit(learner.epochs, cbs=[module.ParamScheduler(schedules)])
    return f"ParamScheduler, {learner.epochs} epochs, value of step round(pos * {case.steps})", *learner.rows()
