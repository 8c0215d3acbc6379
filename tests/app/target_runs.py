# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs exported code under a stub of its framework: for each target a function from (code, case) to what every step
used, a list of [(lr, momentum) of each group]; the momentum is None where the framework leaves it alone."""

import json
import os
import sys

import numpy as np
import torch

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "stubs"))

import accelerate_stub  # noqa: E402
import deepspeed_stub  # noqa: E402
import fastai_stub  # noqa: E402
import keras_stub  # noqa: E402
import lightning_stub  # noqa: E402
import mmengine_stub  # noqa: E402
import optax_stub  # noqa: E402
import transformers_stub  # noqa: E402
from module import modules  # noqa: E402

CLASSES = {"sgd": "SGD", "adam": "Adam", "adamw": "AdamW", "nadam": "NAdam", "radam": "RAdam", "adamax": "Adamax",
           "rmsprop": "RMSprop", "adagrad": "Adagrad", "adadelta": "Adadelta", "asgd": "ASGD", "rprop": "Rprop"}


class Case:
    """One configuration: what a run of it needs to know."""

    def __init__(self, steps, epochs=1, groups=1, optimizer="sgd"):
        self.steps, self.epochs, self.groups, self.optimizer = steps, epochs, groups, optimizer

    def parameters(self):
        return [{"params": [torch.nn.Parameter(torch.zeros(1))]} for _ in range(self.groups)]

    def new_optimizer(self):
        return getattr(torch.optim, CLASSES[self.optimizer])(self.parameters(), lr=0.123)


def execute(code, names=None, **stubs):
    names = names if names is not None else {}
    with modules(**stubs):
        exec(compile(code, "exported code", "exec"), names)
    return names


def lightning(code, case):
    names = execute(code, **lightning_stub.CONTENTS)
    module = names["OneCycleModule"]()
    parameters = case.parameters()
    module.parameter_groups = lambda: parameters
    module.parameters = lambda: parameters[0]["params"]
    trainer = lightning_stub.Trainer(case.epochs, case.steps // case.epochs)
    trainer.fit(module)
    return trainer.used


def hf_trainer(code, case):
    trainer = execute(code, **transformers_stub.CONTENTS)["OneCycleTrainer"](case.steps, case.new_optimizer())
    trainer.train()
    return trainer.used


def hf_arguments(code, case):
    arguments = execute(code, **transformers_stub.CONTENTS)["arguments"]
    assert arguments.max_steps == case.steps
    return [[(arguments.rate(step), None)] * case.groups for step in range(case.steps)]


def accelerate(code, case):
    """With accumulation, two overflows and an epoch that does not end with an update: no step may be lost."""
    accelerator = accelerate_stub.Accelerator(accumulation=3, num_processes=2, overflows=(2, 7))
    names = execute(code)
    names["train"](accelerator, None, case.new_optimizer(), range(7), lambda model, batch: None)
    return accelerator.used


def deepspeed(code, case):
    names = execute(code, **deepspeed_stub.CONTENTS)
    make = getattr(torch.optim, CLASSES[case.optimizer])
    config = {"optimizer": lambda parameters: make(parameters, lr=0.123), "overflows": (1, 5)}
    engine = names["initialize"](None, case.parameters(), config)[0]
    for _ in range(case.steps + 2):
        engine.step()
    return engine.used


def deepspeed_json(code, case):
    scheduler = json.loads(code)["scheduler"]
    assert scheduler["type"] == "OneCycle"
    cycle = deepspeed_stub.OneCycle(**scheduler["params"])
    return [[cycle.at(step)] * case.groups for step in range(case.steps)]


def fastai(code, case):
    learner = fastai_stub.Learner(case.steps // case.epochs, case.groups)
    learner.fit(case.epochs, execute(code, **fastai_stub.CONTENTS)["schedule"])
    return learner.used


def fastai_fit(code, case):
    learner = fastai_stub.Learner(case.steps // case.epochs, case.groups)
    execute(code, {"learn": learner})
    return learner.used


def keras(code, case):
    schedule = execute(code, **keras_stub.CONTENTS)["optimizer"].learning_rate
    rates = schedule(np.arange(case.steps))
    assert rates.dtype == np.float32
    follows = any(name in code for name in ("class OneCycleSGD", "class OneCycleAdam"))
    momenta = schedule.momentum(np.arange(case.steps)) if follows else [None] * case.steps
    return [[(float(lr), m if m is None else float(m))] * case.groups for lr, m in zip(rates, momenta)]


def optax(code, case):
    made = execute(code, **optax_stub.CONTENTS)
    optimizers = made["optimizers"] if case.groups > 1 and "optimizers" in made else [made["optimizer"]] * case.groups
    momentum = lambda each: each.get("momentum", each.get("b1"))
    value = lambda schedule, step: None if schedule is None else float(schedule(step))
    return [[(value(each["learning_rate"], step), value(momentum(each), step)) for each in optimizers]
            for step in range(case.steps)]


def mmengine(code, case):
    names = execute(code)
    first, *others = names["param_scheduler"]
    assert (first["type"], first["by_epoch"], names["train_cfg"]["max_iters"]) == ("OneCycleLR", False, case.steps)
    momenta = [None] * case.steps
    if others or "momentum" in str(names["optim_wrapper"]) or "betas" in str(names["optim_wrapper"]):
        momenta = mmengine_stub.momenta(names["optim_wrapper"]["optimizer"], others, case.steps)
    each = lambda lrs: lrs if len(lrs) == case.groups else lrs * case.groups
    return [[(lr, m) for lr in each(lrs)] for lrs, m in zip(mmengine_stub.rates(first, case.steps), momenta)]


def python(code, case):
    one_cycle = execute(code)["one_cycle"]
    return [one_cycle(step) for step in range(case.steps)]


# Code that runs PyTorch's class or formula: the same numbers to the last bit.
EXACT = {"python": python, "lightning": lightning, "hf-trainer": hf_trainer, "accelerate": accelerate,
         "deepspeed": deepspeed, "fastai": fastai}
# Code with an error that its header states.
STATED = {"keras": keras, "keras-cosine": keras, "fastai-fit": fastai_fit, "optax": optax, "optax-onecycle": optax,
          "hf-arguments": hf_arguments, "deepspeed-json": deepspeed_json, "mmengine": mmengine}
