# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts as people write them, patched for thousands of configurations, judged by Python and PyTorch.

Usage: patched_scripts.py SCRIPT_PROBE
Of each patched script: every node of its syntax tree but the call is the one that was there; run as a whole, its scheduler is the one
that PyTorch makes of the configuration, step by step, or both raise the same. Exit code 77 without torch.
"""

import ast
import inspect
import json
import math
import subprocess
import sys
import warnings

try:
    import torch
    from torch.optim.lr_scheduler import OneCycleLR
except ImportError:
    print("no torch here: skipped")
    sys.exit(77)

warnings.filterwarnings("ignore")
COUNT = 400
WORDS = {"inf": math.inf, "-inf": -math.inf, "nan": math.nan}
HEAD = """import torch
from types import SimpleNamespace
from torch.optim import lr_scheduler
from torch.optim.lr_scheduler import OneCycleLR
# OneCycleLR(optimizer, max_lr=7.0)
args = SimpleNamespace(lr=0.25, steps=9)
loader = range(7)
EPOCHS = 3
optimizer = torch.optim.SGD([{"params": [torch.nn.Parameter(torch.zeros(1))]} for _ in range(GROUPS)], lr=0.1, momentum=0.9)
"""

# A script, and what stands for its code.
SCRIPTS = [
    ("scheduler = OneCycleLR(optimizer, max_lr=0.1, total_steps=10)\n", []),
    ("scheduler = lr_scheduler.OneCycleLR(optimizer, args.lr, epochs=EPOCHS, steps_per_epoch=len(loader), pct_start=0.2)\n",
     ["max_lr=0.25", "steps_per_epoch=7"]),
    ("""scheduler = lr_scheduler.OneCycleLR(
    optimizer,
    max_lr=args.lr,  # (the peak, not the base
    # so many epochs
    epochs=EPOCHS,
    steps_per_epoch=len(loader),
    anneal_strategy="linear",
)
unrelated = {"max_lr": 3, "total_steps": [1, 2]}
""", ["max_lr=0.25", "steps_per_epoch=7"]),
    ("""def make(optimizer, steps):
	'''Not OneCycleLR(optimizer, max_lr=5).'''
	return OneCycleLR(optimizer, 1e-1, steps * 2, None, None, .25,
	                  'cos',
	                  final_div_factor=1e3)


scheduler = make(optimizer, args.steps)
""", ["total_steps=18"]),
    ("""settings = [1, 2]
schedulers = {"a": OneCycleLR(optimizer, **{"max_lr": 0.1, "three_phase": True}, total_steps=12
    , pct_start=0.3  # a share
    )}
scheduler = schedulers["a"]
""", []),
    ("scheduler = OneCycleLR(\\\n    optimizer,\\\n    max_lr=[0.1, 0.2],\\\n    total_steps=8\\\n)\n", []),
    ("schedule = dict(max_lr=1, total_steps=5)\nscheduler = OneCycleLR(optimizer=optimizer,max_lr=.5,total_steps=20,verbose=False)", []),
]


class Hidden(ast.NodeTransformer):
    """Puts a name in the place of the call."""

    def __init__(self):
        self.calls = []

    def visit_Call(self, node):
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name != "OneCycleLR":
            return self.generic_visit(node)
        self.calls.append(node)
        return ast.Name("hidden", ast.Load())


def without_call(text):
    hidden = Hidden()
    tree = ast.dump(hidden.visit(ast.parse(text)))
    assert len(hidden.calls) == 1
    return tree, hidden.calls[0]


def value(member):
    if isinstance(member, list):
        return [value(item) for item in member]
    return WORDS.get(member, member) if isinstance(member, str) else member


def rows(make):
    """Every learning rate and momentum of a schedule, or what was raised instead."""
    try:
        scheduler = make()
        if not isinstance(scheduler.total_steps, int) or scheduler.total_steps > 1000:
            return "long"
        table = []
        while True:
            groups = scheduler.optimizer.param_groups
            table.append([(float(group["lr"]).hex(), float(group["momentum"]).hex()) for group in groups])
            if scheduler.last_epoch >= scheduler.total_steps - 1:
                return table
            scheduler.optimizer.step()
            scheduler.step()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def of_script(text, groups):
    names = {"GROUPS": groups}
    exec(compile(text, "script", "exec"), names)
    return names["scheduler"]


def of_config(config, groups):
    names = {"GROUPS": groups}
    exec(HEAD, names)
    return OneCycleLR(names["optimizer"], **config)


def check(before, config, after):
    tree, _ = without_call(before)
    again, call = without_call(after)
    assert tree == again, "something else than the call was changed"
    wanted = {key: value(member) for key, member in json.loads(config).items()}
    groups = len(wanted.pop("groups"))
    wanted.pop("optimizer")
    if wanted["max_lr"] is None:
        del wanted["max_lr"]
    inspect.signature(OneCycleLR.__init__).bind_partial(*[None] * (len(call.args) + 1))
    ours, theirs = rows(lambda: of_script(after, groups)), rows(lambda: of_config(wanted, groups))
    # None in the position of max_lr raises, but not what a missing one does.
    same = ours == theirs or ("max_lr" not in wanted and isinstance(ours, str) and isinstance(theirs, str))
    assert same, f"{str(ours)[:300]}\nbut the configuration is\n{str(theirs)[:300]}"
    return isinstance(ours, list)


def main(probe):
    ran = raised = failures = 0
    for number, (script, answers) in enumerate(SCRIPTS):
        before = HEAD + script
        lines = subprocess.run([probe, str(COUNT), str(number), *answers], input=before, check=True, capture_output=True, text=True,
                               encoding="utf-8").stdout.splitlines()
        assert len(lines) == COUNT
        for line in lines:
            config, after = json.loads(line)
            try:
                good = check(before, config, after)
                ran, raised = ran + good, raised + (not good)
            except (AssertionError, SyntaxError) as error:
                failures += 1
                if failures < 5:
                    print(f"script {number}: {error}\nconfiguration: {config}\n{after[len(HEAD):]}\n")
    print(f"{ran} patched scripts ran as their configuration does, {raised} raised as it does, {failures} failures, torch "
          f"{torch.__version__}, Python {sys.version.split()[0]}")
    return 1 if failures or ran < 500 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
