// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The colours themselves, and the themes that are made of them.
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

/// The most transparent colour that looks like \p colour on \p ground.
QColor laidOver(const QColor& ground, const QColor& colour)
{
    const auto needed = [](float wanted, float below) {
        const float room = wanted < below ? below : 1 - below;
        return room > 0 ? std::abs(wanted - below) / room : 0;
    };
    const float alpha = std::max({needed(colour.redF(), ground.redF()), needed(colour.greenF(), ground.greenF()),
                                  needed(colour.blueF(), ground.blueF())});
    if (alpha <= 0)
        return Qt::transparent;
    const auto lifted = [alpha](float wanted, float below) {
        return std::clamp(below + (wanted - below) / alpha, 0.F, 1.F);
    };
    return QColor::fromRgbF(lifted(colour.redF(), ground.redF()), lifted(colour.greenF(), ground.greenF()),
                            lifted(colour.blueF(), ground.blueF()), alpha);
}

Theme withoutGround(const Theme& theme)
{
    Theme t = theme;
    for (QColor Theme::*const token :
         {&Theme::grid, &Theme::hairline, &Theme::warmUp, &Theme::annealing, &Theme::annihilation})
        t.*token = laidOver(theme.panel, theme.*token);
    return t;
}

constexpr double projectedBand = 0.2;

Theme withStrongBands(Theme theme)
{
    theme.warmUp = over(theme.panel, rgb(0xE0A800), projectedBand);
    theme.annealing = over(theme.panel, theme.accent, projectedBand);
    theme.annihilation = over(theme.panel, theme.dark ? rgb(0xB08CFF) : rgb(0x7A3FC9), projectedBand);
    return theme;
}

Theme makeLight()
{
    Theme t;
    t.window = rgb(0xF5F6F8);
    t.panel = rgb(0xFFFFFF);
    t.hairline = rgb(0xDDE1E7);
    t.field = rgb(0xFFFFFF);
    t.fieldBorder = rgb(0x868E9A);
    t.selected = rgb(0xDCE7F5);
    t.text = rgb(0x1B2028);
    t.muted = rgb(0x5B6573);
    t.accent = rgb(0x0B6BCB);
    t.onAccent = rgb(0xFFFFFF);
    t.momentum = rgb(0xC2500A);
    t.effectiveStep = rgb(0x00785A);
    t.variants = {rgb(0x33A068), rgb(0x970C00), rgb(0x3193C6), rgb(0x7B3F58),
                  rgb(0xB08929), rgb(0x023566), rgb(0x5F7700), rgb(0x353535)};
    t.target = rgb(0x96356F);
    t.grid = rgb(0xE8EBF0);
    t.warmUp = over(t.panel, rgb(0xE0A800), 0.13);
    t.annealing = over(t.panel, rgb(0x0B6BCB), 0.08);
    t.annihilation = over(t.panel, rgb(0x7A3FC9), 0.09);
    t.warningText = rgb(0x8A5A00);
    t.warningGround = rgb(0xFFF6E0);
    t.errorText = rgb(0xA8201A);
    t.errorGround = rgb(0xFDECEA);
    t.ok = rgb(0x1A7F4B);
    return t;
}

Theme makeDark()
{
    Theme t;
    t.dark = true;
    t.window = rgb(0x14161A);
    t.panel = rgb(0x1C1F25);
    t.hairline = rgb(0x30353E);
    t.field = rgb(0x23272E);
    t.fieldBorder = rgb(0x6B7482);
    t.selected = rgb(0x33414F);
    t.text = rgb(0xE7EAEF);
    t.muted = rgb(0x9AA4B2);
    t.accent = rgb(0x6CB4FF);
    t.onAccent = rgb(0x10141A);
    t.momentum = rgb(0xFF9E62);
    t.effectiveStep = rgb(0x5AD1A8);
    t.variants = {rgb(0xA5FAD5), rgb(0xD47359), rgb(0x149AC1), rgb(0xB05A7A),
                  rgb(0x9C5E08), rgb(0x276EC4), rgb(0xDEF35E), rgb(0xBEBEBE)};
    t.target = rgb(0xEBA0CB);
    t.grid = rgb(0x282D35);
    t.warmUp = over(t.panel, rgb(0xE0A800), 0.14);
    t.annealing = over(t.panel, rgb(0x6CB4FF), 0.09);
    t.annihilation = over(t.panel, rgb(0xB08CFF), 0.12);
    t.warningText = rgb(0xE9B949);
    t.warningGround = rgb(0x33290F);
    t.errorText = rgb(0xFF9A90);
    t.errorGround = rgb(0x3A1C1B);
    t.ok = rgb(0x57C98C);
    return t;
}

}  // namespace

QColor over(const QColor& ground, const QColor& tint, double share)
{
    const auto mix = [&](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {mix(ground.red(), tint.red()), mix(ground.green(), tint.green()), mix(ground.blue(), tint.blue())};
}

const Theme& lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme& seeThrough(const Theme& theme)
{
    static const Theme light = withoutGround(lightTheme());
    static const Theme dark = withoutGround(darkTheme());
    return theme.dark ? dark : light;
}

const Theme& projected(const Theme& theme)
{
    static const Theme light = withStrongBands(lightTheme());
    static const Theme dark = withStrongBands(darkTheme());
    return theme.dark ? dark : light;
}

}  // namespace onecycle::ui
