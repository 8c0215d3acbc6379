# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts modules that do not exist here into sys.modules, for exported code to import."""

import contextlib
import sys
import types


@contextlib.contextmanager
def modules(**contents):
    """`modules(keras=stub)` lets `import keras` give the stub; a dotted name has `__` for the dot."""
    before = dict(sys.modules)
    for name, content in contents.items():
        parts = name.split("__")
        for i in range(1, len(parts) + 1):
            path = ".".join(parts[:i])
            module = sys.modules[path] = sys.modules.get(path) or types.ModuleType(path)
            if i > 1:
                setattr(sys.modules[".".join(parts[:i - 1])], parts[i - 1], module)
        sys.modules[".".join(parts)].__dict__.update(content)
    try:
        yield
    finally:
        sys.modules.clear()
        sys.modules.update(before)


def values_of(optimizer):
    """What an update uses: (lr, momentum) of each group."""
    momentum = lambda group: group["betas"][0] if "betas" in group else group.get("momentum")
    return [(group["lr"], momentum(group)) for group in optimizer.param_groups]
