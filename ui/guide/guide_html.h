// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/guide_page.h"
#include "ui/theme/theme.h"

#include <QString>

namespace onecycle::ui {

/// The scheme of links within the guide: `guide:max_lr`.
inline constexpr auto guideScheme = "guide";

/// What QTextDocument sets a page with, in the colours of \p theme.
[[nodiscard]] QString guideStyle(const Theme& theme);

/// The text of \p page, without its title.
[[nodiscard]] QString pageHtml(const GuidePage& page);

/// The list of all pages whose title, key or text has \p search in it, all of them for an empty one: titles before
/// texts within each kind.
[[nodiscard]] QString listHtml(const QString& search);

/// The key of the best match of \p search; empty if there is none.
[[nodiscard]] QString bestMatch(const QString& search);

}  // namespace onecycle::ui
