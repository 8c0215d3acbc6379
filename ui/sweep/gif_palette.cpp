// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/gif_palette.h"

#include <algorithm>
#include <array>

namespace onecycle::ui {
namespace {

constexpr std::size_t mostColours = 256;
constexpr std::size_t exactColours = 96;

struct Count {
    QRgb colour;
    qint64 pixels;
};

int channelOf(QRgb colour, int channel)
{
    return static_cast<int>((colour >> (8 * channel)) & 0xFF);
}

/// A part of the list of colours that becomes one of the palette.
struct Box {
    std::size_t begin;
    std::size_t end;
    int channel = 0;  ///< in which it is widest
    int width = 0;
};

Box boxOf(const std::vector<Count>& counts, std::size_t begin, std::size_t end)
{
    Box box{begin, end};
    for (int channel = 0; channel < 3; ++channel) {
        const auto [low, high] = std::minmax_element(
            counts.begin() + static_cast<std::ptrdiff_t>(begin), counts.begin() + static_cast<std::ptrdiff_t>(end),
            [channel](const Count& a, const Count& b) {
                return channelOf(a.colour, channel) < channelOf(b.colour, channel);
            });
        const int width = channelOf(high->colour, channel) - channelOf(low->colour, channel);
        if (width > box.width) {
            box.channel = channel;
            box.width = width;
        }
    }
    return box;
}

QRgb meanOf(const std::vector<Count>& counts, const Box& box)
{
    std::array<qint64, 3> sums{};
    qint64 pixels = 0;
    for (std::size_t i = box.begin; i < box.end; ++i) {
        for (int channel = 0; channel < 3; ++channel)
            sums[static_cast<std::size_t>(channel)] += counts[i].pixels * channelOf(counts[i].colour, channel);
        pixels += counts[i].pixels;
    }
    const auto mean = [&](std::size_t channel) { return static_cast<int>((sums[channel] + pixels / 2) / pixels); };
    return qRgb(mean(2), mean(1), mean(0));
}

/// The widest box in two halves of as many pixels, until there are \p most of them.
std::vector<QRgb> cutByMedian(std::vector<Count> counts, std::size_t most)
{
    if (counts.empty())
        return {};
    std::vector<Box> boxes{boxOf(counts, 0, counts.size())};
    while (boxes.size() < most) {
        const auto widest = std::ranges::max_element(boxes, {}, &Box::width);
        if (widest->width == 0)
            break;
        const Box box = *widest;
        const auto first = counts.begin() + static_cast<std::ptrdiff_t>(box.begin);
        const auto last = counts.begin() + static_cast<std::ptrdiff_t>(box.end);
        std::sort(first, last, [&box](const Count& a, const Count& b) {
            return channelOf(a.colour, box.channel) < channelOf(b.colour, box.channel);
        });
        const std::size_t middle = box.begin + (box.end - box.begin) / 2;
        *widest = boxOf(counts, box.begin, middle);
        boxes.push_back(boxOf(counts, middle, box.end));
    }
    std::vector<QRgb> colours;
    for (const Box& box : boxes)
        colours.push_back(meanOf(counts, box));
    return colours;
}

std::vector<Count> countsOf(const std::vector<QImage>& samples)
{
    QHash<QRgb, qint64> pixels;
    for (const QImage& sample : samples)
        for (int y = 0; y < sample.height(); ++y) {
            const auto* const line = reinterpret_cast<const QRgb*>(sample.constScanLine(y));
            for (int x = 0; x < sample.width(); ++x)
                ++pixels[line[x] | 0xFF000000U];
        }
    std::vector<Count> counts;
    for (auto row = pixels.constBegin(); row != pixels.constEnd(); ++row)
        counts.push_back({row.key(), row.value()});
    // A hash has no order of its own; equal counts must not make another palette.
    std::ranges::sort(counts, [](const Count& a, const Count& b) {
        return a.pixels != b.pixels ? a.pixels > b.pixels : a.colour < b.colour;
    });
    return counts;
}

}  // namespace

GifPalette::GifPalette(const std::vector<QImage>& samples)
{
    std::vector<Count> counts = countsOf(samples);
    const std::size_t exact = counts.size() <= mostColours ? counts.size() : exactColours;
    for (std::size_t i = 0; i < exact; ++i)
        m_colours.push_back(counts[i].colour);
    counts.erase(counts.begin(), counts.begin() + static_cast<std::ptrdiff_t>(exact));
    for (const QRgb colour : cutByMedian(std::move(counts), mostColours - exact))
        m_colours.push_back(colour);
}

unsigned char GifPalette::indexOf(QRgb colour)
{
    const auto known = m_known.constFind(colour);
    if (known != m_known.constEnd())
        return *known;
    const auto distance = [colour](QRgb other) {
        const int red = qRed(colour) - qRed(other);
        const int green = qGreen(colour) - qGreen(other);
        const int blue = qBlue(colour) - qBlue(other);
        return red * red + green * green + blue * blue;
    };
    const auto nearest = std::ranges::min_element(m_colours, {}, distance);
    const auto index = static_cast<unsigned char>(nearest - m_colours.begin());
    m_known.insert(colour, index);
    return index;
}

}  // namespace onecycle::ui
