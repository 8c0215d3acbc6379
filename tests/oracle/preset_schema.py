#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every preset that comes with the program fits resources/schema/preset.schema.json, and wrong ones do not.

Without jsonschema the test is skipped (exit code 77).
"""
import copy
import json
import os
import sys
from pathlib import Path

try:
    import jsonschema
except ImportError:
    print("no jsonschema here: skipped")
    sys.exit(77)

RESOURCES = Path(os.environ["ONECYCLE_SOURCE_DIR"]) / "resources"

WRONG = [
    (["format"], "onecycle"), (["version"], 2), (["name"], ""), (["name"], None), (["unit"], "hours"), (["source"], "me"),
    (["source", "author"], "me"), (["contrast"], "no"), (["author"], "me"), (["settings"], None), (["settings"], {}),
    (["settings"], {"kind": "table"}), (["settings", "max_lrr"], 1), (["settings", "last_epoch"], 5), (["settings", "pct_start"], "x"),
    (["settings"], {"kind": "policy"}), (["settings"], {"kind": "policy", "policy": "cosin"}),
    (["settings"], {"kind": "policy", "policy": "cosine", "gamma": 0.1}), (["settings"], {"kind": "policy", "policy": "step", "gamma": 2}),
    (["settings"], {"kind": "policy", "policy": "step", "max_lr": 0}), (["settings"], {"kind": "policy", "policy": "step", "milestones": []}),
    (["settings"], {"kind": "policy", "policy": "triangular", "cycles": 1.5}),
]


def main():
    schema = json.loads((RESOURCES / "schema/preset.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    checker = jsonschema.Draft202012Validator(schema)
    failures = []
    files = sorted((RESOURCES / "presets").glob("*.json"))
    for file in files:
        failures += [f"{file.name}: {error.message}" for error in checker.iter_errors(json.loads(file.read_text(encoding="utf-8")))]
    good = json.loads((RESOURCES / "presets/pytorch.json").read_text(encoding="utf-8"))
    for path, value in WRONG:
        document = copy.deepcopy(good)
        place = document
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = value
        if checker.is_valid(document):
            failures.append(f"{path} may be {value!r}")
    print("\n".join(failures))
    print(f"{len(files)} presets, {len(WRONG)} wrong ones, {len(failures)} failures")
    return 1 if failures or len(files) < 10 else 0


if __name__ == "__main__":
    sys.exit(main())
