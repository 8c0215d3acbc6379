# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of exported code share: the program's text, its table of the steps, and what the header says."""

import csv
import io
import os
import re
import subprocess

ONECYCLE = os.environ["ONECYCLE_BINARY"]


def onecycle(target, arguments):
    done = subprocess.run([ONECYCLE, "export", "--to", target] + arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          universal_newlines=True)
    assert done.returncode == 0, f"exit code {done.returncode}: {done.stderr}"
    return done.stdout


class Table:
    """The values of every step that PyTorch uses: `lr[group][row]` and `momentum[group][row]`, none if not cycled."""

    def __init__(self, arguments):
        rows = list(csv.DictReader(io.StringIO(onecycle("csv", arguments))))
        self.steps = [int(row["step"]) for row in rows]
        columns = lambda name: [key for key in rows[0] if key == name or key.startswith(name + "_")]
        self.lr = [[float(row[key]) for row in rows] for key in columns("lr")]
        self.momentum = [[float(row[key]) for row in rows] for key in columns("momentum")]


def header_sentences(text, marker="#"):
    """The comment that the text begins with, one sentence an item, continued lines joined."""
    sentences = []
    for line in text.splitlines():
        if not line.startswith(marker + " "):
            break
        line = line[len(marker) + 1:]
        if line.startswith("  "):
            sentences[-1] += " " + line.strip()
        else:
            sentences.append(line)
    return sentences


def stated_errors(text, marker="#"):
    """The largest errors that the header states: of the learning rate as a share of the peak, and of the momentum or None
    where it is not scheduled."""
    exactness = next(sentence for sentence in header_sentences(text, marker) if sentence.startswith("Exactness: "))
    rate = re.search(r"learning rate ([0-9.e-]+)( %)?", exactness)
    momentum = re.search(r"momentum ([0-9][0-9.e-]*)", exactness)
    share = float(rate.group(1)) / (100 if rate.group(2) else 1)
    return share, float(momentum.group(1).rstrip(".")) if momentum else None
