# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports single modules of frameworks that are not installed: what they import is replaced by stand-ins.

SOURCES/<owner>/<name>/<path> is the file as it is in the repository at the commit named below, or an excerpt of it that
has the classes which are run. Any module that such a file imports and that is not given here is made up: whatever is asked
of it is a class that takes all arguments, and as a decorator changes nothing.
"""

import importlib
import importlib.abc
import importlib.util
import sys
import types
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Source:
    project: str
    repository: str
    path: str
    commit: str


SOURCES = {
    "accelerate": Source("Accelerate", "huggingface/accelerate", "src/accelerate/scheduler.py",
                         "e4620984f8f2d3b91585f7d8c03f8c57cd453f50"),
    "accelerate-loader": Source("Accelerate", "huggingface/accelerate", "src/accelerate/data_loader.py",
                                "000e52ba473d2b1eb4547d5f4b3f504c53039a31"),
    "deepspeed": Source("DeepSpeed", "deepspeedai/DeepSpeed", "deepspeed/runtime/lr_schedules.py",
                        "22779f2c6e335b494c90c05917206d3b14510d2d"),
    "fastai": Source("fastai", "fastai/fastai", "fastai/callback/schedule.py", "0a049e8a90b86d70860f68072698245a1ee787ca"),
    "hf": Source("Transformers", "huggingface/transformers", "src/transformers/optimization.py",
                 "005edacb6b5dabbf0843e92c6623de9e07ca6241"),
    "ignite": Source("PyTorch-Ignite", "pytorch/ignite", "ignite/handlers/param_scheduler.py",
                     "00af057ee8eb86d1bf0d7ed385fbd376d77e847a"),
    "keras": Source("Keras", "keras-team/keras", "keras/src/optimizers/schedules/learning_rate_schedule.py",
                    "5d24952b083cb11f87abadacc886ddb3bdb63a03"),
    "hf-trainer": Source("Transformers", "huggingface/transformers", "src/transformers/trainer.py",
                         "2cda12cbf6e476183e68ec476551fa7e3717394a"),
    "lightning": Source("Lightning", "Lightning-AI/pytorch-lightning", "src/lightning/pytorch/trainer/trainer.py",
                        "d2bf065f2099fc1e42bed1f40ee76fe45e84f834"),
    "mlx": Source("MLX", "ml-explore/mlx", "python/mlx/optimizers/schedulers.py", "8f2744dcf36ba527bf99f0e1387e50b95d278cec"),
    "mmengine": Source("MMEngine", "open-mmlab/mmengine", "mmengine/optim/scheduler/param_scheduler.py",
                       "c7a3324f49b8c83c8087601359bcfc8a12eddc6d"),
    "openpcdet": Source("OpenPCDet", "open-mmlab/OpenPCDet",
                        "tools/train_utils/optimization/learning_schedules_fastai.py",
                        "405730dde6fc1df6a71fb41630071fda2b1f4449"),
    "optax": Source("optax", "google-deepmind/optax", "optax/schedules/_schedule.py",
                    "006cebd2adddd064757543329c83eaed0890ed82"),
    "paddle": Source("PaddlePaddle", "PaddlePaddle/Paddle", "python/paddle/optimizer/lr.py",
                     "00816fcb21ade6ad4425774b0e989c8098c6d324"),
    "r-torch": Source("torch for R", "mlverse/torch", "R/optim-lr_scheduler.R",
                      "1ab0d4a5616bc81ca359f1cfcf60d960409ba8cc"),
    "timm": Source("timm", "huggingface/pytorch-image-models", "timm/scheduler/cosine_lr.py",
                   "7479d451a6dfd8af27f941b8e82a7402461fae80"),
    "timm-base": Source("timm", "huggingface/pytorch-image-models", "timm/scheduler/scheduler.py",
                        "the version whose constructor takes t_in_epochs"),
    "tinygrad": Source("tinygrad", "tinygrad/tinygrad", "extra/lr_scheduler.py", "00970544c53ddc7c8ad88ce76e8514036006c8de"),
    "torchsharp": Source("TorchSharp", "dotnet/TorchSharp", "src/TorchSharp/Optimizers/LRScheduler.cs",
                         "a290b666fff4c9da86bdf1f837998f9a7ccbc8c6"),
}


class StandInType(type):
    def __getattr__(cls, name):
        return made_up(name)


class StandIn(metaclass=StandInType):
    def __init__(self, *arguments, **named):
        pass

    def __class_getitem__(cls, item):
        return cls

    def __call__(self, first=None, *rest, **named):
        return first


def made_up(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return StandInType(name, (StandIn,), {})


class MadeUpModules(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds any module of the packages whose files are run, and makes it up."""

    packages = set()

    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in self.packages:
            return importlib.util.spec_from_loader(name, self, is_package=True)
        return None

    def create_module(self, spec):
        module = types.ModuleType(spec.name)
        module.__getattr__ = made_up
        return module

    def exec_module(self, module):
        pass


sys.meta_path.insert(0, MadeUpModules())


def provide(name, **contents):
    """Makes `import name` give `contents`, and what is made up for anything else."""
    MadeUpModules.packages.add(name.split(".")[0])
    module = importlib.import_module(name)
    module.__dict__.update(contents)
    return module


def load(root, key, name):
    """Runs the file of SOURCES[key] as the module `name`."""
    source = SOURCES[key]
    provide(name.rpartition(".")[0])
    spec = importlib.util.spec_from_file_location(name, Path(root) / source.repository / source.path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
