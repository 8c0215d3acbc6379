# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws what `onecycle export --to png` draws, the way people do it today: PyTorch steps the schedule, matplotlib plots it.

    matplotlib_picture.py TOTAL_STEPS FILE
"""
import sys
import warnings

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402
import torch  # noqa: E402


def values(total_steps):
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.1, momentum=0.9)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.01, total_steps=total_steps)
    rates, momenta = [], []
    for step in range(total_steps):
        rates.append(optimizer.param_groups[0]["lr"])
        momenta.append(optimizer.param_groups[0]["momentum"])
        if step + 1 < total_steps:
            optimizer.step()
            scheduler.step()
    return rates, momenta


def main():
    warnings.simplefilter("ignore")
    rates, momenta = values(int(sys.argv[1]))
    figure, (upper, lower) = plt.subplots(2, 1, sharex=True, figsize=(16, 9), dpi=100)
    upper.plot(rates)
    upper.set_ylabel("learning rate")
    lower.plot(momenta, "--")
    lower.set_ylabel("momentum")
    lower.set_xlabel("step")
    figure.suptitle("1cycle schedule")
    figure.savefig(sys.argv[2])


if __name__ == "__main__":
    main()
