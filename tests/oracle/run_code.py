# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs code that defines `scheduler` for an `optimizer` on the real torch, and prints what every batch uses.

usage: run_code.py CODE.py OPTIMIZER     (OPTIMIZER: a class of torch.optim, SGD)

One line a step: lr and momentum (beta1) in hexadecimal, exactly as they are. Exit code 77 without torch.
"""
import sys
import warnings

try:
    import torch
except ImportError:
    sys.exit(77)

warnings.filterwarnings("ignore")


def main(path, name):
    parameter = torch.nn.Parameter(torch.zeros(1))
    optimizer = getattr(torch.optim, name)([parameter], lr=0.123)
    names = {"optimizer": optimizer}
    with open(path, encoding="utf-8") as file:
        exec(file.read(), names)
    scheduler = names["scheduler"]
    lines = []
    for _ in range(scheduler.total_steps):
        group = optimizer.param_groups[0]
        momentum = group["betas"][0] if "betas" in group else group["momentum"]
        lines.append(f"{float(group['lr']).hex()} {float(momentum).hex()}")
        optimizer.step()
        scheduler.step()
    print("\n".join(lines))


main(*sys.argv[1:])
