# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What PyTorch's OneCycleLR takes for a step of its own, in nanoseconds: JSON rows."""

import json
import time
import warnings

import torch
from torch.optim.lr_scheduler import OneCycleLR

TOTAL_STEPS = 20_000
REPETITIONS = 5


def run():
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1, momentum=0.9)
    scheduler = OneCycleLR(optimizer, max_lr=0.01, total_steps=TOTAL_STEPS)
    begin = time.perf_counter()
    for _ in range(TOTAL_STEPS - 1):
        scheduler.step()
    return (time.perf_counter() - begin) / (TOTAL_STEPS - 1) * 1e9


def main():
    warnings.simplefilter("ignore")  # no optimizer step is taken in between
    value = min(run() for _ in range(REPETITIONS))
    print(json.dumps({"rows": [{"name": f"PyTorch {torch.__version__}, scheduler.step()", "key": "torch", "value": value,
                                "unit": "ns/step"}]}))


main()
