# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what other schedulers do: /usr/bin/python3 tests/oracle/make_policies.py > tests/golden/policies.json

Learning rates come from torch.optim.lr_scheduler, stepped as in a training loop; where PyTorch has no scheduler, from LambdaLR with
the formula of transformers, of YOLOv5's train.py, or of the Caffe solver whose logs are quoted in LOGGED. Areas are exact sums of
these rates.
"""

import json
import math

import numpy
import torch
from torch.optim import lr_scheduler as schedulers

LOGGED = {  # github.com/lnsmith54/hyperParam1, lines "Iteration STEP, lr = ..., momentum = ..." of Caffe, six digits
    "Cifar/results/gResnet56_ResTBS512LR.0800.8M.95WD1e-4Epoch95BS128b_1": {
        "policy": {"policy": "smith", "max_lr": 0.8, "total_steps": 9277, "warmup_share": 4003 / 9277, "first_factor": 0.1,
                   "final_division": 1000, "max_momentum": 0.95, "base_momentum": 0.95},
        "rows": [(6600, 0.280989, 0.95), (6800, 0.241019, 0.95), (7000, 0.201049, 0.95), (7600, 0.0811392, 0.95),
                 (7800, 0.0411692, 0.95), (8000, 0.00119905, 0.95), (8200, 8e-05, 0.95), (9200, 8e-05, 0.95)],
    },
    "Imagenet/results/resnetCM9585CLR.051WD3e-6BS32_20Epochs_1": {
        "policy": {"policy": "smith", "max_lr": 1.0, "total_steps": 200000, "warmup_share": 0.475, "first_factor": 0.05,
                   "final_division": 1000, "max_momentum": 0.95, "base_momentum": 0.85},
        "rows": [(0, 0.05, 0.95), (500, 0.055, 0.949474), (2000, 0.07, 0.947895), (7000, 0.12, 0.942632),
                 (96000, 0.989474, 0.851053), (100000, 0.947368, 0.855263), (187500, 0.0263158, 0.947368),
                 (189500, 0.00526321, 0.949474), (190000, 5e-05, 0.95), (190500, 5e-05, 0.949737),
                 (193500, 5e-05, 0.948158), (196000, 5e-05, 0.946842), (199500, 5e-05, 0.945)],
    },
}


def travelled(rates, steps, make, momentum=0.9):
    """The rates of every group at every step, then that after the last, and the momentum of the optimiser."""
    groups = [{"params": [torch.nn.Parameter(torch.zeros(1))], "lr": rate} for rate in rates]
    optimizer = torch.optim.SGD(groups, lr=1.0, momentum=momentum)
    scheduler = make(optimizer)
    lr, held = [], []
    for _ in range(steps):
        lr.append([group["lr"] for group in optimizer.param_groups])
        held.append(optimizer.param_groups[0]["momentum"])
        optimizer.step()
        scheduler.step()
    return [list(column) for column in zip(*lr)], held


def case(name, policy, rates, steps, make, momentum=None, only=None):
    lr, held = travelled(rates, steps, make, policy.get("momentum", 0.9))
    momentum = momentum or held
    only = list(range(steps)) if only is None else only
    return {"name": name, "policy": policy, "max_lr": rates, "total_steps": steps, "steps": only,
            "lr": [[column[step] for step in only] for column in lr], "momentum": [momentum[step] for step in only],
            "area": [math.fsum(column) for column in lr] if len(only) == steps else None}


def one(policy, **numbers):
    return {"policy": policy, **numbers}


def sequence(*parts):
    def make(optimizer):
        chain = [part(optimizer) for part, _ in parts]
        return schedulers.SequentialLR(optimizer, chain, [end for _, end in parts[:-1]])
    return make


def linear(start, end, steps):
    return lambda optimizer: schedulers.LinearLR(optimizer, start, end, steps)


def cosine(rates, factor, steps):
    return lambda optimizer: schedulers.CosineAnnealingLR(optimizer, steps, rates[0] * factor)


def triangle(rates, factor, half):
    return lambda optimizer: schedulers.CyclicLR(optimizer, [rate * factor for rate in rates], rates, half,
                                                 cycle_momentum=False)


def factors(function):
    return lambda optimizer: schedulers.LambdaLR(optimizer, function)


def caffe(policy, steps):
    """The rate's factor and the momentum of every step: "1cycle" and cyclical_momentum of the solver."""
    size, first = round(policy["warmup_share"] * steps), policy["first_factor"]
    high, low = policy["max_momentum"], policy["base_momentum"]

    def factor(step):
        if step < size:
            return first + (1 - first) * step / size
        return 1 - (step - size) / size if step < 2 * size else first / policy["final_division"]

    def fallen(step):
        return step / size if step < size else 2 - step / size if step < 2 * size else step / (2 * size) - 1
    return factor, [high - (high - low) * fallen(step) for step in range(steps)]


