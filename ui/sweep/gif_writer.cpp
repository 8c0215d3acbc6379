// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/gif_writer.h"

#include <algorithm>
#include <array>
#include <gif_lib.h>
#include <iterator>
#include <utility>

namespace onecycle::ui {
namespace {

constexpr int depth = 8;

int writeTo(GifFileType* file, const GifByteType* bytes, int count)
{
    return static_cast<int>(
        static_cast<QIODevice*>(file->UserData)->write(reinterpret_cast<const char*>(bytes), count));
}

}  // namespace

GifWriter::GifWriter(QIODevice& device, const QSize& size, GifPalette palette)
    : m_size(size), m_palette(std::move(palette)), m_file(EGifOpen(&device, writeTo, nullptr)), m_good(putHead())
{}

GifWriter::~GifWriter()
{
    if (m_file)
        EGifCloseFile(m_file, nullptr);
}

bool GifWriter::putHead()
{
    if (!m_file)
        return false;
    EGifSetGifVersion(m_file, true);
    std::array<GifColorType, 256> colours{};  // a power of two of them
    for (std::size_t i = 0; i < m_palette.colours().size(); ++i) {
        const QRgb colour = m_palette.colours()[i];
        colours[i] = {static_cast<GifByteType>(qRed(colour)), static_cast<GifByteType>(qGreen(colour)),
                      static_cast<GifByteType>(qBlue(colour))};
    }
    ColorMapObject* const map = GifMakeMapObject(colours.size(), colours.data());
    const bool described = map && EGifPutScreenDesc(m_file, m_size.width(), m_size.height(), depth, 0, map) == GIF_OK;
    GifFreeMapObject(map);
    constexpr std::array<GifByteType, 3> forEver{1, 0, 0};
    return described && EGifPutExtensionLeader(m_file, APPLICATION_EXT_FUNC_CODE) == GIF_OK &&
           EGifPutExtensionBlock(m_file, 11, "NETSCAPE2.0") == GIF_OK &&
           EGifPutExtensionBlock(m_file, forEver.size(), forEver.data()) == GIF_OK &&
           EGifPutExtensionTrailer(m_file) == GIF_OK;
}

bool GifWriter::add(const QImage& frame, int hundredths)
{
    if (!m_good || frame.size() != m_size)
        return false;
    const QImage image = frame.convertToFormat(QImage::Format_RGB32);
    std::vector<unsigned char> pixels;
    pixels.reserve(static_cast<std::size_t>(m_size.width()) * static_cast<std::size_t>(m_size.height()));
    for (int y = 0; y < image.height(); ++y) {
        const auto* const line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        std::transform(line, line + image.width(), std::back_inserter(pixels),
                       [this](QRgb colour) { return m_palette.indexOf(colour); });
    }
    const QRect part = changed(pixels);
    m_pixels = std::move(pixels);
    return m_good = putFrame(part, hundredths);
}

/// What has to be drawn over the last frame; a corner where nothing has.
QRect GifWriter::changed(const std::vector<unsigned char>& pixels) const
{
    if (m_pixels.empty())
        return {QPoint(), m_size};
    QRect part;
    const auto width = static_cast<std::size_t>(m_size.width());
    for (int y = 0; y < m_size.height(); ++y) {
        const auto line = static_cast<std::ptrdiff_t>(static_cast<std::size_t>(y) * width);
        const auto begin = pixels.begin() + line;
        const auto end = begin + m_size.width();
        const auto first = std::mismatch(begin, end, m_pixels.begin() + line).first;
        if (first == end)
            continue;
        const auto last = std::mismatch(std::reverse_iterator(end), std::reverse_iterator(begin),
                                        std::reverse_iterator(m_pixels.begin() + line + m_size.width()))
                              .first;
        part |= QRect(QPoint(static_cast<int>(first - begin), y), QPoint(static_cast<int>(last.base() - begin) - 1, y));
    }
    return part.isNull() ? QRect(0, 0, 1, 1) : part;
}

bool GifWriter::putFrame(const QRect& part, int hundredths)
{
    const GraphicsControlBlock control{DISPOSE_DO_NOT, false, hundredths, NO_TRANSPARENT_COLOR};
    std::array<GifByteType, 4> bytes{};
    EGifGCBToExtension(&control, bytes.data());
    if (EGifPutExtension(m_file, GRAPHICS_EXT_FUNC_CODE, bytes.size(), bytes.data()) != GIF_OK ||
        EGifPutImageDesc(m_file, part.x(), part.y(), part.width(), part.height(), false, nullptr) != GIF_OK)
        return false;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const std::size_t begin = static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size.width()) +
                                  static_cast<std::size_t>(part.x());
        if (EGifPutLine(m_file, &m_pixels[begin], part.width()) != GIF_OK)
            return false;
    }
    return true;
}

bool GifWriter::finish()
{
    GifFileType* const file = std::exchange(m_file, nullptr);
    return file && EGifCloseFile(file, nullptr) == GIF_OK && std::exchange(m_good, false);
}

}  // namespace onecycle::ui
