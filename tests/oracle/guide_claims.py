#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries on the real PyTorch (1.13) what the guide says about the edges of the parameters.

Each claim is a piece of a sentence that stands in core/guide, and what has to be true of PyTorch for it. A claim whose
sentence was changed fails, and so does a paragraph about an edge that no claim is about.
"""

import math
import os
import re
import sys
import warnings
from pathlib import Path

import torch
from torch.optim.lr_scheduler import OneCycleLR

warnings.filterwarnings("ignore")
ROOT = Path(os.environ.get("ONECYCLE_SOURCE_DIR", Path(__file__).parents[2]))
PAGES = ("length", "rate", "shape", "momentum")
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')


def paragraphs():
    """All texts of the pages of parameters, and those of them that are about an edge."""
    texts, edges = [], []
    for name in PAGES:
        source = (ROOT / f"core/guide/{name}_pages.cpp").read_text(encoding="utf-8")
        for topic, literals in re.findall(r"\{(\w+),\s*mark\(((?:\s*\"(?:[^\"\\]|\\.)*\")+)\)\}", source):
            text = "".join(LITERAL.findall(literals))
            texts.append(text)
            if topic == "Edge":
                edges.append(text)
    return texts, edges


def weights():
    return [torch.nn.Parameter(torch.zeros(1))]


def sgd(groups=1, **named):
    return torch.optim.SGD([{"params": weights()} for _ in range(groups)], lr=0.7, **({"momentum": 0.9} | named))


def made(optimizer=None, **named):
    optimizer = optimizer or sgd()
    return optimizer, OneCycleLR(optimizer, **({"max_lr": 1.0, "total_steps": 10} | named))


def run(steps=None, key="lr", **named):
    """The values of all steps, and of as many more as `steps` asks for."""
    optimizer, scheduler = made(**named)
    values = [optimizer.param_groups[0][key]]
    for _ in range((steps or named.get("total_steps", 10)) - 1):
        optimizer.step()
        scheduler.step()
        values.append(optimizer.param_groups[0][key])
    return values


def raised(function, kind, text=""):
    try:
        function()
    except Exception as error:
        return type(error) is kind and text in str(error)
    return False


def raises(kind, text="", **named):
    return raised(lambda: made(**named), kind, text)


def raises_on_step_past_the_end(kind, **named):
    optimizer, scheduler = made(**named)
    for _ in range(named.get("total_steps", 10) - 1):
        scheduler.step()
    return raised(scheduler.step, kind)


def near(value, wanted, tolerance):
    return abs(value - wanted) <= tolerance


def group_added():
    optimizer, scheduler = made()
    optimizer.add_param_group({"params": weights()})
    return raised(scheduler.step, KeyError)


def tried_to_step():
    optimizer, scheduler = made()
    for _ in range(10):
        scheduler.step()
    return raised(scheduler.step, ValueError, "Tried to step")


def saved():
    """An optimizer as it is loaded from a checkpoint of a run of 10 steps."""
    optimizer, _ = made()
    return optimizer


def resumed(last_epoch):
    optimizer = saved()
    scheduler = OneCycleLR(optimizer, max_lr=99.0, total_steps=10, div_factor=7, base_momentum=0.1, last_epoch=last_epoch)
    return scheduler.last_epoch, optimizer.param_groups[0]["lr"], optimizer.param_groups[0]["momentum"]


def without_momentum():
    kinds = (torch.optim.Adagrad, torch.optim.Adadelta, torch.optim.ASGD, torch.optim.Rprop, torch.optim.LBFGS)
    return all(raises(ValueError, "cycle_momentum", optimizer=kind(weights())) for kind in kinds) and \
        all(made(kind(weights()), cycle_momentum=False) for kind in kinds)


def accepts_any_momentum(beta=False):
    kind = torch.optim.Adam(weights()) if beta else sgd()
    made(kind, base_momentum=-0.2, max_momentum=1.5)
    group = kind.param_groups[0]
    return (group["betas"][0] if beta else group["momentum"]) == 1.5


# a piece of a sentence of the guide: what is true on torch 1.13
CLAIMS = [
    ("SGD made with momentum 0 runs its first step with 0.95", lambda: run(1, "momentum", optimizer=sgd(momentum=0)) == [0.95]),
    ("Adagrad, Adadelta, ASGD, Rprop and LBFGS have neither momentum nor betas", without_momentum),
    ("the next `step()` raises `KeyError`", group_added),
    ("`total_steps=10.0` and `total_steps=0` raise `ValueError`",
     lambda: raises(ValueError, "10.0", total_steps=10.0) and raises(ValueError, "got 0", total_steps=0)),
    ("even `epochs=-1` passes", lambda: made(epochs=-1)),
    ("One more call raises `ValueError`: `Tried to step`", tried_to_step),
    ("`epochs=0` raises `ValueError`",
     lambda: raises(ValueError, "positive integer epochs", total_steps=None, epochs=0, steps_per_epoch=5)),
    ("Without `steps_per_epoch` PyTorch 1.13 raises `TypeError`", lambda: raises(TypeError, total_steps=None, epochs=5)),
    ("`steps_per_epoch=0` raises `ValueError`",
     lambda: raises(ValueError, "positive integer steps_per_epoch", total_steps=None, epochs=5, steps_per_epoch=0)),
    ("Any value but -1 resumes, -2 too", lambda: raises(KeyError, "initial_lr", last_epoch=-2)
     and raises(KeyError, "initial_lr", last_epoch=4)),
    ("`max_lr`, the two divisions and the momenta of the call are ignored",
     lambda: resumed(1) == (2, run()[2], run(key="momentum")[2])),
    ("`last_epoch = total_steps - 1` lands [[one past the end]]",
     lambda: resumed(9)[0] == 10 and raised(lambda: resumed(10), ValueError, "Tried to step")),
    ("the constructor goes one step on by itself", lambda: resumed(4)[0] == 5),
    ("`max_lr=0` is accepted: every rate is 0, and momentum moves all the same",
     lambda: run(max_lr=0) == [0] * 10 and len(set(run(key="momentum", max_lr=0))) > 3),
    ("A negative one gives negative rates", lambda: max(run(max_lr=-1.0)) < 0),
    ("A list whose length is not the number of groups raises `ValueError`",
     lambda: raises(ValueError, "max_lr", max_lr=[1.0, 2.0]) and raises(ValueError, "max_momentum", max_momentum=[0.9, 0.9])),
    ("Not a number is accepted, and so are all rates", lambda: all(map(math.isnan, run(max_lr=math.nan)))),
    ("`div_factor=0` raises `ZeroDivisionError`", lambda: raises(ZeroDivisionError, div_factor=0)),
    ("`div_factor=1` stays at `max_lr` for the whole warm-up", lambda: run(div_factor=1)[:3] == [1.0, 1.0, 1.0]),
    ("with 0.5 it starts at twice `max_lr`", lambda: near(run(div_factor=0.5)[0], 2, 1e-12)),
    ("A negative one starts, and ends, with a negative rate",
     lambda: run(div_factor=-25)[0] < 0 and run(div_factor=-25)[-1] < 0),
    ("`final_div_factor=0` raises `ZeroDivisionError`", lambda: raises(ZeroDivisionError, final_div_factor=0)),
    ("With infinity the run ends at exactly 0", lambda: run(final_div_factor=math.inf)[-1] == 0.0),
    ("`1 / div_factor` keeps the rate at the peak", lambda: all(near(lr, 1, 1e-12) for lr in run(final_div_factor=1 / 25)[2:])),
    ("0.01 ends at four times `max_lr`", lambda: near(run(final_div_factor=0.01)[-1], 4, 1e-12)),
    ("the whole numbers `0` and `1` raise `ValueError`, `0.0` and `1.0` do not",
     lambda: raises(ValueError, "pct_start", pct_start=0) and raises(ValueError, "pct_start", pct_start=1)
     and made(pct_start=0.0) and made(pct_start=1.0)),
    ("Not a number is accepted, and every value then is none", lambda: all(map(math.isnan, run(pct_start=math.nan)))),
    ("`ZeroDivisionError`: 0.1 with 10 steps", lambda: raises(ZeroDivisionError, pct_start=0.1)),
    ("With 10 steps and 0.0 it uses 0.9755 times `max_lr`", lambda: near(run(pct_start=0.0)[0], 0.9755, 5e-5)),
    ("1.0 never anneals: the last step uses `max_lr`",
     lambda: run(pct_start=1.0)[-1] == 1.0 and raises_on_step_past_the_end(ZeroDivisionError, pct_start=1.0)),
    ("Any other word raises `ValueError`", lambda: raises(ValueError, "anneal_strategy", anneal_strategy="poly")),
    ("10 steps with `max_lr=0.1` give -0.01429", lambda: near(run(11, max_lr=0.1, anneal_strategy="linear")[10], -0.01429, 5e-6)),
    ("turns round and gives 0.004952", lambda: near(run(11, max_lr=0.1)[10], 0.004952, 5e-7)),
    ("with `max_lr=1` it is 0.040000000000000036", lambda: run()[0] == 0.040000000000000036),
    ("A line is exact at the start of a phase and not at its end",
     lambda: run(anneal_strategy="linear")[0] == 0.04 and run(anneal_strategy="linear")[-1] != 4e-6),
    ("From a little above `pct_start=0.5` on the tail is never reached",
     lambda: min(run(three_phase=True, pct_start=0.56)[1:]) > 0.03),
    ("0.75 the last step still uses 0.6308 times `max_lr`",
     lambda: near(run(three_phase=True, pct_start=0.75, anneal_strategy="linear")[-1], 0.6308, 5e-5)),
    ("0.6 with 5 steps, the run goes through and the call after it raises `ZeroDivisionError`",
     lambda: len(run(total_steps=5, three_phase=True, pct_start=0.6)) == 5
     and raises_on_step_past_the_end(ZeroDivisionError, total_steps=5, three_phase=True, pct_start=0.6)),
    ("On, with an optimiser that has neither momentum nor betas", without_momentum),
    ("not even the length of their lists", lambda: made(cycle_momentum=False, max_momentum=[1, 2, 3], base_momentum=[1, 2])),
    ("Values of 1 and above, or below 0, are accepted, under Adam too",
     lambda: accepts_any_momentum() and accepts_any_momentum(beta=True)),
    ("Above `max_momentum` it is accepted: momentum then moves with the learning rate",
     lambda: run(3, "momentum", base_momentum=0.95, max_momentum=0.85) == sorted(run(3, "momentum", base_momentum=0.95, max_momentum=0.85))
     and len({round(m, 12) for m in run(key="momentum", base_momentum=0.9, max_momentum=0.9)}) == 1),
    ("with 10 steps at 0.9643", lambda: near(run(11, "momentum", anneal_strategy="linear")[10], 0.9643, 5e-5)),
]


def faults():
    texts, edges = paragraphs()
    if len(edges) < 30:
        yield f"only {len(edges)} paragraphs about edges were found"
    for claim, holds in CLAIMS:
        if not any(claim in text for text in texts):
            yield f"the guide does not say: {claim}"
        if not holds():
            yield f"not so on torch {torch.__version__}: {claim}"
    for text in edges:
        if not any(claim in text for claim, _ in CLAIMS):
            yield f"nothing tries: {text}"


if __name__ == "__main__":
    found = list(faults())
    print("\n".join(found) or f"{len(CLAIMS)} claims hold on torch {torch.__version__}")
    sys.exit(1 if found else 0)
