// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QImage>

#include <vector>

namespace onecycle::ui {

/// The colours of a GIF. Those that cover most are exact, so that grounds, texts and lines are what they are in the
/// picture; what antialiasing mixes between them is cut by the median (Heckbert 1982).
class GifPalette {
public:
    /// Of what the frames \p samples show.
    explicit GifPalette(const std::vector<QImage>& samples);

    /// 1 to 256 opaque colours.
    [[nodiscard]] const std::vector<QRgb>& colours() const { return m_colours; }
    /// The index of the colour nearest to \p colour.
    [[nodiscard]] unsigned char indexOf(QRgb colour);

private:
    std::vector<QRgb> m_colours;
    QHash<QRgb, unsigned char> m_known;
};

}  // namespace onecycle::ui
