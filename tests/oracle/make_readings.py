# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what is read off at single steps: python3 tests/oracle/make_readings.py > tests/golden/readings.json

The real OneCycleLR runs from its first step to its last. A row is: step, lr, momentum, lr of the next step minus this one (at
the last step: this one minus the one before), sum of the lr up to and with this step over that of all steps.
"""

import json
import math

import torch

from make_golden import plain
from make_phases import CASES, run


def rows_of(first, steps, group):
    rates = [values[2 * group] for values in steps]
    whole = math.fsum(rates)
    rows = []
    for k in sorted({0, 1, len(rates) // 7, len(rates) // 2, len(rates) - 2, len(rates) - 1}):
        if 0 <= k < len(rates) and len(rates) > 1:
            at = min(k, len(rates) - 2)
            share = math.fsum(rates[:k + 1]) / whole
            rows.append([first + k, rates[k], steps[k][2 * group + 1], rates[at + 1] - rates[at], share])
    return rows


def main():
    lines = []
    for name, case in CASES.items():
        _, first, steps = run(case)
        groups = case.get("groups", 1)
        arguments = {key: plain(value) for key, value in case.items() if key not in ("groups", "optimizer")}
        lines.append(json.dumps({"name": name, "optimizer": case.get("optimizer", "sgd"), "groups": groups,
                                 "arguments": arguments,
                                 "rows": [[plain(row) for row in rows_of(first, steps, group)] for group in range(groups)]}))
    head = {"license": "GPL-3.0-or-later", "torch": f"{torch.__version__} (Debian 12, python3-torch)",
            "command": "/usr/bin/python3 tests/oracle/make_readings.py > tests/golden/readings.json"}
    text = json.dumps(head, indent=1)[:-2] + ',\n "cases": [\n'
    print(text + ",\n".join("  " + line for line in lines) + "\n ]\n}")


if __name__ == "__main__":
    main()
