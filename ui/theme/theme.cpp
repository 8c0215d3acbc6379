// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

const auto sansFamily = QStringLiteral("OneCycle Sans");

/// \p tint over \p ground at \p share of 1, as one opaque colour: painting it costs no blending and prints the same.
QColor over(const QColor& ground, const QColor& tint, double share)
{
    const auto mix = [&](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {mix(ground.red(), tint.red()), mix(ground.green(), tint.green()), mix(ground.blue(), tint.blue())};
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

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
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

QFont fontOf(const QStringList& families, double pixels, QFont::Weight weight)
{
    loadFonts();
    QFont font(families);  // with nothing of the application's font, such as its style
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    return font;
}

}  // namespace

void loadFonts()
{
    static const bool loaded = [] {
        for (const char* name : {"OneCycleSans-Regular", "OneCycleSans-SemiBold", "OneCycleMono-Regular",
                                 "OneCycleSerif-Regular", "OneCycleSerif-SemiBold"})
            for (const char* suffix : {".ttf", ".otf"}) {
                const QString path = QStringLiteral(":/fonts/") + QLatin1String(name) + QLatin1String(suffix);
                if (QFile::exists(path))
                    QFontDatabase::addApplicationFont(path);
            }
        return true;
    }();
    Q_UNUSED(loaded)
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

QPalette paletteOf(const Theme& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::AlternateBase, t.panel);
    p.setColor(QPalette::Base, t.field);
    p.setColor(QPalette::Button, t.panel);
    p.setColor(QPalette::Mid, t.hairline);
    p.setColor(QPalette::Dark, t.fieldBorder);
    p.setColor(QPalette::Midlight, t.selected);
    p.setColor(QPalette::Light, t.panel);
    p.setColor(QPalette::Shadow, t.hairline);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.momentum);
    p.setColor(QPalette::BrightText, t.errorText);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::ToolTipBase, t.panel);
    p.setColor(QPalette::ToolTipText, t.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(role, t.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, over(t.panel, t.muted, 0.75));
    p.setColor(QPalette::Disabled, QPalette::Highlight, over(t.panel, t.muted, 0.4));
    return p;
}

const Theme& themeOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : lightTheme();
}

QString styleSheetOf(const Theme& t)
{
    QFile file(QStringLiteral(":/themes/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char*, QColor> tokens[] = {{"@window", t.window},
                                                     {"@panel", t.panel},
                                                     {"@hairline", t.hairline},
                                                     {"@fieldBorder", t.fieldBorder},
                                                     {"@field", t.field},
                                                     {"@selected", t.selected},
                                                     {"@text", t.text},
                                                     {"@muted", t.muted},
                                                     {"@onAccent", t.onAccent},
                                                     {"@accent", t.accent},
                                                     {"@momentum", t.momentum},
                                                     {"@grid", t.grid},
                                                     {"@warningText", t.warningText},
                                                     {"@warningGround", t.warningGround},
                                                     {"@errorText", t.errorText},
                                                     {"@errorGround", t.errorGround},
                                                     {"@ok", t.ok}};
    for (const auto& [token, colour] : tokens)
        sheet.replace(QLatin1String(token), colour.name());
    return sheet;
}

QFont sansFont(double pixels, QFont::Weight weight)
{
    return fontOf({sansFamily}, pixels, weight);
}

QFont pictureFont(const QString& family, double pixels, QFont::Weight weight)
{
    return family.isEmpty() ? sansFont(pixels, weight) : fontOf({family, sansFamily}, pixels, weight);
}

QFont monoFont(double pixels)
{
    return fontOf({QStringLiteral("OneCycle Mono")}, pixels, QFont::Normal);
}

void prepareStyle()
{
    if (QApplication::style()->objectName() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("fusion")));
    QApplication::setFont(sansFont(13));
}

void applyTheme(const Theme& theme)
{
    if (qApp->styleSheet().isEmpty())
        prepareStyle();
    QApplication::setPalette(paletteOf(theme));
    qApp->setStyleSheet(styleSheetOf(theme));
}

}  // namespace onecycle::ui
