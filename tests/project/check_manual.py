#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual page names every command, every option and every export format that the program has, and no other.

The program is the one that ONECYCLE_BINARY names.
"""
import os
import re
import subprocess
import sys
from pathlib import Path

OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")


def help_of(*command):
    return subprocess.run([os.environ["ONECYCLE_BINARY"], *command, "--help"], check=True, capture_output=True, text=True).stdout


def faults(manual):
    commands = re.findall(r"^  ([a-z]+) ", help_of(), re.MULTILINE)
    helps = {command: help_of(command) for command in commands}
    options = set(OPTION.findall(" ".join([help_of(), *helps.values()])))
    formats = re.findall(r"[\w-]+", re.search(r"What to write: ([^.]*)\.", re.sub(r"\s+", " ", helps["export"]))[1])
    if len(options) < 15 or len(commands) < 3:
        yield f"--help names only {len(options)} options and {len(commands)} commands"
    yield from (f"{option} is missing" for option in sorted(options - set(OPTION.findall(manual))))
    yield from (f"{option} does not exist" for option in sorted(set(OPTION.findall(manual)) - options))
    for word in commands + formats:
        if not re.search(rf"^\.(B|BR|BI) \"?(\w+ \", \" )*{word}(?![\w-])", manual, re.MULTILINE):
            yield f"{word} is not described"


if __name__ == "__main__":
    page = Path(__file__).parents[2] / "resources/desktop/onecycle.1"
    found = list(faults(page.read_text(encoding="utf-8").replace(r"\-", "-")))
    print("\n".join(f"onecycle.1: {fault}" for fault in found) or "the manual page agrees with --help")
    sys.exit(1 if found else 0)
