// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document_value.h"
#include "core/parameters/parameter.h"

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {  // NOLINT(readability-identifier-naming): the library's name
class App;
class Option;
}  // namespace CLI

namespace onecycle::app {

/// Something on the command line that could not be understood: the parameter it was about, and the sentence to print.
struct Misreading {
    std::string key;
    std::string sentence;
};

/// The options that describe a schedule: `--config`, `--preset`, `--call`, `--groups` and one per row of the parameter
/// table. Numbers stay text until apply(), so that all that is wrong can be said at once.
class ParameterOptions {
public:
    /// Adds the options to \p command, which must not outlive this.
    void addTo(CLI::App& command);

    /// The file of `--config`, `-` is standard input; none without it.
    [[nodiscard]] std::optional<std::string> configFile() const;

    /// The call that `--call` chooses, from 0 on; none without it, or if it is no number.
    [[nodiscard]] std::optional<std::size_t> call() const;

    /// The name that `--preset` gives; none without it.
    [[nodiscard]] std::optional<std::string> preset() const;

    /// True if the option of the parameter \p key was given.
    [[nodiscard]] bool gives(std::string_view key) const;

    /// Puts what was given on the command line over \p config, except for what it returns.
    [[nodiscard]] std::vector<Misreading> apply(ScheduleConfig& config) const;

private:
    struct Given {
        const Parameter* parameter;
        std::string text;
        bool flag = false;
        CLI::Option* option = nullptr;
    };

    void addParameter(CLI::App& command, const Parameter& parameter);
    void checkCall(std::vector<Misreading>& misread) const;
    void applyGroups(ScheduleConfig& config, std::vector<Misreading>& misread) const;

    std::string m_configFile;
    CLI::Option* m_config = nullptr;
    std::string m_preset;
    CLI::Option* m_presetOption = nullptr;
    std::string m_call;
    std::string m_groups;
    std::deque<Given> m_given;  ///< a deque: the parser keeps pointers to its members
};

/// The option's name without its dashes: `max-lr`.
[[nodiscard]] std::string optionName(std::string_view key);

}  // namespace onecycle::app
