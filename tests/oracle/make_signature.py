# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the arguments of the real OneCycleLR: python3 tests/oracle/make_signature.py > tests/golden/signature.json

In the order of the signature, each with repr() of its default, null where it has none.
"""

import inspect
import json

import torch
from torch.optim.lr_scheduler import OneCycleLR


def main():
    arguments = list(inspect.signature(OneCycleLR.__init__).parameters.values())[2:]  # without self and optimizer
    head = {"license": "GPL-3.0-or-later", "torch": f"{torch.__version__} (Debian 12, python3-torch)",
            "command": "/usr/bin/python3 tests/oracle/make_signature.py > tests/golden/signature.json"}
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in head.items()]
    rows = [[a.name, None if a.default is inspect.Parameter.empty else repr(a.default)] for a in arguments]
    lines.append('"arguments": [\n' + ",\n".join(json.dumps(row) for row in rows) + "\n]")
    print("{\n" + ",\n".join(lines) + "\n}")


main()
