// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/parameter_options.h"
#include "ui/export/picture_settings.h"

#include <string>
#include <vector>

namespace onecycle::app {

/// The options of `onecycle export` that say what a picture looks like.
class PictureLine {
public:
    /// Adds the options to \p command, which must not outlive this.
    void addTo(CLI::App& command);

    /// What the options ask for, except for what is added to \p misread.
    [[nodiscard]] ui::PictureSettings settings(std::vector<Misreading>& misread) const;

    /// The first option that was given, with its dashes; empty if none was.
    [[nodiscard]] std::string firstGiven() const;

private:
    void readSize(ui::PictureSettings& settings, std::vector<Misreading>& misread) const;
    void readNumber(const CLI::Option& option, const char* key, double least, double most, double& number,
                    std::vector<Misreading>& misread) const;

    std::string m_size, m_dpi, m_fontScale, m_theme, m_font, m_title;
    CLI::Option* m_dpiOption = nullptr;
    CLI::Option* m_fontScaleOption = nullptr;
    CLI::Option* m_logLr = nullptr;
    CLI::Option* m_momentum = nullptr;
    std::vector<CLI::Option*> m_all;
    std::vector<CLI::Option*> m_switches;  ///< in the order of pictureSwitches()
};

}  // namespace onecycle::app
