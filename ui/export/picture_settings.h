// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/text_mark.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <string_view>

namespace onecycle::ui {

enum class LengthUnit { Pixels, Millimetres, Inches };

/// How large a picture is; pixels are what an image has, and become inches by the dots per inch.
struct PictureSize {
    double width = 1600;
    double height = 900;
    LengthUnit unit = LengthUnit::Pixels;

    friend bool operator==(const PictureSize&, const PictureSize&) = default;
};

/// What a person chooses for a picture that leaves the program: white, 1600 x 900, titled, captioned by default.
struct PictureSettings {
    PictureSize size;
    double dpi = 96;       ///< dots per inch, leastDpi to mostDpi
    double fontScale = 1;  ///< of all that is drawn beside the curves, leastFontScale to mostFontScale
    QString font;          ///< a family; empty: the program's own
    bool dark = false;
    bool transparent = false;
    bool outlines = false;  ///< in SVG and PDF: texts as shapes, not as text with its font
    bool title = true;
    bool legend = true;
    bool phases = true;
    bool annotations = true;
    bool caption = true;
    bool zoomed = false;           ///< the part of the curves that the window shows, not the whole run
    std::optional<bool> momentum;  ///< none: as the window shows it
    std::optional<bool> logLr;     ///< the same
    QString titleText;             ///< empty: the schedule's name
    QStringList formats = {QStringLiteral("png")};

    friend bool operator==(const PictureSettings&, const PictureSettings&) = default;
};

inline constexpr double leastDpi = 10;
inline constexpr double mostDpi = 2400;
inline constexpr double leastFontScale = 0.25;
inline constexpr double mostFontScale = 4;

/// A part of the picture that can be switched: one row makes a switch of the dialog, an option of the command line and
/// a remembered setting.
struct PictureSwitch {
    const char* key;  ///< as after `--`
    TextMark label;
    TextMark help;
    bool PictureSettings::*member;
};

/// title, legend, phases, annotations, caption, zoomed, transparent, outlines.
[[nodiscard]] std::span<const PictureSwitch> pictureSwitches();

/// A size with a name, and the dots per inch and the size of type that go with it.
struct NamedSize {
    const char* key;  ///< as after `--size`
    TextMark label;
    PictureSize size;
    double dpi;
    double fontScale;
};

/// The default, slides, and the columns of a paper.
[[nodiscard]] std::span<const NamedSize> namedSizes();

/// The row of namedSizes() with this size and resolution, or nullptr.
[[nodiscard]] const NamedSize* namedSize(const PictureSettings& settings);

/// A font for pictures that the program carries.
struct NamedFont {
    const char* key;  ///< as after `--font`
    TextMark label;
    const char* family;  ///< as in PictureSettings::font
};

/// sans and serif.
[[nodiscard]] std::span<const NamedFont> namedFonts();

/// The family that \p name stands for: that of namedFonts(), or \p name itself.
[[nodiscard]] QString pictureFamily(const QString& name);

/// `1600x900`, `89x67mm`, `3.5x2.6in`: without a unit pixels.
[[nodiscard]] std::optional<PictureSize> parseSize(std::string_view text);

/// What parseSize() reads.
[[nodiscard]] QString sizeText(const PictureSize& size);

}  // namespace onecycle::ui
