#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every lesson that comes with the program fits resources/schema/lesson.schema.json, and wrong ones do not; the same of
hand-ins. The numbers that the lessons state are computed again with PyTorch and must be those of the golden file.

Without jsonschema the test is skipped (exit code 77).
"""
import contextlib
import copy
import io
import json
import os
import sys
from pathlib import Path

try:
    import jsonschema
except ImportError:
    print("no jsonschema here: skipped")
    sys.exit(77)

import lesson_prose

SOURCE = Path(os.environ["ONECYCLE_SOURCE_DIR"])
RESOURCES = SOURCE / "resources"
PAGE = ["pages", 0]
GOAL = ["pages", 2, "goal"]
NUMBER = ["pages", 1, "question"]
WRONG = [
    (["format"], "onecycle"), (["version"], 2), (["id"], "Two Words"), (["title"], ""), (["author"], "me"), (["pages"], []),
    (["start", "max_lrr"], 1), (["start", "max_lr"], "x"), (["start", "budget.sample"], 1), ([*PAGE, "id"], "A"), ([*PAGE, "text"], "x"),
    ([*PAGE, "open"], ["lr"]), ([*PAGE, "panel"], "video"), ([*PAGE, "cursor"], -1), ([*PAGE, "sources"], [{"url": "x"}]),
    ([*PAGE, "sources"], [{"text": "PyTorch", "url": "file:///etc/passwd"}]),
    ([*PAGE, "goal"], {}), ([*GOAL, "conditions"], []), ([*GOAL, "conditions", 0, "is"], "about"), ([*GOAL, "conditions", 0, "other"], "max_lr"),
    ([*GOAL, "wrong"], None), ([*NUMBER, "choices"], []), ([*NUMBER, "tolerance"], 1), ([*NUMBER, "varied"], {"max_lr": []}),
    ([*PAGE, "question", "choices", 0, "right"], True), ([*PAGE, "question", "choices", 1, "right"], False),
    (["pages", 6, "prediction", "tolerance"], 0), ([*PAGE, "beside"], [{"name": "x", "policy": "cosin"}]),
]
HAND_IN = {"format": "onecycle-hand-in", "version": 1, "lesson": "x", "title": "X", "fingerprint": "0123456789abcdef", "student": "S",
           "seed": "12", "answers": [{"page": "a", "choice": 1, "tries": 1}, {"page": "b", "number": "0.1", "tries": 1}]}
WRONG_HAND_INS = [(["fingerprint"], "x"), (["seed"], 12), (["answers", 0, "right"], True), (["answers", 0, "choice"], -1),
                  (["answers", 0, "page"], ""), (["points"], 5)]


def changed(document, path, value):
    document = copy.deepcopy(document)
    place = document
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return document


def validator(name):
    schema = json.loads((RESOURCES / "schema" / name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def golden_failures():
    import make_lessons
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        make_lessons.main()
    fresh, stored = json.loads(out.getvalue()), json.loads((SOURCE / "tests/golden/lessons.json").read_text(encoding="utf-8"))
    return [] if all(fresh[part] == stored[part] for part in ("rows", "facts", "measures")) else ["tests/golden/lessons.json is out of date"]


def bare_numbers(lesson):
    return [f"{lesson['id']}, {page}: nothing stands for {number} in: {sentence}" for page, number, sentence in lesson_prose.uncovered(lesson)]


def prose_failures(files):
    """Also that a number without a fact is found at all."""
    failures = [failure for file in files for failure in bare_numbers(json.loads(file.read_text(encoding="utf-8")))]
    made_up = {"id": "made-up", "pages": [{"id": "one", "text": ["The peak is 0.1234567 there, not {peak_lr:2} or `7`."]}]}
    return failures + ([] if len(bare_numbers(made_up)) == 1 else ["a made-up number passes"])


def main():
    lessons, hand_ins = validator("lesson.schema.json"), validator("hand-in.schema.json")
    files = sorted((RESOURCES / "lessons").glob("*.json"))
    failures = [f"{file.name}: {error.json_path}: {error.message}" for file in files
                for error in lessons.iter_errors(json.loads(file.read_text(encoding="utf-8")))]
    good = json.loads((RESOURCES / "lessons/reading-the-shape.json").read_text(encoding="utf-8"))
    failures += [f"lesson: {path} may be {value!r}" for path, value in WRONG if lessons.is_valid(changed(good, path, value))]
    failures += [f"hand-in: {error.message}" for error in hand_ins.iter_errors(HAND_IN)]
    failures += [f"hand-in: {path} may be {value!r}" for path, value in WRONG_HAND_INS if hand_ins.is_valid(changed(HAND_IN, path, value))]
    failures += golden_failures()
    failures += prose_failures(files)
    print("\n".join(failures))
    print(f"{len(files)} lessons, {len(WRONG) + len(WRONG_HAND_INS)} wrong ones, {len(failures)} failures")
    return 1 if failures or len(files) < 7 else 0


if __name__ == "__main__":
    sys.exit(main())
