# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
# RAFT's recipe for FlyingChairs, as a person pastes it: lr 4e-4, 100 000 steps and the 100 more that it adds to be safe.
optimizer = optim.AdamW(model.parameters(), lr=4e-4, weight_decay=1e-4, eps=1e-8)

scheduler = optim.lr_scheduler.OneCycleLR(optimizer, max_lr=4e-4, total_steps=100100,
    pct_start=0.05, cycle_momentum=False, anneal_strategy='linear')
