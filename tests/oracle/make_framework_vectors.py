# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what the schedulers of other frameworks make of a configuration:

    /usr/bin/python3 tests/oracle/make_framework_vectors.py SOURCES > tests/golden/frameworks.json

SOURCES holds the files that framework_sources.py names, each as SOURCES/<owner>/<name>/<path>, fetched from
https://github.com/<owner>/<name> at the commit given there (for the values that are committed: their classes and functions
without the documentation). They are run on torch 1.13, on Python's floats, or, where the framework has arrays of its own, on
NumPy in its precision. Schedulers in other languages (TorchSharp, torch for R)
were read at that commit and are written again in framework_reexpressed.py.
"""

import json
import sys

import numpy
import torch

import framework_fastai as fast
import framework_plain_runs as plain
import framework_reexpressed as read
import framework_runs as runs
import framework_single_runs as single
from framework_case import THREE_COS, THREE_LINEAR, TWO_COS, TWO_LINEAR, Case
from framework_sources import SOURCES

EARLY = [Case(20, pct=0.02)]  # the peak lies before step 0: the run begins on its way down
ALL = TWO_COS + TWO_LINEAR + THREE_COS + THREE_LINEAR
DEFAULT_FINAL = [case for case in TWO_COS if case.fdiv == 1e4] + [Case(57, pct=0.37, div=10)]
FLAT = [Case(57, pct=0.42, div=4, fdiv=1, anneal="linear"), Case(100, fdiv=1, anneal="linear"), Case(100, fdiv=1)]
DEEPSPEED = [Case(100), Case(57), Case(100, fdiv=1, anneal="linear"), Case(20, fdiv=1, anneal="linear"),
             Case(1000, anneal="linear"), Case(100, three=True, anneal="linear"),
             Case(1000, three=True, anneal="linear", pct=0.45, fdiv=100)]
DEEPSPEED += [Case(**{**case.__dict__, "optimizer": "adamw"}) for case in DEEPSPEED]

SEVERAL = [Case(20, groups=2), Case(57, groups=2, anneal="linear"), Case(57, groups=3, three=True)]

DOUBLE, SINGLE = 1e-12, 1e-6
TORCH, FLOATS, NUMPY = "real source on torch 1.13", "real source on Python floats", "real source on NumPy float32"
READ = "re-expressed"

# exporter, source, how it is loaded and run, cases, evidence, tolerance in units of the peak
TARGETS = [
    ("fastai", "fastai", fast.load_fastai, fast.fastai, ALL + EARLY, TORCH, DOUBLE),
    ("fastai-fit", "fastai", fast.load_fastai, fast.fastai_fit, TWO_COS + EARLY, TORCH, SINGLE),
    ("optax", "optax", single.load_optax, single.optax, ALL, NUMPY, SINGLE),
    ("optax-onecycle", "optax", single.load_optax, single.optax_onecycle, TWO_COS + THREE_LINEAR + EARLY, NUMPY, SINGLE),
    ("deepspeed-json", "deepspeed", runs.load_deepspeed, runs.deepspeed_json, DEEPSPEED, TORCH, DOUBLE),
    ("mmengine", "mmengine", runs.load_mmengine, runs.mmengine, ALL, TORCH, DOUBLE),
    ("hf-arguments", "hf", runs.load_transformers, runs.hf_arguments, TWO_COS + FLAT, TORCH, DOUBLE),
    ("keras-cosine", "keras", single.load_keras, single.keras_cosine, TWO_COS, NUMPY, SINGLE),
    ("paddle", "paddle", plain.load_paddle, plain.paddle, ALL + EARLY, FLOATS, DOUBLE),
    ("ignite", "ignite", runs.load_ignite, runs.ignite, ALL + EARLY, TORCH, DOUBLE),
    ("timm-cosine", "timm", plain.load_timm, plain.timm_cosine, TWO_COS, TORCH, DOUBLE),
    ("mlx", "mlx", single.load_mlx, single.mlx, ALL, NUMPY, SINGLE),
    ("tinygrad", "tinygrad", single.load_tinygrad, single.tinygrad, TWO_LINEAR, NUMPY, SINGLE),
    ("openpcdet", "openpcdet", plain.load_openpcdet, plain.openpcdet, DEFAULT_FINAL, FLOATS, DOUBLE),
    ("torchsharp", "torchsharp", None, read.torchsharp, ALL + SEVERAL + EARLY, READ, DOUBLE),
    ("r-torch", "r-torch", None, read.r_torch, TWO_COS + EARLY, READ, DOUBLE),
]


def vector(target, key, run, module, case, evidence, tolerance):
    arguments, rates, momenta = run(module, case)
    assert len(rates) == case.steps and (momenta is None or len(momenta) == case.steps)
    steps, source = case.examined(), SOURCES[key]
    return {"target": target, "config": case.share(), "project": source.project, "repository": source.repository,
            "path": source.path, "commit": source.commit, "arguments": arguments, "evidence": evidence,
            "tolerance": tolerance, "group": case.groups - 1, "steps": steps, "lr": [rates[step] for step in steps],
            "momentum": momenta and [momenta[step] for step in steps]}


def main():
    lines = []
    for target, key, load, run, cases, evidence, tolerance in TARGETS:
        module = load(sys.argv[1]) if load else None
        lines += [json.dumps(vector(target, key, run, module, case, evidence, tolerance)) for case in cases]
    head = {"license": "GPL-3.0-or-later", "torch": f"{torch.__version__} (Debian 12, python3-torch)",
            "numpy": numpy.__version__,
            "command": "/usr/bin/python3 tests/oracle/make_framework_vectors.py SOURCES > tests/golden/frameworks.json"}
    print(json.dumps(head, indent=1)[:-2] + ',\n "vectors": [\n' + ",\n".join("  " + line for line in lines) + "\n ]\n}")


if __name__ == "__main__":
    main()
