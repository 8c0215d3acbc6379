#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the fonts of this folder from Debian's fonts-inter, fonts-jetbrains-mono and fonts-cmu.

Qt 6.4 cannot switch font features on. So the tabular digits of Inter are put where its proportional ones are, the substitutions
that would change what was typed (ligatures, contextual alternates) are dropped, and what the program never shows is left out. Computer Modern gets the
superscripts that it lacks.
A modified font may not carry the name of the original: the families are called "OneCycle Sans", "OneCycle Serif" (for papers set
with LaTeX) and "OneCycle Mono".

Usage: make_fonts.py [FOLDER]      with the packages fonts-inter, fonts-jetbrains-mono, fonts-cmu and python3-fonttools
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

INTER = Path("/usr/share/fonts/opentype/inter")
COMPUTER_MODERN = Path("/usr/share/fonts/truetype/cmu")
JETBRAINS = Path("/usr/share/fonts/truetype/jetbrains-mono")
FONTS = [  # source, family, style, file
    (INTER / "Inter-Regular.otf", "OneCycle Sans", "Regular", "OneCycleSans-Regular.otf"),
    (INTER / "Inter-SemiBold.otf", "OneCycle Sans", "SemiBold", "OneCycleSans-SemiBold.otf"),
    (COMPUTER_MODERN / "cmunrm.ttf", "OneCycle Serif", "Regular", "OneCycleSerif-Regular.ttf"),
    (COMPUTER_MODERN / "cmunbx.ttf", "OneCycle Serif", "SemiBold", "OneCycleSerif-SemiBold.ttf"),
    (JETBRAINS / "JetBrainsMono-Regular.ttf", "OneCycle Mono", "Regular", "OneCycleMono-Regular.ttf"),
]
BLOCKS = [
    (0x0020, 0x007E),  # Basic Latin
    (0x00A0, 0x017F),  # Latin-1 and Latin Extended-A
    (0x02C6, 0x02DD),  # accents that stand alone
    (0x0300, 0x0328),  # accents that combine
    (0x0370, 0x03FF),  # Greek
    (0x2000, 0x206F),  # general punctuation: dashes, ellipsis, thin and figure spaces
    (0x2070, 0x209C),  # superscripts and subscripts
    (0x20A0, 0x20BF),  # currency
    (0x2113, 0x2122),  # script l, numero, trade mark
    (0x2150, 0x215E),  # fractions
    (0x2190, 0x21D4),  # arrows
    (0x2200, 0x22FF),  # mathematical operators: minus, infinity, comparisons
    (0x2300, 0x232B),  # keys: command, option, delete
    (0x25A0, 0x25FF),  # geometric shapes
    (0x2713, 0x2717),  # check marks
]
FEATURES = ["ccmp", "kern", "locl", "mark", "mkmk"]
VERSION = "1.000"


def freeze_tabular_digits(font):
    """Makes the glyphs of the feature `tnum` the ones that the digits are mapped to. Points and commas stay narrow."""
    gsub = font["GSUB"].table
    tabular = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    tabular.update(getattr(table, "ExtSubTable", table).mapping)
    for table in font["cmap"].tables:
        for code in range(ord("0"), ord("9") + 1):
            if code in table.cmap:
                table.cmap[code] = tabular.get(table.cmap[code], table.cmap[code])


def make_digits_equally_wide(font):
    """Two digits are to be as wide as any other two: Inter's differ by some units in the middle weights, and may be kerned."""
    cmap = font.getBestCmap()
    digits = {cmap[code] for code in range(ord("0"), ord("9") + 1)}
    width = max(font["hmtx"][digit][0] for digit in digits)
    for digit in digits:
        font["hmtx"][digit] = (width, font["hmtx"][digit][1])
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType != 2:
                continue
            glyphs = table.Coverage.glyphs
            if table.Format == 1:
                table.PairSet = [pairs for glyph, pairs in zip(glyphs, table.PairSet) if glyph not in digits]
                table.PairSetCount = len(table.PairSet)
            table.Coverage.glyphs = [glyph for glyph in glyphs if glyph not in digits]


def add_superscripts(font):
    """Makes the raised digits and signs that Computer Modern lacks of its own, smaller and higher: powers of ten need them."""
    scale, rise = 0.7, 0.36
    cmap, glyphs = font.getBestCmap(), font.getGlyphSet()
    for code, base in zip([0x2070, *range(0x2074, 0x207C)], "0456789+\u2212"):
        if code in cmap:
            continue
        source, name = cmap[ord(base)], f"uni{code:04X}"
        pen = TTGlyphPen(glyphs)
        pen.addComponent(source, (scale, 0, 0, scale, 0, rise * font["head"].unitsPerEm))
        font["glyf"][name] = pen.glyph()
        font["hmtx"][name] = (round(font["hmtx"][source][0] * scale), round(font["hmtx"][source][1] * scale))
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = name


def reduce(font):
    """Leaves out the glyphs and features that are not listed above."""
    options = subset.Options()
    options.layout_features = FEATURES
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["DSIG", "FFTM", "TeX "]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in BLOCKS for code in range(first, last + 1)])
    subsetter.subset(font)


def rename(font, source, family, style):
    """One family for all weights; the copyright and licence of the original stay."""
    name = font["name"]
    kept = {record.nameID: str(record) for record in name.names if record.nameID in (0, 8, 9, 13, 14)}
    postscript = f"{family.replace(' ', '')}-{style}"
    kept |= {
        1: family,
        2: style,
        3: f"{VERSION};{postscript}",
        4: f"{family} {style}",
        5: f"Version {VERSION}; modified from {source.stem} by resources/fonts/make_fonts.py",
        6: postscript,
    }
    name.names = []
    for identifier, text in sorted(kept.items()):
        name.setName(text, identifier, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [postscript]
        top = cff[0]
        top.FamilyName, top.FullName, top.Weight = family, f"{family} {style}", style


def make(source, family, style, target):
    font = TTFont(source, recalcTimestamp=False)
    if family == "OneCycle Sans":
        freeze_tabular_digits(font)
        make_digits_equally_wide(font)
    if family == "OneCycle Serif":
        add_superscripts(font)
        font["OS/2"].usWeightClass = 600 if style == "SemiBold" else 400
    reduce(font)
    rename(font, source, family, style)
    font.save(target)
    print(f"{target}: {target.stat().st_size} bytes, {len(font.getGlyphOrder())} glyphs")


if __name__ == "__main__":
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent)
    for source, family, style, file in FONTS:
        make(source, family, style, folder / file)
