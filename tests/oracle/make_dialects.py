#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/golden/dialects.json: what schedules of other frameworks do in each step, by the formulas of their own source.

Usage: make_dialects.py > tests/golden/dialects.json      (torch 1.13.1 for the rows that are PyTorch's)

fastai callback/schedule.py (0a049e8), optax schedules/_schedule.py (2edbcbe), tinygrad extra/lr_scheduler.py, OpenPCDet
tools/train_utils/optimization/learning_schedules_fastai.py, Keras learning_rate_schedule.py (3422977), DeepSpeed runtime/lr_schedules.py
(edaa722), Paddle python/paddle/optimizer/lr.py. None of the formulas is ours.
"""
import json
import math
import warnings

import torch

warnings.simplefilter("ignore")
PARAMETER = [torch.nn.Parameter(torch.zeros(1))]


def sched_cos(start, end, pos):  # fastai: SchedCos
    return start + (1 + math.cos(math.pi * (1 - pos))) * (end - start) / 2


def fastai(batches, lr_max, div=25.0, div_final=1e5, pct=0.25, moms=(0.95, 0.85, 0.95)):
    def combined(pos, start, middle, end):  # combine_scheds([pct, 1 - pct], ...)
        return sched_cos(start, middle, pos / pct) if pos < pct else sched_cos(middle, end, (pos - pct) / (1 - pct))
    places = [k / batches for k in range(batches)]
    return [combined(p, lr_max / div, lr_max, lr_max / div_final) for p in places], [combined(p, *moms) for p in places]


def optax(kind, init, scales, steps):  # piecewise_interpolate_schedule
    boundaries = [0, *sorted(scales)]
    values = [init]
    for boundary in boundaries[1:]:
        values.append(values[-1] * scales[boundary])
    rates = []
    for k in range(steps):
        value = values[-1]
        for i in range(len(boundaries) - 1):
            if boundaries[i] <= k < boundaries[i + 1]:
                pct = (k - boundaries[i]) / (boundaries[i + 1] - boundaries[i])
                start, end = values[i], values[i + 1]
                value = (end - start) * pct + start if kind == "linear" else end + (start - end) / 2.0 * (math.cos(math.pi * pct) + 1)
        rates.append(value)
    return rates


def optax_cosine(steps, peak, pct=0.3, div=25.0, fdiv=1e4):
    return optax("cosine", peak / div, {int(pct * steps): div, steps: 1 / (div * fdiv)}, steps)


def optax_linear(steps, peak, pct=0.3, final=0.85, div=25.0, fdiv=1e4):
    return optax("linear", peak / div, {int(pct * steps): div, int(final * steps): 1 / div, steps: 1 / fdiv}, steps)


def tinygrad(lr, div, fdiv, total, pct):
    first, last = lr / div, lr / div / fdiv
    return [(k / (total * pct)) * (lr - first) + first if k < total * pct
            else (1 - (k - total * pct) / (total * (1 - pct))) * (lr - last) + last for k in range(total)]


def pcdet(total, lr, div, pct, moms):
    def cos(start, end, share):
        return end + (start - end) / 2 * (math.cos(math.pi * share) + 1)
    turn = int(total * pct)
    def value(k, a, b, c):
        return cos(a, b, k / turn) if k < turn else cos(b, c, (k - turn) / (total - turn))
    low = lr / div
    return ([value(k, low, lr, low / 1e4) for k in range(total)], [value(k, moms[0], moms[1], moms[0]) for k in range(total)])


def keras(initial, decay, alpha, target, warmup):
    def value(k):
        if k < warmup:
            return initial + (target - initial) * k / warmup
        share = min(k - warmup, decay) / decay
        return target * ((1 - alpha) * 0.5 * (1 + math.cos(math.pi * share)) + alpha)
    return [value(k) for k in range(warmup + decay)]


def deepspeed_cycle(low, high, first, second, steps, rate=0.0, size=0):
    total = first + second
    def value(k):
        if k > total or (k == total and rate):
            return low / (1 + rate * (k - total) / size) if rate and size else low
        return low + (high - low) * (k / first if k <= first else 1 - (k - first) / second)
    return [value(k) for k in range(steps)]


def deepspeed_cosine(lr, total, warmup, minimum, start):
    def value(k):
        i = k - 1
        if i < 0:
            return 0.0
        if i < warmup:
            return lr * (start + (1 - start) * i / warmup)
        return lr * (minimum + (1 - minimum) * (1 + math.cos(math.pi * (i - warmup + 1) / (total - warmup))) / 2)
    return [value(k) for k in range(total)]


def pytorch(steps, **arguments):
    optimizer = torch.optim.SGD(PARAMETER, lr=1, momentum=0.9)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, **arguments)
    rates, momenta = [], []
    for _ in range(steps):
        rates.append(optimizer.param_groups[0]["lr"])
        momenta.append(optimizer.param_groups[0]["momentum"])
        optimizer.step()
        scheduler.step()
    return rates, momenta


def checkpoint(after, wanted, adam=False, version=1, **arguments):
    """The states after `after` steps as JSON, those of `wanted` ("scheduler", "optimizer"), and the whole curve."""
    optimizer = torch.optim.Adam(PARAMETER, lr=1) if adam else torch.optim.SGD(PARAMETER, lr=1, momentum=0.9)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, **arguments)
    for _ in range(after):
        optimizer.step()
        scheduler.step()
    state = {key: value for key, value in scheduler.state_dict().items() if key != "anneal_func"}
    if version == 2:  # as 2.14 saves it
        state["_anneal_func_type"] = arguments.get("anneal_strategy", "cos")
    states = {"scheduler": state, "optimizer": optimizer.state_dict()}
    if adam:
        states["optimizer"]["state"] = {}
    text = json.dumps({name: states[name] for name in wanted} if len(wanted) > 1 else state, default=str)
    return text, pytorch(arguments["total_steps"], **arguments)


def row(name, text, curve, nearest=None, **answers):
    """`nearest`: the arguments of the OneCycleLR that comes nearest; its largest error is computed by PyTorch."""
    rates, momenta = curve if isinstance(curve, tuple) else (curve, [])
    error = 0.0
    if nearest:
        theirs = pytorch(len(rates), **nearest)[0]
        error = max(abs(a - b) for a, b in zip(rates, theirs)) / nearest["max_lr"]
    return {"name": name, "text": text, "answers": answers, "error": error, "lr": rates, "momentum": momenta}


DEEPSPEED = '{"train_batch_size": 8, "optimizer": {"type": "Adam", "params": {"lr": 0.1}}, "scheduler": {"type": "%s", "params": {%s}}}'
PCDET = """OPTIMIZATION:
    BATCH_SIZE_PER_GPU: 4
    NUM_EPOCHS: 8
    OPTIMIZER: adam_onecycle
    LR: 0.003
    WEIGHT_DECAY: 0.01
    MOMENTUM: 0.9
    MOMS: [0.95, 0.85]
    PCT_START: 0.4
    DIV_FACTOR: 10
    DECAY_STEP_LIST: [35, 45]
    LR_DECAY: 0.1
    LR_CLIP: 0.0000001
    LR_WARMUP: False
    WARMUP_EPOCH: 1
    GRAD_NORM_CLIP: 10
"""
MMENGINE = """optim_wrapper = dict(optimizer=dict(type='SGD', lr=0.004, momentum=0.95))
param_scheduler = [
    dict(type='OneCycleLR', eta_max=0.1, total_steps=100, pct_start=0.3, div_factor=25.0, final_div_factor=1e4, by_epoch=False, begin=0, end=100),
    dict(type='CosineAnnealingMomentum', T_max=29, eta_min=0.85, begin=0, end=30, by_epoch=False),
    dict(type='CosineAnnealingMomentum', T_max=70, eta_min=0.95, begin=29, end=100, by_epoch=False)]
"""
OPTAX = ("lr = optax.piecewise_interpolate_schedule('cosine', 0.1/25, {0.4*57-1: 25., 56: 1/(25*1e4)})\n"
         "mom = optax.piecewise_interpolate_schedule('cosine', 0.95, {0.4*57-1: 0.85/0.95, 56: 0.95/0.85})\n")


def rows():
    yield row("fastai, defaults", "learn.fit_one_cycle(3, 1e-3)", fastai(300, 1e-3), steps_per_epoch=100)
    yield row("fastai, all by keyword, fractional peak", "learn.fit_one_cycle(n_epoch=1, lr_max=3e-3, div=10, div_final=1e4, pct_start=0.3, "
              "moms=(0.95, 0.9, 0.95))", fastai(77, 3e-3, 10, 1e4, 0.3, (0.95, 0.9, 0.95)), steps_per_epoch=77)
    yield row("fastai, fine_tune", "learn.fine_tune(4)", fastai(200, 1e-3, 5.0, 1e5, 0.3), steps_per_epoch=50)
    yield row("optax, cosine", "schedule = optax.cosine_onecycle_schedule(transition_steps=1000, peak_value=0.1)", optax_cosine(1000, 0.1))
    yield row("optax, cosine, truncated boundary", "optax.cosine_onecycle_schedule(101, 0.02, 0.25, 10., 1e3)", optax_cosine(101, 0.02, 0.25, 10, 1e3))
    yield row("optax, linear, symmetric", "optax.linear_onecycle_schedule(200, 0.1, pct_start=0.4, pct_final=0.8)", optax_linear(200, 0.1, 0.4, 0.8))
    yield row("optax, linear, defaults", "optax.linear_onecycle_schedule(100, 0.1)", optax_linear(100, 0.1),
              {"max_lr": 0.1, "total_steps": 101, "pct_start": 31 / 101, "anneal_strategy": "linear", "three_phase": True})
    yield row("optax, pieces with momentum", OPTAX, pytorch(57, max_lr=0.1, total_steps=57, pct_start=0.4))
    yield row("optax, warm-up and cosine", "optax.warmup_cosine_decay_schedule(0.004, 0.1, 29, 99, 4e-7)",
              optax("linear", 0.004, {29: 25.0}, 30) + keras(0.004, 70, 4e-6, 0.1, 29)[30:], {"max_lr": 0.1, "total_steps": 100})
    yield row("tinygrad", "from extra.lr_scheduler import OneCycleLR  # tinygrad\nfrom tinygrad import Tensor\n"
              "OneCycleLR(optim, 0.05, 10., 100., 120, 0.25)", tinygrad(0.05, 10, 100, 120, 0.25))
    yield row("OpenPCDet, PointPillars", PCDET, pcdet(8 * 58, 0.003, 10, 0.4, (0.95, 0.85)), steps_per_epoch=58)
    yield row("Paddle", "paddle.optimizer.lr.OneCycleLR(max_learning_rate=0.1, total_steps=100, end_learning_rate=4e-7)",
              pytorch(100, max_lr=0.1, total_steps=100)[0])
    yield row("MMEngine with momentum", MMENGINE, pytorch(100, max_lr=0.1, total_steps=100))
    yield row("mmcv 1.x", "lr_config = dict(policy='OneCycle', max_lr=0.1, total_steps=90, three_phase=True)\n"
              "momentum_config = dict(policy='OneCycle', base_momentum=0.8, max_momentum=0.9)",
              pytorch(90, max_lr=0.1, total_steps=90, three_phase=True, base_momentum=0.8, max_momentum=0.9))
    yield row("Keras", "keras.optimizers.schedules.CosineDecay(0.004, 70, alpha=4e-6, warmup_target=0.1, warmup_steps=29)",
              keras(0.004, 70, 4e-6, 0.1, 29), {"max_lr": 0.1, "total_steps": 100})
    yield row("DeepSpeed, OneCycleLR", DEEPSPEED % ("OneCycleLR", '"max_lr": 0.1, "total_steps": 100'), pytorch(100, max_lr=0.1, total_steps=100))
    yield row("DeepSpeed, OneCycle", DEEPSPEED % ("OneCycle", '"cycle_min_lr": 0.004, "cycle_max_lr": 0.1, "cycle_first_step_size": 29, '
              '"cycle_second_step_size": 70'), deepspeed_cycle(0.004, 0.1, 29, 70, 100))
    yield row("DeepSpeed, OneCycle with a tail", DEEPSPEED % ("OneCycle", '"cycle_min_lr": 0.004, "cycle_max_lr": 0.1, '
              '"cycle_first_step_size": 29, "decay_step_size": 1, "decay_lr_rate": 243.8780487804878'),
              deepspeed_cycle(0.004, 0.1, 29, 29, 100, 243.8780487804878, 1),
              {"max_lr": 0.1, "total_steps": 100, "anneal_strategy": "linear", "three_phase": True}, total_steps=100)
    yield row("DeepSpeed, WarmupCosineLR", DEEPSPEED % ("WarmupCosineLR", '"total_num_steps": 99, "warmup_num_steps": 29, "warmup_min_ratio": 0.04, '
              '"cos_min_ratio": 4e-6, "warmup_type": "linear"'), deepspeed_cosine(0.1, 99, 29, 4e-6, 0.04),
              {"max_lr": 0.1, "total_steps": 100})
    yield row("Axolotl", "base_model: x\nlearning_rate: 0.0002\nlr_scheduler: one_cycle\nmax_steps: 100\nlr_scheduler_kwargs:\n  pct_start: 0.1\n"
              "  div_factor: 6.0\noptimizer: adamw_torch\n", pytorch(100, max_lr=2e-4, total_steps=100, pct_start=0.1, div_factor=6.0)[0])


def checkpoints():
    both = ("scheduler", "optimizer")
    text, curve = checkpoint(40, both, max_lr=0.1, total_steps=100)
    yield row("state_dict with the optimizer", text, curve)
    text, curve = checkpoint(0, both, version=2, max_lr=0.02, total_steps=57, pct_start=0.4, anneal_strategy="linear", three_phase=True,
                             div_factor=10.0, final_div_factor=100.0, base_momentum=0.8, max_momentum=0.9)
    yield row("state_dict of 2.14, three linear phases", text, curve)
    text, curve = checkpoint(99, both, adam=True, max_lr=0.003, total_steps=100, cycle_momentum=True)
    yield row("state_dict with Adam, at the last step", text, (curve[0], curve[1]))
    text, curve = checkpoint(17, ("scheduler",), max_lr=0.1, total_steps=100)
    yield row("state_dict alone, on the way up", text, curve)
    text, curve = checkpoint(40, ("scheduler",), version=2, max_lr=0.1, total_steps=100, three_phase=True)
    yield row("state_dict alone, on the way back", text, curve)
    text, curve = checkpoint(70, ("scheduler",), max_lr=0.1, total_steps=100)
    yield row("state_dict alone, on the way down", text, curve, max_lr=0.1)


if __name__ == "__main__":
    print(json.dumps({"license": "GPL-3.0-or-later", "torch": torch.__version__, "command": "/usr/bin/python3 tests/oracle/make_dialects.py > tests/golden/dialects.json", "rows": [*rows(), *checkpoints()]}, separators=(",", ":"))
          .replace('{"name"', '\n{"name"'))
