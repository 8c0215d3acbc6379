// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_line.h"

#include "app/help_text.h"
#include "core/support/number.h"

#include <CLI/CLI.hpp>

namespace onecycle::app {
namespace {

std::string sizeWords()
{
    std::vector<std::string> words;
    for (const ui::NamedSize& size : ui::namedSizes())
        words.emplace_back(size.key);
    return joined(words, ", ");
}

/// Whether \p option was switched on, or off by its `--no-` form; none if neither was given.
std::optional<bool> switchOf(const CLI::Option& option)
{
    if (option.count() == 0)
        return std::nullopt;
    return option.as<bool>();
}

}  // namespace

void PictureLine::addTo(CLI::App& command)
{
    const std::size_t before = command.get_options().size();
    command
        .add_option("--size", m_size,
                    wrapped("Of a picture: WIDTHxHEIGHT in px (without a unit), mm, cm or in; or " + sizeWords() +
                            ". Without it 1600x900."))
        ->type_name("SIZE");
    m_dpiOption = command.add_option("--dpi", m_dpi, "Dots per inch of a picture (96).")->type_name("NUMBER");
    m_fontScaleOption = command.add_option("--font-scale", m_fontScale, "Makes texts and lines larger or smaller (1).")
                            ->type_name("NUMBER");
    command.add_option("--font", m_font, wrapped("Font of a picture: sans, serif (as LaTeX papers), or a family."))
        ->type_name("FAMILY");
    command.add_option("--theme", m_theme, "Theme of a picture: light (without it) or dark.")->type_name("WORD");
    command.add_option("--title", m_title, "Title of a picture instead of the schedule's name.")->type_name("TEXT");
    m_logLr =
        command.add_flag("--log-y,!--no-log-y")->description("In a picture: learning rate on a logarithmic axis.");
    m_momentum = command.add_flag("--momentum,!--no-momentum")->description("In a picture: with the momentum (it is).");
    const ui::PictureSettings usual;
    for (const ui::PictureSwitch& row : ui::pictureSwitches()) {
        const bool on = usual.*row.member;
        const std::string name = (on ? "--no-" : "--") + std::string(row.key);
        const std::string what = (on ? "Leave out of a picture: " : "In a picture: ") + std::string(row.help.view());
        m_switches.push_back(command.add_flag(name)->description(wrapped(what)));
    }
    const auto options = command.get_options();
    m_all.assign(options.begin() + static_cast<std::ptrdiff_t>(before), options.end());
}

std::string PictureLine::firstGiven() const
{
    const auto given = std::ranges::find_if(m_all, [](const CLI::Option* option) { return option->count() > 0; });
    return given == m_all.end() ? std::string() : (*given)->get_name();
}

void PictureLine::readSize(ui::PictureSettings& settings, std::vector<Misreading>& misread) const
{
    if (m_size.empty())
        return;
    const auto names = ui::namedSizes();
    const auto named = std::ranges::find_if(names, [this](const ui::NamedSize& row) { return m_size == row.key; });
    if (named != names.end()) {
        settings.size = named->size;
        settings.dpi = named->dpi;
        settings.fontScale = named->fontScale;
    } else if (const auto size = ui::parseSize(m_size)) {
        settings.size = *size;
    } else {
        misread.push_back({"size", "\"" + m_size + "\" is no size; write 1600x900, 89x67mm, 3.5x2.6in, or one of " +
                                       sizeWords() + "."});
    }
}

void PictureLine::readNumber(const CLI::Option& option, const char* key, double least, double most, double& number,
                             std::vector<Misreading>& misread) const
{
    if (option.count() == 0)
        return;
    const std::string text = option.as<std::string>();
    const auto read = parseNumber(text);
    if (read && *read >= least && *read <= most)
        number = *read;
    else
        misread.push_back({key, "\"" + text + "\" cannot be used; write a number from " + toText(least) + " to " +
                                    toText(most) + "."});
}

ui::PictureSettings PictureLine::settings(std::vector<Misreading>& misread) const
{
    ui::PictureSettings settings;
    readSize(settings, misread);
    readNumber(*m_dpiOption, "dpi", ui::leastDpi, ui::mostDpi, settings.dpi, misread);
    readNumber(*m_fontScaleOption, "font-scale", ui::leastFontScale, ui::mostFontScale, settings.fontScale, misread);
    settings.dark = m_theme == "dark";
    if (!m_theme.empty() && m_theme != "dark" && m_theme != "light")
        misread.push_back({"theme", "There is no theme \"" + m_theme + "\"; write light or dark."});
    settings.font = ui::pictureFamily(QString::fromStdString(m_font));
    settings.titleText = QString::fromStdString(m_title);
    settings.logLr = switchOf(*m_logLr);
    settings.momentum = switchOf(*m_momentum);
    for (std::size_t i = 0; i < m_switches.size(); ++i)
        if (m_switches[i]->count() > 0)
            settings.*ui::pictureSwitches()[i].member = !(settings.*ui::pictureSwitches()[i].member);
    return settings;
}

}  // namespace onecycle::app
