// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/sweep/animation.h"

#include "core/parameters/parameters.h"
#include "core/support/number.h"
#include "core/sweep/sweep.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace onecycle {
namespace {

SweepFault fault(SweepField field, TextMark text, std::vector<std::string> arguments)
{
    return {field, {text, std::move(arguments), {}}};
}

std::optional<SweepFault> faultOfTime(const Animation& animation)
{
    const auto text = [](double value) { return toText(value, NumberStyle::Reader); };
    if (!(animation.framesPerSecond >= 1 && animation.framesPerSecond <= mostFramesPerSecond))
        return fault(SweepField::Rate, mark("%1 frames per second cannot be shown; write 1 to %2."),
                     {text(animation.framesPerSecond), text(mostFramesPerSecond)});
    const double frames = animation.seconds * animation.framesPerSecond * (animation.thereAndBack ? 2 : 1);
    if (!(animation.seconds > 0))
        return fault(SweepField::Seconds, mark("A duration of %1 seconds cannot be shown; write a number above 0."),
                     {text(animation.seconds)});
    if (!(frames <= mostFrames))
        return fault(SweepField::Seconds,
                     mark("%1 seconds at %2 frames a second are more than %3 frames; write a shorter time or fewer "
                          "frames per second."),
                     {text(animation.seconds), text(animation.framesPerSecond), text(mostFrames)});
    return std::nullopt;
}

/// \p value with enough digits to tell a thousand values of \p range apart: titles and captions keep their length.
double shortened(double value, const SweepRange& range)
{
    const double largest = std::max(std::abs(range.from), std::abs(range.to));
    const double step = range.spacing == Scale::Logarithmic ? largest / 1000 : std::abs(range.to - range.from) / 1000;
    const int digits = static_cast<int>(std::clamp(std::ceil(std::log10(largest / step)), 4.0, 17.0));
    return *parseNumber(toShortText(value, digits));
}

double eased(double share, Easing easing)
{
    return easing == Easing::Cosine ? (1 - std::cos(std::numbers::pi * share)) / 2 : share;
}

}  // namespace

Result<std::vector<Value>, SweepFault> framesOf(const Animation& animation)
{
    if (auto bad = faultOf(animation.range))
        return Unexpected(std::move(*bad));
    if (auto bad = faultOfTime(animation))
        return Unexpected(std::move(*bad));
    const Parameter& parameter = *findParameter(animation.range.key);
    const std::vector<Value> words = hasWords(parameter) ? wordsOf(parameter) : std::vector<Value>{};
    const auto count = static_cast<std::size_t>(
        std::max(2.0, std::round(animation.seconds * animation.framesPerSecond)));
    std::vector<Value> frames;
    for (std::size_t i = 0; i < count; ++i) {
        const double share = eased(static_cast<double>(i) / static_cast<double>(count - 1), animation.easing);
        if (words.empty())
            frames.emplace_back(share <= 0 || share >= 1 ? valueAt(animation.range, share)
                                                         : shortened(valueAt(animation.range, share), animation.range));
        else
            frames.push_back(words[std::min(words.size() * i / count, words.size() - 1)]);
    }
    if (animation.thereAndBack)
        for (std::size_t i = count - 2; i > 0; --i) {
            Value again = frames[i];
            frames.push_back(std::move(again));
        }
    return frames;
}

int hundredthsOf(std::size_t index, double framesPerSecond)
{
    const auto end = [&](std::size_t frames) {
        return static_cast<int>(std::lround(100 * static_cast<double>(frames) / framesPerSecond));
    };
    return end(index + 1) - end(index);
}

}  // namespace onecycle
