# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the pictures that `onecycle export` writes with other programs: exiftool, Pillow, an XML parser, rsvg and poppler.

They must find the size, the resolution, the fonts and the configuration, and draw what the PNG shows; and the program must read
its configuration back, also from pictures that exiftool or qpdf wrote anew.
"""
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import numpy
from PIL import Image

ONECYCLE = os.environ["ONECYCLE_BINARY"]
SCHEDULE = ["--max-lr", "0.1,0.05", "--epochs", "7", "--steps-per-epoch", "13", "--final-div-factor", "inf", "--optimizer", "adamw"]
SVG = "{http://www.w3.org/2000/svg}"
ALIKE = 2  # of 255: what different rasterisers make of one picture
failures = []


def check(name, holds, found=""):
    if not holds:
        failures.append(f"{name}: {found}")


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, **options).stdout


def export(form, *options):
    return run(ONECYCLE, "export", "--to", form, *SCHEDULE, *options)


def config_of(document):
    """The arguments in a document, as `describe --json` names them."""
    tree = json.loads(document)
    entry = tree["schedules"][0]
    return {**entry["source"], "optimizer": entry["optimizer"], "groups": entry["groups"]}


def described(*options):
    return json.loads(run(ONECYCLE, "describe", "--json", *options))["config"]


def same_config(name, document):
    found = config_of(document)
    for key, value in described(*SCHEDULE).items():
        check(f"{name}, {key}", found.get(key) == value, f"{found.get(key)!r}, not {value!r}")


def reads_back(name, path):
    found, expected = described("--config", path), described(*SCHEDULE)
    check(f"{name} is read back", found == expected, found)


def exif(path):
    return json.loads(run("exiftool", "-j", "-G1", "-struct", path))[0]


def difference(drawn, picture):
    """The mean difference of two pictures of about one size, 0 to 255."""
    drawn = drawn.convert("RGB").resize(picture.size)
    return numpy.abs(numpy.asarray(drawn, float) - numpy.asarray(picture.convert("RGB"), float)).mean()


def check_png(folder):
    for options, size, dpi in [(["--size", "1600x900", "--dpi", "192"], (1600, 900), 192),
                               (["--size", "column", "--theme", "dark"], (1051, 850), 300),
                               (["--size", "slide", "--transparent"], (1920, 1080), 144)]:
        data = export("png", *options)
        picture = Image.open(io.BytesIO(data))
        picture.load()
        name = f"PNG {' '.join(options)}"
        check(f"{name}, size", picture.size == size, picture.size)
        check(f"{name}, resolution", all(abs(found - dpi) < 0.1 for found in picture.info["dpi"]), picture.info["dpi"])
        check(f"{name}, transparency", (picture.mode == "RGBA") == ("--transparent" in options), picture.mode)
        same_config(name, picture.text["onecycle"])
        path = os.path.join(folder, "picture.png")
        with open(path, "wb") as file:
            file.write(data)
        found = exif(path)
        check(f"{name}, exiftool", found["PNG:Software"] == "OneCycle" and "steps" in found["PNG:Description"], found)
        same_config(f"{name}, exiftool", next(value for key, value in found.items() if key.lower() == "png:onecycle"))
        reads_back(name, path)
        run("exiftool", "-q", "-overwrite_original", "-Author=somebody", path)
        reads_back(f"{name}, rewritten by exiftool", path)


def check_svg(folder):
    picture = Image.open(io.BytesIO(export("png", "--size", "183x100mm", "--dpi", "200")))
    path = os.path.join(folder, "picture.svg")
    for options in [], ["--outlines"]:
        data = export("svg", "--size", "183x100mm", "--dpi", "200", *options)
        name = f"SVG {' '.join(options)}"
        with open(path, "wb") as file:
            file.write(data)
        root = ElementTree.fromstring(data)
        check(f"{name}, width", abs(float(root.get("width").removesuffix("mm")) - 183) < 0.1, root.get("width"))
        check(f"{name}, height", abs(float(root.get("height").removesuffix("mm")) - 100) < 0.1, root.get("height"))
        same_config(name, root.find(f"{SVG}metadata/{{urn:onecycle:1#}}document").text)
        texts = [text.text.strip() for text in root.iter(f"{SVG}text")]
        check(f"{name}, texts", ("Learning rate" in texts) == (not options), texts)
        check(f"{name}, no bitmap", not list(root.iter(f"{SVG}image")))
        reads_back(name, path)
    # rsvg knows no embedded fonts, so it is compared where the texts are outlines.
    drawn = Image.open(io.BytesIO(run("rsvg-convert", "-w", str(picture.width), "-h", str(picture.height), path)))
    check("SVG, drawn by rsvg", difference(drawn, picture) < ALIKE, difference(drawn, picture))
    other = Image.open(io.BytesIO(export("png", "--size", "183x100mm", "--dpi", "200", "--pct-start", "0.4")))
    check("what is alike", difference(other, picture) > 2 * ALIKE, difference(other, picture))


def check_pdf(folder):
    picture = Image.open(io.BytesIO(export("png", "--size", "183x100mm", "--dpi", "200")))
    path = os.path.join(folder, "picture.pdf")
    for options in ["--outlines"], []:
        name = f"PDF {' '.join(options)}"
        with open(path, "wb") as file:
            file.write(export("pdf", "--size", "183x100mm", "--dpi", "200", *options))
        info = run("pdfinfo", path, text=True)
        size = [float(side) / 72 * 25.4 for side in re.search(r"Page size: +([\d.]+) x ([\d.]+) pts", info).groups()]
        check(f"{name}, page", abs(size[0] - 183) < 0.3 and abs(size[1] - 100) < 0.3, size)
        check(f"{name}, one page, no date", "Pages:           1" in info and "CreationDate" not in info, info)
        fonts = run("pdffonts", path, text=True).splitlines()[2:]
        check(f"{name}, fonts", len(fonts) == (0 if options else 2) and all(" yes " in font for font in fonts), fonts)
        check(f"{name}, no bitmap", len(run("pdfimages", "-list", path, text=True).splitlines()) == 2)
        words = run("pdftotext", path, "-", text=True)
        check(f"{name}, texts", ("Learning rate" in words) == (not options), words)
        drawn = Image.open(io.BytesIO(run("pdftoppm", "-r", "200", "-png", "-singlefile", path)))
        check(f"{name}, drawn by poppler", difference(drawn, picture) < ALIKE, difference(drawn, picture))
        same_config(name, exif(path)["XMP-onecycle:Document"])
        reads_back(name, path)
    run("exiftool", "-q", "-overwrite_original", "-Author=somebody", path)
    reads_back("PDF, rewritten by exiftool", path)


def check_processes():
    """The same bytes from every process, whatever its hashes, time zone and locale."""
    for form in "png", "svg", "pdf":
        files = {run(ONECYCLE, "export", "--to", form, *SCHEDULE, env={**os.environ, **other})
                 for other in [{"QT_HASH_SEED": "0"}, *[{}] * 6, {"TZ": "Asia/Tokyo", "LC_ALL": "de_DE.UTF-8"}]}
        check(f"{form} is the same from every process", len(files) == 1, f"{len(files)} files")


def main():
    check_processes()
    with tempfile.TemporaryDirectory() as folder:
        check_png(folder)
        check_svg(folder)
        check_pdf(folder)
    print("\n".join(failures) or "every picture is what it should be")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
