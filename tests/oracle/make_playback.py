# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what a training loop uses and logs: python3 tests/oracle/make_playback.py > tests/golden/playback.json

A real loop (loss, backward, optimizer.step(), scheduler.step()) runs over all batches and turns on until PyTorch raises.
A row is: batch, then for each group the lr and momentum that optimizer.step() found in param_groups, and get_last_lr()
after scheduler.step(); nothing stands for it where scheduler.step() raised. The last row is the batch that raised.
"""

import json

import torch

import torch_case
from make_golden import plain

CASES = {
    "SGD, two phases": dict(max_lr=0.1, epochs=4.0, steps_per_epoch=10.0),
    "Adam, three phases, linear": dict(max_lr=0.003, total_steps=48.0, pct_start=0.4, three_phase=True,
                                       anneal_strategy="linear", optimizer="adam"),
    "SGD, three phases": dict(max_lr=1.0, total_steps=30.0, pct_start=0.45, three_phase=True, div_factor=10.0),
    "AdamW, two phases": dict(max_lr=4e-4, total_steps=25.0, pct_start=0.2, optimizer="adamw"),
    "momentum is not cycled": dict(max_lr=0.01, total_steps=20.0, cycle_momentum=False),
    "two groups": dict(max_lr=[0.1, 0.4], base_momentum=[0.85, 0.5], max_momentum=[0.95, 0.9], total_steps=16.0,
                       groups=2),
    "never decays": dict(max_lr=1.0, total_steps=10.0, pct_start=1.0),
    "no warm-up": dict(max_lr=1.0, total_steps=10.0, pct_start=0.0),
    "one step": dict(max_lr=1.0, total_steps=1.0),
    "resumed in the annealing": dict(max_lr=0.01, total_steps=40.0, last_epoch=29.0),
    "resumed on the last step": dict(max_lr=0.01, total_steps=40.0, last_epoch=38.0),
    "resumed after the last step": dict(max_lr=0.01, total_steps=40.0, last_epoch=39.0),
    "resumed where the warm-up is empty": dict(max_lr=0.01, total_steps=10.0, pct_start=0.1, last_epoch=4.0),
}


def made(case):
    optimizer = torch_case.optimizer_of(case)
    arguments = torch_case.arguments_of(case)
    if "last_epoch" in arguments:  # the groups as a checkpoint holds them; only rates and momenta count
        torch_case.OneCycleLR(optimizer, **{**arguments, "last_epoch": -1, "total_steps": 100, "pct_start": 0.3})
    return optimizer, torch_case.OneCycleLR(optimizer, **arguments)


def loop(case):
    optimizer, scheduler = made(case)
    parameters = [parameter for group in optimizer.param_groups for parameter in group["params"]]
    rows, batch = [], scheduler.last_epoch
    while True:
        optimizer.zero_grad()
        sum((parameter ** 2).sum() for parameter in parameters).backward()
        used = torch_case.values_of(optimizer, scheduler.cycle_momentum)
        optimizer.step()
        try:
            scheduler.step()
        except Exception as error:
            rows.append([batch, used])
            return rows, torch_case.sentence_of(error)
        rows.append([batch, used, [float(lr) for lr in scheduler.get_last_lr()]])
        batch += 1


def main():
    lines = []
    for name, case in CASES.items():
        rows, raised = loop(case)
        arguments = {key: plain(value) for key, value in case.items() if key not in ("groups", "optimizer")}
        lines.append(json.dumps({"name": name, "optimizer": case.get("optimizer", "sgd"),
                                 "groups": case.get("groups", 1), "arguments": arguments, "raised": raised,
                                 "rows": [[plain(value) for value in row] for row in rows]}))
    head = {"license": "GPL-3.0-or-later", "torch": f"{torch.__version__} (Debian 12, python3-torch)",
            "command": "/usr/bin/python3 tests/oracle/make_playback.py > tests/golden/playback.json"}
    text = json.dumps(head, indent=1)[:-2] + ',\n "cases": [\n'
    print(text + ",\n".join("  " + line for line in lines) + "\n ]\n}")


if __name__ == "__main__":
    main()
