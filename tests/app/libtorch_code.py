# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles the headers that `onecycle export --to libtorch` writes against LibTorch, all in one program, and compares what every
step sets with `onecycle export --to csv` and with PyTorch's own OneCycleLR, bit for bit.

Without LibTorch's headers, a compiler or PyTorch the test is skipped (exit code 77).
"""

import os
import shutil
import subprocess
import sys
import tempfile
import warnings

INCLUDE = "/usr/include/torch/csrc/api/include"
COMPILER = os.environ.get("CXX", "c++")
if not os.path.exists(os.path.join(INCLUDE, "torch", "torch.h")) or not shutil.which(COMPILER):
    print("no libtorch-dev or no compiler here: skipped")
    sys.exit(77)
try:
    import torch
except ImportError:
    print("no torch here: skipped")
    sys.exit(77)

from export_runner import Table, onecycle

CASES = [
    "--max-lr 0.1 --total-steps 57",
    "--max-lr 0.1 --total-steps 57 --three-phase",
    "--max-lr 0.1 --total-steps 57 --anneal-strategy linear",
    "--max-lr 0.1 --total-steps 57 --anneal-strategy linear --three-phase",
    "--max-lr 0.1 --total-steps 57 --no-cycle-momentum",
    "--max-lr 0.1 --total-steps 100 --optimizer adam",
    "--max-lr 0.003 --total-steps 101 --optimizer adamw --three-phase --pct-start 0.37",
    "--max-lr 0.01 --total-steps 90 --optimizer rmsprop --anneal-strategy linear",
    "--max-lr 0.1,0.02,0.3 --total-steps 57 --max-momentum 0.9,0.95,0.99 --base-momentum 0.8",
    "--max-lr 0.1,0.02 --total-steps 123 --three-phase --optimizer adamw --base-momentum 0.7,0.85",
    "--max-lr 0.1,0.02 --total-steps 64 --optimizer adam --anneal-strategy linear --no-cycle-momentum",
    "--max-lr 0.1,0.1 --total-steps 31 --optimizer rmsprop --max-momentum 0.9,0.8",
    "--max-lr 3.7 --total-steps 503 --pct-start 0.123456789 --div-factor 7.3 --final-div-factor 12345.6",
    "--max-lr 1e-5 --epochs 7 --steps-per-epoch 13 --pct-start 0.05 --optimizer adamw",
    "--max-lr 0.01 --total-steps 7 --pct-start 0.4 --div-factor 10 --final-div-factor 100",
    "--max-lr 1 --total-steps 2 --pct-start 0.75",
    "--max-lr 1 --total-steps 3 --pct-start 0.1",
    "--max-lr 1 --total-steps 10 --pct-start 0.75 --three-phase",
    "--max-lr 1 --total-steps 10 --pct-start 1",
    "--max-lr 1e-300 --total-steps 7 --div-factor inf --final-div-factor inf",
    "--max-lr 0.1 --total-steps 50 --last-epoch 17",
    "--max-lr 0.1,0.2 --total-steps 24 --last-epoch 10 --optimizer adam",
]
CLASSES = {"sgd": "SGD", "adam": "Adam", "adamw": "AdamW", "rmsprop": "RMSprop"}
PROGRAM = """
double momentum(const torch::optim::SGDOptions& options) { return options.momentum(); }
double momentum(const torch::optim::RMSpropOptions& options) { return options.momentum(); }
double momentum(const torch::optim::AdamOptions& options) { return std::get<0>(options.betas()); }
double momentum(const torch::optim::AdamWOptions& options) { return std::get<0>(options.betas()); }

template <class Scheduler, class Optimizer, class Options>
void run(int groups, int steps) {
    std::vector<torch::optim::OptimizerParamGroup> parameters;
    for (int group = 0; group < groups; ++group)
        parameters.emplace_back(std::vector<torch::Tensor>{torch::zeros({1})});
    Optimizer optimizer(parameters, Options(0.123));
    Scheduler scheduler(optimizer);
    for (int step = 0; step < steps; ++step) {
        for (auto& group : optimizer.param_groups()) {
            auto& options = static_cast<Options&>(group.options());
            std::printf("%a %a ", options.get_lr(), momentum(options));
        }
        std::printf("\\n");
        optimizer.step();
        scheduler.step();
    }
}

