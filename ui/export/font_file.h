// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

class QFont;

namespace onecycle::ui {

/// The file of \p font, OpenType, with the glyphs of \p characters only. Empty where the font's licence does not allow
/// that (OS/2.fsType), where it lacks one of them, or where it is of another kind.
[[nodiscard]] QByteArray fontFile(const QFont& font, const QSet<char32_t>& characters);

}  // namespace onecycle::ui
