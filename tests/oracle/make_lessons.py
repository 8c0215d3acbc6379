# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the numbers of the lessons: /usr/bin/python3 tests/oracle/make_lessons.py > tests/golden/lessons.json

The lessons are read for what they set and what they ask. Every number comes from the real OneCycleLR, run from its
first step to the one past the last; counts of batches are those of the real DataLoader. The sentences that have a
number of their own are in lesson_facts.py, each with the computation that it must agree with.
"""

import itertools
import json
import math
import re
from pathlib import Path

import torch

import lesson_facts
import lesson_run

LESSONS = Path(__file__).parents[2] / "resources/lessons"
STARTING = {"max_lr": 0.01, "epochs": 10, "steps_per_epoch": 100}


# Every number that can be measured, on more than the lessons show.
CASES = [
    {"total_steps": 1000, "max_lr": 0.1},
    {"total_steps": 101, "max_lr": 0.5, "pct_start": 0.37, "div_factor": 10.0, "final_div_factor": 50.0, "anneal_strategy": "linear",
     "max_momentum": 0.9, "base_momentum": 0.8, "budget.samples": 1000, "budget.batch_size": 32, "budget.accumulation": 3},
    {"total_steps": 200, "max_lr": 1.0, "pct_start": 0.4, "three_phase": True, "budget.drop_last": True},
]


def states(lesson):
    """The page, and all that is set when it is open."""
    state = {**STARTING, **lesson.get("start", {})}
    for page in lesson["pages"]:
        state = {**state, **page.get("set", {})}
        yield page, dict(state)


def placeholders(text):
    return [name.split(":")[0] for name in re.findall(r"\{([^{}]+)\}", text)]


def rows_of(lesson):
    """lesson, page, what is set besides, measure, number."""
    for page, state in states(lesson):
        for name in sorted({name for text in page.get("text", []) for name in placeholders(text)}):
            yield page["id"], {}, name, lesson_run.measure(state, name)
        question = page.get("question", {})
        if not question:
            continue
        names = set(placeholders(question["text"]) + placeholders(question.get("because", "")))
        if "measure" in question:
            names.add(question["measure"])
        varied = question.get("varied", {})
        drawn = [dict(zip(varied, values)) for values in itertools.product(*varied.values())] if varied else []
        for values in [{}] + drawn:
            more = {**question.get("state", {}), **values}
            for name in sorted(names):
                yield page["id"], more, name, lesson_run.measure({**state, **more}, name)


def main():
    lines = []
    for file in sorted(LESSONS.glob("*.json")):
        lesson = json.loads(file.read_text(encoding="utf-8"))
        for page, more, name, number in rows_of(lesson):
            assert math.isfinite(number), (file.name, page, name)
            lines.append(json.dumps({"lesson": lesson["id"], "page": page, "state": more, "measure": name, "number": number}))
    facts = [json.dumps({"lesson": lesson, "page": page, "says": says}) for lesson, page, says in lesson_facts.checked()]
    cases = [json.dumps({"state": case, "measure": name, "number": lesson_run.measure(case, name)})
             for case in CASES for name in lesson_run.names()]
    head = {"license": "GPL-3.0-or-later", "torch": f"{torch.__version__} (Debian 12, python3-torch)",
            "command": "/usr/bin/python3 tests/oracle/make_lessons.py > tests/golden/lessons.json"}
    print(json.dumps(head, indent=1)[:-2] + ',\n "rows": [\n' + ",\n".join("  " + line for line in lines) +
          '\n ],\n "facts": [\n' + ",\n".join("  " + fact for fact in facts) +
          '\n ],\n "measures": [\n' + ",\n".join("  " + case for case in cases) + "\n ]\n}")


if __name__ == "__main__":
    main()
