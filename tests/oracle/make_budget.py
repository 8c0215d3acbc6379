# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes how many batches, updates and scheduler steps training loops make, and where the real OneCycleLR raises:

    /usr/bin/python3 tests/oracle/make_budget.py SOURCES > tests/golden/budget.json

SOURCES is as in make_framework_vectors.py. The loaders are torch's DataLoader, DistributedSampler and BatchSampler; Accelerate's
BatchSamplerShard and AcceleratedScheduler and Lightning's estimated_stepping_batches run as they are. Accelerate synchronises
gradients at every accumulation-th batch and at the last one of a loader. Of the Trainer's method the two lines that count
are said again: its floor up to transformers 4.51 (the commit below), its ceil from 4.52 on (pull request 37923). "moved" is
the scheduler's last_epoch after the run, "raises" and "held" the epoch and the batch, from 1 on, where the step failed or
moved less than it should.
"""

import json
import math
import random
import sys

import torch
from torch.optim.lr_scheduler import OneCycleLR
from torch.utils.data import BatchSampler, DataLoader, SequentialSampler
from torch.utils.data.distributed import DistributedSampler

import framework_sources as sources

EPOCHS = 3
FIELDS = {"loop": ["pytorch", "ddp", "accelerate", "lightning", "hf_trainer", "hf_trainer_4_51"],
          "samples": [7, 96, 100, 101, 250], "batch_size": [4, 8, 16], "accumulation": [1, 1, 2, 3, 4, 7], "processes": [1, 2, 3, 4],
          "drop_last": [False, True], "partial_update": [False, True], "sampler_drop_last": [False, True],
          "split_batches": [False, False, True], "step_scheduler_with_optimizer": [True, True, False],
          "adjust_scheduler": [True, False]}
ROWS = 360
TURNS = ["pytorch", "ddp", "accelerate", "lightning", "accelerate", "hf_trainer", "hf_trainer_4_51", "accelerate"]
# samples, batch_size, accumulation, processes: what people have
KNOWN = [(50000, 128, 1, 1), (50000, 128, 4, 1), (50000, 512, 1, 8), (1281167, 256, 1, 8), (1281167, 32, 8, 8), (60000, 64, 1, 1)]


class State:
    """In the place of Accelerate's two shared states."""

    num_processes = 1
    sync_gradients = True
    adjust_scheduler = True


class Optimizer(torch.optim.SGD):
    step_was_skipped = False


def samplers(modules, case):
    """The batches of each process."""
    data, size, drop = range(case["samples"]), case["batch_size"], case["drop_last"]
    processes = case["processes"]
    if case["loop"] == "pytorch":
        return [DataLoader(data, batch_size=size, drop_last=drop).batch_sampler]
    if case["loop"] in ("ddp", "lightning"):
        dropped = case["sampler_drop_last"] and case["loop"] == "ddp"
        return [BatchSampler(DistributedSampler(data, processes, rank, shuffle=False, drop_last=dropped), size, drop)
                for rank in range(processes)]
    split = case["split_batches"] and case["loop"] == "accelerate"
    return [modules["loader"].BatchSamplerShard(BatchSampler(SequentialSampler(data), size, drop), processes, rank, split)
            for rank in range(processes)]


def is_update(case, batch, batches):
    """Whether the optimizer updates after this batch, from 1 on."""
    last = batch == batches
    accumulated = batch % case["accumulation"] == 0
    if case["loop"] in ("pytorch", "ddp"):
        return accumulated or (last and case["partial_update"])
    if case["loop"] == "hf_trainer_4_51":
        return accumulated or (last and batches < case["accumulation"])
    return accumulated or last


class Run:
    """One training of all epochs under a OneCycleLR of `total` steps."""

    def __init__(self, modules, case, batches, total):
        optimizer = Optimizer([torch.nn.Parameter(torch.zeros(1))], lr=1.0, momentum=0.9)
        inner = OneCycleLR(optimizer, max_lr=0.1, total_steps=total)
        State.num_processes, State.adjust_scheduler = case["processes"], case["adjust_scheduler"]
        prepared = case["loop"] == "accelerate"
        scheduler = modules["scheduler"].AcceleratedScheduler(
            inner, optimizer, case["step_scheduler_with_optimizer"], case["split_batches"]) if prepared else inner
        at_once = case["processes"] if prepared and case["step_scheduler_with_optimizer"] and not case["split_batches"] else 1
        self.updates, self.raises, self.held, self.message = 0, None, None, ""
        for epoch in range(1, EPOCHS + 1):
            for batch in range(1, batches + 1):
                State.sync_gradients = is_update(case, batch, batches)
                if State.sync_gradients:
                    optimizer.step()
                    self.updates += 1
                if not State.sync_gradients and not prepared:
                    continue
                before = inner.last_epoch
                try:
                    scheduler.step()
                except ValueError as error:
                    self.raises, self.message = [epoch, batch], str(error)
                    self.moved = inner.total_steps
                    return
                should = at_once if State.sync_gradients else 0 if case["step_scheduler_with_optimizer"] else 1
                if inner.last_epoch - before < should and not self.held:
                    self.held = [epoch, batch]
        self.moved = inner.last_epoch


