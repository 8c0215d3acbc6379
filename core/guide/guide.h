// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/guide_page.h"

#include <vector>

namespace onecycle {

/// Every page: the parameters in the order of the form, the parts of the window, the words in the order of the
/// alphabet.
[[nodiscard]] const std::vector<GuidePage>& guidePages();

/// The page of \p key, or nullptr.
[[nodiscard]] const GuidePage* findGuidePage(std::string_view key);

/// The heading above the paragraphs of \p topic.
[[nodiscard]] TextMark topicTitle(GuideTopic topic);

/// The heading above the list of the pages of \p kind.
[[nodiscard]] TextMark kindTitle(GuideKind kind);

}  // namespace onecycle
