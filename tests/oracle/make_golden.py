# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what the real OneCycleLR computes: python3 tests/oracle/make_golden.py > tests/golden/one_cycle.json

One case a line: its arguments, then lr and momentum of every group for each step from 0 to T, one past the end, and
what PyTorch raises at the end. Numbers read back to the same double; NaN and infinities are strings, as in the program's
own JSON documents.
"""

import json
import math

import torch

import golden_cases
import torch_case


def plain(value):
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, float) and value == int(value) and abs(value) < 2**53 and str(value) != "-0.0":
        return int(value)
    return value


def row(case):
    values, raised = torch_case.run_whole(case)
    groups = case.get("groups", 1)
    width = 2 * groups
    steps = [values[i:i + width] for i in range(0, len(values), width)]
    arguments = {key: plain(value) for key, value in case.items() if key not in ("name", "groups", "optimizer")}
    return {"name": case["name"], "optimizer": case.get("optimizer", "sgd"), "groups": groups, "arguments": arguments,
            "steps": plain(steps), "raised": raised}


def main():
    head = {"license": "GPL-3.0-or-later", "torch": f"{torch.__version__} (Debian 12, python3-torch)",
            "command": "/usr/bin/python3 tests/oracle/make_golden.py > tests/golden/one_cycle.json"}
    text = json.dumps(head, indent=1)[:-2] + ',\n "cases": [\n'
    text += ",\n".join("  " + json.dumps(row(case)) for case in golden_cases.golden_cases())
    print(text + "\n ]\n}")


if __name__ == "__main__":
    main()
