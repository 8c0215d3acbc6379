// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/formats/png_text.h"

#include <algorithm>
#include <csetjmp>
#include <cstdlib>
#include <cstring>
#include <png.h>
#include <span>

namespace onecycle {
namespace {

constexpr png_alloc_size_t largestChunk = png_alloc_size_t{8} * 1024 * 1024;
constexpr png_uint_32 mostChunks = 32;

/// What the callbacks of libpng read from and complain to.
struct ByteSource {
    std::string_view rest;
    std::string complaint;  ///< the first one
};

void readBytes(png_structp png, png_bytep out, std::size_t count)
{
    auto& source = *static_cast<ByteSource*>(png_get_io_ptr(png));
    if (count > source.rest.size())
        png_error(png, "the file ends too early");
    std::memcpy(out, source.rest.data(), count);
    source.rest.remove_prefix(count);
}

void complain(png_structp png, png_const_charp text)
{
    auto& source = *static_cast<ByteSource*>(png_get_error_ptr(png));
    const bool pixels = std::string_view(text).starts_with("IDAT");
    if (source.complaint.empty() && !pixels)
        source.complaint = text;
}

[[noreturn]] void fail(png_structp png, png_const_charp text)
{
    complain(png, text);
    png_longjmp(png, 1);
}

/// libpng takes what a chunk claims to be long before the first byte of it is read.
png_voidp allocate(png_structp /*png*/, png_alloc_size_t size)
{
    return size > 2 * largestChunk ? nullptr : std::malloc(size);
}

void release(png_structp /*png*/, png_voidp memory)
{
    std::free(memory);
}

/// All other chunks count as dealt with: libpng would not pass over pixels otherwise, and warn of the rest.
int passOver(png_structp /*png*/, png_unknown_chunkp /*chunk*/)
{
    return 1;
}

/// libpng's objects for one picture.
class PngReader {
public:
    explicit PngReader(ByteSource& source)
        : m_png(png_create_read_struct_2(PNG_LIBPNG_VER_STRING, &source, fail, complain, nullptr, allocate, release)),
          m_info(m_png ? png_create_info_struct(m_png) : nullptr),
          m_source(source)
    {}
    ~PngReader() { png_destroy_read_struct(&m_png, &m_info, nullptr); }
    PngReader(const PngReader&) = delete;
    PngReader& operator=(const PngReader&) = delete;

    void readChunks();
    [[nodiscard]] std::span<const png_text> texts() const;

private:
    png_structp m_png;
    png_infop m_info;
    ByteSource& m_source;
};

/// Reads the text chunks and skips the others, the compressed pixels too: their size is what the file says. A fault
/// ends it here by a jump, which passes no frame but libpng's.
void PngReader::readChunks()
{
    if (!m_info || setjmp(png_jmpbuf(m_png)))
        return;
    png_set_read_fn(m_png, &m_source, readBytes);
    png_set_user_limits(m_png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
    png_set_chunk_malloc_max(m_png, largestChunk);
    png_set_chunk_cache_max(m_png, mostChunks + 1);
    png_set_benign_errors(m_png, 1);
    png_set_read_user_chunk_fn(m_png, nullptr, passOver);
    png_set_keep_unknown_chunks(m_png, PNG_HANDLE_CHUNK_NEVER, nullptr, -1);
    png_set_keep_unknown_chunks(m_png, PNG_HANDLE_CHUNK_NEVER, reinterpret_cast<png_const_bytep>("IDAT"), 1);
    png_set_keep_unknown_chunks(m_png, PNG_HANDLE_CHUNK_AS_DEFAULT,
                                reinterpret_cast<png_const_bytep>("tEXt\0zTXt\0iTXt"), 3);
    png_read_info(m_png, m_info);
    png_read_end(m_png, m_info);
}

std::span<const png_text> PngReader::texts() const
{
    png_textp texts = nullptr;
    int count = 0;
    if (m_info)
        png_get_text(m_png, m_info, &texts, &count);
    return {texts, static_cast<std::size_t>(count)};
}

std::string fromLatin1(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80)
            result += static_cast<char>(0xC0U | byte >> 6U);
        result += byte < 0x80 ? c : static_cast<char>(0x80U | (byte & 0x3FU));
    }
    return result;
}

std::string contentOf(const png_text& text)
{
    if (text.compression >= PNG_ITXT_COMPRESSION_NONE)
        return {text.text, text.itxt_length};
    return fromLatin1({text.text, text.text_length});
}

}  // namespace

Result<std::string, ReadError> pngText(std::string_view bytes)
{
    ByteSource source{bytes, {}};
    PngReader reader(source);
    reader.readChunks();
    const auto texts = reader.texts();
    const auto ours = std::ranges::find_if(texts,
                                           [](const png_text& text) { return std::strcmp(text.key, "onecycle") == 0; });
    if (ours != texts.end())
        return contentOf(*ours);
    if (!source.complaint.empty())
        return Unexpected(ReadError{source.complaint + "."});
    return std::string();
}

}  // namespace onecycle
