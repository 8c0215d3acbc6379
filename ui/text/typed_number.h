// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace onecycle::ui {

/// \p text in the spelling that core reads: with \p locale's decimal mark as a point, and a hyphen for a minus sign.
[[nodiscard]] QString asCoreReads(const QString& text, const QLocale& locale = QLocale());

/// Reads the whole of \p text as one number as a person types it: the decimal mark may be a point or \p locale's, the
/// minus a hyphen or a minus sign. Group separators are never read: `1,000` is no number where the comma is no decimal
/// mark.
[[nodiscard]] std::optional<double> readNumber(const QString& text, const QLocale& locale = QLocale());

/// True if \p text may become a number when it is typed on: `1e-`, `-`, `.`, nothing at all.
[[nodiscard]] bool isUnfinishedNumber(const QString& text, const QLocale& locale = QLocale());

/// The sentence for a \p text that readNumber() does not take.
[[nodiscard]] QString unreadableSentence(const QString& text, const QLocale& locale = QLocale());

/// \p value as shortly as it is exact, as fields show it and as it can be typed.
[[nodiscard]] QString exactText(double value);

}  // namespace onecycle::ui
