#!/bin/sh
# SPDX-FileCopyrightText: 2026 The onecycle authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Draws the PNG sizes of the program's icon from its two SVG drawings, with rsvg-convert (Debian's librsvg2-bin).
set -eu
cd "$(dirname "$0")"
draw() { rsvg-convert --width "$2" --height "$2" --output "org.onecycle.OneCycle-$2.png" "$1"; }
for size in 16 22 24 32; do draw org.onecycle.OneCycle-small.svg "$size"; done
for size in 48 64 128 256 512; do draw org.onecycle.OneCycle.svg "$size"; done
