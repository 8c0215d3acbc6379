# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what worksheets draw: /usr/bin/python3 tests/oracle/make_worksheets.py > tests/golden/worksheets.json

splitmix64 after its authors' C code (S. Vigna, https://prng.di.unimi.it/splitmix64.c). It goes through the questions in
the order of the pages: choices are shuffled from the last place to the first (Fisher and Yates), and of each list of
values one is taken. Answers are those of the real PyTorch.
"""

import json

import torch

import lesson_run
from make_lessons import LESSONS, states

SEEDS = [0, 1, 7, 2026, 18446744073709551615]
MASK = (1 << 64) - 1


def splitmix64(state):
    while True:
        state = (state + 0x9E3779B97F4A7C15) & MASK
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        yield z ^ (z >> 31)


def rows_of(lesson, seed):
    chance = splitmix64(seed)
    for page, state in states(lesson):
        question = page.get("question")
        if not question:
            continue
        order = list(range(len(question.get("choices", []))))
        for last in range(len(order) - 1, 0, -1):
            place = next(chance) % (last + 1)
            order[last], order[place] = order[place], order[last]
        drawn = {key: values[next(chance) % len(values)] for key, values in question.get("varied", {}).items()}
        row = {"lesson": lesson["id"], "seed": str(seed), "page": page["id"]}
        if order:
            yield {**row, "choices": [question["choices"][place]["text"] for place in order]}
        else:
            yield {**row, "number": lesson_run.measure({**state, **question.get("state", {}), **drawn}, question["measure"])}


def main():
    assert [value for value, _ in zip(splitmix64(1234567), range(2))] == [6457827717110365317, 3203168211198807973]
    files = sorted(LESSONS.glob("*.json"))
    lessons = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    lines = [json.dumps(row) for lesson in lessons for seed in SEEDS for row in rows_of(lesson, seed)]
    head = {"license": "GPL-3.0-or-later", "torch": f"{torch.__version__} (Debian 12, python3-torch)",
            "command": "/usr/bin/python3 tests/oracle/make_worksheets.py > tests/golden/worksheets.json"}
    print(json.dumps(head, indent=1)[:-2] + ',\n "rows": [\n' + ",\n".join("  " + line for line in lines) + "\n ]\n}")


if __name__ == "__main__":
    main()
