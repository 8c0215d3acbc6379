// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_format.h"

#include "ui/export/pdf.h"
#include "ui/export/png.h"
#include "ui/export/svg.h"

#include <algorithm>
#include <array>

namespace onecycle::ui {
namespace {

constexpr std::array table{
    PictureFormat{"png", mark("PNG"), "image/png", pngFile},
    PictureFormat{"svg", mark("SVG"), "image/svg+xml", svgFile},
    PictureFormat{"pdf", mark("PDF"), "application/pdf", pdfFile},
};

}  // namespace

std::span<const PictureFormat> pictureFormats()
{
    return table;
}

const PictureFormat* findPictureFormat(std::string_view key)
{
    const auto* const row = std::ranges::find(table, key, &PictureFormat::key);
    return row == table.end() ? nullptr : row;
}

}  // namespace onecycle::ui
