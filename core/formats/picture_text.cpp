// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/picture_text.h"

#include "core/formats/pdf_text.h"
#include "core/formats/png_text.h"
#include "core/formats/svg_start.h"
#include "core/formats/text_guard.h"
#include "core/formats/xml_payload.h"

#include <array>

namespace onecycle {
namespace {

struct PictureFormat {
    std::string_view name;
    bool (*starts)(std::string_view bytes);
    Result<std::string, ReadError> (*text)(std::string_view bytes);  ///< empty if there is none
};

bool startsPng(std::string_view bytes)
{
    return bytes.starts_with("\x89PNG");
}

constexpr std::array formats{
    PictureFormat{"PNG", startsPng, pngText},
    PictureFormat{"SVG", startsSvg, xmlPayload},
    PictureFormat{"PDF", startsPdf, pdfText},
};

Result<std::string, ReadError> textOf(const PictureFormat& format, std::string_view bytes)
{
    const std::string name(format.name);
    if (bytes.size() > largestText)
        return Unexpected(
            ReadError{"The " + name + " picture is larger than 64 MiB; one that onecycle made is smaller."});
    auto text = format.text(bytes);
    if (!text) {
        const ReadError& error = text.error();
        return Unexpected(
            ReadError{"The " + name + " picture is damaged, no schedule can be read from it: " + error.message,
                      error.line, error.column});
    }
    if (text->find_first_not_of(" \t\r\n") == std::string::npos)
        return Unexpected(
            ReadError{"This " + name +
                      " picture carries no schedule: another program has made it, or has removed what onecycle "
                      "had put in. Open the .onecycle document or the code instead."});
    return text;
}

}  // namespace

std::optional<Result<std::string, ReadError>> pictureText(std::string_view bytes)
{
    for (const PictureFormat& format : formats)
        if (format.starts(bytes))
            return textOf(format, bytes);
    return std::nullopt;
}

}  // namespace onecycle
