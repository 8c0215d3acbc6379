// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters/remark.h"
#include "core/support/issue.h"
#include "core/support/text_mark.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace onecycle::ui {

[[nodiscard]] QString fromUtf8(std::string_view text);
[[nodiscard]] std::string toUtf8(const QString& text);

/// A sentence of core in the user's language; empty for an empty mark.
[[nodiscard]] QString translated(TextMark mark);

/// The sentence of \p remark, its texts put in.
[[nodiscard]] QString remarkSentence(const Remark& remark);

/// Those of \p remarks, one after the other.
[[nodiscard]] QString remarkSentences(const std::vector<Remark>& remarks);

/// Our sentence for \p issue, its numbers put in.
[[nodiscard]] QString ownSentence(const Issue& issue);

/// "PyTorch raises ValueError: ..." where PyTorch raises \p issue, else empty. Its own words are never translated.
[[nodiscard]] QString raisedSentence(const Issue& issue);

/// All that is to be said about \p issue: our sentence and, on a second line, PyTorch's.
[[nodiscard]] QString issueText(const Issue& issue);

/// What \p fix does, fit for a button: "Set pct_start to 0.2".
[[nodiscard]] QString fixText(const Fix& fix);

}  // namespace onecycle::ui
