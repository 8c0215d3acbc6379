// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_settings.h"

#include "core/support/number.h"

#include <algorithm>
#include <array>

namespace onecycle::ui {
namespace {

constexpr std::array switches{
    PictureSwitch{"title", mark("Title"),
                  mark("The schedule's name, or the words beside this switch, above the picture."),
                  &PictureSettings::title},
    PictureSwitch{"legend", mark("Legend"), mark("The names of the curves."), &PictureSettings::legend},
    PictureSwitch{"phases", mark("Phases"),
                  mark("The coloured bands, and the ribbon with the phases' names and lengths."),
                  &PictureSettings::phases},
    PictureSwitch{"annotations", mark("Annotations"), mark("The marked points of the curves with their values."),
                  &PictureSettings::annotations},
    PictureSwitch{"caption", mark("Parameters"),
                  mark("The call that makes the schedule, as a quiet line below the picture."),
                  &PictureSettings::caption},
    PictureSwitch{"zoomed", mark("As zoomed"),
                  mark("The part of the curves that the window shows instead of the whole run."),
                  &PictureSettings::zoomed},
    PictureSwitch{"transparent", mark("Transparent"),
                  mark("Without a ground: what the picture is laid on shines through."), &PictureSettings::transparent},
    PictureSwitch{"outlines", mark("Text as outlines"),
                  mark("SVG and PDF carry the texts as shapes, which look the same everywhere and cannot be edited, "
                       "instead of as text with its font."),
                  &PictureSettings::outlines},
};

constexpr PictureSize millimetres(double width, double height)
{
    return {width, height, LengthUnit::Millimetres};
}

constexpr PictureSize inches(double width, double height)
{
    return {width, height, LengthUnit::Inches};
}

constexpr std::array sizes{
    NamedSize{"picture", mark("Picture, 1600 \u00d7 900"), PictureSize{}, 96, 1},
    NamedSize{"slide", mark("Slide, 16:9"), inches(13.333, 7.5), 144, 1.2},
    NamedSize{"slide-4-3", mark("Slide, 4:3"), inches(10, 7.5), 144, 1.2},
    NamedSize{"column", mark("One column, 89 mm"), millimetres(89, 72), 300, 1},
    NamedSize{"columns", mark("Two columns, 183 mm"), millimetres(183, 100), 300, 1},
};

constexpr std::array fonts{
    NamedFont{"sans", mark("Sans, as in the window"), ""},
    NamedFont{"serif", mark("Serif, as LaTeX papers"), "OneCycle Serif"},
};

struct UnitName {
    std::string_view suffix;
    LengthUnit unit;
    double factor = 1;  ///< of the unit
};

constexpr std::array unitNames{UnitName{"px", LengthUnit::Pixels},          UnitName{"mm", LengthUnit::Millimetres},
                               UnitName{"cm", LengthUnit::Millimetres, 10}, UnitName{"in", LengthUnit::Inches},
                               UnitName{"\"", LengthUnit::Inches},          UnitName{"", LengthUnit::Pixels}};

}  // namespace

std::span<const PictureSwitch> pictureSwitches()
{
    return switches;
}

std::span<const NamedSize> namedSizes()
{
    return sizes;
}

const NamedSize* namedSize(const PictureSettings& settings)
{
    const auto* const found = std::ranges::find_if(
        sizes, [&](const NamedSize& row) { return row.size == settings.size && row.dpi == settings.dpi; });
    return found == sizes.end() ? nullptr : found;
}

std::span<const NamedFont> namedFonts()
{
    return fonts;
}

QString pictureFamily(const QString& name)
{
    for (const NamedFont& font : fonts)
        if (name == QLatin1String(font.key))
            return QString::fromLatin1(font.family);
    return name;
}

std::optional<PictureSize> parseSize(std::string_view text)
{
    const auto* const unit = std::ranges::find_if(unitNames,
                                                  [&](const UnitName& row) { return text.ends_with(row.suffix); });
    text.remove_suffix(unit->suffix.size());
    std::size_t length = 1;
    std::size_t cross = text.find_first_of("xX*");
    if (cross == std::string_view::npos) {
        constexpr std::string_view sign = "\u00d7";
        cross = text.find(sign);
        length = sign.size();
    }
    if (cross == std::string_view::npos)
        return std::nullopt;
    const auto width = parseNumber(text.substr(0, cross));
    const auto height = parseNumber(text.substr(cross + length));
    if (!width || !height || !(*width > 0) || !(*height > 0) || *width > 1e6 || *height > 1e6)
        return std::nullopt;
    return PictureSize{*width * unit->factor, *height * unit->factor, unit->unit};
}

QString sizeText(const PictureSize& size)
{
    const auto* const unit = std::ranges::find(unitNames, size.unit, &UnitName::unit);
    return QString::fromStdString(toText(size.width) + 'x' + toText(size.height) + std::string(unit->suffix));
}

}  // namespace onecycle::ui
