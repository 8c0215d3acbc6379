// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/support/text_mark.h"

#include <span>
#include <string_view>

namespace onecycle {

/// What a page of the guide is about.
enum class GuideKind {
    Parameter,  ///< a row of the table of parameters; the key of the page is that of the row
    Word,       ///< a word of the field, with a short definition
    Part,       ///< a part of the window
};

/// What a paragraph says. A page holds them in this order.
enum class GuideTopic {
    Meaning,  ///< what it is
    Curve,    ///< what it does to the curve
    Usual,    ///< the usual range, and whose it is
    Mistake,  ///< a common mistake, one a paragraph
    Edge,     ///< what PyTorch does with a value at the edge or beyond, one a paragraph
};

/// One paragraph, in the markup of runsOf().
struct GuideText {
    GuideTopic topic = GuideTopic::Meaning;
    TextMark text;
};

/// Where a page has its facts from.
struct GuideSource {
    TextMark title;
    std::string_view url;
};

/// One page: plain values, so that a window, a web page or a test can make of it what they need.
struct GuidePage {
    std::string_view key;  ///< what links name: `max_lr`, `effective-step`, `chart`
    GuideKind kind = GuideKind::Word;
    TextMark title;
    std::span<const GuideText> texts;
    std::span<const GuideSource> sources = {};
};

}  // namespace onecycle
