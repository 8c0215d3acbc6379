// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/font_file.h"

#include <QFont>
#include <QRawFont>

#include <algorithm>
#include <array>
#include <hb-subset.h>
#include <memory>

namespace onecycle::ui {
namespace {

template <auto destroy>
struct Destroyer {
    template <class T>
    void operator()(T* object) const
    {
        destroy(object);
    }
};

using Face = std::unique_ptr<hb_face_t, Destroyer<hb_face_destroy>>;
using Blob = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Destroyer<hb_subset_input_destroy>>;

/// What a text needs: outlines of either kind, metrics, the layout of the glyphs.
constexpr std::array tables{"cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm",
                            "prep", "glyf", "loca", "CFF ", "GDEF", "GPOS", "GSUB", "kern", "gasp"};

/// \p font as a file in memory. (A face that fetches its tables one by one would do, but the subsetter of HarfBuzz 6
/// keeps pointers into tables that it has given back.)
Face faceOf(const QRawFont& font)
{
    const Face builder(hb_face_builder_create());
    for (const char* const name : tables) {
        const QByteArray table = font.fontTable(name);
        if (table.isEmpty())
            continue;
        const Blob blob(hb_blob_create(table.constData(), static_cast<unsigned>(table.size()), HB_MEMORY_MODE_DUPLICATE,
                                       nullptr, nullptr));
        hb_face_builder_add_table(builder.get(), hb_tag_from_string(name, -1), blob.get());
    }
    const Blob file(hb_face_reference_blob(builder.get()));
    return Face(hb_face_create(file.get(), 0));
}

/// The licence allows to embed a part of the font.
bool mayBeEmbedded(const QRawFont& font)
{
    constexpr qsizetype place = 8;  // of fsType, two bytes
    constexpr int restricted = 2;
    constexpr int noPartsOrOnlyBitmaps = 3;  // of the higher byte
    const QByteArray table = font.fontTable("OS/2");
    return table.size() < place + 2 ||
           ((table[place + 1] & 0xF) != restricted && (table[place] & noPartsOrOnlyBitmaps) == 0);
}

bool isOpenType(const QRawFont& font)
{
    return !font.fontTable("cmap").isEmpty() && !(font.fontTable("glyf").isEmpty() && font.fontTable("CFF ").isEmpty());
}

}  // namespace

QByteArray fontFile(const QFont& font, const QSet<char32_t>& characters)
{
    const QRawFont raw = QRawFont::fromFont(font);
    const bool hasAll = std::ranges::all_of(characters, [&raw](char32_t c) { return raw.supportsCharacter(c); });
    if (!hasAll || !isOpenType(raw) || !mayBeEmbedded(raw))
        return {};
    const Face face = faceOf(raw);
    const SubsetInput wanted(hb_subset_input_create_or_fail());
    if (!wanted)
        return {};
    for (const char32_t character : characters)
        hb_set_add(hb_subset_input_unicode_set(wanted.get()), character);
    const Face part(hb_subset_or_fail(face.get(), wanted.get()));
    if (!part)
        return {};
    const Blob file(hb_face_reference_blob(part.get()));
    unsigned size = 0;
    const char* const bytes = hb_blob_get_data(file.get(), &size);
    return {bytes, static_cast<qsizetype>(size)};
}

}  // namespace onecycle::ui
