# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes how Python spells and reads numbers: python3 tests/oracle/make_numbers.py > tests/golden/numbers.json

reprs: the bits of a double, as 16 hexadecimal digits, and repr() of it. parses: a text and the bits of float(text), or null
where float() refuses it. yaml: a spelling of ours and the bits of what PyYAML (YAML 1.1) reads, or null for a string.
"""

import json
import random
import struct
import sys

import yaml

SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.1, 0.1 + 0.2, 1 / 3, 100.0, 1e-4, 1e-5, 9.999999999999999e-05, 4e-8, 0.0004, 25.0, 1e4,
           123456.0, 1e15, 9999999999999998.0, 1e16, 1e17, 1e22, 1e23, 123456789012345680.0, 2.0**53, 2.0**53 + 2, 5e-324,
           -5e-324, 2.2250738585072014e-308, 2.225073858507201e-308, 1.7976931348623157e308, 4.35, 0.3, 2.675, 1e100,
           9.5367431640625e-07, 0.040000000000000036, float("inf"), float("-inf"), float("nan")]

TEXTS = ["1", "-1", "+1", "0", "-0", "1.", ".5", "-.5", "00012", "0.0001", "1e-4", "1E-4", "1e+4", "1e4", "1.5e3", " 1 ", "\t1\n",
         "1_000", "1_000.000_1", "1e1_0", "_1", "1_", "1__0", "1_.0", "1._0", "1_e5", "1e_5", "+_1", "inf", "-inf", "+inf", "Infinity",
         "-INFINITY", "nan", "NaN", "-nan", "nan(1)", "infin", "1e400", "-1e400", "1e-400", "-1e-400", "0e400",
         "0.0000000000000000e999", "5e-324", "2e-324", "3e-324", "1.7976931348623157e308", "1.7976931348623159e308", "9" * 400,
         "0." + "0" * 400 + "1", "0" * 400 + "1", "0" * 400 + "." + "0" * 400 + "1", "1" + "0" * 400 + "e-390",
         "0." + "0" * 390 + "1e385", "1e-99999999999999999999", "1e99999999999999999999",
         "0.1000000000000000055511151231257827021181583404541015625", "9007199254740993", "", " ", "-", "+", ".", "e5", "1e", "1e-",
         "1e+", "--1", "+-1", "- 1", "1 2", "1,5", "1.2.3", "0x10", "0b1", "1f", "1e5x", "one", "1e5.5", "1j", "(1)"]

YAML = ["0.0", "1.0", "-1.0", "0.0001", "4.0e-08", "1.0e+16", "-2.5e-05", ".inf", "-.inf", ".nan", "4e-08", "1e16"]


def bits(value):
    return struct.pack(">d", value).hex()


def random_double(source):
    """Any finite double, all exponents alike; every other one of the sizes that schedules have."""
    if source.random() < 0.5:
        return round(10 ** source.uniform(-9, 7), source.randrange(0, 18)) * source.choice((1, -1))
    while True:
        value = struct.unpack(">d", source.getrandbits(64).to_bytes(8, "big"))[0]
        if value == value and abs(value) != float("inf"):
            return value


def parsed(text):
    try:
        return bits(float(text))
    except ValueError:
        return None


def read_as_yaml(text):
    value = yaml.safe_load(text)
    return bits(value) if isinstance(value, float) else None


def main():
    source = random.Random(20260104)
    values = SPECIAL + [random_double(source) for _ in range(400)]
    tables = {
        "reprs": [[bits(value), repr(value)] for value in values],
        "parses": [[text, parsed(text)] for text in TEXTS],
        "yaml": [[text, read_as_yaml(text)] for text in YAML],
    }
    head = {"license": "GPL-3.0-or-later", "python": sys.version.split()[0], "pyyaml": yaml.__version__,
            "command": "/usr/bin/python3 tests/oracle/make_numbers.py > tests/golden/numbers.json"}
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in head.items()]
    for name, rows in tables.items():
        lines.append(json.dumps(name) + ": [\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]")
    print("{\n" + ",\n".join(lines) + "\n}")


main()
