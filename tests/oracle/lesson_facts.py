# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the lessons that state a number of their own, each with the computation that it must agree with."""

import torch
from torch.utils.data import DataLoader
from torch.utils.data.distributed import DistributedSampler

from lesson_run import Run, measure

SHAPE = {"total_steps": 1000, "max_lr": 0.1}
LONG = {"total_steps": 100000, "max_lr": 1.0}
SMITH = {"total_steps": 9277, "max_lr": 0.8, "div_factor": 10.0, "final_div_factor": 1000.0, "pct_start": 4004 / 9277,
         "anneal_strategy": "linear", "three_phase": True}


def near(found, wanted, share=1e-9):
    assert abs(found - wanted) <= share * abs(wanted), (found, wanted)
    return True


def of(state, name, wanted, share=1e-9, **more):
    return near(measure({**state, **more}, name), wanted, share)


def divides_by_zero():
    try:
        Run({"total_steps": 10, "max_lr": 1.0, "pct_start": 0.1})
    except ZeroDivisionError:
        return True
    return False


def smith(step):
    """The law that his logs follow: up for 4003 steps, down to zero for 4003 more, then a thousandth of the start."""
    base, peak, size = 0.08, 0.8, 4003
    return base + (peak - base) * step / size if step < size else peak * (2 - step / size) if step < 2 * size else base / 1000


def adam_step(beta1):
    """How far Adam moves a weight in its hundredth step while the gradient is 1."""
    weight = torch.nn.Parameter(torch.zeros(1, dtype=torch.float64))
    optimizer = torch.optim.Adam([weight], lr=0.1, betas=(beta1, 0.999))
    for _ in range(100):
        before = weight.item()
        weight.grad = torch.ones_like(weight)
        optimizer.step()
    return before - weight.item()


def sgd_step(momentum):
    weight = torch.nn.Parameter(torch.zeros(1, dtype=torch.float64))
    optimizer = torch.optim.SGD([weight], lr=0.1, momentum=momentum)
    for _ in range(2000):
        before = weight.item()
        weight.grad = torch.ones_like(weight)
        optimizer.step()
    return before - weight.item()


def after_one_push(momentum):
    """The share of a movement that the step after it still makes while there is no gradient."""
    weight = torch.nn.Parameter(torch.zeros(1, dtype=torch.float64))
    optimizer = torch.optim.SGD([weight], lr=0.1, momentum=momentum)
    places = [weight.item()]
    for gradient in (1.0, 0.0):
        weight.grad = torch.full_like(weight, gradient)
        optimizer.step()
        places.append(weight.item())
    return (places[2] - places[1]) / (places[1] - places[0])


def shared_batches(processes):
    samples = range(50000)
    sampler = DistributedSampler(samples, num_replicas=processes, rank=0)
    return len(DataLoader(samples, batch_size=128, sampler=sampler))


