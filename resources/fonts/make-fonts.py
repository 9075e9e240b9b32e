#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Reckoner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the two bundled faces from Inter: Latin, Greek and symbols only, with figures of equal
width, which Qt 6.4 cannot ask a font for. Needs fonttools; make-fonts.py FOLDER-OF-INTER."""
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x370, 0x3FF), (0x2010, 0x2044), (0x2070, 0x209F),
          (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25FF)]
FAMILY = "Reckoner Sans"


def tabular_digits(font):
    """Glyph of each digit in the tabular form."""
    table = font["GSUB"].table
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            lookup = table.LookupList.Lookup[record.Feature.LookupListIndex[0]]
            part = lookup.SubTable[0]
            mapping = getattr(part, "mapping", None) or part.ExtSubTable.mapping
            cmap = font.getBestCmap()
            return {code: mapping[cmap[code]] for code in range(ord("0"), ord("9") + 1)}
    raise SystemExit("the font has no tabular figures")


def make(source, target, style):
    font = TTFont(source)
    digits = tabular_digits(font)
    for table in font["cmap"].tables:
        table.cmap.update({code: glyph for code, glyph in digits.items() if code in table.cmap})
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "case"]
    options.name_IDs = [0, 1, 2, 4, 6, 13, 14, 16, 17]
    options.notdef_outline = True
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[code for low, high in RANGES for code in range(low, high + 1)])
    cutter.subset(font)
    bold = style == "SemiBold"
    names = {1: FAMILY if not bold else f"{FAMILY} SemiBold", 2: "Regular",
             4: f"{FAMILY} {style}", 6: f"ReckonerSans-{style}", 16: FAMILY, 17: style}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    for number in (16, 17):
        font["name"].setName(names[number], number, 3, 1, 0x409)
    cff = font["CFF "].cff
    cff.fontNames[0] = names[6]
    top = cff.topDictIndex[0]
    top.FamilyName, top.FullName = FAMILY, names[4]
    font.save(target)


if __name__ == "__main__":
    inter = pathlib.Path(sys.argv[1])
    here = pathlib.Path(__file__).parent
    for weight in ("Regular", "SemiBold"):
        make(inter / f"Inter-{weight}.otf", here / f"reckoner-sans-{weight.lower()}.otf", weight)