int main() {
"""


def key_of(arguments):
    return arguments[arguments.index("--optimizer") + 1] if "--optimizer" in arguments else "sgd"


def source_of(cases, tables):
    """One translation unit: the includes of the headers once, then each header in a namespace of its own."""
    includes, bodies, calls = ["#include <cstdio>"], [], []
    for i, (arguments, table) in enumerate(zip(cases, tables)):
        lines = onecycle("libtorch", arguments).splitlines()
        assert "#pragma once" in lines
        includes += [line for line in lines if line.startswith("#include") and line not in includes]
        body = "\n".join(line for line in lines if not line.startswith("#"))
        bodies.append(f"namespace case_{i} {{\n{body}\n}}\n")
        name = CLASSES[key_of(arguments)]
        optimizer = f"torch::optim::{name}, torch::optim::{name}Options"
        calls.append(f"    run<case_{i}::OneCycleLR, {optimizer}>({len(table.lr)}, {len(table.steps)});\n")
    return "\n".join(includes) + "\n" + "".join(bodies) + PROGRAM + "".join(calls) + "}\n"


def compiled_output(source):
    with tempfile.TemporaryDirectory() as folder:
        file, program = os.path.join(folder, "cases.cpp"), os.path.join(folder, "cases")
        with open(file, "w", encoding="utf-8") as stream:
            stream.write(source)
        subprocess.run([COMPILER, "-std=c++17", "-O0", "-Wall", "-Werror", "-ffp-contract=off", "-isystem", INCLUDE, file,
                        "-o", program, "-ltorch", "-ltorch_cpu", "-lc10"], check=True)
        return subprocess.run([program], check=True, stdout=subprocess.PIPE, universal_newlines=True).stdout


def torch_values(arguments, groups, steps):
    """What PyTorch's class sets, with the arguments of the export for PyTorch."""
    parameters = [{"params": [torch.nn.Parameter(torch.zeros(1))]} for _ in range(groups)]
    names = {"optimizer": getattr(torch.optim, CLASSES[key_of(arguments)])(parameters, lr=0.123), "loader": range(13)}
    exec(onecycle("pytorch", arguments), names)
    values = []
    for step in range(steps):
        momentum = lambda group: group["betas"][0] if "betas" in group else group["momentum"]
        values.append([(group["lr"], momentum(group)) for group in names["optimizer"].param_groups])
        if step + 1 < steps:
            names["scheduler"].step()
    return values


def check(arguments, table, lines):
    rows = [[float.fromhex(word) for word in line.split()] for line in lines]
    for i, row in enumerate(rows):
        for group, values in enumerate(table.lr):
            assert row[2 * group].hex() == values[i].hex(), f"step {i}: {row[2 * group]!r}, in the table {values[i]!r}"
        for group, values in enumerate(table.momentum):
            assert row[2 * group + 1].hex() == values[i].hex(), f"step {i}: momentum {row[2 * group + 1]!r}"
    if "--last-epoch" in arguments:
        return len(rows)
    for i, (row, groups) in enumerate(zip(rows, torch_values(arguments, len(table.lr), len(rows)))):
        expected = [float(value) for group in groups for value in group]
        cycled = expected if table.momentum else expected[::2]
        assert (row if table.momentum else row[::2]) == cycled, f"step {i}: {row}, PyTorch {expected}"
    return len(rows)


def main():
    warnings.simplefilter("ignore")
    cases = [line.split() for line in CASES]
    tables = [Table(arguments) for arguments in cases]
    lines = compiled_output(source_of(cases, tables)).splitlines()
    failures, steps = 0, 0
    for arguments, table in zip(cases, tables):
        own, lines = lines[:len(table.steps)], lines[len(table.steps):]
        try:
            assert len(own) == len(table.steps)
            steps += check(arguments, table, own)
        except Exception as error:  # whatever differs is a failure of the code
            failures += 1
            print(f"FAIL {' '.join(arguments)}\n  {type(error).__name__}: {error}")
    print(f"{len(cases)} configurations, {steps} steps, {failures} failures, torch {torch.__version__}")
    return 1 if failures or steps < 1000 or lines else 0


if __name__ == "__main__":
    sys.exit(main())
