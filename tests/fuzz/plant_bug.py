#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts a bug into a copy of a reader, to show that fuzzing finds it.

Usage: plant_bug.py SOURCE_FOLDER BUG OUTPUT      exit code 1 when the line that is changed is not there any more
"""
import sys
from pathlib import Path

# bug: (file, line as it is, line with the bug)
BUGS = {
    # a chunk that is longer than what is left of the file
    "planted_bounds": ("core/formats/png_text.cpp",
                       "    if (count > source.rest.size())\n",
                       "    if (source.rest.empty())\n"),
    # a sentence with raw bytes of the input in it: no crash, a broken property
    "planted_echo": ("core/formats/json_tree.cpp",
                     "        text.erase(read, wanted ? expected + 1 - read : std::string::npos);\n",
                     "        text.erase(read, wanted ? expected + 1 - read : 0);\n"),
}

if __name__ == "__main__":
    folder, bug, output = sys.argv[1:]
    name, right, wrong = BUGS[bug]
    source = (Path(folder) / name).read_text(encoding="utf-8")
    if source.count(right) != 1:
        sys.exit(f"plant_bug.py: {name} does not have this line once, choose another: {right.strip()}")
    Path(output).write_text(source.replace(right, wrong), encoding="utf-8")
