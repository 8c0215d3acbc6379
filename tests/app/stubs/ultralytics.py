# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The order of Ultralytics' training loop (ultralytics/engine/trainer.py): a LambdaLR each epoch, the warm-up, the
callbacks, accumulation."""

import types

import numpy
import torch


class Yolo:
    """Trains `batches` batches an epoch with PyTorch's optimizer `make(groups)`."""

    def __init__(self, make, batches):
        self.make, self.batches, self.callbacks, self.optimizer_name = make, batches, [], None

    def add_callback(self, event, callback):
        assert event == "on_train_batch_start"
        self.callbacks.append(callback)

    def train(self, data, batch, nbs=64, warmup_epochs=3.0, optimizer="auto", epochs=100, lrf=0.01):
        self.optimizer_name = optimizer
        optimizer = self.make(3)  # weights, batch norms, biases
        trainer = types.SimpleNamespace(optimizer=optimizer, epochs=epochs, train_loader=range(self.batches))
        each_epoch = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda epoch: 1 - (1 - lrf) * epoch / epochs)
        warmup = max(round(warmup_epochs * self.batches), 100) if warmup_epochs > 0 else -1
        accumulate, last = max(round(nbs / batch), 1), -1
        for epoch in range(epochs):
            each_epoch.step()
            for i in trainer.train_loader:
                for callback in self.callbacks:
                    callback(trainer)
                done = i + self.batches * epoch
                if done <= warmup:
                    for group in optimizer.param_groups:
                        group["lr"] = float(numpy.interp(done, [0, warmup], [0.0, group["initial_lr"]]))
                if done - last >= accumulate:
                    optimizer.step()
                    last = done
