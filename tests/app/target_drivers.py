# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the exported code of each framework is run: on a stub of the framework (tests/app/stubs), with PyTorch's optimisers
where the framework has them. Each driver gives what every step used, `lr[group][row]` and `momentum[group][row]`."""

import os
import re
import sys
import types

import numpy
import torch

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "stubs"))

from export_runner import onecycle  # noqa: E402

import extra  # noqa: E402
import ignite  # noqa: E402
import ultralytics  # noqa: E402

CLASSES = {"sgd": "SGD", "adam": "Adam", "adamw": "AdamW", "nadam": "NAdam", "radam": "RAdam", "adamax": "Adamax",
           "rmsprop": "RMSprop", "adagrad": "Adagrad"}


class Case:
    """A command line and what of it the drivers need."""

    def __init__(self, arguments, table):
        self.arguments, self.table = arguments, table
        option = lambda name, default: arguments[arguments.index(name) + 1] if name in arguments else default
        self.optimizer_key = option("--optimizer", "sgd")
        self.epochs, self.batches = int(option("--epochs", "1")), int(option("--steps-per-epoch", "0"))
        self.total = int(option("--total-steps", str(self.epochs * self.batches)))
        self.last_epoch = int(option("--last-epoch", "-1"))
        self.groups = len(table.lr)
        self.used = []

    def optimizer(self, groups=None):
        """An optimiser of torch whose step() notes what it would use instead of doing it."""
        parameters = [{"params": [torch.nn.Parameter(torch.zeros(1))]} for _ in range(groups or self.groups)]
        optimizer = getattr(torch.optim, CLASSES[self.optimizer_key])(parameters, lr=0.123)

        def step(optimizer):
            momentum = lambda group: group["betas"][0] if "betas" in group else group.get("momentum")
            self.used.append([(group["lr"], momentum(group)) for group in optimizer.param_groups])

        optimizer.step = types.MethodType(step, optimizer)
        return optimizer

    def noted(self):
        each = lambda place: [[values[group][place] for values in self.used] for group in range(len(self.used[0]))]
        return each(0), each(1) if self.table.momentum else []

    def without_resume(self):
        place = self.arguments.index("--last-epoch")
        return self.arguments[:place] + self.arguments[place + 2:]


def module_of(code):
    names = {"__name__": "exported"}
    exec(compile(code, "exported", "exec"), names)
    return types.SimpleNamespace(**names)


def run_paddle(code, case):
    scheduler = module_of(code).scheduler
    factors = [float(factor) for factor in re.findall(r'"learning_rate": (\S+)}', code)] or [1.0]
    rates = [[] for _ in factors]
    for step in case.table.steps:
        for rate, factor in zip(rates, factors):
            rate.append(scheduler() * factor)
        if step + 1 < case.total:
            scheduler.step()
    return rates, []


def on_resumable(case, target, use):
    """Lets `use(exported module, optimiser)` make the scheduler, for a resumed run on an optimiser that has been used."""
    optimizer = case.optimizer()
    if case.last_epoch >= 0:
        use(module_of(onecycle(target, case.without_resume())), optimizer)
    return optimizer


def run_ignite(code, case):
    attach = lambda module, optimizer: module.attach_one_cycle(ignite.Engine(optimizer.step), optimizer)
    optimizer = on_resumable(case, "ignite", attach)
    trainer = ignite.Engine(optimizer.step)
    module_of(code).attach_one_cycle(trainer, optimizer)
    trainer.run(len(case.table.steps))
    return case.noted()


def run_composer(code, case):
    make = lambda module, optimizer: module.one_cycle_trainer(None, optimizer)
    optimizer = on_resumable(case, "composer", make)
    make(module_of(code), optimizer).fit(case.last_epoch + 1)
    return case.noted()


def run_timm(code, case):
    optimizer = case.optimizer()
    schedulers = module_of(code).one_cycle_schedulers(optimizer)
    for step in case.table.steps:
        optimizer.step()
        for scheduler in schedulers:
            scheduler.step(step // 10)
            scheduler.step_update(step + 1)
    return case.noted()


def run_timm_cosine(code, case):
    optimizer = case.optimizer()
    scheduler = module_of(code).one_cycle_scheduler(optimizer)
    for step in case.table.steps:
        optimizer.step()
        scheduler.step_update(step + 1)
    return case.noted()[0], []


def run_ultralytics(code, case):
    epochs, batches = (1, case.total) if "--total-steps" in case.arguments else (case.epochs, case.batches)
    model = ultralytics.Yolo(case.optimizer, batches)
    module = module_of(code)
    settings = {} if re.search(r"^        epochs=", code, re.MULTILINE) else {"epochs": epochs}
    module.train(model, data=None, batch=16, **settings)
    assert model.optimizer_name == ("RMSProp" if case.optimizer_key == "rmsprop" else CLASSES[case.optimizer_key])
    case.used = case.used[:len(case.table.steps)]
    lr, momentum = case.noted()
    assert lr[0] == lr[1] == lr[2], "the groups of Ultralytics differ"
    return lr[:1] * case.groups, momentum[:1] * len(case.table.momentum)


def run_mlx(code, case):
    schedule = module_of(code).schedule
    rates = [float(schedule(step)) if callable(schedule) else schedule for step in case.table.steps]
    return [rates] * case.groups, []


def run_mindspore(code, case):
    return [[float(numpy.float32(rate)) for rate in group] for group in module_of(code).LEARNING_RATES], []


def run_tinygrad(code, case):
    optimizer = types.SimpleNamespace(lr=extra.Tensor([0.123]))
    scheduler = module_of(code).one_cycle_scheduler(optimizer)
    rates = []
    for _ in range(case.total):
        rates.append(float(optimizer.lr.values[0]))
        scheduler.step()
    return [rates[case.last_epoch + 1:]] * case.groups, []


DRIVERS = {"paddle": run_paddle, "ignite": run_ignite, "composer": run_composer, "timm": run_timm,
           "timm-cosine": run_timm_cosine, "ultralytics": run_ultralytics, "mlx": run_mlx, "mindspore": run_mindspore,
           "tinygrad": run_tinygrad}
# Where PyTorch's class or the portable function runs, every bit has to be the same.
BIT_FOR_BIT = ("ignite", "composer", "timm", "ultralytics")
