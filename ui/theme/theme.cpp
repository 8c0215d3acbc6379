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