def promised(modules, case, batches):
    """The total number of steps that the framework itself names; None if it names none."""
    if case["loop"] == "lightning":
        trainer = modules["lightning"].Trainer.__new__(modules["lightning"].Trainer)
        trainer.__dict__.update(max_epochs=EPOCHS, max_steps=-1, train_dataloader=True, num_training_batches=batches,
                                accumulate_grad_batches=case["accumulation"])
        return trainer.estimated_stepping_batches
    if case["loop"] == "hf_trainer":
        return math.ceil(EPOCHS * max(batches // case["accumulation"] + int(batches % case["accumulation"] > 0), 1))
    if case["loop"] == "hf_trainer_4_51":
        return math.ceil(EPOCHS * max(batches // case["accumulation"], 1))
    return None


def rows_of(modules, case, chance):
    try:
        shares = samplers(modules, case)
    except ValueError:
        return [{**case, "refused": True}]
    batches = len(shares[0])
    assert all(len(share) == batches for share in shares)
    assert case["samples"] > 1000 or case["samples"] < case["batch_size"] or all(len(list(share)) == batches for share in shares), case
    free = Run(modules, case, batches, 10 ** 7)
    total = free.moved
    if total == 0:
        return [{**case, "refused": True}]
    named = promised(modules, case, batches)
    assert named in (None, total), (named, total, case)
    counted = {**case, "epochs": EPOCHS, "batches": batches, "updates": free.updates // EPOCHS,
               "steps_per_epoch": total // EPOCHS, "total_steps": total, "named": named}
    if case["samples"] > 1000:
        return [counted]
    steps = chance.choice([total, total + chance.randint(1, 9), max(3, total - chance.randint(1, total)), free.updates + 2])
    run = Run(modules, case, batches, steps)
    return [{**counted, "given": steps, "moved": run.moved, "raises": run.raises, "held": run.held, "message": run.message}]


def cases(chance):
    for loop in FIELDS["loop"]:
        for samples, size, accumulation, processes in KNOWN:
            yield {**{key: values[0] for key, values in FIELDS.items()}, "loop": loop, "samples": samples, "batch_size": size,
                   "accumulation": accumulation, "processes": 1 if loop == "pytorch" else processes}
    for row in range(ROWS):
        case = {key: chance.choice(values) for key, values in FIELDS.items()}
        case["loop"] = TURNS[row % len(TURNS)]
        if case["loop"] == "pytorch":
            case["processes"] = 1
        yield case


def main():
    sources.provide("accelerate.state", AcceleratorState=State, GradientState=State)
    keys = {"scheduler": "accelerate", "loader": "accelerate-loader", "lightning": "lightning"}
    modules = {"scheduler": sources.load(sys.argv[1], "accelerate", "accelerate.scheduler"),
               "loader": sources.load(sys.argv[1], "accelerate-loader", "accelerate.data_loader"),
               "lightning": sources.load(sys.argv[1], "lightning", "lightning.pytorch.trainer.trainer")}
    chance = random.Random(20261124)
    lines = [json.dumps(row) for case in cases(chance) for row in rows_of(modules, case, chance)]
    files = [vars(sources.SOURCES[key]) for key in [*keys.values(), "hf-trainer"]]
    head = {"license": "GPL-3.0-or-later", "torch": f"{torch.__version__} (Debian 12, python3-torch)", "sources": files,
            "evidence": "real sources on torch 1.13; the Trainer's count re-expressed from its source and pull request 37923",
            "command": "/usr/bin/python3 tests/oracle/make_budget.py SOURCES > tests/golden/budget.json"}
    print(json.dumps(head, indent=1)[:-2] + ',\n "cases": [\n' + ",\n".join("  " + line for line in lines) + "\n ]\n}")


if __name__ == "__main__":
    main()
