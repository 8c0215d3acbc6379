# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Thousands of random documents, read by those who do not know onecycle: Python's json, PyYAML and python3-jsonschema.

Usage: independent_readers.py DOCUMENT_PROBE
Without PyYAML or jsonschema the test is skipped (exit code 77).
"""

import copy
import json
import math
import os
import subprocess
import sys

try:
    import jsonschema
    import yaml
except ImportError:
    print("no PyYAML or no jsonschema here: skipped")
    sys.exit(77)

COUNT = 3000
SCHEMAS = os.path.join(os.environ["ONECYCLE_SOURCE_DIR"], "resources", "schema")
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
WORDS = {"inf": math.inf, "-inf": -math.inf, "nan": math.nan}

# What is put where in a good document, and must be refused by its schema.
WRONG = [
    (["format"], "other"), (["version"], 0), (["version"], 1.5), (["version"], "1"), (["schedules"], []), (["schedules"], {}),
    (["active"], 1), (["view"], []), (["view", "log_lr"], 1), (["view", "zoom_lr"], [1]), (["view", "hidden_groups"], [-1]),
    (["schedules", 0, "source"], None), (["schedules", 0, "groups"], []), (["schedules", 0, "groups"], [1]),
    (["schedules", 0, "expressions"], []), (["schedules", 0, "expressions"], {"max_lr": "lr"}),
    (["schedules", 0, "expressions"], {"max_lr": {"value": 1}}), (["schedules", 0, "expressions"], {"max_lr": {"text": "a\nb"}}),
    (["schedules", 0, "name"], None), (["schedules", 0, "optimizer"], 3),
    (["schedules", 0, "source", "kind"], "cyclic"), (["schedules", 0, "source", "max_lr"], "0.1"),
    (["schedules", 0, "source", "max_lr"], [[0.1]]), (["schedules", 0, "source", "max_lr"], True),
    (["schedules", 0, "source", "epochs"], "ten"), (["schedules", 0, "source", "pct_start"], None),
    (["schedules", 0, "source", "div_factor"], [25]), (["schedules", 0, "source", "three_phase"], 0),
    (["schedules", 0, "source", "anneal_strategy"], 1), (["schedules", 0, "source", "base_momentum"], "Infinity"),
    *((["schedules", 0, "source"], {"kind": "table", **wrong})
      for wrong in ({}, {"lr": []}, {"lr": [[]]}, {"lr": [1]}, {"lr": [["inf"]]}, {"lr": [[1]], "first": -1}, {"lr": [[1]], "momentum": [1]})),
    *((["schedules", 0, "source"], {"kind": "policy", **wrong})
      for wrong in ({}, {"policy": "cosin"}, {"policy": "step", "gamma": 2}, {"policy": "step", "milestones": []},
                    {"policy": "step", "max_lr": 0}, {"policy": "wsd", "total_steps": 1.5}, {"policy": "triangular", "cycles": 0.5})),
    (["schedules", 0, "colour"], -1), (["schedules", 0, "hidden"], 1),
]


def no_constant(word):
    raise ValueError(f"{word} is not JSON")


def read_json(text):
    return json.loads(text, parse_constant=no_constant)


def validator(name):
    with open(os.path.join(SCHEMAS, name), encoding="utf-8") as file:
        schema = json.load(file)
    checker = jsonschema.validators.validator_for(schema)
    assert checker is jsonschema.Draft202012Validator
    checker.check_schema(schema)
    return checker(schema)


def with_numbers(config, keys):
    """A configuration of JSON as YAML has it: words for infinities are numbers there."""
    number = lambda value: WORDS.get(value, value) if isinstance(value, str) else value
    for key in keys:
        value = config[key]
        config[key] = [number(item) for item in value] if isinstance(value, list) else number(value)


def same(a, b):
    """Equal with the types of the numbers, to the bit."""
    if type(a) is not type(b):
        return False
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, float):
        return a.hex() == b.hex()
    return a == b


def check(texts, document_schema, config_schema, number_keys):
    document, config = read_json(texts[0]), read_json(texts[2])
    document_schema.validate(document)
    config_schema.validate(config)
    for schedule in document["schedules"]:
        if schedule["source"]["kind"] == "onecycle":  # a table has no words
            with_numbers(schedule["source"], number_keys)
    with_numbers(config, number_keys)
    for expected, text in ((document, texts[1]), (config, texts[3])):
        assert same(expected, yaml.load(text, Loader)), f"PyYAML reads it differently:\n{text}"


def refused(schema, good):
    for path, value in WRONG:
        document = copy.deepcopy(good)
        place = document
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = value
        if schema.is_valid(document):
            yield f"{path} may be {value!r}"
    for key in ("format", "version", "schedules"):
        if schema.is_valid({name: value for name, value in good.items() if name != key}):
            yield f"{key} may be missing"


def main():
    document_schema, config_schema = validator("onecycle.schema.json"), validator("config.schema.json")
    number_keys = [key for key, row in config_schema.schema["properties"].items() if "$ref" in row]
    done = subprocess.run([sys.argv[1], str(COUNT), "20260301"], stdout=subprocess.PIPE, check=True)
    lines = done.stdout.decode("utf-8").rstrip("\n").split("\n")
    failures = []
    for line in lines:
        try:
            check(json.loads(line), document_schema, config_schema, number_keys)
        except Exception as error:  # whatever a reader says is a failure of the writer
            failures.append(f"{type(error).__name__}: {error}")
    good = read_json(subprocess.run([os.environ["ONECYCLE_BINARY"], "export", "--to", "document", "--max-lr", "0.1", "--total-steps",
                                     "100"], stdout=subprocess.PIPE, check=True).stdout)
    document_schema.validate(good)
    failures += refused(document_schema, good)
    print("\n".join(failures[:5]))
    print(f"{len(lines)} documents, {len(WRONG) + 3} wrong ones, {len(failures)} failures")
    return 1 if failures or len(lines) != COUNT else 0


if __name__ == "__main__":
    sys.exit(main())