def facts():
    """lesson, page, what it says, whether that is so."""
    one, two, three, four, five, six, seven = ("reading-the-shape", "peak-no-step-reaches", "ends-and-dialects", "two-or-three-phases",
                                               "steps-batches-epochs", "momentum", "off-by-one")
    ten = {"total_steps": 10, "max_lr": 1.0}
    yield one, "once-up-once-down", "That is 300 steps", measure(SHAPE, "peak_step") == 299
    yield one, "the-start", "0.1 divided by 10 is 0.01", of(SHAPE, "initial_lr", 0.01, div_factor=10.0)
    yield one, "the-peak", "A quarter of 1000 steps is 250; counted from 0, the last of them is step 249", \
        of(SHAPE, "peak_step", 249, pct_start=0.25)
    yield one, "the-end", "2e-5 is 0.00002", near(2e-5, 0.00002)
    yield one, "the-mirror", "At 0.9 nine tenths of the last movement are kept", near(after_one_push(0.9), 0.9)
    yield one, "draw-it", "starts at 0.05, has its peak of 0.2 in step 499", \
        of(SHAPE, "initial_lr", 0.05, max_lr=0.2, div_factor=4.0) and of(SHAPE, "peak_step", 499, pct_start=0.5)
    yield two, "mend-it", "every full tenth from 0.2 to 0.9 will do", \
        all(measure({**ten, "pct_start": tenth / 10}, "peak_lr") == 1.0 for tenth in range(2, 10))
    yield two, "mend-it", "step 2 uses it", of(ten, "peak_step", 2, pct_start=0.3)
    yield two, "what-is-used", "Step 2, because the way down is longer than the way up", \
        measure({**ten, "pct_start": 0.25}, "lr_at(2)") > measure({**ten, "pct_start": 0.25}, "lr_at(1)")
    yield two, "no-warm-up", "It stops with ZeroDivisionError", divides_by_zero()
    yield two, "draw-it", "0.6 x 10 - 1 = 5", of(ten, "peak_step", 5, pct_start=0.6)
    yield two, "draw-it", "Only the steps 6 to 9 are left for the way down", \
        of(ten, "peak_step", 5, pct_start=0.6) and ten["total_steps"] - 1 == 9
    yield two, "long-runs", "for 100000 batches", \
        near(measure(LONG, "lr_at(60000)"), measure(LONG, "lr_at(60001)"), 1e-4)
    yield three, "backwards", "0.004 / 0.00001 = 400", of(SHAPE, "final_lr", 1e-5, final_div_factor=400.0)
    yield three, "backwards", "10000, and the run would have ended 25 times lower", of(SHAPE, "final_lr", 1e-5 / 25, final_div_factor=1e4)
    yield three, "fastai", "fastai ends at 0.1 / 100000 = 0.000001", of(SHAPE, "final_lr", 0.1 / 1e5, final_div_factor=4000.0)
    yield three, "both-one", "It stays at max_lr for the whole run", \
        of(SHAPE, "area", 100, 1e-12, div_factor=1.0, final_div_factor=1.0)
    yield three, "draw-it", "0.1 / 2 = 0.05 is the start, and 0.05 / 1 = 0.05 is the end", \
        of(SHAPE, "initial_lr", 0.05, div_factor=2.0) and of(SHAPE, "final_lr", 0.05, div_factor=2.0, final_div_factor=1.0)
    yield four, "third-phase", "take 90 percent of the run", \
        near(Run({**SHAPE, "pct_start": 0.45, "three_phase": True}).scheduler._schedule_phases[1]["end_step"], 0.9 * 1000, 0.01)
    yield four, "back-at-the-start", "that is step 449 and step 898", \
        [row["end_step"] for row in Run({**SHAPE, "pct_start": 0.45, "three_phase": True}).scheduler._schedule_phases] == [449, 898, 999]
    yield four, "lost-phase", "In Smith's run on CIFAR-10 the share was 0.43", near(4004 / 9277, 0.43, 0.01)
    yield four, "what-smith-ran", "a start of 0.08, and 9277 steps", near(smith(0), 0.08) and SMITH["total_steps"] == 9277
    yield four, "what-smith-ran", "rises in a straight line for 4003 steps", near(smith(4003), 0.8) and near(smith(4003 / 2), 0.44)
    yield four, "what-smith-ran", "falls in a straight line for 4003 more", near(smith(4003 * 1.5), 0.4) and smith(2 * 4003 - 1) < 0.0002
    yield four, "what-smith-ran", "at step 8000 the log has 0.0012", near(smith(8000), 0.0012, 1e-3)
    yield four, "what-smith-ran", "it stays at 0.00008", near(smith(9000), 0.00008)
    yield four, "what-smith-ran", "by a factor of about 68", near(measure(SMITH, "lr_at(8000)") / smith(8000), 68, 0.01)
    yield four, "draw-it", "back at the start on step 798", \
        Run({**SHAPE, "pct_start": 0.4, "three_phase": True}).scheduler._schedule_phases[1]["end_step"] == 798
    yield four, "draw-it", "The peak is on step 399", of(SHAPE, "peak_step", 399, pct_start=0.4, three_phase=True)
    yield five, "steps", "10 x 391 = 3910 steps", of({"max_lr": 0.1}, "total_steps", 3910, epochs=10, steps_per_epoch=391)
    yield five, "steps", "over after a third of the training", near(1280 / 3910, 1 / 3, 0.02)
    yield five, "processes", "12500 divided by 128, rounded up, is 98", shared_batches(4) == 98 and shared_batches(1) == 391
    yield five, "processes", "1564", 4 * shared_batches(1) == 1564
    yield five, "draw-it", "5 of 10 epochs are a pct_start of 0.5", near(5 / 10, 0.5)
    yield five, "draw-it", "0.5 x 3910 - 1 = 1954", of({"max_lr": 0.1}, "peak_step", 1954, total_steps=3910, pct_start=0.5)
    yield six, "a-step-goes-on", "ten times as far", near(sgd_step(0.9) / sgd_step(0.0), 10)
    yield six, "the-mirror", "it would be three times as much", near(sgd_step(0.95) / sgd_step(0.85), 3)
    yield six, "hold-it", "0.2 / (1 - 0.8) = 1", of(SHAPE, "effective_step", 1, max_lr=0.2, base_momentum=0.8)
    yield six, "wrong-way", "three times what it would be the right way round", \
        near(measure({**SHAPE, "max_momentum": 0.85, "base_momentum": 0.95}, "effective_step") / measure(SHAPE, "effective_step"), 3)
    yield six, "adam", "The mean of equal numbers is that number", near(adam_step(0.85), adam_step(0.95)) and near(adam_step(0.95), 0.1, 1e-6)
    yield six, "draw-it", "Momentum falls until step 599", \
        min(range(1000), key=Run({**SHAPE, "pct_start": 0.6}).momentum.__getitem__) == 599
    yield six, "draw-it", "600 of 1000 steps are a pct_start of 0.6", of(SHAPE, "peak_step", 599, pct_start=0.6)
    yield seven, "tried-to-step", "PyTorch 1.13 counts the constructor, too, and says one more", \
        Run({"total_steps": 10, "max_lr": 0.1}).sentence.startswith("Tried to step 12 times")
    yield seven, "long-enough", "the first call that raises would be number 13", of({"max_lr": 0.1}, "raise_step", 13, total_steps=12)
    yield seven, "draw-it", "The fifth batch is step 4, and 0.5 x 10 - 1 = 4", of(ten, "peak_step", 4, pct_start=0.5)


def checked():
    for lesson, page, says, holds in facts():
        assert holds, (lesson, page, says)
        yield lesson, page, says
