# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The stubs against what was measured on the frameworks themselves: a stub that is kinder than the framework would let
wrong code pass. The figures are those of Accelerate 16cb6eb, 100 micro-batches, max_lr 0.1, pct_start 0.3."""

import numpy as np
import torch
from target_runs import Case, accelerate_stub, keras_stub, lightning_stub, transformers_stub
from torch.optim.lr_scheduler import OneCycleLR

# set-up, total_steps; updates, the update with the highest rate, the rate of the last one
ACCELERATE = [
    ({}, 100, 100, 29, 4e-7),
    ({"accumulation": 4}, 25, 25, 6, 0.0986),
    ({"accumulation": 4}, 100, 25, 24, 0.0931),
    ({"accumulation": 4, "adjust_scheduler": False}, 25, 25, 7, 4e-7),
    ({"num_processes": 4}, 25, 25, 2, None),
    ({"num_processes": 4}, 100, 25, 7, 4.5e-4),
]


def accelerate_as_measured():
    for setup, total, updates, peak, last in ACCELERATE:
        accelerator = accelerate_stub.Accelerator(**setup)
        optimizer = Case(total).new_optimizer()
        optimizer, scheduler = accelerator.prepare(optimizer, OneCycleLR(optimizer, max_lr=0.1, total_steps=total))
        for _ in range(100 // setup.get("num_processes", 1)):
            with accelerator.accumulate(None):
                optimizer.step()
                scheduler.step()
        rates = [values[0][0] for values in accelerator.used]
        assert len(rates) == updates, f"{setup}: {len(rates)} updates, not {updates}"
        assert rates.index(max(rates)) == peak, f"{setup}: peak at {rates.index(max(rates))}, not {peak}"
        assert last is None or abs(rates[-1] / last - 1) < 0.02, f"{setup}: last rate {rates[-1]}, not {last}"


def lightning_steps_an_epoch():
    """A scheduler that is returned without a dictionary moves once an epoch."""
    class Module(lightning_stub.LightningModule):
        def configure_optimizers(self):
            optimizer = Case(100).new_optimizer()
            return [optimizer], [OneCycleLR(optimizer, max_lr=0.1, total_steps=100)]

    trainer = lightning_stub.Trainer(epochs=5, batches=20)
    trainer.fit(Module())
    assert [len({values[0] for values in trainer.used[i:i + 20]}) for i in range(0, 100, 20)] == [1] * 5
    assert len({values[0] for values in trainer.used}) == 5
    assert lightning_stub.Trainer(3, 10, accumulate_grad_batches=4).estimated_stepping_batches == 9


def trainer_wants_it_stored():
    class Returned(transformers_stub.Trainer):
        def create_scheduler(self, num_training_steps, optimizer=None):
            return OneCycleLR(optimizer, max_lr=0.1, total_steps=num_training_steps)

    try:
        Returned(10, Case(10).new_optimizer()).train()
    except AttributeError:
        return
    raise AssertionError("a scheduler that is only returned was used")


def quadratic(apply, steps):
    """The way of a weight down 0.5 * w * w from 5."""
    weight, way = np.array([5.0]), []
    for _ in range(steps):
        apply(weight.copy(), weight)
        way.append(weight[0])
    return np.array(way)


def torch_way(steps):
    weight, way = torch.nn.Parameter(torch.tensor([5.0], dtype=torch.float64)), []
    optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.9)
    scheduler = OneCycleLR(optimizer, max_lr=0.1, total_steps=steps)
    for _ in range(steps):
        weight.grad = weight.data.clone()
        optimizer.step()
        scheduler.step()
        way.append(weight.item())
    return np.array(way)


def velocity_is_pytorchs(optimizer, steps=100):
    """The exported SGD trains as PyTorch does; Keras's own with the same rates does not."""
    expected = torch_way(steps)
    own = keras_stub.SGD(optimizer.learning_rate, momentum=0.9)
    assert np.abs(quadratic(optimizer.apply, steps) - expected).max() < 1e-5
    assert np.abs(quadratic(own.apply, steps) - expected).max() > 1


def beta_follows(optimizer, steps=100):
    quadratic(optimizer.apply, steps)
    expected = optimizer.learning_rate.momentum(np.arange(steps))
    assert np.abs(np.array(optimizer.used) - expected).max() < 1e-6 and optimizer.beta_1 == 0.9
