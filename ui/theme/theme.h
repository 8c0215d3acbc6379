// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <array>
#include <cstddef>

namespace onecycle::ui {

/// How many colours (with a dash each) there are for schedules beside the active one.
inline constexpr std::size_t variantLooks = 8;

/// The colours of the program: every colour that is drawn is one of these tokens.
struct Theme {
    bool dark = false;
    QColor window, panel, hairline, field, fieldBorder, selected;
    QColor text, muted;
    QColor accent;    ///< learning rate, and what can be acted on
    QColor onAccent;  ///< text on the accent
    QColor momentum;
    QColor effectiveStep;
    std::array<QColor, variantLooks> variants;  ///< schedules beside the active one
    QColor target;                              ///< what another framework makes of the schedule
    QColor grid;
    QColor warmUp, annealing, annihilation;  ///< grounds of the phases, opaque on `panel`
    QColor warningText, warningGround, errorText, errorGround, ok;
};

/// Which theme the user wants.
enum class ThemeChoice { Desktop, Light, Dark };

[[nodiscard]] const Theme& lightTheme();
[[nodiscard]] const Theme& darkTheme();

/// \p theme for a picture without a ground: bands, grid and hairlines are as transparent as can be while they look the
/// same on a ground in the theme's colour.
[[nodiscard]] const Theme& seeThrough(const Theme& theme);

/// \p tint over \p ground at \p share of 1, as one opaque colour: painting it costs no blending and prints the same.
[[nodiscard]] QColor over(const QColor& ground, const QColor& tint, double share);

/// \p theme for a hall: the grounds of the phases are stronger, a projector washes them out.
[[nodiscard]] const Theme& projected(const Theme& theme);

/// The tokens as palette roles, which is all that custom-painted widgets look at:
/// AlternateBase panel, Base field, Mid hairline, Dark field border, Midlight selected, PlaceholderText muted,
/// Highlight and Link accent, LinkVisited momentum, BrightText error.
[[nodiscard]] QPalette paletteOf(const Theme& theme);

/// The theme that \p palette was made of, by its lightness.
[[nodiscard]] const Theme& themeOf(const QPalette& palette);

/// resources/themes/style.qss with the tokens put in.
[[nodiscard]] QString styleSheetOf(const Theme& theme);

/// Makes the fonts that the program carries known to Qt.
void loadFonts();

/// The family that the program carries, at \p pixels; digits are tabular.
[[nodiscard]] QFont sansFont(double pixels, QFont::Weight weight = QFont::Normal);
[[nodiscard]] QFont monoFont(double pixels);
/// \p family, or the program's own where it is empty or lacks a character.
[[nodiscard]] QFont pictureFont(const QString& family, double pixels, QFont::Weight weight = QFont::Normal);

/// Loads the fonts and gives the application the Fusion style and the body font: before the first widget measures its
/// texts.
void prepareStyle();

/// prepareStyle(), and \p theme's palette and style sheet. With many widgets already made it is one pass over them;
/// made under a style sheet, each would be polished anew whenever it changes its parent.
void applyTheme(const Theme& theme);

}  // namespace onecycle::ui
