# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The exports for papers: the script for Matplotlib is run and what it draws compared with `onecycle export --to csv`, bit for
bit; the points of the pgfplots picture are compared with the portable function, and the straight lines between them with every
step; where pdflatex is installed, the LaTeX documents are compiled.

Without Matplotlib the test is skipped (exit code 77).
"""

import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

try:
    import matplotlib
except ImportError:
    print("no Matplotlib here: skipped")
    sys.exit(77)

from export_runner import Table, onecycle

matplotlib.use("Agg")
SEED = 20261124
EDGES = [
    "--max-lr 0.1 --total-steps 100",
    "--max-lr 0.1 --total-steps 57 --optimizer adamw",
    "--max-lr 0.1,0.02,0.3 --total-steps 57 --three-phase",
    "--max-lr 0.1 --total-steps 57 --three-phase --anneal-strategy linear",
    "--max-lr 0.1 --total-steps 300 --no-cycle-momentum",
    "--max-lr 0.1 --epochs 90 --steps-per-epoch 100 --last-epoch 4000",
    "--max-lr 0.1,0.2 --total-steps 80 --max-momentum 0.9,0.99",
    "--max-lr 0.05 --total-steps 3 --pct-start 0.1",
    "--max-lr 0.05 --total-steps 10 --pct-start 1",
]
BETA, MOMENTUM = r"$\beta_1$", "Momentum"


def random_arguments(source):
    arguments = ["--max-lr", repr(10 ** source.uniform(-4, 0)), "--total-steps", str(source.randint(20, 3000)),
                 "--pct-start", repr(source.uniform(0.12, 0.45)), "--final-div-factor", repr(10 ** source.uniform(0, 5))]
    for option in (["--three-phase"], ["--no-cycle-momentum"], ["--anneal-strategy", "linear"], ["--optimizer", "adam"]):
        if source.random() < 0.35:
            arguments += option
    return arguments


def check_matplotlib(arguments, table):
    names = {"__name__": "exported"}
    exec(compile(onecycle("matplotlib", arguments), "exported", "exec"), names)
    figure = names["draw"]()
    axes = figure.axes
    quantities = [("Learning rate", table.lr)]
    if table.momentum:
        quantities.append((BETA if "adam" in " ".join(arguments) else MOMENTUM, table.momentum))
    assert [axis.get_ylabel() for axis in axes] == [title for title, _ in quantities]
    assert axes[-1].get_xlabel() == "Step (optimizer updates)"
    for axis, (_, groups) in zip(axes, quantities):
        lines = [line for line in axis.lines if line.get_label() in names["GROUP_NAMES"]]
        assert len(lines) == len(groups)
        for line, values in zip(lines, groups):
            steps = [int(step) for step in line.get_xdata()]
            assert steps[0] == table.steps[0] and steps[-1] == table.steps[-1]
            assert len(steps) == len(table.steps) or len(steps) >= 2000
            assert list(line.get_ydata()) == [values[step - table.steps[0]] for step in steps], "not bit for bit the same"
    matplotlib.pyplot.close(figure)


def drawn_curves(text):
    """Of each axis, the curves as lists of (step, value)."""
    axes = []
    for axis in text.split("\\nextgroupplot")[1:]:
        curves = re.findall(r"\\addplot\+\[solid\] coordinates \{\n(.*?)    \};", axis, re.DOTALL)
        number = r"\(([-0-9.e+]+), ([-0-9.e+]+)\)"
        axes.append([[(float(x), float(y)) for x, y in re.findall(number, curve)] for curve in curves])
    return axes


def check_pgfplots(arguments, table):
    text = onecycle("pgfplots", arguments)
    exact = {}
    exec(onecycle("python", arguments), exact)
    axes = drawn_curves(text)
    assert len(axes) == (2 if table.momentum else 1)
    assert ("ylabel={\\(\\beta_1\\)}" in text) == (bool(table.momentum) and "adam" in " ".join(arguments))
    for place, (curves, groups) in enumerate(zip(axes, [table.lr, table.momentum])):
        assert len(curves) == len(groups)
        height = max(max(y for _, y in curve) for curve in curves) - min(min(y for _, y in curve) for curve in curves)
        for group, (curve, values) in enumerate(zip(curves, groups)):
            assert curve[0][0] == table.steps[0] and curve[-1][0] == table.steps[-1]
            for x, y in curve:
                assert abs(exact["one_cycle"](x)[group][place] - y) <= 1e-12 * height + 1e-15, f"not on the curve: {x}"
            check_lines(curve, table.steps, values, height)


def check_lines(curve, steps, values, height):
    """Every step lies on the drawn lines, to a fifth of a pixel of 800."""
    part = 0
    for step, value in zip(steps, values):
        while part + 2 < len(curve) and curve[part + 1][0] < step:
            part += 1
        (x0, y0), (x1, y1) = curve[part], curve[part + 1]
        drawn = y0 + (y1 - y0) * (step - x0) / (x1 - x0)
        assert abs(drawn - value) <= 0.2 / 800 * height, f"step {step}: drawn {drawn}, is {value}"


def check_methods(arguments, table):
    text = onecycle("methods", arguments)
    cited = {key for keys in re.findall(r"\\cite\{([^}]*)\}", text) for key in keys.split(",")}
    assert cited == set(re.findall(r"@\w+\{(\w+),", text)), "cited and given are not the same"
    body = text.split("\\begin{document}")[1]
    numbers = [float(plain.replace("\\,", "")) for plain in re.findall(r"\\\(([0-9.\\,]+)\\\)", body)]
    numbers += [float(mantissa or 1) * 10 ** int(power)
                for mantissa, power in re.findall(r"\\\((?:([0-9.]+) \\times )?10\^\{(-?\d+)\}\\\)", body)]
    wanted = {float(number) for word in arguments[1:2] for number in word.split(",")}
    exact = {}
    exec(onecycle("python", arguments), exact)
    wanted.add(exact["PHASES"][0][0][1])  # the initial learning rate
    wanted |= {table.lr[0][-1]} | ({table.momentum[0][-1]} if table.momentum else set())
    for value in wanted:
        assert any(abs(number - value) <= 1e-5 * value for number in numbers), f"{value} is not in {sorted(numbers)}"


def compile_latex(target, arguments):
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "picture.tex"), "w", encoding="utf-8") as file:
            file.write(onecycle(target, arguments))
        done = subprocess.run(["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "picture.tex"], cwd=folder,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        assert done.returncode == 0, done.stdout[-2000:]


def main():
    source = random.Random(SEED)
    cases = [line.split() for line in EDGES] + [random_arguments(source) for _ in range(14)]
    failures = 0
    for arguments in cases:
        table = Table(arguments)
        for check in (check_matplotlib, check_pgfplots, check_methods):
            try:
                check(arguments, table)
            except Exception as error:  # whatever the code raises is a failure of the code
                failures += 1
                print(f"FAIL {check.__name__} {' '.join(arguments)}\n  {type(error).__name__}: {error}")
    if shutil.which("pdflatex"):
        for target in ("pgfplots", "methods"):
            compile_latex(target, cases[2])
    print(f"{len(cases)} configurations, {failures} failures, Matplotlib {matplotlib.__version__}")
    return 1 if failures or len(cases) <= 20 else 0


if __name__ == "__main__":
    sys.exit(main())
