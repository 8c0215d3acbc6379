#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/targets.md says of every target what the program says of it.

usage: check_targets.py [--write]     (--write makes the page anew)

The program is the one that ONECYCLE_BINARY names.
"""
import json
import os
import subprocess
import sys
from pathlib import Path

HEAD = """# Frameworks that code is written for

`onecycle export --to TARGET`, or the list above the code in the window. *Executed* means that the exported code ran on the framework
itself and every step was compared with PyTorch; *modelled* that it ran on a stub of the framework, or that a model of the framework's
formula was compared with vectors which the framework's own source computed. The error is the largest one for the schedule of this page
(`--max-lr 0.1 --total-steps 100`, SGD), in units of the peak; `onecycle targets` computes it for yours.

| target | framework | exactness | error | known | how |
|---|---|---|---|---|---|
"""


def rows():
    command = [os.environ["ONECYCLE_BINARY"], "targets", "--json", "--max-lr", "0.1", "--total-steps", "100"]
    for row in json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout):
        error = f"{row['lr_error']:.1%}" if row["lr_error"] > 1e-4 else f"{row['lr_error']:.0e}" if row["lr_error"] else "0"
        checked = row["checked"].replace("|", "\\|")
        yield f"| `{row['target']}` | {row['framework']} | {row['exactness']} | {error} | {row['evidence']} | {checked} |"


if __name__ == "__main__":
    page = Path(__file__).parents[2] / "docs/targets.md"
    text = HEAD + "\n".join(rows()) + "\n"
    if sys.argv[1:] == ["--write"]:
        page.write_text(text, encoding="utf-8")
    elif page.read_text(encoding="utf-8") != text:
        sys.exit("docs/targets.md is not what the program says: run tests/project/check_targets.py --write")
    print("docs/targets.md agrees with the program")
