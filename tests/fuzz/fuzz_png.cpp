// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/picture_text.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/properties.h"

#include <cstring>
#include <png.h>
#include <span>
#include <zlib.h>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t largest);

namespace {

constexpr std::size_t signatureSize = 8;

/// Puts the right signature and, chunk by chunk, the right checksums into \p png: no mutation would get past them.
void repair(std::span<std::uint8_t> png)
{
    constexpr std::uint8_t signature[signatureSize] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    if (png.size() < signatureSize)
        return;
    std::memcpy(png.data(), signature, signatureSize);
    png = png.subspan(signatureSize);
    while (png.size() >= 12) {
        const std::size_t length = png_get_uint_32(png.data());
        if (length > png.size() - 12)
            return;
        const auto checksum = crc32(0, png.data() + 4, static_cast<uInt>(length + 4));
        png_save_uint_32(png.data() + 8 + length, static_cast<png_uint_32>(checksum));
        png = png.subspan(12 + length);
    }
}

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t largest, unsigned seed)
{
    const std::size_t changed = LLVMFuzzerMutate(data, size, largest);
    if (seed % 8 != 0)
        repair({data, changed});
    return changed;
}

void onecycle::fuzz::run(std::string_view input)
{
    const auto picture = pictureText(input);
    if (!picture)
        return;
    if (!*picture)
        checkError(picture->error());
    const auto document = readDocument(input);
    checkRead(document);
    require(!document || !document->isDocument, "a picture is not saved to");
}
