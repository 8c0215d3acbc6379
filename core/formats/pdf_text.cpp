// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/pdf_text.h"

#include "core/formats/xml_payload.h"

#include <optional>

namespace onecycle {
namespace {

constexpr std::string_view packetBegin = "<?xpacket begin=";
constexpr std::string_view packetEnd = "<?xpacket end=";

/// Takes the first packet, its first line included, off the front of \p rest.
std::optional<std::string_view> takePacket(std::string_view& rest)
{
    const auto begin = rest.find(packetBegin);
    if (begin == std::string_view::npos)
        return std::nullopt;
    const auto end = rest.find(packetEnd, begin);
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view packet = rest.substr(begin, end - begin);
    rest.remove_prefix(end + packetEnd.size());
    return packet;
}

}  // namespace

bool startsPdf(std::string_view bytes)
{
    constexpr std::string_view header = "%PDF-";
    constexpr std::size_t searched = 1024;
    const std::string_view head = bytes.substr(0, searched);
    const auto at = head.find(header);
    return at == 0 || (at != std::string_view::npos && (head[at - 1] == '\n' || head[at - 1] == '\r'));
}

Result<std::string, ReadError> pdfText(std::string_view bytes)
{
    Result<std::string, ReadError> found = std::string();
    while (const auto packet = takePacket(bytes)) {
        auto text = xmlPayload(*packet);
        const bool nothing = text && text->empty();
        const bool worse = !text && found && !found->empty();
        if (!nothing && !worse)
            found = std::move(text);
    }
    if (!found)
        return Unexpected(ReadError{"its metadata is wrong XML. " + found.error().message});
    return found;
}

}  // namespace onecycle
