// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#include "core/guide/guide.h"

#include "core/guide/pages.h"

#include <algorithm>

namespace onecycle {
namespace {

std::vector<GuidePage> collected()
{
    std::vector<GuidePage> all;
    for (const std::span<const GuidePage> pages :
         {lengthPages(), ratePages(), shapePages(), momentumPages(), partPages(), runWords(), scheduleWords()})
        all.insert(all.end(), pages.begin(), pages.end());
    const auto isWord = [](const GuidePage& page) { return page.kind == GuideKind::Word; };
    std::ranges::sort(std::ranges::find_if(all, isWord), all.end(), {}, &GuidePage::key);
    return all;
}

}  // namespace

const std::vector<GuidePage>& guidePages()
{
    static const std::vector<GuidePage> pages = collected();
    return pages;
}

const GuidePage* findGuidePage(std::string_view key)
{
    const auto page = std::ranges::find(guidePages(), key, &GuidePage::key);
    return page == guidePages().end() ? nullptr : &*page;
}

TextMark topicTitle(GuideTopic topic)
{
    switch (topic) {
    case GuideTopic::Meaning: return mark("What it is");
    case GuideTopic::Curve: return mark("What it does to the curve");
    case GuideTopic::Usual: return mark("Usual values");
    case GuideTopic::Mistake: return mark("Common mistakes");
    case GuideTopic::Edge: return mark("What PyTorch does at the edge");
    }
    return {};
}

TextMark kindTitle(GuideKind kind)
{
    switch (kind) {
    case GuideKind::Parameter: return mark("Parameters");
    case GuideKind::Word: return mark("Words");
    case GuideKind::Part: return mark("The window");
    }
    return {};
}

}  // namespace onecycle
