# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""float32 on NumPy in the place of jax.numpy, keras.ops, mlx.core and tinygrad's Tensor.

All arrays have one dimension: there NumPy, like these libraries, keeps float32 when a Python number meets an array.
"""

import contextlib

import numpy as np

from framework_sources import provide


def single(value):
    return np.atleast_1d(np.asarray(value, dtype=np.float32))


def as_number(array):
    """The only value, checked to have stayed in single precision."""
    array = np.atleast_1d(array)
    assert array.dtype == np.float32 and array.shape == (1,), (array.dtype, array.shape)
    return float(array[0])


def provide_jax():
    provide("jax.numpy", asarray=np.asarray, cos=np.cos, cumprod=np.cumprod, logical_and=np.logical_and,
            maximum=np.maximum, minimum=np.minimum, pi=np.pi, where=np.where,
            stack=lambda values: np.array(values, dtype=np.float32))


def provide_keras():
    @contextlib.contextmanager
    def name_scope(name):
        yield

    def cond(condition, if_true, if_false):
        return if_true() if condition.all() else if_false()

    provide("keras.src.ops", name_scope=name_scope, cond=cond, convert_to_tensor=single, divide=np.divide,
                  multiply=np.multiply, cos=np.cos, minimum=np.minimum, cast=lambda value, dtype: single(value),
                  array=lambda value, dtype: single(value))


def provide_mlx():
    provide("mlx.core", minimum=lambda a, b: np.minimum(a, single(b)), cos=np.cos, where=np.where)


class Tensor:
    """As much of tinygrad's as its scheduler uses."""

    def __init__(self, values, **named):
        self.values = np.atleast_1d(np.asarray(values))
        self.dtype = np.float32

    def assign(self, other):
        self.values = other.values
        return self

    def realize(self, *others):
        return self

    def where(self, if_true, if_false):
        return Tensor(np.where(self.values, if_true.values, if_false.values))

    def cast(self, dtype):
        return Tensor(self.values.astype(dtype))

    def __add__(self, other):
        return Tensor(self.values + other)

    def __sub__(self, other):
        return Tensor(single(self.values) - other)

    def __mul__(self, other):
        return Tensor(single(self.values) * other)

    def __truediv__(self, other):
        return Tensor(single(self.values) / other)

    def __lt__(self, other):
        return Tensor(single(self.values) < other)


def provide_tinygrad():
    provide("tinygrad.tensor", Tensor=Tensor)
