# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the numbers in the sentences of a lesson that nothing stands for: no fact of lesson_facts.py, no citation."""

import re

import lesson_facts

# Numbers that others chose and no run can give: lesson, number, where it is written.
CITED = [
    ("ends-and-dialects", "0.0001", "PaddlePaddle: python/paddle/optimizer/lr.py, OneCycleLR, end_learning_rate=0.0001"),
    ("momentum", "0.8", "ultralytics/yolov5: data/hyps/hyp.scratch-low.yaml, warmup_momentum: 0.8"),
    ("momentum", "0.937", "ultralytics/yolov5: data/hyps/hyp.scratch-low.yaml, momentum: 0.937"),
    ("momentum", "0.85", "KellerJordan/cifar10-airbench: airbench94.py, momentum 0.85"),
    ("momentum", "94", "KellerJordan/cifar10-airbench: airbench94.py, named after the accuracy in per cent"),
    ("off-by-one", "100", "princeton-vl/RAFT: train.py, fetch_optimizer, args.num_steps+100"),
]

PROSE = {"text", "because", "hint", "sentence", "title"}
SOURCES = "sources"


def prose_of(value, key=""):
    """The sentences of a page, without its sources."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from () if name == SOURCES else prose_of(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from prose_of(inner, key)
    elif isinstance(value, str) and key in PROSE:
        yield value


def values_of(value):
    """The numbers that a lesson sets, asks for or accepts: the program itself works with them."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from values_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from values_of(inner)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield float(value)


def numbers_in(text):
    """The numbers that stand in a text as such: not a measure that is put in, nor code, nor a name (CIFAR-10, A100)."""
    bare = re.sub(r"\{[^{}]*\}|`[^`]*`", " ", text)
    return [found.rstrip(".") for found in re.findall(r"(?<![\w.-])\d[\d.]*(?:e-?\d+)?", bare)]


def uncovered(lesson):
    """page, number, sentence: what neither a fact nor a value of the lesson nor a citation stands for. 0, 1 and 2 count
    things and are left out."""
    facts = {float(number) for of, _, says, _ in lesson_facts.facts() if of == lesson["id"] for number in numbers_in(says)}
    cited = {float(number) for of, number, _ in CITED if of == lesson["id"]}
    known = {0.0, 1.0, 2.0} | facts | cited | set(values_of({**lesson, "version": 0}))
    for page in lesson["pages"]:
        for sentence in prose_of(page):
            for number in numbers_in(sentence):
                if float(number) not in known:
                    yield page["id"], number, sentence