def yolo(policy, epochs, batches):
    steps, warm = epochs * batches, round(policy["warmup_share"] * epochs * batches)
    line = lambda epoch: (1 - epoch / epochs) * (1.0 - policy["last_factor"]) + policy["last_factor"]
    ramp = lambda step: numpy.interp(step, [0, warm], [0.0, line(warm / batches)])
    momentum = [float(numpy.interp(step, [0, warm], [policy["first_momentum"], policy["momentum"]])) for step in range(steps)]
    rate = lambda step: float(ramp(step)) if step <= warm else line(step // batches)
    return steps, rate, momentum, [step for step in range(steps) if step <= warm or step % batches == 0]


def cases():
    two = [0.1, 0.003]
    yield case("constant, two groups", one("constant"), two, 7, lambda o: schedulers.ConstantLR(o, 1.0))
    yield case("constant, one step", one("constant"), [0.1], 1, lambda o: schedulers.ConstantLR(o, 1.0))
    yield case("StepLR in thirds", one("step", milestones=[1 / 3, 2 / 3], gamma=0.5), two, 90,
               lambda o: schedulers.StepLR(o, 30, 0.5))
    yield case("MultiStepLR, the defaults", one("step"), [0.1], 200, lambda o: schedulers.MultiStepLR(o, [100, 150]))
    yield case("MultiStepLR, a milestone at 0", one("step", milestones=[0, 0.5]), [0.1], 20,
               lambda o: schedulers.MultiStepLR(o, [0, 10]))
    yield case("MultiStepLR, twice at once", one("step", milestones=[0.5, 0.5]), [0.1], 20,
               lambda o: schedulers.MultiStepLR(o, [10, 10]))
    yield case("CosineAnnealingLR", one("cosine"), two, 101, cosine([0], 0, 101))
    yield case("CosineAnnealingLR, eta_min", one("cosine", last_factor=0.2, momentum=0.85), [0.5], 64, cosine([0.5], 0.2, 64))
    yield case("LinearLR, then CosineAnnealingLR", one("warmup_cosine", warmup_share=0.1, first_factor=0.1, last_factor=0.01),
               [0.4], 200, sequence((linear(0.1, 1.0, 20), 20), (cosine([0.4], 0.01, 180), 200)))
    yield case("transformers' cosine with warm-up", one("warmup_cosine"), two, 300,
               factors(lambda k: k / 15 if k < 15 else 0.5 * (1 + math.cos(math.pi * (k - 15) / 285))))
    yield case("cosine, no warm-up after all", one("warmup_cosine", warmup_share=0), [0.1], 10, cosine([0], 0, 10))
    yield case("cosine, nothing but warm-up", one("warmup_cosine", warmup_share=1, first_factor=0.5), [0.1], 10,
               linear(0.5, 1.0, 10))
    yield case("LinearLR down to 0", one("linear"), two, 50, linear(1.0, 0.0, 50))
    yield case("LinearLR up, LinearLR down", one("linear", warmup_share=0.2, first_factor=0.25, last_factor=0.05), [2.0], 50,
               sequence((linear(0.25, 1.0, 10), 10), (linear(1.0, 0.05, 40), 50)))
    yield case("transformers' linear with warm-up", one("linear", warmup_share=0.06), [5e-5], 500,
               factors(lambda k: k / 30 if k < 30 else (500 - k) / 470))
    yield case("LinearLR, ConstantLR, LinearLR", one("wsd", warmup_share=0.1, decay_share=0.25, first_factor=0.5, last_factor=0.1),
               [0.3], 100, sequence((linear(0.5, 1.0, 10), 10), (lambda o: schedulers.ConstantLR(o, 1.0), 75),
                                    (linear(1.0, 0.1, 25), 100)))
    yield case("WSD, the defaults", one("wsd"), two, 400,
               factors(lambda k: k / 20 if k < 20 else 1.0 if k < 320 else (400 - k) / 80))
    yield case("WSD, all of it used up", one("wsd", warmup_share=0.7, decay_share=0.3), [0.1], 10,
               factors(lambda k: k / 7 if k < 7 else (10 - k) / 3))
    yield case("CyclicLR, one cycle", one("triangular", cycles=1, first_factor=1 / 30), [3.0], 100, triangle([3.0], 1 / 30, 50))
    yield case("CyclicLR, the defaults", one("triangular"), two, 120, triangle(two, 0.25, 20))
    yield case("CyclicLR, fractions of steps", one("triangular", cycles=3), [0.1], 100, triangle([0.1], 0.25, 100 / 6))
    for name, numbers in {"as logged": {"warmup_share": 0.475}, "a long rest": {"warmup_share": 0.25},
                          "no rest": {"warmup_share": 0.5}}.items():
        policy = one("smith", first_factor=0.05, final_division=1000, max_momentum=0.95, base_momentum=0.85, **numbers)
        factor, momentum = caffe(policy, 200)
        yield case("Caffe's 1cycle, " + name, policy, [1.0], 200, factors(factor), momentum)
    policy = one("yolov5", warmup_share=0.01, last_factor=0.01, first_momentum=0.8, momentum=0.937)
    steps, rate, momentum, only = yolo(policy, 300, 10)
    yield case("YOLOv5, warm-up and the begins of the epochs", policy, [0.01], steps, factors(rate), momentum, only)


def main():
    logged = [{"name": name, "policy": log["policy"], "rows": log["rows"]} for name, log in LOGGED.items()]
    document = {"license": "GPL-3.0-or-later", "torch": torch.__version__, "command": "/usr/bin/python3 tests/oracle/make_policies.py",
                "cases": list(cases()), "logged": logged}
    print(json.dumps(document))


main()
