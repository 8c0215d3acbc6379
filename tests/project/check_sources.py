#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every source file: its licence, and what it may include.

Usage: check_sources.py [ROOT]      prints what is wrong, one a line; exit code 1 when there is anything
"""
import re
import sys
from pathlib import Path

COPYRIGHT = "SPDX-FileCopyrightText: 2026 The onecycle authors"
SUFFIXES = {".cpp", ".h", ".cmake", ".py", ".sh"}
NAMES = {"CMakeLists.txt", "dev", "run", ".clang-format", ".clang-tidy"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
QT = re.compile(r"^(Q[A-Z]|Qt|private/q)")

# Who may include whom: a file in the folder may include files in these folders of ours, and its own.
CORE = ("core/support/", "core/schedule/", "core/parameters/")
VIEW = ("core/", "ui/text/", "ui/theme/", "ui/controls/", "ui/document/view.h")
MAY_INCLUDE = {
    "core/support/": (),
    "core/schedule/": ("core/support/",),
    "core/parameters/": ("core/support/", "core/schedule/"),
    "core/": ("core/",),
    "ui/text/": ("core/",),
    "ui/theme/": (),
    "ui/controls/": ("core/", "ui/text/"),
    "ui/files/": (),
    "ui/document/": ("core/", "ui/text/", "ui/files/"),
    "ui/budget/": VIEW,
    "ui/forms/": VIEW,
    "ui/chart/": VIEW,
    "ui/compare/": VIEW,
    "ui/explain/": VIEW,
    "ui/export/": VIEW + ("ui/chart/",),
    "ui/guide/": VIEW,
    "ui/lessons/": VIEW,
    "ui/playback/": VIEW,
    "ui/table/": VIEW + ("ui/controls/field_frame.h", "ui/controls/framed_edit.h", "ui/controls/section_heading.h"),
    "ui/variants/": VIEW,
    "ui/window/": ("core/", "ui/"),
    "ui/worksheet/": VIEW + ("ui/chart/", "ui/export/"),
    "app/": ("core/", "ui/"),
}


def sources(root):
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.is_file() and not name.startswith((".git/", "build/")) and (path.suffix in SUFFIXES or path.name in NAMES):
            yield name, path.read_text(encoding="utf-8")


def licence_faults(name, text):
    head = "\n".join(text.splitlines()[:4])
    licence = "MIT" if name.startswith("core/") else "GPL-3.0-or-later"
    if COPYRIGHT not in head:
        yield f"no line '{COPYRIGHT}'"
    if f"SPDX-License-Identifier: {licence}\n" not in head + "\n":
        yield f"no line 'SPDX-License-Identifier: {licence}'"


def include_faults(name, text):
    folder = next((folder for folder in MAY_INCLUDE if name.startswith(folder)), None)
    for bracket, header in INCLUDE.findall(text):
        if bracket == "<" and folder and folder.startswith("core/"):
            if QT.match(header):
                yield f"includes Qt's <{header}>"
            elif folder in CORE and ("/" in header or "." in header):
                yield f"includes <{header}>, which is not of the standard library"
        if bracket == '"' and folder and not header.endswith(".moc"):
            if not header.startswith((folder,) + MAY_INCLUDE[folder]):
                yield f'may not include "{header}"'


def faults(root):
    count = 0
    for name, text in sources(root):
        count += 1
        found = list(licence_faults(name, text))
        if name.endswith((".cpp", ".h")):
            found += include_faults(name, text)
            if name.endswith(".h") and "#pragma once" not in text:
                found.append("has no '#pragma once'")
        yield from (f"{name}: {fault}" for fault in found)
    if count < 20:
        yield f"only {count} source files found in {root}"


if __name__ == "__main__":
    found = list(faults(Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2])))
    print("\n".join(found) or "every source file has its licence and includes only what it may")
    sys.exit(1 if found else 0)
