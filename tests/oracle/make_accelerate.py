# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes which learning rates Accelerate's prepared scheduler makes the updates use:

    /usr/bin/python3 tests/oracle/make_accelerate.py SOURCES > tests/golden/accelerate.json

SOURCES is as in make_framework_vectors.py. AcceleratedScheduler runs as it is around torch's OneCycleLR(max_lr=0.1); a loop
over 100 micro-batches, shared out among the processes, does what Accelerate's does: gradients are synchronised, and the
optimizer updates, at the last micro-batch of each accumulation. "survey" has the figures of a survey of 20 frameworks of
2026-08, which ran the whole of Accelerate.
"""

import json
import math
import sys

import torch

import framework_sources as sources
from framework_case import Case
from framework_runs import torch_schedule

MICRO_BATCHES = 100
# processes, micro-batches for an update, total_steps, adjust_scheduler; peak at update, lr of the last update (survey)
SETUPS = [
    (1, 1, 100, True, 29, 4e-7),
    (1, 4, 25, True, 6, 0.0986),
    (1, 4, 100, True, 24, 0.0931),
    (1, 4, 25, False, 7, 4e-7),
    (4, 1, 25, True, 2, None),
    (4, 1, 100, True, 7, 4.5e-4),
]


class State:
    """In the place of Accelerate's two shared states."""

    num_processes = 1
    sync_gradients = True
    adjust_scheduler = True


class Optimizer(torch.optim.SGD):
    step_was_skipped = False


def used_rates(module, processes, accumulate, total, adjust):
    optimizer = Optimizer([torch.nn.Parameter(torch.zeros(1))], lr=1.0, momentum=0.9)
    State.num_processes, State.adjust_scheduler = processes, adjust
    scheduler = module.AcceleratedScheduler(torch_schedule(Case(total), optimizer), optimizer)
    rates = []
    for batch in range(MICRO_BATCHES // processes):
        State.sync_gradients = (batch + 1) % accumulate == 0
        if State.sync_gradients:
            rates.append(optimizer.param_groups[0]["lr"])
            optimizer.step()
        scheduler.step()
    return rates


def main():
    sources.provide("accelerate.state", AcceleratorState=State, GradientState=State)
    module = sources.load(sys.argv[1], "accelerate", "accelerate.scheduler")
    lines = []
    for processes, accumulate, total, adjust, peak, last in SETUPS:
        rates = used_rates(module, processes, accumulate, total, adjust)
        assert rates.index(max(rates)) == peak and (last is None or math.isclose(rates[-1], last, rel_tol=7e-3)), rates
        lines.append(json.dumps({"processes": processes, "accumulate": accumulate, "total_steps": total,
                                 "adjust_scheduler": adjust, "updates": len(rates), "peak_at": rates.index(max(rates)),
                                 "last_lr": rates[-1], "survey": {"peak_at": peak, "last_lr": last}, "lr": rates}))
    source = sources.SOURCES["accelerate"]
    head = {"license": "GPL-3.0-or-later", "torch": f"{torch.__version__} (Debian 12, python3-torch)",
            "repository": source.repository, "path": source.path, "commit": source.commit,
            "evidence": "real source on torch 1.13", "config": "onecycle:max_lr=0.1, of the total_steps of each set-up",
            "command": "/usr/bin/python3 tests/oracle/make_accelerate.py SOURCES > tests/golden/accelerate.json"}
    print(json.dumps(head, indent=1)[:-2] + ',\n "setups": [\n' + ",\n".join("  " + line for line in lines) + "\n ]\n}")


if __name__ == "__main__":
    main()
